import type { CsvRow } from '../../readers/csv.js';

/** The text of a cell; null for an empty cell and for the list's own mark for it. */
export function presentText(cell: string | undefined): string | null {
  const text = (cell ?? '').trim();
  return text === '' || text === '-0-' ? null : text;
}

/** The programmes of an entry: `FTO] [SDGT] [IRAQ3`. */
export function programmes(cell: string | undefined): string[] {
  const text = presentText(cell);
  const found = (text ?? '').split(/\]\s*\[|;/).map((part) => part.replace(/[[\]]/g, '').trim());
  return [...new Set(found.filter((part) => part !== ''))];
}

/** Names in remarks: `a.k.a. 'AAH'; a.k.a. 'THE PEOPLE OF THE CAVE'.` A name can contain an apostrophe. */
export function namesInRemarks(cell: string | undefined): { readonly name: string; readonly former: boolean }[] {
  const found = (presentText(cell) ?? '').matchAll(/(?:^|[;.]\s*|\s)(a\.k\.a\.|f\.k\.a\.|n\.k\.a\.)\s*(['"])(.+?)\2(?=\s*(?:;|\.|$))/g);
  return [...found].map((match) => ({ name: match[3]!.trim(), former: match[1] === 'f.k.a.' }));
}

/** The number of columns distinguishes the four files: `sdn.csv`, `alt.csv`, `add.csv`, `sdn_comments.csv`. */
export const LAYOUTS = { 12: 'entries', 5: 'names', 6: 'addresses', 2: 'remarks' } as const;

export type Layout = (typeof LAYOUTS)[keyof typeof LAYOUTS];

/** A row of the list in the columns of its file. */
export interface OfacRow extends CsvRow {
  readonly layout: Layout;
}
