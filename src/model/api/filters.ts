import { composite, connectionsOf } from '../lookup.js';
import { constant } from '../names.js';
import type { Field, Model } from '../types.js';
import { block, line } from './text.js';

const SCALARS: Readonly<Record<string, string>> = {
  ID: 'IdFilter',
  String: 'StringFilter',
  Int: 'IntFilter',
  Float: 'FloatFilter',
  Boolean: 'BooleanFilter',
  Edtf: 'DateFilter',
  Date: 'DateFilter',
  EdtfDate: 'DateFilter',
};

/** The filter input of a field, or null for a field that cannot be filtered by. */
function filterInput(field: Field): string {
  if (field.kind === 'ref') return field.list ? `${field.type}ListFilter` : `${field.type}Filter`;
  if (field.list) return field.kind === 'scalar' ? 'StringListFilter' : `${field.type}ListFilter`;
  return SCALARS[field.type] ?? `${field.type}Filter`;
}

function junctions(name: string): string[] {
  return [
    line('and', `[${name}Filter!]`, 'All of these hold.'),
    line('or', `[${name}Filter!]`, 'One of these holds.'),
    line('not', `${name}Filter`, 'This does not hold.'),
  ];
}

function nodeFilter(model: Model, name: string): string {
  const fields = [...composite(model, name).fields.values()].map((f) => line(f.name, filterInput(f)));
  const relations = connectionsOf(model, name).map((c) => line(c.name, `${c.statement}ListFilter`));
  const either = name === 'Statement' || model.types.get(name)?.statement ? [line('party', 'EntityFilter', 'Either end of it.')] : [];
  const type = model.interfaces.has(name) ? [line('type', `${name}TypeFilter`, 'Its concrete type.')] : [];
  const all = name === 'Entity' ? [line('statements', 'StatementListFilter', 'Any statement about it.')] : [];
  return block(
    `input ${name}Filter`,
    [...junctions(name), ...type, ...fields, ...either, ...relations, ...all],
    `Conditions on ${name}; all given ones must hold.`,
  );
}

function listFilter(name: string): string {
  return block(
    `input ${name}ListFilter`,
    [line('some', `${name}Filter`, 'At least one meets this.'), line('none', `${name}Filter`, 'None meets this.')],
    `Conditions on the related ${name} records that the view shows.`,
  );
}

function enumFilter(name: string): string {
  return block(
    `input ${name}Filter`,
    [line('eq', name), line('in', `[${name}!]`), line('isNull', 'Boolean')],
    `Conditions on ${name}; all given ones must hold.`,
  );
}

function enumListFilter(name: string): string {
  return block(`input ${name}ListFilter`, [line('has', name), line('hasAny', `[${name}!]`)], `Conditions on a list of ${name}.`);
}

function typeFilter(model: Model, name: string): string {
  const members = model.interfaces.get(name)?.members ?? [];
  return [
    block(
      `enum ${name}Type`,
      members.map((m) => `  ${typeValue(m)}`),
      `The types behind ${name}.`,
    ),
    block(`input ${name}TypeFilter`, [line('eq', `${name}Type`), line('in', `[${name}Type!]`)], 'Conditions on the concrete type.'),
  ].join('\n');
}

/** `ClaimOfResponsibility` -> `CLAIM_OF_RESPONSIBILITY`: a type's name as an enum value. */
export function typeValue(name: string): string {
  return constant(name);
}

function valueFilter(model: Model, name: string): string {
  const fields = [...model.values.get(name)!.fields.values()].map((f) => line(f.name, filterInput(f)));
  return block(
    `input ${name}Filter`,
    [...fields, line('isNull', 'Boolean', 'True: wholly unknown. False: at least one part known.')],
    `Conditions on ${name}; all given ones must hold.`,
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
  const lists = [...new Set(['Statement', ...statements, ...used('ref', true)])];
  const values = used('value', false).filter((name) => !(name in SCALARS));
  const valueLists = used('value', true);
  return [
    ...[...model.interfaces.keys()].map((name) => typeFilter(model, name)),
    ...nodes.map((name) => nodeFilter(model, name)),
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
