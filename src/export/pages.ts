import type { Row } from '../store/plan.js';
import { ahead } from './ahead.js';
import type { Whole } from './whole.js';

/**
 * A node as it came from the store. What an export writes of it is made when it is asked for: as a row it takes a fraction of
 * the memory.
 */
export interface Read<T> {
  readonly id: string;
  readonly row: Row;
  readonly whole: Pick<Whole<T>, 'type' | 'read' | 'supported'>;
}

/** Some nodes in the order of their ids. */
export type Page<T> = readonly Read<T>[];

export function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** The nodes of pages one by one, the next page read meanwhile. */
export async function* nodesOf<T>(pages: AsyncIterable<Page<T>>): AsyncGenerator<T> {
  for await (const page of ahead(pages)) for (const { whole, row } of page) yield whole.read(row);
}

/** A row for keeping: as it comes from a driver, its lists have room for more, which is a third of what they take. */
export function compact<T>(read: Read<T>): Read<T> {
  return { ...read, row: compactRow(read.row) };
}

function compactRow(row: Row): Row {
  return row.map((cell) => (Array.isArray(cell) ? compactRow(cell as Row) : cell)) as unknown as Row;
}
