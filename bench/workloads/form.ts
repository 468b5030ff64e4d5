/** The returned expressions by name, in the order in which answers are compared. */
export type Columns = Readonly<Record<string, string>>;

/** The form of a hand-written query's results. One query has two forms, so that both ask the same of the database. */
export interface Form {
  /** Combines some values to one item of a list. */
  tuple(columns: Columns): string;
  /** The expressions after the query's last RETURN. */
  row(columns: Columns): string;
}

const named = (columns: Columns) =>
  `{${Object.entries(columns)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')}}`;

/** By position, which is the least to send and to read. */
export const LISTS: Form = {
  tuple: (columns) => `[${Object.values(columns).join(', ')}]`,
  row: (columns) => Object.values(columns).join(', '),
};

/** The only column of queries whose rows are maps. */
export const ROW = 'row';

/** By name, for readers without positions. */
export const MAPS: Form = { tuple: named, row: (columns) => `${named(columns)} AS ${ROW}` };

export function entity(form: Form, v: string): string {
  return form.tuple({ id: `${v}.id`, name: `${v}.name` });
}
