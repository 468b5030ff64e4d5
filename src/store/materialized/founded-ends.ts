import { fieldOf } from '../../model/domain.js';
import { endsOfStates, type Foundings, foundings as foundingsOf } from '../../model/foundings.js';
import { DERIVED, dateProperties, FOUNDED, PART_SEPARATOR } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { chunks, idsInChunks } from '../chunks.js';
import { identifier } from '../cypher/identifier.js';
import type { CypherText, Transaction } from '../engine.js';
import type { WriteBatch } from '../graph-store.js';
import { invariant } from '../invariant.js';
import type { LayoutPart, Materialized } from './materialized.js';
import { byText } from './recompute.js';

const RETRACTED_ON = fieldOf('Statement', 'retractedOn');

/** What the texts need to know of a model. */
interface Parts {
  /** From foundings to what they found, and from states to their ends, as patterns have them. */
  readonly toFounded: string;
  readonly toSubject: string;
  readonly toObject: string;
  readonly foundings: Foundings;
}

function partsOf(model: Model): Parts | null {
  const foundings = foundingsOf(model);
  const { subject, object } = endsOfStates(model);
  const types = (names: readonly string[]) => names.map(identifier).join('|');
  if (!foundings || subject.length === 0 || object.length === 0) return null;
  return { toFounded: types(foundings.toSubject), toSubject: types(subject), toObject: types(object), foundings };
}

/**
 * The first day on which a bound entity `e` may have existed, as `founded`, and from when that is known, as `since`: the earliest day that
 * a founding which stands allows. An earlier day of knowledge may allow fewer foundings and so exclude more; it is not computed for each
 * such day. But as long as a founding which is retracted now allowed an earlier day, nothing is excluded. `$date` is their date.
 */
function ofEntity({ toFounded, foundings }: Parts): string[] {
  const { edtf, lo } = dateProperties(identifier(foundings.date.name));
  const stands = `f.${RETRACTED_ON} IS NULL`;
  return [
    'CALL (e) {',
    `MATCH (e)<-[:${toFounded}]-(f:Statement) WHERE f.${edtf} IS NOT NULL AND f.${DERIVED.known} IS NOT NULL`,
    `WITH f, [t IN coalesce(f.${DERIVED.later}, []) WHERE split(t, $separator)[0] = $date | split(t, $separator)[1]] AS later`,
    `WITH f, coalesce(later[0], f.${DERIVED.known}) AS dated, coalesce(f.${lo}, '') AS earliest ORDER BY f.${RETRACTED_ON}`,
    `RETURN min(CASE WHEN ${stands} THEN earliest ELSE null END) AS day, min(CASE WHEN ${stands} THEN dated ELSE null END) AS first,`,
    `collect(CASE WHEN ${stands} THEN null ELSE [f.${RETRACTED_ON}, earliest] END) AS gone`,
    '}',
    'WITH e, day, first, [g IN gone WHERE g[1] < day | g[0]] AS until',
    'WITH e, day, CASE WHEN size(until) > 0 AND until[size(until) - 1] > first THEN until[size(until) - 1] ELSE first END AS known',
    "WITH e, CASE WHEN day = '' THEN null ELSE day END AS founded, CASE WHEN day = '' THEN null ELSE known END AS since",
  ];
}

function params({ foundings }: Parts) {
  return { separator: PART_SEPARATOR, date: foundings.date.name };
}

/** Sets from when entities may have existed. */
function setOfEntities(parts: Parts, ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    'MATCH (e:Entity {id: id})',
    ...ofEntity(parts),
    `SET e.${DERIVED.founded} = founded`,
    `SET e.${FOUNDED.known} = since`,
    'RETURN count(e) AS done',
  ].join('\n');
  return { text, params: { ids, ...params(parts) } };
}

/** What a bound state `s` has of both its ends, and as `day` the first on which both may have existed. */
function ofState({ toSubject, toObject }: Parts): string[] {
  const end = (types: string, from: string, known: string) => [
    'CALL (s) {',
    `MATCH (s)-[:${types}]->(e:Entity)`,
    `RETURN max(e.${DERIVED.founded}) AS ${from}, max(e.${FOUNDED.known}) AS ${known}`,
    '}',
  ];
  return [
    ...end(toSubject, 'a', 'aKnown'),
    ...end(toObject, 'b', 'bKnown'),
    'WITH s, a, aKnown, b, bKnown, CASE WHEN a IS NULL OR b > a THEN b ELSE a END AS day',
  ];
}

/** What is stored of a state, by what it is computed as. */
const { subject: SUBJECT, object: OBJECT } = FOUNDED.ends;
const OF_STATE: readonly (readonly [property: string, value: string])[] = [
  [SUBJECT.from, 'a'],
  [SUBJECT.known, 'aKnown'],
  [OBJECT.from, 'b'],
  [OBJECT.known, 'bKnown'],
  [DERIVED.founded, 'day'],
];

function setOfStates(parts: Parts, find: readonly string[]): string {
  const sets = OF_STATE.map(([property, value]) => `SET s.${property} = ${value}`);
  return [...find, ...ofState(parts), ...sets, 'RETURN count(s) AS done'].join('\n');
}

