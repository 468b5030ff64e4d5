import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type TypeNode,
  visit,
} from 'graphql';
import { gql } from 'graphql-tag';
import { CadreError } from '../errors/cadre-error.js';
import { directive, mapping, number, text, texts } from './directives.js';
import { readSchemaFiles, type SchemaFile } from './files.js';
import { constant, kebab, lowerFirst } from './names.js';
import type {
  EnumType,
  Field,
  FieldKind,
  InfluenceDegree,
  InfluenceSpec,
  InterfaceType,
  Model,
  NodeKind,
  NodeType,
  StatementSpec,
  ValueType,
  WholeKind,
} from './types.js';

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

interface Declared {
  readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  readonly scalars: ReadonlyMap<string, string>;
}

const BUILT_IN = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

function unwrap(node: TypeNode): { name: string; list: boolean; required: boolean } {
  const required = node.kind === Kind.NON_NULL_TYPE;
  const inner = node.kind === Kind.NON_NULL_TYPE ? node.type : node;
  if (inner.kind === Kind.LIST_TYPE) return { ...unwrap(inner.type), list: true, required };
  return { name: inner.name.value, list: false, required };
}

function parseFile(file: SchemaFile): readonly DefinitionNode[] {
  try {
    return gql(file.text).definitions;
  } catch (cause) {
    throw new CadreError('BAD_MODEL', `${file.path}: ${(cause as Error).message}`, { path: file.path }, { cause });
  }
}

function declare(definitions: readonly DefinitionNode[]): Declared {
  const byKind = <T extends DefinitionNode>(kind: T['kind']) =>
    new Map(definitions.filter((d): d is T => d.kind === kind).map((d) => [(d as { name?: { value: string } }).name?.value ?? '', d]));
  const model = byKind<ObjectTypeDefinitionNode>(Kind.OBJECT_TYPE_DEFINITION);
  const scalars = definitions.flatMap((d) =>
    d.kind === Kind.SCALAR_TYPE_DEFINITION ? [[d.name.value, d.description?.value ?? ''] as const] : [],
  );
  return {
    objects: model,
    interfaces: byKind<InterfaceTypeDefinitionNode>(Kind.INTERFACE_TYPE_DEFINITION),
    enums: byKind<EnumTypeDefinitionNode>(Kind.ENUM_TYPE_DEFINITION),
    scalars: new Map(scalars),
  };
}

/** All interfaces of a type, nearest first, those of its interfaces included. */
function ancestors(definition: TypeDefinition, declared: Declared): string[] {
  const direct = (definition.interfaces ?? []).map((i) => i.name.value);
  const further = direct.flatMap((name) => {
    const parent = declared.interfaces.get(name);
    return parent ? ancestors(parent, declared) : [];
  });
  return [...new Set([...direct, ...further])];
}

function members(name: string, declared: Declared): string[] {
  if (declared.objects.has(name)) return [name];
  return [...declared.objects.values()]
    .filter((o) => ancestors(o, declared).includes(name))
    .map((o) => o.name.value)
    .sort();
}

function fieldKind(name: string, declared: Declared): FieldKind {
  if (declared.enums.has(name)) return 'enum';
  if (BUILT_IN.has(name) || declared.scalars.has(name)) return 'scalar';
  const object = declared.objects.get(name);
  return object && directive(object.directives, 'value') ? 'value' : 'ref';
}

function readField(owner: string, node: FieldDefinitionNode, declared: Declared): Field {
  const { name: type, list, required } = unwrap(node.type);
  const kind = fieldKind(type, declared);
  const ends = texts(directive(node.directives, 'ends'), 'types') ?? [type];
  const range = directive(node.directives, 'range');
  return {
    name: node.name.value,
    description: node.description?.value ?? '',
    type,
    kind,
    list,
    required,
    derived: directive(node.directives, 'derived') !== null,
    sortable: directive(node.directives, 'sortable') !== null,
    searched: directive(node.directives, 'searched') !== null,
    materializedIds: directive(node.directives, 'materializedIds') !== null,
    countryCode: directive(node.directives, 'countryCode') !== null,
    begins: directive(node.directives, 'begins') !== null,
    falseUnlessSaid: directive(node.directives, 'falseUnlessSaid') !== null,
    saidBy: text(directive(node.directives, 'falseUnlessSaid'), 'saidBy'),
    founds: directive(node.directives, 'founds') !== null,
    partOf: partOf(`${owner}.${node.name.value}`, node.directives),
    listedBy: text(directive(node.directives, 'listedBy'), 'field'),
    relationship:
      kind === 'ref'
        ? (text(directive(node.directives, 'relationship'), 'name') ?? `${constant(owner)}_${constant(node.name.value)}`)
        : null,
    targets: kind === 'ref' ? [...new Set(ends.flatMap((end) => members(end, declared)))].sort() : [],
    range: range && { min: number(range, 'min'), max: number(range, 'max') },
    term: text(directive(node.directives, 'term'), 'source'),
    mapping: mapping(node.directives),
  };
}

