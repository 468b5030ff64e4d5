import type { Row } from '../../store/plan.js';
import type { NodePlan } from './node-plans.js';
import { prefetch } from './prefetch.js';
import type { Inclusion } from './subgraph.js';

/** The id of a node, with its concrete type. */
export interface NodeRef {
  readonly id: string;
  readonly type: string;
  /** For a statement that is known to have no object: true. */
  readonly unary?: boolean;
  /** Why the export has it. Absent while it is not decided, and for sources. */
  readonly inclusion?: Inclusion;
}

/**
 * A node as the row that came from the store. A row takes a fraction of the memory of a node, so the node is built only when it
 * is written.
 */
export interface NodeRow<T> {
  readonly id: string;
  readonly row: Row;
  readonly plan: Pick<NodePlan<T>, 'type' | 'read' | 'supported'>;
}

/** Some nodes, ordered by id. */
export type NodePage<T> = readonly NodeRow<T>[];

export function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** The nodes of pages one by one. The next page is read in the meantime. */
export async function* nodesIn<T>(pages: AsyncIterable<NodePage<T>>): AsyncGenerator<T> {
  for await (const page of prefetch(pages)) for (const { plan, row } of page) yield plan.read(row);
}

/** A copy of a row for keeping. Lists that come from a driver reserve spare room, a third of their size. */
export function compactRow<T>(read: NodeRow<T>): NodeRow<T> {
  return { ...read, row: compactCells(read.row) };
}

function compactCells(row: Row): Row {
  return row.map((cell) => (Array.isArray(cell) ? compactCells(cell as Row) : cell)) as unknown as Row;
}
