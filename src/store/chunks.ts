import { chunksOf } from '../base/chunks.js';
import type { CypherText, Transaction } from './engine.js';

/** Ids handed to one text at a time. */
const CHUNK = 2_000;
/** How many rows of an answer are taken in one step of a computation: one row may hold thousands of others. */
export const ROWS_IN_A_STEP = 8;

export function chunks<T>(items: readonly T[]): T[][] {
  return chunksOf(items, CHUNK);
}

/** The ids that a text answers. */
export async function idsOf(tx: Transaction, query: CypherText): Promise<string[]> {
  return (await tx.run(query)).map(([id]) => id as string);
}

/** The ids that a text answers for many given ones, each once. */
export async function idsInChunks(
  tx: Transaction,
  given: readonly string[],
  query: (chunk: readonly string[]) => CypherText,
): Promise<string[]> {
  const found = await Promise.all(chunks(given).map((chunk) => idsOf(tx, query(chunk))));
  return [...new Set(found.flat())];
}

export async function runInChunks(
  tx: Transaction,
  given: readonly string[],
  query: (chunk: readonly string[]) => CypherText,
): Promise<void> {
  for (const chunk of chunks(given)) await tx.run(query(chunk));
}
