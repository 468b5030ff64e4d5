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
 * What a compiled reader gets when it cannot give a finished answer by itself: a null where none may be, a value that is
 * none of its type. What then is answered, with which error, is GraphQL's to say.
 */
export class Unfinished extends Error {
  constructor() {
    super('GraphQL must finish this answer');
  }
}

/** @returns the value as it goes into the answer. @throws Unfinished */
type Finish = (value: unknown) => unknown;

const INT_MAX = 2 ** 31;

const LEAVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Int: (value) => typeof value === 'number' && Number.isInteger(value) && value < INT_MAX && value >= -INT_MAX,
};

/** Whether a stored value stands in an answer as it is. */
function standsAsItIs(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().flatMap(({ name, value }) => (name === value ? [name] : [])));
    return (value) => names.has(value);
  }
  return LEAVES[type.name] ?? ((value) => type.serialize(value) === value);
}

const finishers = new WeakMap<GraphQLOutputType, Finish>();

function make(type: GraphQLOutputType): Finish {
  if (isNonNullType(type)) {
    const inner = finisher(type.ofType);
    return (value) => {
      if (value === null || value === undefined) throw new Unfinished();
      return inner(value);
    };
  }
  if (isListType(type)) {
    const inner = finisher(type.ofType);
    return (value) => {
      if (value === null || value === undefined) return null;
      if (!Array.isArray(value)) throw new Unfinished();
      for (const item of value) if (inner(item) !== item) throw new Unfinished();
      return value;
    };
  }
  if (isLeafType(type)) {
    const stands = standsAsItIs(type);
    return (value) => {
      if (value === null || value === undefined) return null;
      if (!stands(value)) throw new Unfinished();
      return value;
    };
  }
  return (value) => value ?? null;
}

function finisher(type: GraphQLOutputType): Finish {
  const known = finishers.get(type) ?? make(type);
  finishers.set(type, known);
  return known;
}

/**
 * The reader of a field, made to give what GraphQL's own completion of the value would give, where the scope asks for
 * finished answers.
 * @param owners the types that the field is read on; a value must be right for each of them
 */
export function finished<S>(
  scope: QueryScope,
  owners: readonly string[],
  node: FieldNode,
  read: (source: S) => unknown,
): (source: S) => unknown {
  if (!scope.finished) return read;
  const types = owners.map((name) => {
    const owner = scope.schema.getType(name);
    const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[node.name.value] : undefined;
    if (!field) throw new Unfinished();
    return field.type;
  });
  const [first, ...rest] = [...new Set(types.map(finisher))];
  if (first && rest.length === 0) return (source) => first(read(source));
  return (source) => [first!, ...rest].reduce((value, finish) => finish(value), read(source));
}
