import {
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { QueryScope } from './scope.js';

/**
 * Thrown where a compiled reader cannot complete a value: it is null where the type is not, or no value of its type. Then graphql-js
 * executes the operation, as what is null then, and with which errors, is for it to say.
 */
export class NeedsGraphqlJs extends Error {
  constructor() {
    super('graphql-js must execute this operation');
  }
}

/** CompleteValue of the GraphQL specification. @returns the value as it stands in the answer. @throws NeedsGraphqlJs */
type CompleteValue = (value: unknown) => unknown;

const INT_MAX = 2 ** 31;

const LEAVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Int: (value) => typeof value === 'number' && Number.isInteger(value) && value < INT_MAX && value >= -INT_MAX,
};

/** Whether the result of coercing a stored value (CoerceResult) is the value itself. */
function isOwnResult(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().flatMap(({ name, value }) => (name === value ? [name] : [])));
    return (value) => names.has(value);
  }
  return LEAVES[type.name] ?? ((value) => type.serialize(value) === value);
}

const completers = new WeakMap<GraphQLOutputType, CompleteValue>();

function compileCompletion(type: GraphQLOutputType): CompleteValue {
  if (isNonNullType(type)) {
    const inner = completer(type.ofType);
    return (value) => {
      if (value === null || value === undefined) throw new NeedsGraphqlJs();
      return inner(value);
    };
  }
  if (isListType(type)) {
    const inner = completer(type.ofType);
    return (value) => {
      if (value === null || value === undefined) return null;
      if (!Array.isArray(value)) throw new NeedsGraphqlJs();
      for (const item of value) if (inner(item) !== item) throw new NeedsGraphqlJs();
      return value;
    };
  }
  if (isLeafType(type)) {
    const isResult = isOwnResult(type);
    return (value) => {
      if (value === null || value === undefined) return null;
      if (!isResult(value)) throw new NeedsGraphqlJs();
      return value;
    };
  }
  return (value) => value ?? null;
}

function completer(type: GraphQLOutputType): CompleteValue {
  const complete = completers.get(type) ?? compileCompletion(type);
  completers.set(type, complete);
  return complete;
}

/**
 * Where the scope asks for it, makes the reader of a field complete its values as GraphQL does.
 * @param owners the types that the field is read on; a value must be right for each of them
 */
export function completeValue<S>(
  scope: QueryScope,
  owners: readonly string[],
  node: FieldNode,
  read: (source: S) => unknown,
): (source: S) => unknown {
  if (!scope.completes) return read;
  const types = owners.map((name) => {
    const owner = scope.schema.getType(name);
    const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[node.name.value] : undefined;
    if (!field) throw new NeedsGraphqlJs();
    return field.type;
  });
  const [first, ...rest] = [...new Set(types.map(completer))];
  if (first && rest.length === 0) return (source) => first(read(source));
  return (source) => [first!, ...rest].reduce((value, complete) => complete(value), read(source));
}
