import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { model } from '../support/graph.js';

/** A place of the API where an argument can be given. */
export interface Place {
  /** Its coordinate, such as `Query.attacks(filter:)`. */
  readonly name: string;
  readonly type: GraphQLInputType;
  /** A query that gives the argument as the variable `$v`. */
  readonly query: string;
}

/** A field with the text that leads to it. */
export interface FieldPlace {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Its text with these arguments and the selection put around it. */
  text(args: string, prefix?: string): string;
}

const VALUES: Readonly<Record<string, string>> = {
  ID: '"kataib-hezbollah"',
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2024-01-28"',
};

/** The least value that a type accepts, as GraphQL text. */
export function least(type: GraphQLInputType): string {
  if (isNonNullType(type)) return least(type.ofType);
  if (isListType(type)) return `[${least(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((f) => isNonNullType(f.type) && f.defaultValue === undefined);
    return `{${required.map((f) => `${f.name}: ${least(f.type)}`).join(', ')}}`;
  }
  return VALUES[type.name] ?? '"x"';
}

function isRequired({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

function requiredArguments(args: readonly GraphQLArgument[], except?: string): string[] {
  return args.filter((a) => isRequired(a) && a.name !== except).map((a) => `${a.name}: ${least(a.type)}`);
}

function selection(type: GraphQLField<unknown, unknown>['type']): string {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named) || 'getTypes' in named ? ' { __typename }' : '';
}

function call(field: GraphQLField<unknown, unknown>, args: string): string {
  return `${field.name}${args === '' ? '' : `(${args})`}${selection(field.type)}`;
}

/** The root fields. */
export function rootFields(schema: GraphQLSchema): FieldPlace[] {
  return Object.values(schema.getQueryType()!.getFields()).map((field) => ({
    name: `Query.${field.name}`,
    field,
    text: (args, prefix = '') => `${prefix}${call(field, args)}`,
  }));
}

/** An id whose form may be that of a node of the type: in a query for one of another family, what is asked of the type is never looked at. */
function idFor(name: string): string {
  const { kind, slug } = model.types.get(name)!;
  return kind === 'entity' ? 'kataib-hezbollah' : `${slug}:kataib-hezbollah`;
}

/** Fields of types that a node can have, each below a root field that leads to any node. */
function nestedFields(schema: GraphQLSchema): FieldPlace[] {
  const node = schema.getType('Node');
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && isPossible(schema, node, type),
  );
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => field.args.length > 0)
      .map((field) => ({
        name: `${type.name}.${field.name}`,
        field,
        text: (args: string, prefix = '') => `node(id: "${idFor(type.name)}") { ... on ${type.name} { ${prefix}${call(field, args)} } }`,
      })),
  );
}

function isPossible(schema: GraphQLSchema, node: unknown, type: GraphQLObjectType): boolean {
  if (isInterfaceType(node)) return schema.isSubType(node, type);
  return typeof node === 'object' && node !== null && 'getTypes' in node && schema.isSubType(node as never, type);
}

/** Every field that takes arguments, at the root or below a node. */
export function fieldsWithArguments(schema: GraphQLSchema): FieldPlace[] {
  return [...rootFields(schema).filter(({ field }) => field.args.length > 0), ...nestedFields(schema)];
}

/** Text that gives a field the least that it asks for. */
export function leastText({ field, text }: FieldPlace, prefix = ''): string {
  return text(requiredArguments(field.args).join(', '), prefix);
}

/** Every argument of every field, as a variable. */
export function argumentPlaces(schema: GraphQLSchema): Place[] {
  return fieldsWithArguments(schema).flatMap((place) =>
    place.field.args.map((argument) => {
      const args = [...requiredArguments(place.field.args, argument.name), `${argument.name}: $v`].join(', ');
      return {
        name: `${place.name}(${argument.name}:)`,
        type: argument.type,
        query: `query ($v: ${String(argument.type)}) { ${place.text(args)} }`,
      };
    }),
  );
}
