/** What is returned, name by name, in the order in which it is compared. */
export type Columns = Readonly<Record<string, string>>;

/** How a hand-written text gives what it found: one text in two forms, so that what is asked of the database is the same. */
export interface Form {
  /** Some values as one, within a list. */
  tuple(columns: Columns): string;
  /** What stands after the text's last RETURN. */
  row(columns: Columns): string;
}

const named = (columns: Columns) =>
  `{${Object.entries(columns)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')}}`;

/** By position: the least to send and to read. */
export const LISTS: Form = {
  tuple: (columns) => `[${Object.values(columns).join(', ')}]`,
  row: (columns) => Object.values(columns).join(', '),
};

/** The name of the only column of texts whose rows are maps. */
export const ROW = 'row';

/** By name, for readers that know no positions. */
export const MAPS: Form = { tuple: named, row: (columns) => `${named(columns)} AS ${ROW}` };

export function entity(form: Form, v: string): string {
  return form.tuple({ id: `${v}.id`, name: `${v}.name` });
}
