import { type Column, compact } from './graph-columns.js';
import { jsonLine } from './json-text.js';
import type { ExportSource, FieldValue, Subgraph } from './subgraph.js';

/** A value for a format that has texts only: lists, objects and what does not fit the column as JSON. */
export function text(column: Column, value: FieldValue): string {
  if (typeof value !== 'object' && (typeof value !== 'string' || column.kind === 'string')) return String(value);
  return jsonLine(value);
}

/** A source without what is unknown of it. */
export function sourceValue({ id, fields }: ExportSource): FieldValue {
  return compact({ id, ...fields });
}

/** The items with a comma behind all but the last, as lines of a JSON list. */
export async function* listed<T>(items: AsyncIterable<T>, line: (item: T) => string): AsyncGenerator<string> {
  let before: string | null = null;
  for await (const item of items) {
    if (before !== null) yield `${before},`;
    before = line(item);
  }
  if (before !== null) yield before;
}

/** The sources, one on each line, for the inside of a JSON list. */
export function sourceLines(subgraph: Subgraph, written: (text: string) => string = (same) => same): AsyncGenerator<string> {
  return listed(subgraph.sources(), (source) => written(jsonLine(sourceValue(source))));
}
