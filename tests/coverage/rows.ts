import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One row of the inventories (F: the article's, C: the second dossier's): a question, its query, the whole answer. */
export interface RowCase {
  readonly row: string;
  readonly question: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** The answer where the row's own dossier is loaded: the article alone for F, both for C. */
  readonly expected: unknown;
  /** F only: the answer over both dossiers as known on the article's day. It differs only where others knew more by then. */
  readonly inBoth?: 'same' | { readonly why: string; readonly expected: unknown };
}

const ROWS = new URL('rows/', import.meta.url);

export const ROW_CASES: readonly RowCase[] = readdirSync(ROWS)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => parse(readFileSync(new URL(file, ROWS), 'utf8')) as RowCase[]);

function ids(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
}

/** Every row of the two inventories. */
export const ROW_IDS: readonly string[] = [...ids('F', 47), ...ids('C', 29)];