/** Inherited fields first, in the order of the interfaces; a type's own declaration of a field takes its interface's place. */
function readFields(definition: TypeDefinition, declared: Declared): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const parent of ancestors(definition, declared).reverse()) {
    for (const node of declared.interfaces.get(parent)?.fields ?? [])
      fields.set(node.name.value, readField(definition.name.value, node, declared));
  }
  for (const node of definition.fields ?? []) fields.set(node.name.value, readField(definition.name.value, node, declared));
  return fields;
}

/** What a value of a directive's argument stands for. @throws CadreError BAD_MODEL for a value that is none of these */
function oneOf<T>(owner: string, argument: string, given: unknown, meanings: Readonly<Record<string, T>>): T {
  const found = Object.entries(meanings).find(([value]) => value === given);
  if (found) return found[1];
  throw new CadreError('BAD_MODEL', `${owner}: ${argument}: ${given} is not one of ${Object.keys(meanings).join(', ')}.`, { path: owner });
}

const TIMES = { STATE: 'STATE', EVENT: 'EVENT' } as const;
const ENDS = { SUBJECT: 'subject', OBJECT: 'object' } as const;
const WHOLES = { PLACE: 'PLACE', ACTOR: 'ACTOR' } as const satisfies Readonly<Record<WholeKind, WholeKind>>;
const DEGREES = { NONE: 'NONE', FORMAL: 'FORMAL', ACTUAL: 'ACTUAL' } as const satisfies Readonly<Record<InfluenceDegree, InfluenceDegree>>;

function eventSpec(definition: ObjectTypeDefinitionNode): StatementSpec['event'] {
  const args = directive(definition.directives, 'event');
  return args && { end: oneOf(definition.name.value, '@event(end)', args['end'], ENDS), date: text(args, 'date') ?? 'date' };
}

function partOf(owner: string, nodes: readonly ConstDirectiveNode[] | undefined): WholeKind | null {
  const args = directive(nodes, 'partOf');
  return args && oneOf(owner, '@partOf(whole)', args['whole'], WHOLES);
}

function influenceSpec(definition: ObjectTypeDefinitionNode): InfluenceSpec | null {
  const args = directive(definition.directives, 'influence');
  const name = definition.name.value;
  return (
    args && {
      from: oneOf(name, '@influence(from)', args['from'], ENDS),
      degree: oneOf(name, '@influence(degree)', args['degree'] ?? 'ACTUAL', DEGREES),
      by: text(args, 'by'),
    }
  );
}

function statementSpec(definition: ObjectTypeDefinitionNode): StatementSpec | null {
  const args = directive(definition.directives, 'statement');
  if (!args) return null;
  return {
    time: oneOf(definition.name.value, '@statement(time)', args['time'], TIMES),
    edge: text(args, 'edge') ?? constant(definition.name.value),
    subjectConnection: text(args, 'subject') ?? '',
    objectConnection: text(args, 'object'),
    identity: texts(args, 'identity') ?? ['subject', 'object', 'episode'],
    symmetric: args['symmetric'] === true,
    general: text(args, 'general'),
    persists: args['persists'] === true,
    event: eventSpec(definition),
    partOf: partOf(definition.name.value, definition.directives),
    influence: influenceSpec(definition),
  };
}

function nodeKind(definition: ObjectTypeDefinitionNode): NodeKind | null {
  const kinds: NodeKind[] = ['entity', 'statement', 'record'];
  return kinds.find((kind) => directive(definition.directives, kind)) ?? null;
}

