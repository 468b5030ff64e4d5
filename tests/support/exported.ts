import { buffer } from 'node:stream/consumers';
import type { ExportFormat } from '../../src/export/file/format.js';
import { writeExport } from '../../src/export/file/write.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import type { Model } from '../../src/model/types.js';
import { model } from './graph.js';

/** A subgraph in a format of one file, as text; options that are not given have their usual values. */
export async function exported(
  format: ExportFormat,
  subgraph: Subgraph,
  given: Readonly<Record<string, string>> = {},
  by: Model = model,
): Promise<string> {
  const usual = Object.fromEntries(Object.entries(format.options).map(([name, option]) => [name, option.fallback]));
  return (await buffer(writeExport(format, by, subgraph, { ...usual, ...given }))).toString('utf8');
}
