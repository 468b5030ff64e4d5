import { CadreError } from '../errors/cadre-error.js';
import { rootFields } from './api/outputs.js';
import { eventProblems } from './events.js';
import { foundingProblems } from './foundings.js';
import { lintMappings } from './lint-mappings.js';
import { connectionNames, dateNames, isDate } from './lint-names.js';
import { connectionsOf, typesOfKind } from './lookup.js';
import { sortableDates } from './storage.js';
import type { Field, Model, NodeType } from './types.js';

/** Scalars that GraphQL brings along. */
const BUILT_IN = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);
/** Fields that lead to the ends of a statement, on its own type and on its interface. */
const NARROWED = new Set(['subject', 'object']);

function owners(model: Model): { readonly name: string; readonly description: string; readonly fields: ReadonlyMap<string, Field> }[] {
  return [...model.types.values(), ...model.interfaces.values(), ...model.values.values()];
}

function dangling(model: Model): string[] {
  const exists = (name: string) =>
    BUILT_IN.has(name) ||
    model.scalars.has(name) ||
    model.enums.has(name) ||
    model.values.has(name) ||
    model.types.has(name) ||
    model.interfaces.has(name);
  return owners(model).flatMap((owner) =>
    [...owner.fields.values()].flatMap((f) => {
      if (!exists(f.type)) return [`${owner.name}.${f.name}: there is no type ${f.type}`];
      return f.kind === 'ref' && f.targets.length === 0 ? [`${owner.name}.${f.name}: no type fits there`] : [];
    }),
  );
}

function undescribed(model: Model): string[] {
  const types = owners(model).flatMap((owner) => [
    ...(owner.description === '' ? [`${owner.name}: no description`] : []),
    ...[...owner.fields.values()].flatMap((f) => (f.description === '' ? [`${owner.name}.${f.name}: no description`] : [])),
  ]);
  const enums = [...model.enums.values()].flatMap((e) => [
    ...(e.description === '' ? [`${e.name}: no description`] : []),
    ...e.values.flatMap((v) => (v.description === '' ? [`${e.name}.${v.name}: no description`] : [])),
  ]);
  return [...types, ...enums];
}

function twice(what: string, names: readonly (readonly [name: string, owner: string])[]): string[] {
  const owner = new Map<string, string>();
  return names.flatMap(([name, by]) => {
    const first = owner.get(name);
    owner.set(name, first ?? by);
    return first === undefined || first === by ? [] : [`${what} ${name} is used by ${first} and by ${by}`];
  });
}

/** One relationship type has one meaning: the same field of an interface, or of one type. */
function relationships(model: Model): string[] {
  const used = [...model.types.values()].flatMap((type) =>
    [...type.fields.values()].flatMap((f) => (f.relationship ? [[f.relationship, `the field ${f.name} of ${f.type}`] as const] : [])),
  );
  return twice('the relationship type', used);
}

function collisions(model: Model): string[] {
  const labels = [...model.types.keys(), ...model.interfaces.keys()].map((name) => [name.toLowerCase(), name] as const);
  const edges = typesOfKind(model, 'statement').map((t) => [t.statement!.edge, t.name] as const);
  const roots = rootFields(model).map((r) => [r.name, `${r.type} (${r.many ? 'list' : 'one'})`] as const);
  return [...twice('the label', labels), ...twice('the edge', edges), ...twice('the root field', roots), ...relationships(model)];
}

function connectionCollisions(model: Model): string[] {
  return [...typesOfKind(model, 'entity').map((t) => t.name), ...model.interfaces.keys()].flatMap((name) => {
    const fields = [...(model.types.get(name) ?? model.interfaces.get(name)!).fields.keys()].map((f) => [f, `a field of ${name}`] as const);
    const connections = connectionsOf(model, name).map((c) => [c.name, `${c.statement} (${c.end}) on ${name}`] as const);
    return twice('the name', [...fields, ...connections]);
  });
}

/** A field that a type declares anew must mean what its interface says: the same type, but for narrowed ends. */
function redeclared(model: Model, type: NodeType): string[] {
  return type.interfaces.flatMap((name) => {
    const parent = model.interfaces.get(name);
    if (!parent) return [`${type.name}: there is no interface ${name}`];
    return [...parent.fields.values()].flatMap((field) => {
      const own = type.fields.get(field.name);
      if (!own || NARROWED.has(field.name)) return [];
      return own.type === field.type && own.list === field.list ? [] : [`${type.name}.${field.name} differs from ${name}.${field.name}`];
    });
  });
}

/** `@listedBy` leads over two references, each to one node at most, from a type whose lists are found by a date. */
function listings(model: Model): string[] {
  return [...model.types.values()].flatMap((type) =>
    [...type.fields.values()].flatMap((via) => {
      if (via.materializedIds && !(via.kind === 'ref' && via.list))
        return [`${type.name}.${via.name}: @materializedIds is only for a list of references`];
      if (via.listedBy === null) return [];
      const to = model.types.get(via.type)?.fields.get(via.listedBy);
      const single = to?.kind === 'ref' && !to.list && via.kind === 'ref' && !via.list;
      const name = `${type.name}.${via.name}`;
      return [
        ...(single ? [] : [`${name}: @listedBy(field: "${via.listedBy}") names no single reference of a single ${via.type}`]),
        ...(sortableDates(type).length > 0 ? [] : [`${name}: @listedBy on a type whose lists have no date`]),
      ];
    }),
  );
}