function readNodeType(definition: ObjectTypeDefinitionNode, kind: NodeKind, declared: Declared): NodeType {
  const name = definition.name.value;
  const interfaces = ancestors(definition, declared);
  const all = readFields(definition, declared);
  const statement = statementSpec(definition);
  const subjectOnly = statement !== null && !definition.fields?.some((f) => f.name.value === 'object');
  return {
    name,
    kind,
    description: definition.description?.value ?? '',
    labels: [name, ...interfaces],
    interfaces,
    fields: subjectOnly ? new Map([...all].filter(([field]) => field !== 'object')) : all,
    single: lowerFirst(name),
    plural: text(directive(definition.directives, kind), 'plural') ?? `${lowerFirst(name)}s`,
    slug: kebab(name),
    statement,
    term: text(directive(definition.directives, 'term'), 'source'),
    mapping: mapping(definition.directives),
  };
}

function readValue(definition: ObjectTypeDefinitionNode, declared: Declared): ValueType {
  const name = definition.name.value;
  const point = directive(definition.directives, 'point');
  return {
    name,
    description: definition.description?.value ?? '',
    fields: readFields(definition, declared),
    point: point && { latitude: text(point, 'latitude') ?? '', longitude: text(point, 'longitude') ?? '' },
  };
}

function readInterface(definition: InterfaceTypeDefinitionNode, declared: Declared): InterfaceType {
  return {
    name: definition.name.value,
    description: definition.description?.value ?? '',
    interfaces: ancestors(definition, declared),
    fields: readFields(definition, declared),
    members: members(definition.name.value, declared),
    term: text(directive(definition.directives, 'term'), 'source'),
  };
}

function carries(owner: string, node: EnumValueDefinitionNode): InfluenceDegree | null {
  const args = directive(node.directives, 'carries');
  return args && oneOf(`${owner}.${node.name.value}`, '@carries(influence)', args['influence'], DEGREES);
}

function readEnum(definition: EnumTypeDefinitionNode): EnumType {
  return {
    name: definition.name.value,
    description: definition.description?.value ?? '',
    values: (definition.values ?? []).map((v) => ({
      name: v.name.value,
      description: v.description?.value ?? '',
      carries: carries(definition.name.value, v),
      mapping: mapping(v.directives),
    })),
    term: text(directive(definition.directives, 'term'), 'source'),
  };
}

/** SDL of a scalar or enum without the model's own directives. */
function printPlain(definition: DefinitionNode): string {
  return print(visit(definition, { Directive: (node) => (node.name.value === 'specifiedBy' ? undefined : null) }));
}

/**
 * Reads the SDL files into the model. Files under `api/` are hand-written parts of the API and are kept as text.
 * @param files the files of the schema folder; by default the package's own
 * @throws CadreError BAD_MODEL when a file is not SDL; what is wrong in meaning is the linter's matter (`lintModel`)
 */
export function readModel(files: readonly SchemaFile[] = readSchemaFiles()): Model {
  const api = files.filter((f) => f.path.startsWith('api/'));
  const definitions = files.filter((f) => !f.path.startsWith('api/')).flatMap(parseFile);
  const declared = declare(definitions);
  const types = new Map<string, NodeType>();
  const values = new Map<string, ValueType>();
  for (const definition of declared.objects.values()) {
    const kind = nodeKind(definition);
    const name = definition.name.value;
    if (kind) types.set(name, readNodeType(definition, kind, declared));
    else values.set(name, readValue(definition, declared));
  }
  const own = new Set(['StatementTime', 'StatementEnd', 'InfluenceDegree', 'WholeKind']);
  const printed = definitions.filter(
    (d) => d.kind === Kind.SCALAR_TYPE_DEFINITION || (d.kind === Kind.ENUM_TYPE_DEFINITION && !own.has(d.name.value)),
  );
  return Object.freeze({
    types,
    values,
    interfaces: new Map([...declared.interfaces].map(([name, d]) => [name, readInterface(d, declared)])),
    enums: new Map([...declared.enums].filter(([name]) => !own.has(name)).map(([name, d]) => [name, readEnum(d)])),
    scalars: declared.scalars,
    api: api.map((f) => f.text).join('\n'),
    declarations: printed.map(printPlain).join('\n\n'),
  });
}
