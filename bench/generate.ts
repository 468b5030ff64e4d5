import { convertFact, primaryName } from '../src/facts/convert.js';
import type { Place } from '../src/facts/problem.js';
import type { FactRecord, Facts } from '../src/facts/records.js';
import { nodeType } from '../src/model/lookup.js';
import { dateProperties } from '../src/model/storage.js';
import type { Model, NodeType } from '../src/model/types.js';
import { parseEdtf } from '../src/model/values/edtf.js';
import { attacks } from './data/attacks.js';
import { type FactsByType, knowledge } from './data/knowledge.js';
import { Random } from './data/random.js';
import type { Fact } from './data/world.js';

export interface Amount {
  readonly attacks: number;
  readonly seed: number;
}

/** Attacks made at a time: with names, attributions, claims about 1,600 records, which is one batch of writing. */
const AT_A_TIME = 500;
const NOWHERE: Place = { file: 'generated', line: null, column: null, path: '' };
const place = () => NOWHERE;

const dates = new Map<string, ReturnType<typeof parseEdtf>>();

/** The stored properties of a date, each text read once: reading one takes longer than all the rest of a fact. */
function dateOf(prefix: string, text: string): Record<string, string | null> {
  const known = dates.get(text) ?? (/^\d{4}-\d\d-\d\d$/.test(text) ? { edtf: text, earliest: text, latest: text } : parseEdtf(text));
  dates.set(text, known);
  const names = dateProperties(prefix);
  return { [names.edtf]: known.edtf, [names.lo]: known.earliest, [names.hi]: known.latest };
}

/** Converts a fact as the product does, but for the dates of attacks and of observations, which are many. */
function convert(model: Model, type: NodeType, fact: Fact): FactRecord[] {
  const given = fact['evidence'] as readonly Fact[] | undefined;
  const { date, ...rest } = fact;
  const undated: Fact = given ? { ...rest, evidence: given.map(({ observedOn: _, ...e }) => e) } : rest;
  const made = [convertFact(model, type, undated, [], place)];
  if (type.kind === 'entity') made.push(primaryName(model, undated, [], place));
  return made.map((record) => ({
    ...record,
    properties: record.type === type.name && date ? { ...record.properties, ...dateOf('date', String(date)) } : record.properties,
    evidence: record.evidence.map((e, i) => {
      const observed = given?.[i]?.['observedOn'];
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
 * Facts of the benchmark, made as they are asked for: what is known beside the attacks first, then the attacks in
 * portions. They pass through the same conversion as a facts file (ids, folded names, dates with bounds), but not
 * through its validation. Equal amounts give equal facts; fewer attacks are the first of more.
 */
export function* generateFacts(model: Model, { attacks: count, seed }: Amount): Iterable<Facts> {
  yield byKind(model, records(model, knowledge(new Random(seed))));
  for (let from = 0; from < count; from += AT_A_TIME) {
    // A sequence of its own for each portion, so that it does not matter how many there are.
    const random = new Random(seed * 7_919 + from + 1);
    yield byKind(model, records(model, attacks(random, from, Math.min(from + AT_A_TIME, count))));
  }
}
