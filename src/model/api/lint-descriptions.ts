import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function parts(type: GraphQLNamedType): (readonly [at: string, part: Described])[] {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field] as const,
      ...field.args.map((argument) => [`${type.name}.${field.name}(${argument.name})`, argument] as const),
    ]);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const);
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const);
  return [];
}

/**
 * Types, fields, arguments, input fields and enum values of an API that no description explains.
 * @returns a line for each, such as `Query.paths(from): no description`
 */
export function undescribed(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => [[type.name, type] as const, ...parts(type)])
    .flatMap(([at, { description }]) => (description?.trim() ? [] : [`${at}: no description`]));
}
