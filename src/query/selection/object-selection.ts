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
import { completeValue, NeedsGraphqlJs } from './complete-value.js';
import type { QueryScope } from './scope.js';
import { type Answer, readAll } from './value-fields.js';

/** Compiles a field that does not stand in the object under its name. */
export type FieldCompiler<S> = (nodes: readonly FieldNode[]) => (source: S) => unknown;

/**
 * Compiles the selection on an object type of the API whose objects are computed and not read from rows. Each field stands in
 * the object under its name, in the object's own fields and below.
 * @param own compilers of fields for which that does not hold, by name
 */
export function compileObject<S extends object>(
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
    if (!output) throw new NeedsGraphqlJs();
    const value = (source: S) => (source as Readonly<Record<string, unknown>>)[name];
    return [key, completeValue(scope, [type], nodes[0]!, own[name]?.(nodes) ?? below(scope, output, nodes, value))];
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
  const read = compileObject(scope, named.name, selectionSets(nodes));
  const isList = isListType(isNonNullType(output) ? output.ofType : output);
  if (isList) return (source) => (value(source) as readonly object[]).map(read);
  return (source) => {
    const found = value(source) as object | null;
    return found === null ? null : read(found);
  };
}
