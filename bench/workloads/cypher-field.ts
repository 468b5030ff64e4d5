import { ROW } from './form.js';
import type { Answer, CypherField, Json, ViewName } from './workload.js';

interface Question {
  readonly view: ViewName;
  /** The name of the root field, without the view. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Its type, one of contenders/neo4j-graphql-cypher.graphql. */
  readonly type: string;
  /** The hand-written query in the form that returns maps. */
  readonly statement: string;
  /** The selection of all fields of the maps, in their order. */
  readonly selection: string;
  /** Converts lists by position to the common form, if they differ. */
  readonly read?: (lists: Json) => Answer;
}

/** Converts objects to lists of their values. GraphQL answers keep the order of the selection. */
function positions(value: Json): Json {
  if (Array.isArray(value)) return value.map(positions);
  return value !== null && typeof value === 'object' ? Object.values(value).map(positions) : value;
}

/** One root field for each view, as one field with optional parameters would need conditions that cost more. */
export function cypherField({ view, name, parameters, type, statement, selection, read = (x) => x }: Question): CypherField {
  const field = view === 'now' ? name : `${name}${view[0]!.toUpperCase()}${view.slice(1)}`;
  const all = Object.entries(view === 'now' ? parameters : { ...parameters, [view]: 'String!' });
  const declared = all.map(([parameter, of]) => `$${parameter}: ${of}`).join(', ');
  const passed = all.map(([parameter]) => `${parameter}: $${parameter}`).join(', ');
  return {
    definition: `${field}(${all.map(([parameter, of]) => `${parameter}: ${of}`).join(', ')}): ${type}
    @cypher(columnName: "${ROW}", statement: """\n${statement}\n""")`,
    text: `query Asked(${declared}) { ${field}(${passed}) ${selection} }`,
    read: (data) => read(positions(data[field] ?? null)),
  };
}

/** The type Query with all questions, for @neo4j/graphql. */
export function queryType(fields: readonly CypherField[]): string {
  return `type Query {\n  ${fields.map((f) => f.definition).join('\n  ')}\n}`;
}
