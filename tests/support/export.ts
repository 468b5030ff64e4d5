import type { FormatOptions } from '../../src/export/file/format.js';
import { writeExport } from '../../src/export/file/write.js';
import { type ExportContext, type ExportStamp, openSubgraph } from '../../src/export/read/open.js';
import type { Selection } from '../../src/export/read/selection.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import { formatNamed, formatOptions } from '../../src/export/request/options.js';
import type { ViewInput } from '../../src/query/view/view.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { model, schema } from './graph.js';
import { openSeeded } from './seeds.js';

/** What exports made in tests say of themselves. */
export const OCCASION: ExportStamp = { exportedAt: '2026-01-02T03:04:05Z', generator: 'Cadre test', licence: 'See NOTICE.md.' };

/** Opens a part of a store's graph for export; by default all of it. */
export function subgraphOf(
  store: GraphStore,
  selection: Selection = { kind: 'everything' },
  view: ViewInput = {},
  bounds: Partial<Pick<ExportContext, 'maxNodes' | 'maxInMemory' | 'ownPlanFrom'>> = {},
): Promise<Subgraph> {
  return openSubgraph({ store, model, schema, timeoutMs: 30_000, maxNodes: 100_000, ...bounds }, selection, view, OCCASION);
}

let seeded: Promise<GraphStore> | null = null;

/**
 * A part of the seeds, on the embedded engine, for the tests of one file: the store is opened once and must be closed by
 * `closeSeeds` after all of them.
 */
export async function seedSubgraph(selection?: Selection, view?: ViewInput): Promise<Subgraph> {
  seeded ??= openSeeded('grafeo', 'all');
  return subgraphOf(await seeded, selection, view);
}

export async function closeSeeds(): Promise<void> {
  await (await seeded)?.close();
  seeded = null;
}

/** All items of a list that is read as it comes. */
export async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The bytes of an export. */
export async function exportBytes(name: string, subgraph: Subgraph, options: FormatOptions = {}): Promise<Buffer> {
  const format = formatNamed(name);
  return Buffer.concat(await listOf(writeExport(format, model, subgraph, formatOptions(format, options))));
}

/** The text of an export in a format of one file. */
export async function exportText(name: string, subgraph: Subgraph, options: FormatOptions = {}): Promise<string> {
  return (await exportBytes(name, subgraph, options)).toString('utf8');
}
