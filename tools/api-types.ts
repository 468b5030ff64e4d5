import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import type { Model } from '../src/model/types.js';

export const API_TYPES_PATH = 'src/model/api/types.generated.ts';

const HEAD = `/**
 * Made from schema/ by \`npm run generate\`; do not edit. The enums and inputs that are written by hand there, the
 * arguments of the fields that are, as GraphQL coerces them (defaults are filled in), and the names of the model's fields.
 */

/** An input whose fields follow from the model: filters and orderings of node types. */
export type DerivedInput = Readonly<Record<string, unknown>>;
`;

const SCALARS: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Edtf: 'string',
  Date: 'string',
  DateTime: 'string',
  Revision: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
};
const WIDEST_LINE = 120;

type Named = DefinitionNode & { readonly name: { readonly value: string }; readonly fields?: readonly FieldDefinitionNode[] };

/** Writes types, and remembers which derived enums they mention. */
class TypeWriter {
  readonly mentioned = new Set<string>();

  constructor(private readonly byHand: ReadonlySet<string>) {}

  /** @throws TypeError for a scalar that has no type here */
  type(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#nonNull(type.ofType);
    return `${this.#nonNull(type)} | null`;
  }

  #nonNull(type: GraphQLInputType): string {
    if (isListType(type)) {
      const item = this.type(type.ofType);
      return `readonly ${item.includes(' ') ? `(${item})` : item}[]`;
    }
    if (isEnumType(type)) {
      this.mentioned.add(type.name);
      return type.name;
    }
    if (isInputObjectType(type)) return this.byHand.has(type.name) ? type.name : 'DerivedInput';
    const scalar = SCALARS[String(type)];
    if (scalar === undefined) throw new TypeError(`the scalar ${String(type)} has no TypeScript type: give it one in tools/api-types.ts`);
    return scalar;
  }

  property({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
    const optional = !isNonNullType(type) && defaultValue === undefined;
    return `  readonly ${name}${optional ? '?' : ''}: ${this.type(type)};`;
  }

  interface(name: string, fields: readonly (GraphQLArgument | GraphQLInputField)[]): string {
    return `export interface ${name} {\n${fields.map((field) => this.property(field)).join('\n')}\n}\n`;
  }
}

function enumText(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new TypeError(`${name} is no enum`);
  const values = type.getValues().map((value) => `'${value.name}'`);
  const line = `export type ${name} = ${values.join(' | ')};`;
  return `${line.length <= WIDEST_LINE ? line : `export type ${name} =\n  | ${values.join('\n  | ')};`}\n`;
}

/** The fields of a type; those that it shares with an interface stand there. */
function fieldNames(model: Model, { name, fields, interfaces = [] }: Fields): string {
  const all = interfaces.flatMap((each) => model.interfaces.get(each) ?? []);
  const nearest = all.filter((each) => !all.some((other) => other.interfaces.includes(each.name)));
  const inherited = nearest.map((each) => {
    const missing = [...each.fields.keys()].filter((field) => !fields.has(field)).map((field) => `'${field}'`);
    return missing.length === 0 ? `FieldNames['${each.name}']` : `Exclude<FieldNames['${each.name}'], ${missing.join(' | ')}>`;
  });
  const own = [...fields.keys()].filter((field) => !nearest.some((each) => each.fields.has(field))).map((field) => `'${field}'`);
  const parts = [...inherited, ...own];
  const line = `  readonly ${name}: ${parts.join(' | ')};`;
  return line.length <= WIDEST_LINE ? line : `  readonly ${name}:\n    | ${parts.join('\n    | ')};`;
}

interface Fields {
  readonly name: string;
  readonly fields: ReadonlyMap<string, unknown>;
  readonly interfaces?: readonly string[];
}

function fieldNamesText(model: Model): string {
  const owners: Fields[] = [...model.interfaces.values(), ...model.types.values(), ...model.values.values()];
  const lines = owners.sort((a, b) => (a.name < b.name ? -1 : 1)).map((owner) => fieldNames(model, owner));
  return `/** The fields of the types, interfaces and value objects of the model. */\nexport interface FieldNames {\n${lines.join('\n')}\n}\n`;
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The fields with arguments that definitions have, by the names of their types. */
function fieldsWithArguments(definitions: readonly Named[]): (readonly [type: string, field: string])[] {
  return definitions.flatMap((definition) =>
    (definition.fields ?? []).flatMap((field) =>
      'arguments' in field && field.arguments?.length ? [[definition.name.value, field.name.value] as const] : [],
    ),
  );
}

/** The TypeScript types of the API's closed lists and arguments, as the text of the file `API_TYPES_PATH`. */
export function apiTypes(model: Model, schema: GraphQLSchema): string {
  const definitions = [model.declarations, model.api].flatMap((sdl) => parse(sdl).definitions) as Named[];
  const names = definitions.map((definition) => definition.name.value);
  const writer = new TypeWriter(new Set(names));
  const inputs = names.flatMap((name) => {
    const type = schema.getType(name);
    return isInputObjectType(type) ? [writer.interface(name, Object.values(type.getFields()))] : [];
  });
  const args = fieldsWithArguments(definitions).flatMap(([owner, field]) => {
    const type = schema.getType(owner);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return [writer.interface(`${owner}${upperFirst(field)}Args`, type.getFields()[field]!.args)];
  });
  const enums = new Set([...names.filter((name) => isEnumType(schema.getType(name))), ...writer.mentioned]);
  return [HEAD, ...[...enums].sort().map((name) => enumText(schema, name)), ...inputs.sort(), ...args.sort(), fieldNamesText(model)].join(
    '\n',
  );
}
