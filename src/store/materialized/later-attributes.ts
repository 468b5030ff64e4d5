import { DERIVED, PART_SEPARATOR } from '../../model/storage.js';
import { runInChunks } from '../chunks.js';
import type { CypherText } from '../engine.js';
import { invariant } from '../invariant.js';
import { before, type EvidenceDates, firstDay, ofStance } from './evidence-dates.js';
import { KNOWN_FROM_VERSION } from './known-from.js';
import type { LayoutPart, Materialized } from './materialized.js';
import { byText } from './recompute.js';

type Family = 'Statement' | 'Entity';

/**
 * Which attributes of a bound `n` became known later than `n` itself, as `entries`: of each, its earliest evidence counts.
 * `$separator` stands between name and day.
 */
const ENTRIES: readonly string[] = [
  'CALL (n) {',
  "MATCH (n)-[:EVIDENCED_BY]->(w:Evidence) WHERE w.stance = 'SUPPORTS' AND w.asserts IS NULL",
  'RETURN min(w.knownFromHi) AS whole',
  '}',
  'CALL (n, whole) {',
  "MATCH (n)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.stance = 'SUPPORTS'",
  'UNWIND coalesce(e.asserts, []) AS name',
  'WITH n, whole, name, min(e.knownFromHi) AS day',
  'WHERE day > n.knownFromHi AND (whole IS NULL OR whole > n.knownFromHi)',
  'WITH name + $separator + CASE WHEN whole < day THEN whole ELSE day END AS entry ORDER BY entry',
  'RETURN collect(entry) AS entries',
  '}',
];

function setLater(family: Family, ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (n:${family} {id: id})`,
    ...ENTRIES,
    'SET n.later = CASE WHEN size(entries) = 0 THEN null ELSE entries END',
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids, separator: PART_SEPARATOR } };
}

/** `later` of what is known from a day on, where this is all its evidence; null where no attribute is later. */
function laterOf(known: string | null, evidence: readonly EvidenceDates[]): readonly string[] | null {
  const supports = ofStance(evidence, 'SUPPORTS');
  const whole = firstDay(supports.filter((e) => e.asserts === null).map((e) => e.known.hi));
  if (known === null || (whole !== null && whole <= known)) return null;
  const days = new Map<string, string | null>();
  for (const { asserts, known: by } of supports) {
    for (const name of asserts ?? []) days.set(name, firstDay([days.get(name), by.hi]));
  }
  const entries = [...days].flatMap(([name, day]) =>
    day !== null && day > known ? [name + PART_SEPARATOR + (before(whole, day) ? whole : day)] : [],
  );
  return entries.length > 0 ? entries.sort() : null;
}

function part(family: Family): LayoutPart {
  return {
    label: family,
    properties: [DERIVED.later],
    indexes: [],
    definition: [KNOWN_FROM_VERSION],
    recompute: byText((ids) => setLater(family, ids)),
    invariants: [
      invariant(
        `${family.toLowerCase()}-later`,
        [
          `MATCH (n:${family})`,
          ...ENTRIES,
          'WITH n, entries WHERE coalesce(n.later, []) <> entries',
          "RETURN n.id AS id, 'attributes known otherwise than its evidence' AS detail",
        ],
        { separator: PART_SEPARATOR },
      ),
    ],
  };
}

/** Which attributes of statements and entities became known later than these themselves. */
export const laterAttributes: Materialized = {
  about: 'The attributes of a statement or entity that became known later than itself, each a text of name and day.',
  version: 1,
  layout: () => [part('Statement'), part('Entity')],
  ofNew: (_family, known, evidence) => ({ later: laterOf(known.hi, evidence) }),
  async onEvidence(tx, _model, change) {
    await runInChunks(tx, change.statements, (ids) => setLater('Statement', ids));
    await runInChunks(tx, change.entities, (ids) => setLater('Entity', ids));
    return change;
  },
};
