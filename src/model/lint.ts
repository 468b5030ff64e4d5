import { rootFields } from './api/outputs.js';
import { indexedDates } from './date-index.js';
import { lintMappings } from './lint-mappings.js';
import { connectionsOf, typesOfKind } from './lookup.js';
import type { Field, Model, NodeType } from './types.js';

/** Scalars that GraphQL brings along. */
const BUILT_IN = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);
/** Fields by which a statement's ends are reached from its own type and its interface alike. */
const NARROWED = new Set(['subject', 'object']);

function owners(model: Model): { readonly name: string; readonly description: string; readonly fields: ReadonlyMap<string, Field> }[] {
  return [...model.types.values(), ...model.interfaces.values(), ...model.values.values()];
}

function dangling(model: Model): string[] {
  const known = (name: string) =>
    BUILT_IN.has(name) ||
    model.scalars.has(name) ||
    model.enums.has(name) ||
    model.values.has(name) ||
    model.types.has(name) ||
    model.interfaces.has(name);
  return owners(model).flatMap((owner) =>
    [...owner.fields.values()].flatMap((f) => {
      if (!known(f.type)) return [`${owner.name}.${f.name}: there is no type ${f.type}`];
      return f.kind === 'ref' && f.targets.length === 0 ? [`${owner.name}.${f.name}: no type can stand there`] : [];
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
      return own.type === field.type && own.list === field.list
        ? []
        : [`${type.name}.${field.name} means something else than ${name}.${field.name}`];
    });
  });
}

/** What is kept for lists can be: the way of `@listedBy` leads over two references, each to one node at most, from a type whose lists have a date to find them by. */
function listings(model: Model): string[] {
  return [...model.types.values()].flatMap((type) =>
    [...type.fields.values()].flatMap((via) => {
      if (via.idsKept && !(via.kind === 'ref' && via.list)) return [`${type.name}.${via.name}: @idsKept on what is no list of references`];
      if (via.listedBy === null) return [];
      const to = model.types.get(via.type)?.fields.get(via.listedBy);
      const single = to?.kind === 'ref' && !to.list && via.kind === 'ref' && !via.list;
      const name = `${type.name}.${via.name}`;
      return [
        ...(single ? [] : [`${name}: @listedBy(field: "${via.listedBy}") names no single reference of a single ${via.type}`]),
        ...(indexedDates(type).length > 0 ? [] : [`${name}: @listedBy on a type whose lists have no date`]),
      ];
    }),
  );
}

function statements(model: Model): string[] {
  return typesOfKind(model, 'statement').flatMap((type) => {
    const spec = type.statement!;
    const missing = spec.identity.filter((name) => !type.fields.has(name) && name !== 'object');
    return [
      ...missing.map((name) => `${type.name}: the identity names ${name}, which is no field`),
      ...(type.fields.has('subject') ? [] : [`${type.name}: no subject`]),
      ...(spec.subjectConnection === '' ? [`${type.name}: no connection from its subject`] : []),
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
    ...listings(model),
    ...lintMappings(model),
  ];
}
