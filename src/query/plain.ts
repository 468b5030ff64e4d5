import {
  type FieldNode,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, selectionSets } from './collect.js';
import { finished, Unfinished } from './complete.js';
import { type Answer, readAll } from './leaves.js';
import type { QueryScope } from './scope.js';

/** Makes the reader of a field that does not simply stand under its name. */
export type FieldCompiler<S> = (nodes: readonly FieldNode[]) => (source: S) => unknown;

/**
 * Compiles the selection on an object type of the API whose objects are reckoned here and not read from rows: each field
 * stands in the object under its name.
 * @param own compilers of other fields, by name
 */
export function compilePlain<S extends object>(
  scope: QueryScope,
  type: string,
  sets: readonly SelectionSetNode[],
  own: Readonly<Record<string, FieldCompiler<S>>> = {},
): (source: S) => Answer {
  const object = scope.schema.getType(type);
  if (!isObjectType(object)) throw new TypeError(`${type} is no object type`);
  const parts = [...collectFields(scope, type, sets)].map(([key, nodes]): readonly [string, (source: S) => unknown] => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return [key, () => type];
    const output = object.getFields()[name]?.type;
    if (!output) throw new Unfinished();
    const value = (source: S) => (source as Readonly<Record<string, unknown>>)[name];
    return [key, finished(scope, [type], nodes[0]!, own[name]?.(nodes) ?? below(scope, output, nodes, value))];
  });
  return readAll(parts);
}

function below<S>(
  scope: QueryScope,
  output: GraphQLOutputType,
  nodes: readonly FieldNode[],
  value: (source: S) => unknown,
): (source: S) => unknown {
  const named = getNamedType(output);
  if (!isCompositeType(named)) return value;
  const read = compilePlain(scope, named.name, selectionSets(nodes));
  const isList = isListType(isNonNullType(output) ? output.ofType : output);
  return isList ? (source) => (value(source) as readonly object[]).map(read) : (source) => read(value(source) as object);
}
