import {
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type StringValueNode,
} from 'graphql';
import { constant } from '../names.js';
import type { Model } from '../types.js';
import { ARGUMENTS, INPUT_FIELDS, PAGE_FIELDS } from './standard-descriptions.js';

interface Described {
  readonly description?: StringValueNode | undefined;
}

/** The descriptions of output fields, by owner and field. */
type FieldTexts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What is described elsewhere, and holds here. */
interface Texts {
  readonly ofFields: FieldTexts;
  /** The descriptions of types, by the values of enums that name them. */
  readonly ofTypes: ReadonlyMap<string, string>;
}

function withText<T extends Described>(node: T, text: string | undefined): T {
  return node.description || !text ? node : { ...node, description: { kind: Kind.STRING, value: text, block: true } };
}

function fieldsOf(definition: DefinitionNode): readonly FieldDefinitionNode[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
      return definition.fields ?? [];
    default:
      return [];
  }
}

/** The interfaces of a type, the nearest first, then what all nodes have. */
function interfacesOf(model: Model, name: string): readonly string[] {
  return [...(model.types.get(name)?.interfaces ?? model.interfaces.get(name)?.interfaces ?? []), 'Node'];
}

/** What output fields say of themselves, or else what their interfaces say of them. */
function fieldTexts(document: DocumentNode, model: Model): FieldTexts {
  const own = new Map<string, Map<string, string>>();
  const names = new Map<string, Set<string>>();
  for (const definition of document.definitions) {
    const fields = fieldsOf(definition);
    if (fields.length === 0 || !('name' in definition) || !definition.name) continue;
    const owner = definition.name.value;
    const texts = own.get(owner) ?? new Map<string, string>();
    own.set(owner, texts);
    names.set(owner, new Set([...(names.get(owner) ?? []), ...fields.map(({ name }) => name.value)]));
    for (const { name, description } of fields) if (description) texts.set(name.value, description.value);
  }
  const text = (owner: string, field: string) =>
    own.get(owner)?.get(field) ??
    interfacesOf(model, owner).reduce<string | undefined>((found, each) => found ?? own.get(each)?.get(field), undefined) ??
    (/(?:Connection|Edge)$/.test(owner) ? PAGE_FIELDS[field] : undefined);
  return new Map(
    [...names].map(([owner, fields]) => [owner, new Map([...fields].flatMap((field) => [[field, text(owner, field) ?? ''] as const]))]),
  );
}

function describeField(field: FieldDefinitionNode, owner: string, { ofFields }: Texts): FieldDefinitionNode {
  const args = field.arguments?.map((argument) => withText(argument, ARGUMENTS[argument.name.value])) ?? [];
  return withText({ ...field, arguments: args }, ofFields.get(owner)?.get(field.name.value));
}

/** A condition on a field, and a field of facts, is described by that field; an operator by what it means anywhere. */
function describeInput(input: InputValueDefinitionNode, owner: string, { ofFields }: Texts): InputValueDefinitionNode {
  const of = ofFields.get(owner.replace(/(?:Filter|Input)$/, ''))?.get(input.name.value);
  return withText(input, of || INPUT_FIELDS[input.name.value]);
}

/** A value that names a type is described by the first sentence about that type. */
function describeValue(value: EnumValueDefinitionNode, { ofTypes }: Texts): EnumValueDefinitionNode {
  const about = ofTypes.get(value.name.value);
  return withText(value, about?.replaceAll('\n', ' ').match(/^.*?[.](?= |$)/)?.[0]);
}

function describe(definition: DefinitionNode, texts: Texts): DefinitionNode {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION: {
      const owner = definition.name.value;
      const fields = definition.fields?.map((field) => describeField(field, owner, texts)) ?? [];
      const described = { ...definition, fields };
      const edge = owner.match(/^(\w+)Edge$/)?.[1];
      return described.kind === Kind.OBJECT_TYPE_DEFINITION && edge
        ? withText(described, `A ${edge} on a page, with its cursor.`)
        : described;
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { ...definition, fields: definition.fields?.map((input) => describeInput(input, definition.name.value, texts)) ?? [] };
    case Kind.ENUM_TYPE_DEFINITION:
      return { ...definition, values: definition.values?.map((value) => describeValue(value, texts)) ?? [] };
    default:
      return definition;
  }
}

/**
 * The API with a description at everything that has none of its own: fields have those of their interfaces, conditions
 * those of the fields they are on, arguments and operators those of their name.
 */
export function describeApi(document: DocumentNode, model: Model): DocumentNode {
  const ofTypes = new Map([...model.types.values()].map(({ name, description }) => [constant(name), description]));
  const texts = { ofFields: fieldTexts(document, model), ofTypes };
  return { ...document, definitions: document.definitions.map((definition) => describe(definition, texts)) };
}
