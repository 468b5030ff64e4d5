import { dateIndex, indexedDates } from '../model/date-index.js';
import { DEED, deedStatements } from '../model/deeds.js';
import { keptIds } from '../model/kept-ids.js';
import { typesOfKind } from '../model/lookup.js';
import { DERIVED, sortProperty } from '../model/storage.js';
import type { Model, NodeType } from '../model/types.js';
import type { Dialect } from './engine.js';

/** Labels of the store itself: the graph's revision, and what the store knows about its own version. */
const OWN = ['Revision', 'CadreMeta'];
/** The interfaces that all entities, and all statements, have. */
const ROOTS = ['Entity', 'Statement'];

/** By which the changes between two days of knowledge are found. */
const CHANGES = [
  ['Entity', DERIVED.known],
  ['Statement', DERIVED.known],
  ['Statement', DERIVED.disputed],
  ['Statement', 'retractedOn'],
  ['Evidence', DERIVED.known],
] as const;

/** Interfaces between a type and its root, by which lists are asked for too (Actor). */
function narrower(types: readonly NodeType[]): string[] {
  return types.flatMap((t) => t.interfaces.filter((name) => !ROOTS.includes(name)));
}

/** The texts that every node of a type has and its lists are ordered by. */
function orderedTexts(type: NodeType): string[] {
  return [...type.fields.values()].filter((f) => f.sortable && f.required && f.type === 'String').map(sortProperty);
}

/**
 * The constraints and indexes that the texts of the store rely on, in a fixed order. An index serves one label only, so
 * each label by which nodes are looked up or listed has its own; a unique key brings its index.
 */
export function schemaTexts(model: Model, dialect: Dialect): string[] {
  const entities = typesOfKind(model, 'entity');
  const statements = typesOfKind(model, 'statement');
  const records = typesOfKind(model, 'record').map((t) => t.name);
  const keys = new Set([...ROOTS, ...records.toSorted(), ...OWN]);
  const byId = new Set([...entities, ...statements].flatMap((t) => [t.name, ...narrower([t])]).toSorted());
  const listed = new Set(['Entity', ...entities.map((t) => t.name), ...narrower(entities)].toSorted());
  const texts = [...statements, ...typesOfKind(model, 'record')].flatMap((t) =>
    orderedTexts(t).map((property) => [t.name, property] as const),
  );
  const datesOf = (type: NodeType) => indexedDates(type).flatMap((field) => Object.values(dateIndex(field)));
  const dates = entities.flatMap((t) => datesOf(t).map((p) => [t.name, p] as const));
  return [
    ...[...keys].flatMap((label) => dialect.uniqueKey(label, 'id')),
    ...[...byId].flatMap((label) => dialect.index(label, ['id'])),
    ...[...listed].flatMap((label) => dialect.index(label, ['nameSort'])),
    ...texts.toSorted().flatMap(([label, property]) => dialect.index(label, [property])),
    ...dates.toSorted().flatMap(([label, property]) => dialect.index(label, [property])),
    ...deedStatements(model).flatMap(({ type }) => dialect.index(type.name, [DEED.party, DEED.first])),
    ...entities.flatMap((type) =>
      keptIds(model, type).flatMap(({ property }) => datesOf(type).flatMap((date) => dialect.index(type.name, [property, date]))),
    ),
    ...CHANGES.flatMap(([label, property]) => dialect.index(label, [property])),
  ];
}
