import { entryOf } from '../../base/entry-of.js';
import { composite, connectionsOf, nodeType, partTypes, possibleTypes } from '../lookup.js';
import { constant } from '../names.js';
import type { Field, Model, WholeKind } from '../types.js';
import { block, line } from './text.js';

const SCALARS = {
  ID: 'IdFilter',
  String: 'StringFilter',
  Int: 'IntFilter',
  Float: 'FloatFilter',
  Boolean: 'BooleanFilter',
  Edtf: 'DateFilter',
  Date: 'DateFilter',
} as const satisfies Readonly<Record<string, string>>;

const SCALAR_LISTS = { String: 'StringListFilter' } as const satisfies Readonly<Record<string, string>>;

/** The filter input of a field. @throws TypeError for a scalar that has no filter */
function filterInput({ kind, type, list }: Field): string {
  if (kind === 'scalar') return list ? entryOf(SCALAR_LISTS, type, 'list of scalars') : entryOf(SCALARS, type, 'scalar');
  if (type === 'EdtfDate' && !list) return SCALARS.Edtf;
  return list ? `${type}ListFilter` : `${type}Filter`;
}

/** An operator of a derived filter: the type of its value, by that of what it is a filter on, and what it means. */
interface Operator {
  readonly of: (name: string) => string;
  readonly about?: string;
}

const one = (name: string) => name;
const many = (name: string) => `[${name}!]`;

/** How filters on a type of node are combined. */
const JUNCTIONS = {
  and: { of: many, about: 'All of these hold.' },
  or: { of: many, about: 'One of these holds.' },
  not: { of: one, about: 'This does not hold.' },
} as const satisfies Readonly<Record<string, Operator>>;

/** The operators on related nodes and on the items of a list of value objects. */
const LIST_OPERATORS = {
  some: { of: one, about: 'At least one meets this.' },
  none: { of: one, about: 'None meets this.' },
} as const satisfies Readonly<Record<string, Operator>>;

/** Further operators on statements: which of them the others look at, and how many there are. */
const STATEMENT_LIST_OPERATORS = {
  where: { of: one, about: 'The others look only at those that meet this.' },
  count: { of: () => 'CountFilter', about: 'How many there are.' },
} as const satisfies Readonly<Record<string, Operator>>;

const ENUM_OPERATORS = {
  eq: { of: one },
  in: { of: many },
  isNull: { of: () => 'Boolean' },
} as const satisfies Readonly<Record<string, Operator>>;

const ENUM_LIST_OPERATORS = { has: { of: one }, hasAny: { of: many } } as const satisfies Readonly<Record<string, Operator>>;

/** The operators on the concrete type behind an interface. */
const TYPE_OPERATORS = { eq: { of: one }, in: { of: many } } as const satisfies Readonly<Record<string, Operator>>;

/** Operators by which a filter also takes the parts of what meets the rest of it, transitively. */
export const PART_OPERATORS = {
  orWithin: { whole: 'PLACE', about: 'True: also what lies, over any number of places, within one that meets the rest of this filter.' },
  orParts: {
    whole: 'ACTOR',
    about: 'True: also the parts of one that meets the rest of this filter, and their parts: organs, forces, branches.',
  },
} as const satisfies Readonly<Record<string, { readonly whole: WholeKind; readonly about: string }>>;

/** The operator on points. */
export const NEAR = 'near';

export type PartOperator = keyof typeof PART_OPERATORS;
export type Junction = keyof typeof JUNCTIONS;
export type ListOperator = keyof typeof LIST_OPERATORS;
export type StatementListOperator = keyof typeof STATEMENT_LIST_OPERATORS;
export type EnumOperator = keyof typeof ENUM_OPERATORS;
export type EnumListOperator = keyof typeof ENUM_LIST_OPERATORS;
export type TypeOperator = keyof typeof TYPE_OPERATORS;

function operatorLines(operators: Readonly<Record<string, Operator>>, name: string): string[] {
  return Object.entries(operators).map(([operator, { of, about }]) => line(operator, of(name), about));
}