/** Directives that give a field a meaning stand on fields that can have it. */
function meanings(model: Model): string[] {
  return owners(model).flatMap((owner) => {
    const fields = [...owner.fields.values()];
    const codes = fields.filter((field) => field.countryCode);
    return [
      ...codes.filter((f) => f.type !== 'String' || f.list).map((f) => `${owner.name}.${f.name}: @countryCode is only for a single text`),
      ...codes.slice(1).map((f) => `${owner.name}.${f.name}: @countryCode is already on ${codes[0]!.name}`),
      ...fields.filter((f) => f.searched && f.type !== 'String').map((f) => `${owner.name}.${f.name}: @searched is only for texts`),
      ...fields
        .filter((f) => f.begins && (f.type !== 'EdtfDate' || f.list))
        .map((f) => `${owner.name}.${f.name}: @begins is only for a single date`),
      ...[...owner.fields.values()]
        .filter((f) => f.falseUnlessSaid && (f.type !== 'Boolean' || f.list || f.required))
        .map((f) => `${owner.name}.${f.name}: @falseUnlessSaid is only for an optional Boolean`),
      ...fields
        .filter((f) => f.saidBy !== null && !fields.some((date) => date.name === f.saidBy && isDate(date) && !date.list))
        .map((f) => `${owner.name}.${f.name}: @falseUnlessSaid(saidBy: "${f.saidBy}") names no single date of the type`),
    ];
  });
}

/** `@partOf` leads to one whole: it stands on a single reference, or on a type with a subject and another object. */
function partProblems(model: Model): string[] {
  return [...model.types.values()].flatMap((type) => [
    ...[...type.fields.values()]
      .filter((field) => field.partOf !== null && (field.kind !== 'ref' || field.list))
      .map((field) => `${type.name}.${field.name}: @partOf is only for a single reference`),
    ...(type.statement && type.statement.partOf !== null && (type.statement.symmetric || !type.fields.has('object'))
      ? [`${type.name}: @partOf needs two ends that are not interchangeable`]
      : []),
  ]);
}

/** `@point` names two numbers of the value object, which stands alone: of several points none would be the place of a node. */
function pointProblems(model: Model): string[] {
  return [...model.values.values()].flatMap(({ name, point, fields }) => {
    if (point === null) return [];
    const lists = [...model.types.values()].flatMap((type) => [...type.fields.values()].filter((f) => f.type === name && f.list));
    return [
      ...Object.values(point)
        .filter((part) => fields.get(part)?.type !== 'Float')
        .map((part) => `${name}: @point names ${part}, which is no number of it`),
      ...lists.map((field) => `${name}: @point, but ${field.name} is a list of them`),
    ];
  });
}

/** `@influence` stands on types with a subject and another object, and `by` names an enum each value of which says how far it goes. */
function influenceProblems(model: Model, type: NodeType): string[] {
  const { influence, symmetric } = type.statement!;
  if (!influence) return [];
  const by = influence.by === null ? null : type.fields.get(influence.by);
  const values = by && !by.list ? (model.enums.get(by.type)?.values ?? []) : [];
  return [
    ...(symmetric || !type.fields.has('object') ? [`${type.name}: @influence needs two ends that are not interchangeable`] : []),
    ...(influence.by !== null && values.length === 0 ? [`${type.name}: @influence(by: "${influence.by}") names no field with values`] : []),
    ...values.filter(({ carries }) => carries === null).map(({ name }) => `${type.name}: ${by!.type}.${name} lacks @carries`),
  ];
}

function statements(model: Model): string[] {
  return typesOfKind(model, 'statement').flatMap((type) => {
    const spec = type.statement!;
    const missing = spec.identity.filter((name) => !type.fields.has(name) && name !== 'object');
    return [
      ...missing.map((name) => `${type.name}: the identity names ${name}, which is no field`),
      ...(type.fields.has('subject') ? [] : [`${type.name}: no subject`]),
      ...(spec.subjectConnection === '' ? [`${type.name}: no connection from its subject`] : []),
      ...(spec.general === null || spec.identity.includes(spec.general)
        ? []
        : [`${type.name}: general in a field that is none of its identity`]),
      ...(spec.persists && spec.time !== 'STATE' ? [`${type.name}: persists, but is no state`] : []),
      ...influenceProblems(model, type),
      ...(spec.symmetric && !type.fields.has('object') ? [`${type.name}: symmetric, but with one end`] : []),
    ];
  });
}

/**
 * What is wrong with a model, as sentences; empty for a sound one. Catches what would otherwise surface as a wrong
 * answer: dangling types, names with two meanings, mappings to what does not exist.
 */
export function lintModel(model: Model): string[] {
  return [
    ...dangling(model),
    ...undescribed(model),
    ...collisions(model),
    ...connectionCollisions(model),
    ...[...model.types.values()].flatMap((type) => redeclared(model, type)),
    ...statements(model),
    ...typesOfKind(model, 'statement').flatMap((type) => eventProblems(model, type)),
    ...listings(model),
    ...meanings(model),
    ...partProblems(model),
    ...foundingProblems(model),
    ...pointProblems(model),
    ...dateNames(model),
    ...connectionNames(model),
    ...lintMappings(model),
  ];
}

/**
 * The model itself, when the linter finds nothing wrong with it.
 * @throws CadreError BAD_MODEL naming all that is wrong
 */
export function requireSound(model: Model): Model {
  const problems = lintModel(model);
  if (problems.length === 0) return model;
  throw new CadreError('BAD_MODEL', `The schema is not sound: ${problems.join('; ')}.`, { problems });
}
