import { typesOfKind } from '../model/lookup.js';
import { partProperty } from '../model/storage.js';
import type { Model, NodeType } from '../model/types.js';
import type { Dialect } from './engine.js';
import { layoutOf } from './materialized/list.js';

/** Labels of the store itself: the graph's revision, the log of changes, keys of writes, and what the store knows about its own version. */
const OWN = ['Revision', 'Change', 'ChangePart', 'WriteKey', 'CadreMeta'];
/** The interfaces that all entities, and all statements, have. */
const ROOTS = ['Entity', 'Statement'];

/** Interfaces between a type and its root, by which lists are asked for too (Actor). */
function narrower(types: readonly NodeType[]): string[] {
  return types.flatMap((t) => t.interfaces.filter((name) => !ROOTS.includes(name)));
}

/** The degrees north of points, by which a box on the map is found. */
function points(model: Model): string[][] {
  return typesOfKind(model, 'entity').flatMap((type) =>
    [...type.fields.values()].flatMap((field) => {
      const point = model.values.get(field.type)?.point;
      return point ? [[type.name, partProperty(field.name, point.latitude)]] : [];
    }),
  );
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
  const indexes = [
    ...[...byId].map((label) => [label, 'id']),
    // Lists of several types of entities are ordered by name.
    ...[...new Set(['Entity', ...narrower(entities)].toSorted())].map((label) => [label, 'nameSort']),
    ...points(model),
    // By which the changes between two days of knowledge are found.
    ['Statement', 'retractedOn'],
    ...layoutOf(model).flatMap(({ part }) => part.indexes.map((index) => [part.label, ...index])),
  ];
  return [
    ...[...keys].flatMap((label) => dialect.uniqueKey(label, 'id')),
    ...indexes.flatMap(([label, ...properties]) => dialect.index(label!, properties)),
  ];
}