function nodeFilter(model: Model, name: string): string {
  const fields = [...composite(model, name).fields.values()].map((f) => line(f.name, filterInput(f)));
  const relations = connectionsOf(model, name).map((c) => line(c.name, `${c.statement}ListFilter`));
  const either = name === 'Statement' || model.types.get(name)?.statement ? [line('party', 'EntityFilter', 'Either end of it.')] : [];
  const type = model.interfaces.has(name) ? [line('type', `${name}TypeFilter`, 'Its concrete type.')] : [];
  const members = possibleTypes(model, name);
  const parts = Object.entries(PART_OPERATORS).flatMap(([operator, { whole, about }]) => {
    const types = partTypes(model, whole);
    return members.some((member) => types.has(member)) ? [line(operator, 'Boolean', about)] : [];
  });
  const isEntity = nodeType(model, members[0]!).kind === 'entity';
  const all = isEntity
    ? [
        line('statements', 'StatementListFilter', 'Statements of any type about it.'),
        line('sources', 'SourceListFilter', 'Sources that say something about it.'),
      ]
    : [];
  return block(
    `input ${name}Filter`,
    [...operatorLines(JUNCTIONS, `${name}Filter`), ...parts, ...type, ...fields, ...either, ...relations, ...all],
    `Conditions on ${name}; all that are given must hold.`,
  );
}

function listFilter(name: string): string {
  return block(
    `input ${name}ListFilter`,
    operatorLines(LIST_OPERATORS, `${name}Filter`),
    `Conditions on the related ${name} records that the view shows.`,
  );
}

function statementListFilter(name: string): string {
  return block(
    `input ${name}ListFilter`,
    [...operatorLines(LIST_OPERATORS, `${name}Filter`), ...operatorLines(STATEMENT_LIST_OPERATORS, `${name}Filter`)],
    `Conditions on the related ${name} records that the view shows.`,
  );
}

function enumFilter(name: string): string {
  return block(`input ${name}Filter`, operatorLines(ENUM_OPERATORS, name), `Conditions on ${name}; all that are given must hold.`);
}

function enumListFilter(name: string): string {
  return block(`input ${name}ListFilter`, operatorLines(ENUM_LIST_OPERATORS, name), `Conditions on a list of ${name}.`);
}

function typeFilter(model: Model, name: string): string {
  const members = model.interfaces.get(name)?.members ?? [];
  return [
    block(
      `enum ${name}Type`,
      members.map((m) => `  ${typeValue(m)}`),
      `The types behind ${name}.`,
    ),
    block(`input ${name}TypeFilter`, operatorLines(TYPE_OPERATORS, `${name}Type`), 'Conditions on the concrete type.'),
  ].join('\n');
}

/** `ClaimOfResponsibility` -> `CLAIM_OF_RESPONSIBILITY`: a type's name as an enum value. */
export function typeValue(name: string): string {
  return constant(name);
}

function valueFilter(model: Model, name: string): string {
  const value = model.values.get(name)!;
  const fields = [...value.fields.values()].map((f) => line(f.name, filterInput(f)));
  const near = value.point ? [line(NEAR, 'NearFilter', 'Within a distance of a point.')] : [];
  return block(
    `input ${name}Filter`,
    [...fields, ...near, line('isNull', 'Boolean', 'True: wholly unknown. False: at least one part known.')],
    `Conditions on ${name}; all that are given must hold.`,
  );
}

/** Every filter input: one per node type and interface, per enum and per value object in use. */
export function filtersSdl(model: Model): string {
  const nodes = [...model.interfaces.keys(), ...model.types.keys()];
  const fields = nodes.flatMap((name) => [...composite(model, name).fields.values()]);
  const used = (kind: Field['kind'], list: boolean) => [
    ...new Set(fields.filter((f) => f.kind === kind && f.list === list).map((f) => f.type)),
  ];
  const statements = [...model.types.values()].filter((t) => t.kind === 'statement').map((t) => t.name);
  const statementLists = ['Statement', ...statements];
  const lists = used('ref', true).filter((name) => !statementLists.includes(name));
  const values = used('value', false).filter((name) => name !== 'EdtfDate');
  const valueLists = used('value', true);
  return [
    ...[...model.interfaces.keys()].map((name) => typeFilter(model, name)),
    ...nodes.map((name) => nodeFilter(model, name)),
    ...statementLists.map(statementListFilter),
    ...lists.map(listFilter),
    ...used('enum', false).map(enumFilter),
    ...[
      ...new Set(
        [...model.values.values()]
          .flatMap((v) => [...v.fields.values()])
          .filter((f) => f.kind === 'enum')
          .map((f) => f.type),
      ),
    ]
      .filter((n) => !used('enum', false).includes(n))
      .map(enumFilter),
    ...used('enum', true).map(enumListFilter),
    ...[...new Set([...values, ...valueLists])].map((name) => valueFilter(model, name)),
    ...valueLists.map(listFilter),
  ].join('\n');
}
