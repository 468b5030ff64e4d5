import { nodeType, typesOfKind } from '../../model/lookup.js';
import { upperFirst } from '../../model/names.js';
import { sortableDates } from '../../model/storage.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import { chunks } from '../chunks.js';
import { identifier } from '../cypher/identifier.js';
import type { CypherText } from '../engine.js';
import type { Properties, WriteBatch } from '../graph-store.js';
import { invariant } from '../invariant.js';
import { dateRangeProperties } from './date-range.js';
import type { LayoutPart, Materialized } from './materialized.js';
import { byText } from './recompute.js';

/**
 * The id of what a reference leads to from an entity over another one, such as the country of an attack's location. An index
 * over it and a date gives the entities of one country in the order of the days.
 */
export interface ListedById {
  readonly type: NodeType;
  /** The entity's own reference, and that of what it leads to. */
  readonly via: Field;
  readonly to: Field;
  readonly property: string;
}

/** The ids that lists of a type are found by (`@listedBy`). */
export function listedByIds(model: Model, type: NodeType): ListedById[] {
  return [...type.fields.values()].flatMap((via): ListedById[] => {
    if (via.listedBy === null) return [];
    const to = nodeType(model, via.type).fields.get(via.listedBy);
    return to ? [{ type, via, to, property: `${via.name}${upperFirst(to.name)}Id` }] : [];
  });
}

/** The ids of what a list of references leads to, so that a filter by one of them need not follow the references. */
export interface ReferenceIds {
  readonly field: Field;
  readonly property: string;
}

/** The lists of references of a type whose ids are materialized (`@materializedIds`). */
export function referenceIdLists(type: NodeType): ReferenceIds[] {
  return [...type.fields.values()].filter((field) => field.materializedIds).map((field) => ({ field, property: `${field.name}Ids` }));
}

function setId({ via, to, property }: ListedById, ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    'MATCH (n:Entity {id: id})',
    `OPTIONAL MATCH (n)-[:${identifier(via.relationship!)}]->(v:Entity)`,
    `OPTIONAL MATCH (v)-[:${identifier(to.relationship!)}]->(t:Entity)`,
    `SET n.${identifier(property)} = t.id`,
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Sets the id of all entities that refer to these. */
function spreadId({ via, to, property }: ListedById, ids: readonly string[]): CypherText {
  const own = identifier(property);
  const text = [
    'UNWIND $ids AS id',
    `MATCH (v:Entity {id: id})<-[:${identifier(via.relationship!)}]-(n:Entity)`,
    `OPTIONAL MATCH (v)-[:${identifier(to.relationship!)}]->(t:Entity)`,
    'WITH n, t',
    `WHERE coalesce(n.${own}, '') <> coalesce(t.id, '')`,
    `SET n.${own} = t.id`,
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** The ids that the references of a bound `n` lead to, sorted. */
const IDS = (field: Field): string[] => [
  'CALL (n) {',
  `MATCH (n)-[:${identifier(field.relationship!)}]->(t:Entity)`,
  'WITH t ORDER BY t.id',
  'RETURN collect(t.id) AS ids',
  '}',
];

function setIds(type: NodeType, { field, property }: ReferenceIds, ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (n:${identifier(type.name)} {id: id})`,
    ...IDS(field),
    `SET n.${identifier(property)} = CASE WHEN size(ids) = 0 THEN null ELSE ids END`,
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

function idPart(listed: ListedById): LayoutPart {
  const { type, via, to, property } = listed;
  const dates = sortableDates(type).flatMap((field) => Object.values(dateRangeProperties(field)));
  return {
    label: type.name,
    properties: [property],
    indexes: dates.map((date) => [property, date]),
    definition: [via.relationship, to.relationship],
    recompute: byText((ids) => setId(listed, ids)),
    invariants: [
      invariant(`${type.slug}-${via.name}-${to.name}-id`, [
        `MATCH (n:${identifier(type.name)})`,
        `OPTIONAL MATCH (n)-[:${identifier(via.relationship!)}]->(v:Entity)`,
        `OPTIONAL MATCH (v)-[:${identifier(to.relationship!)}]->(t:Entity)`,
        'WITH n, t',
        `WHERE coalesce(n.${identifier(property)}, '') <> coalesce(t.id, '')`,
        `RETURN n.id AS id, 'found by another ${to.name} than ' + coalesce(t.id, 'none') AS detail`,
      ]),
    ],
  };
}

function listPart(type: NodeType, list: ReferenceIds): LayoutPart {
  const { field, property } = list;
  return {
    label: type.name,
    properties: [property],
    indexes: [],
    definition: [field.relationship],
    recompute: byText((ids) => setIds(type, list, ids)),
    invariants: [
      invariant(`${type.slug}-${field.name}-ids`, [
        `MATCH (n:${identifier(type.name)})`,
        ...IDS(field),
        'WITH n, ids',
        `WHERE coalesce(n.${identifier(property)}, []) <> ids`,
        `RETURN n.id AS id, 'found by other ${field.name} than its own' AS detail`,
      ]),
    ],
  };
}

/** Of the entities whose reference a batch writes, and of those that refer to stored ones which now refer elsewhere. */
function idTexts(model: Model, batch: WriteBatch, stored: ReadonlySet<string>): CypherText[] {
  const from = (relationship: string | null) => batch.links.filter((link) => link.relationship === relationship).map((link) => link.from);
  const listed = typesOfKind(model, 'entity').flatMap((type) => listedByIds(model, type));
  return listed.flatMap((one) => {
    const own = chunks([...new Set(from(one.via.relationship))]);
    const referredTo = chunks([...new Set(from(one.to.relationship))].filter((id) => stored.has(id)));
    return [...own.map((ids) => setId(one, ids)), ...referredTo.map((ids) => spreadId(one, ids))];
  });
}

/** The lists of ids of the nodes whose references a batch writes. */
function writtenIds(model: Model, batch: WriteBatch): ReadonlyMap<string, Properties> {
  const lists = typesOfKind(model, 'entity').flatMap(referenceIdLists);
  const properties = new Map(lists.map(({ field, property }) => [field.relationship, property]));
  const found = new Map<string, Properties>();
  for (const { from, relationship, to } of batch.links) {
    const property = properties.get(relationship);
    if (property !== undefined) found.set(from, { ...found.get(from), [property]: [...to].sort() });
  }
  return found;
}

/** The ids of what references lead to, beside the entity that has the reference. */
export const referenceIds: Materialized = {
  about: 'Ids that references lead to, beside the node that has the reference: a filter by such an id need not follow it.',
  version: 1,
  layout: (model) =>
    typesOfKind(model, 'entity').flatMap((type) => [
      ...listedByIds(model, type).map(idPart),
      ...referenceIdLists(type).map((list) => listPart(type, list)),
    ]),
  onWrite(model, batch, stored) {
    const written = writtenIds(model, batch);
    return { texts: idTexts(model, batch, stored), properties: ({ id }) => written.get(id) ?? null };
  },
};
