import { composite, connectionsOf } from '../lookup.js';
import type { Field, InterfaceType, Model, NodeType } from '../types.js';
import { orderInput } from './orders.js';
import { argument, block, line } from './text.js';

/** Said once for each connection, and whole in docs/queries.md. */
const UNDECIDED =
  'Those that the filter can neither include nor exclude, as a value is unknown or, in a CERTAIN view, vague; read only when asked for.';
const PAGE = 'first: Int, after: String, last: Int, before: String';

function listArguments(model: Model, name: string): string {
  return `(filter: ${name}Filter, orderBy: [${orderInput(model, name)}!], ${PAGE})`;
}

function fieldLine(field: Field): string {
  const inner = field.list ? `[${field.type}!]` : field.type;
  // Never `!` on a statement's object: then one query may select it on the interface and, narrower, in a fragment (GraphQL merges fields of equal nullability only).
  const type = (field.required && field.name !== 'object') || field.falseUnlessSaid ? `${inner}!` : inner;
  if (field.type === 'Evidence') return line('evidence(stance: Stance)', type, field.description);
  if (field.name === 'name' && !field.list && field.sortable) return line('name(language: String)', type, field.description);
  return line(field.name, type, field.description);
}

function connectionLines(model: Model, name: string): string[] {
  const lines = connectionsOf(model, name).map((c) => {
    const type = model.types.get(c.statement)!;
    const inherited = composite(model, name).interfaces.some((i) => connectionsOf(model, i).some((other) => other.name === c.name));
    const about = inherited ? '' : `${type.name} statements of which it is ${c.end === 'both' ? 'either end' : `the ${c.end}`}.`;
    return line(`${c.name}${listArguments(model, c.statement)}`, `${c.statement}Connection! @listSize`, about);
  });
  const isEntity = name === 'Entity' || composite(model, name).interfaces.includes('Entity');
  return isEntity
    ? [
        ...lines,
        line(
          `statements${listArguments(model, 'Statement')}`,
          'StatementConnection! @listSize',
          name === 'Entity' ? 'All statements about it, at either end.' : '',
        ),
      ]
    : lines;
}

const ID_IN_VIEW = line(
  'idInView',
  'ID!',
  'Its id together with the view it was read in, for caches of clients: one node differs from view to view. Opaque; equal to `id` without a view. `node` takes it.',
);

function composed(model: Model, head: string, type: NodeType | InterfaceType): string {
  const implementing = ['Node', ...type.interfaces].join(' & ');
  const subjectOnly = 'statement' in type && type.statement !== null && !type.fields.has('object');
  const none = subjectOnly ? [line('object', 'Entity', 'Always null: it has one end only.')] : [];
  const lines = [...[...type.fields.values()].map(fieldLine), ID_IN_VIEW, ...none, ...connectionLines(model, type.name)];
  return block(`${head} ${type.name} implements ${implementing}`, lines, type.description);
}

function connectionSdl(name: string): string {
  return [
    block(
      `type ${name}Connection`,
      [
        line('edges', `[${name}Edge!]!`),
        line('nodes', `[${name}!]!`),
        line('pageInfo', 'PageInfo!'),
        line('totalCount', 'Int!', 'How many there are in all; counted only when asked for.'),
        line(`undecided(${PAGE})`, `${name}Connection! @listSize`, UNDECIDED),
      ],
      `A page of ${name}.`,
    ),
    block(`type ${name}Edge`, [line('cursor', 'String!'), line('node', `${name}!`)]),
  ].join('\n');
}

/** Types whose lists have connections: all but evidence, which is always read with what it supports. */
export function listedTypes(model: Model): string[] {
  return [...model.interfaces.keys(), ...model.types.keys()].filter((name) => name !== 'Evidence');
}

function plural(model: Model, name: string): string {
  return model.types.get(name)?.plural ?? (name === 'Entity' ? 'entities' : `${name.charAt(0).toLowerCase()}${name.slice(1)}s`);
}

/** Root fields by name: what they return, and whether one or a list. */
export interface RootField {
  readonly name: string;
  readonly type: string;
  readonly many: boolean;
}

/** The derived root fields: one and a list for every type and interface. */
export function rootFields(model: Model): RootField[] {
  return listedTypes(model).flatMap((type) => [
    { name: `${type.charAt(0).toLowerCase()}${type.slice(1)}`, type, many: false },
    { name: plural(model, type), type, many: true },
  ]);
}

function rootSdl(model: Model): string {
  const fields = rootFields(model).map((root) => {
    const about =
      composite(model, root.type)
        .description.split('\n')
        .find((l) => l !== '') ?? '';
    if (!root.many) return line(`${root.name}(id: ID!, view: View)`, root.type, about);
    const args = listArguments(model, root.type).slice(0, -1);
    return line(`${root.name}${args}, view: View)`, `${root.type}Connection! @listSize`, `A page of ${root.type}.`);
  });
  // Relay takes a field of this name and this type with one argument only.
  const node = line(
    'node(id: ID!)',
    'Node',
    'Anything by its id, or by its `idInView` in the view that this has with it; null when the view does not show it.',
  );
  const ids = argument('ids', '[ID!]!', 'Ids, or the `idInView` of nodes.');
  const nodes = line(
    `nodes(${ids}, view: View)`,
    '[Node]! @listSize(slicingArguments: ["ids"], sizedFields: [])',
    'Several by their ids, or by their `idInView`, in the order asked for, null where the view shows none.',
  );
  return block('type Query', [node, nodes, ...fields], 'What can be asked.');
}

function valueSdl(model: Model, name: string): string {
  const value = model.values.get(name)!;
  return block(`type ${name}`, [...value.fields.values()].map(fieldLine), value.description);
}

/** Object types, interfaces, connections, the Node interface and the query root. */
export function outputsSdl(model: Model): string {
  return [
    ...[...model.values.keys()].map((name) => valueSdl(model, name)),
    ...[...model.interfaces.values()].map((type) => composed(model, 'interface', type)),
    ...[...model.types.values()].map((type) => composed(model, 'type', type)),
    ...listedTypes(model).map(connectionSdl),
    block('interface Node', [line('id', 'ID!', 'The id.'), ID_IN_VIEW], 'Anything that has an id of its own.'),
    rootSdl(model),
  ].join('\n');
}
