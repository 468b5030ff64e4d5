import { endRelationships } from '../../model/lookup.js';
import { DERIVED } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { chunks, idsInChunks, idsOf, runInChunks } from '../chunks.js';
import type { Transaction } from '../engine.js';
import { invariant } from '../invariant.js';
import { contradictedFrom, firstDay, lastDay, ofStance } from './evidence-dates.js';
import {
  dateEnds,
  deriveEnds,
  deriveEntities,
  deriveEvidence,
  deriveSources,
  deriveStatements,
  endsOfStatements,
  evidenceOfSources,
  ownersOfEvidence,
  rederiveEntities,
  statementsAbout,
} from './known-from-texts.js';
import type { EvidenceChange, LayoutPart, Materialized } from './materialized.js';
import { byText } from './recompute.js';

export const KNOWN_FROM_VERSION = 3;

const KNOWN = ['knownFrom', DERIVED.known] as const;

function ends(model: Model): readonly string[] {
  return endRelationships(model, 'Statement', 'both');
}

/**
 * Dates sources. If the date of a stored source changes, everything that rests on it must be computed again.
 * @returns what must be computed again
 */
export async function dateSources(
  tx: Transaction,
  model: Model,
  sources: readonly string[],
  stored: ReadonlySet<string>,
): Promise<EvidenceChange> {
  const dated = await idsInChunks(tx, sources, deriveSources);
  const redated = dated.filter((id) => stored.has(id));
  const evidence = await idsInChunks(tx, redated, evidenceOfSources);
  const statements = await idsInChunks(tx, evidence, (chunk) => ownersOfEvidence('Statement', chunk));
  const owners = await idsInChunks(tx, evidence, (chunk) => ownersOfEvidence('Entity', chunk));
  const about = await idsInChunks(tx, statements, (chunk) => endsOfStatements(ends(model), chunk));
  const entities = [...new Set([...owners, ...about])];
  return { evidence, statements, entities, redated: entities, about: new Map() };
}

/** Dates statements and the entities at their ends. Returns the entities that are known earlier now. */
async function dateStatements(tx: Transaction, statements: readonly string[], relationships: readonly string[]): Promise<string[]> {
  const dated: string[] = [];
  for (const chunk of chunks(statements)) {
    await tx.run(deriveStatements(chunk));
    dated.push(...(await idsOf(tx, deriveEnds(relationships, chunk))));
  }
  return dated;
}

/** Entities that may be known later than before: from their own evidence, then from all that is stated about them. */
async function redate(tx: Transaction, entities: readonly string[], relationships: readonly string[]): Promise<string[]> {
  await runInChunks(tx, entities, rederiveEntities);
  const statements = await idsInChunks(tx, entities, (chunk) => statementsAbout(relationships, chunk));
  return idsInChunks(tx, statements, (chunk) => deriveEnds(relationships, chunk));
}

/** All parts have the same definition, so that they are always recomputed together: entities from their own evidence, then statements with their ends. */
function layout(model: Model): LayoutPart[] {
  const relationships = ends(model);
  const common = { definition: [], invariants: [] };
  return [
    { ...common, label: 'Source', properties: KNOWN, indexes: [], recompute: byText(deriveSources) },
    {
      ...common,
      label: 'Evidence',
      properties: [...KNOWN, DERIVED.contradicted],
      indexes: [[DERIVED.known]],
      recompute: byText(deriveEvidence),
      invariants: [
        invariant('evidence-known', [
          'MATCH (e:Evidence)-[:FROM]->(s:Source)',
          "WHERE e.knownFromHi IS NULL OR e.knownFromHi <> coalesce(s.knownFromHi, '')",
          "RETURN e.id AS id, 'known otherwise than ' + s.id AS detail",
        ]),
      ],
    },
    {
      ...common,
      label: 'Entity',
      properties: KNOWN,
      indexes: [[DERIVED.known]],
      recompute: byText(rederiveEntities),
      invariants: [
        invariant('entity-known', [
          'MATCH (n:Entity)-[:EVIDENCED_BY]->(e:Evidence)',
          "WHERE e.stance = 'SUPPORTS' AND (n.knownFromHi IS NULL OR n.knownFromHi > e.knownFromHi)",
          "RETURN n.id AS id, 'known later than ' + e.id AS detail",
        ]),
      ],
    },
    {
      ...common,
      label: 'Statement',
      properties: [...KNOWN, DERIVED.observedFirst, DERIVED.observedLast, DERIVED.contradicted, DERIVED.disputed],
      indexes: [[DERIVED.known], [DERIVED.disputed]],
      recompute: (tx, ids) => dateStatements(tx, ids, relationships),
      invariants: [
        invariant('statement-known', [
          'MATCH (n:Statement)',
          'CALL (n) {',
          "MATCH (n)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.stance = 'SUPPORTS'",
          'RETURN min(e.knownFromHi) AS known',
          '}',
          "WITH n, known WHERE coalesce(known, '') <> coalesce(n.knownFromHi, '')",
          "RETURN n.id AS id, 'known otherwise than its evidence' AS detail",
        ]),
      ],
    },
  ];
}

/** From when sources, evidence, statements and entities are known; of statements, from when they are disputed, and when they were observed and contradicted. */
export const knownFrom: Materialized = {
  about:
    'Days that follow from evidence. `knownFromHi`: known from then. `disputedFromHi`: disputed from then. `observedFirst` and `observedLast`: the days for which supporting evidence reports it. `contradictedFrom`: the first day for which a source contradicts it.',
  version: KNOWN_FROM_VERSION,
  layout,
  ofNew(family, { from, hi }, evidence) {
    if (family === 'Entity') return { knownFrom: from, knownFromHi: hi };
    const disputes = ofStance(evidence, 'DISPUTES');
    const against = firstDay(disputes.map((e) => e.known.hi));
    const supports = ofStance(evidence, 'SUPPORTS');
    return {
      knownFrom: from,
      knownFromHi: hi,
      observedFirst: firstDay(supports.map((e) => e.properties['observedOnHi'])),
      observedLast: lastDay(supports.map((e) => e.properties['observedOnLo'])),
      contradictedFrom: firstDay(disputes.map((e) => contradictedFrom(e.properties, e.known))),
      disputedFromHi: against === null || hi === null ? null : lastDay([against, hi]),
    };
  },
  async onEvidence(tx, model, change) {
    const relationships = ends(model);
    await runInChunks(tx, change.evidence, deriveEvidence);
    const stated = await dateStatements(tx, change.statements, relationships);
    await runInChunks(tx, change.entities, deriveEntities);
    const about = (await Promise.all(chunks([...change.about]).map((chunk) => idsOf(tx, dateEnds(new Map(chunk)))))).flat();
    const redated = await redate(tx, change.redated, relationships);
    return { ...change, entities: [...new Set([...change.entities, ...change.redated, ...stated, ...about, ...redated])] };
  },
};
