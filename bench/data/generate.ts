import { convertFact, primaryName } from '../../src/facts/convert.js';
import type { Place } from '../../src/facts/problem.js';
import type { FactRecord, Facts } from '../../src/facts/records.js';
import { nodeType } from '../../src/model/lookup.js';
import { dateProperties } from '../../src/model/storage.js';
import type { Model, NodeType } from '../../src/model/types.js';
import { parseEdtf } from '../../src/model/values/edtf.js';
import { attacks } from './attacks.js';
import { type FactsByType, knowledge } from './knowledge.js';
import { Random } from './random.js';
import type { Fact } from './world.js';

export interface Amount {
  readonly attacks: number;
  readonly seed: number;
}

/** Attacks generated at a time. With names, attributions and claims they make about 1,600 records, which is one write batch. */
const AT_A_TIME = 500;
const NOWHERE: Place = { file: 'generated', line: null, column: null, path: '' };
const place = () => NOWHERE;

const dates = new Map<string, ReturnType<typeof parseEdtf>>();

/** The stored properties of a date. Parsed dates are cached, as parsing one takes longer than the rest of a fact. */
function dateOf(prefix: string, text: string): Record<string, string | null> {
  const date = dates.get(text) ?? (/^\d{4}-\d\d-\d\d$/.test(text) ? { edtf: text, earliest: text, latest: text } : parseEdtf(text));
  dates.set(text, date);
  const names = dateProperties(prefix);
  return { [names.edtf]: date.edtf, [names.lo]: date.earliest, [names.hi]: date.latest };
}

/** Converts a fact as the product does, except for the many dates of attacks and observations. */
function convert(model: Model, type: NodeType, fact: Fact): FactRecord[] {
  const evidence = fact['evidence'] as readonly Fact[] | undefined;
  const { date, ...rest } = fact;
  const undated: Fact = evidence ? { ...rest, evidence: evidence.map(({ observedOn: _, ...e }) => e) } : rest;
  const made = [convertFact(model, type, undated, [], place)];
  if (type.kind === 'entity') made.push(primaryName(model, undated, [], place));
  return made.map((record) => ({
    ...record,
    properties: record.type === type.name && date ? { ...record.properties, ...dateOf('date', String(date)) } : record.properties,
    evidence: record.evidence.map((e, i) => {
      const observed = evidence?.[i]?.['observedOn'];
      return observed ? { ...e, properties: { ...e.properties, ...dateOf('observedOn', String(observed)) } } : e;
    }),
  }));
}

function records(model: Model, facts: FactsByType): FactRecord[] {
  return [...facts].flatMap(([name, list]) => {
    const type = nodeType(model, name);
    return list.flatMap((fact) => convert(model, type, fact));
  });
}

function byKind(model: Model, made: readonly FactRecord[]): Facts {
  const ofKind = (kind: string) => made.filter((r) => nodeType(model, r.type).kind === kind);
  return { sources: ofKind('record'), entities: ofKind('entity'), statements: ofKind('statement') };
}

/**
 * The facts of the benchmark, generated on demand: first everything except the attacks, then the attacks in chunks. They pass
 * through the same conversion as a facts file (ids, folded names, dates with bounds), but not through its validation. Equal
 * amounts give equal facts, and a smaller amount gives the first attacks of a larger one.
 */
export function* generateFacts(model: Model, { attacks: count, seed }: Amount): Iterable<Facts> {
  yield byKind(model, records(model, knowledge(new Random(seed))));
  for (let from = 0; from < count; from += AT_A_TIME) {
    // Each chunk has its own random sequence, so that it does not depend on the number of chunks.
    const random = new Random(seed * 7_919 + from + 1);
    yield byKind(model, records(model, attacks(random, from, Math.min(from + AT_A_TIME, count))));
  }
}
