import type { CsvRow } from './csv.js';

/** Where the layout has a value; elsewhere it writes a mark for nothing. */
export function given(cell: string | undefined): string | null {
  const text = (cell ?? '').trim();
  return text === '' || text === '-0-' ? null : text;
}

/** The programmes of an entry: `FTO] [SDGT] [IRAQ3`. */
export function programmes(cell: string | undefined): string[] {
  const text = given(cell);
  const found = (text ?? '').split(/\]\s*\[|;/).map((part) => part.replace(/[[\]]/g, '').trim());
  return [...new Set(found.filter((part) => part !== ''))];
}

/** The names that hide in remarks: `a.k.a. 'AAH'; a.k.a. 'THE PEOPLE OF THE CAVE'.` A name may hold an apostrophe. */
export function namesInRemarks(cell: string | undefined): { readonly name: string; readonly former: boolean }[] {
  const found = (given(cell) ?? '').matchAll(/(?:^|[;.]\s*|\s)(a\.k\.a\.|f\.k\.a\.|n\.k\.a\.)\s*(['"])(.+?)\2(?=\s*(?:;|\.|$))/g);
  return [...found].map((match) => ({ name: match[3]!.trim(), former: match[1] === 'f.k.a.' }));
}

/** The columns of the three files, by which they are told apart: `sdn.csv`, `alt.csv`, `add.csv`. */
export const LAYOUTS = { 12: 'entries', 5: 'names', 6: 'addresses' } as const;

export type Layout = (typeof LAYOUTS)[keyof typeof LAYOUTS];

/** One row of a list, in the columns of the file that it would stand in. */
export interface OfacRow extends CsvRow {
  readonly layout: Layout;
}
