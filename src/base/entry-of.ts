/**
 * The entry of a closed table for a name from a validated request.
 * @param what the kind of name, for the message
 * @throws TypeError if the table has no such entry: then the schema has a value that this code lacks
 */
export function entryOf<Table extends object>(table: Table, name: string, what: string): Table[keyof Table] {
  if (Object.hasOwn(table, name)) return table[name as keyof Table];
  throw new TypeError(`the schema has the ${what} ${name}, which this program does not know`);
}
