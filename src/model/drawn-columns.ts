/**
 * How drawings of a graph (GraphML, GEXF, CSV and others) name the values of nodes and edges: exports write these names, and imports
 * read them back.
 */

/** Names that every node has besides the fields of its type, and words of the formats. */
export const NODE_COLUMNS: ReadonlySet<string> = new Set([
  ...['label', 'type', 'element', 'includedAs', 'names', 'evidence'],
  ...['id', 'source', 'target', 'parent', 'key'],
]);
/** The same for edges. Formats have a word `kind` for the relationship of an edge, while a node may well have a field of that name. */
export const EDGE_COLUMNS: ReadonlySet<string> = new Set([
  ...['label', 'type', 'element', 'symmetric', 'evidence'],
  ...['id', 'source', 'target', 'weight', 'kind', 'interaction', 'parent', 'key'],
]);

/** Fields that have a place of their own in a drawing, or are the ends of an edge. */
export const NOT_COLUMNS: ReadonlySet<string> = new Set(['id', 'evidence', 'subject', 'object']);

/**
 * The name of the column for a field, or for a part of a value object (`valid_from_earliest`).
 * @param reserved names of other columns; a field of the same name gets an underscore at its end
 */
export function columnName(path: readonly string[], reserved: ReadonlySet<string>): string {
  const name = path.join('_');
  return reserved.has(name) ? `${name}_` : name;
}