function setOfStatements(parts: Parts, ids: readonly string[]): CypherText {
  return { text: setOfStates(parts, ['UNWIND $ids AS id', 'MATCH (s:Statement {id: id})']), params: { ids } };
}

/** Sets those of all states with one of these entities at an end. */
function spread(parts: Parts, ids: readonly string[]): CypherText {
  const about = `MATCH (:Entity {id: id})<-[:${parts.toSubject}|${parts.toObject}]-(s:Statement)`;
  return { text: setOfStates(parts, ['UNWIND $ids AS id', about, 'WITH DISTINCT s']), params: { ids } };
}

/** Sets those of new states, of which most have no end with a founding. @param rows an entity's id and those of states with it at an end */
function setOfNew(parts: Parts, rows: readonly (readonly [string, readonly string[]])[]): CypherText {
  const find = [
    'UNWIND $rows AS row',
    `MATCH (n:Entity {id: row[0]}) WHERE n.${DERIVED.founded} IS NOT NULL`,
    'UNWIND row[1] AS id',
    'MATCH (s:Statement {id: id})',
    'WITH DISTINCT s',
  ];
  return { text: setOfStates(parts, find), params: { rows: rows.map(([id, states]) => [id, [...states]]) } };
}

function founded({ toFounded }: Parts, ids: readonly string[]): CypherText {
  const text = `UNWIND $ids AS id\nMATCH (:Statement {id: id})-[:${toFounded}]->(e:Entity)\nRETURN DISTINCT e.id AS id`;
  return { text, params: { ids } };
}

function differs(node: string, property: string, value: string): string {
  return `coalesce(${node}.${property}, '') <> coalesce(${value}, '')`;
}

function entityPart(parts: Parts): LayoutPart {
  return {
    label: 'Entity',
    properties: [DERIVED.founded, FOUNDED.known],
    indexes: [],
    definition: [parts.toFounded, parts.foundings.date.name],
    recompute: byText((ids) => setOfEntities(parts, ids)),
    invariants: [
      invariant(
        'entity-founded',
        [
          'MATCH (e:Entity)',
          ...ofEntity(parts),
          `WHERE ${differs('e', DERIVED.founded, 'founded')} OR ${differs('e', FOUNDED.known, 'since')}`,
          "RETURN e.id AS id, 'founded on another day than its foundings say' AS detail",
        ],
        params(parts),
      ),
    ],
  };
}

function statementPart(parts: Parts): LayoutPart {
  return {
    label: 'Statement',
    properties: OF_STATE.map(([property]) => property),
    indexes: [],
    definition: [parts.toFounded, parts.toSubject, parts.toObject, parts.foundings.date.name],
    recompute: byText((ids) => setOfStatements(parts, ids)),
    invariants: [
      invariant('statement-founded', [
        'MATCH (s:Statement)',
        ...ofState(parts),
        `WHERE ${OF_STATE.map(([property, value]) => differs('s', property, value)).join(' OR ')}`,
        "RETURN s.id AS id, 'holds from another day than its ends may have existed' AS detail",
      ]),
    ],
  };
}

/** The entities that a batch founds, and its states by the entities at their ends. */
function written(model: Model, batch: WriteBatch, { foundings }: Parts) {
  const { subject, object } = endsOfStates(model);
  const ends = new Set([...subject, ...object]);
  const founds = new Set<string>(foundings.toSubject);
  const entities = new Set<string>();
  const states = new Map<string, string[]>();
  for (const { from, relationship, to } of batch.links) {
    if (founds.has(relationship)) for (const id of to) entities.add(id);
    if (!ends.has(relationship)) continue;
    for (const id of to) {
      const list = states.get(id);
      if (list) list.push(from);
      else states.set(id, [from]);
    }
  }
  return { entities: [...entities], states: [...states].filter(([id]) => !entities.has(id)) };
}

/** Entities first, as states copy what they have. */
function textsFor(parts: Parts, entities: readonly string[]): CypherText[] {
  return [...chunks(entities).map((ids) => setOfEntities(parts, ids)), ...chunks(entities).map((ids) => spread(parts, ids))];
}

async function founding(tx: Transaction, parts: Parts, statements: readonly string[]): Promise<void> {
  const slugs = parts.foundings.types.map(({ slug }) => `${slug}:`);
  const own = statements.filter((id) => slugs.some((slug) => id.startsWith(slug)));
  const entities = await idsInChunks(tx, own, (ids) => founded(parts, ids));
  for (const text of textsFor(parts, entities)) await tx.run(text);
}

/** From when entities may have existed, by their foundings, and from when states may have held, by those of their ends. */
export const foundedEnds: Materialized = {
  version: 1,
  about: 'The first day on which an entity, or both ends of a state, may have existed by their foundings, and from when each is known.',
  layout(model) {
    const parts = partsOf(model);
    return parts ? [entityPart(parts), statementPart(parts)] : [];
  },
  onWrite(model, batch) {
    const parts = partsOf(model);
    if (!parts) return { properties: () => null, texts: [] };
    const { entities, states } = written(model, batch, parts);
    return { properties: () => null, texts: [...textsFor(parts, entities), ...chunks(states).map((rows) => setOfNew(parts, rows))] };
  },
  async onEvidence(tx, model, change) {
    const parts = partsOf(model);
    if (parts) await founding(tx, parts, change.statements);
    return change;
  },
};
