import type { FormatOptions } from '../../src/export/format.js';
import { type ExportContext, type Occasion, openSubgraph } from '../../src/export/open.js';
import { formatNamed, formatOptions } from '../../src/export/options.js';
import type { Selection } from '../../src/export/selection.js';
import type { Subgraph } from '../../src/export/subgraph.js';
import { writeExport } from '../../src/export/write.js';
import type { ViewInput } from '../../src/query/view.js';
import type { GraphStore } from '../../src/store/port.js';
import { loadSeeds, model, openTestStore, schema } from './graph.js';

/** What exports made in tests say of themselves. */
export const OCCASION: Occasion = { exportedAt: '2026-01-02T03:04:05Z', generator: 'Cadre test', licence: 'See NOTICE.md.' };

/** Opens a part of a store's graph for export; by default all of it. */
export function subgraphOf(
  store: GraphStore,
  selection: Selection = { kind: 'everything' },
  view: ViewInput = {},
  bounds: Partial<Pick<ExportContext, 'maxNodes' | 'keep' | 'many'>> = {},
): Promise<Subgraph> {
  return openSubgraph({ store, model, schema, timeoutMs: 30_000, maxNodes: 100_000, ...bounds }, selection, view, OCCASION);
}

let seeded: Promise<GraphStore> | null = null;

async function openSeeds(): Promise<GraphStore> {
  const store = await openTestStore('grafeo');
  await loadSeeds(store, 'all');
  return store;
}

/**
 * A part of the seeds, on the embedded engine, for the tests of one file: the store is opened once and must be closed by
 * `closeSeeds` after all of them.
 */
export async function seedSubgraph(selection?: Selection, view?: ViewInput): Promise<Subgraph> {
  seeded ??= openSeeds();
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
