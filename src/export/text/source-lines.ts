import type { ExportSource, FieldValue, Subgraph } from '../read/subgraph.js';
import { jsonLine } from './json-text.js';
import { withoutUnknown } from './without-unknown.js';

/** A source without unknown fields. */
export function sourceValue({ id, fields }: ExportSource): FieldValue {
  return withoutUnknown({ id, ...fields });
}

/** Items as lines of a JSON list, with a comma after each but the last. */
export async function* listLines<T>(items: AsyncIterable<T>, line: (item: T) => string): AsyncGenerator<string> {
  let previous: string | null = null;
  for await (const item of items) {
    if (previous !== null) yield `${previous},`;
    previous = line(item);
  }
  if (previous !== null) yield previous;
}

/** Sources as lines of a JSON list, one per line. */
export function sourceLines(subgraph: Subgraph, encode: (text: string) => string = (same) => same): AsyncGenerator<string> {
  return listLines(subgraph.sources(), (source) => encode(jsonLine(sourceValue(source))));
}
