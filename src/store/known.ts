import { PART_SEPARATOR } from '../model/storage.js';
import type { Properties } from './port.js';

/** From when something is known: as its source says it, and the latest day that this allows. */
export interface Known {
  readonly from: string | null;
  readonly hi: string | null;
}

/** A piece of evidence as what it is for sees it. */
export interface Cited {
  readonly known: Known;
  readonly properties: Properties;
  /** The attributes that it gives; null: all of them. */
  readonly asserts: readonly string[] | null;
}

export const UNKNOWN: Known = { from: null, hi: null };

/** What is unknown comes last. */
function before(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a < b);
}

/** Of the same day, the date that comes first as a text: so the order in which facts are written does not matter. */
export function earlier(a: Known, b: Known): Known {
  return before(b.hi, a.hi) || (b.hi === a.hi && before(b.from, a.from)) ? b : a;
}

function first(days: readonly unknown[]): string | null {
  return days.reduce<string | null>((least, day) => (typeof day === 'string' && before(day, least) ? day : least), null);
}

function last(days: readonly unknown[]): string | null {
  return days.reduce<string | null>((most, day) => (typeof day === 'string' && (most === null || day > most) ? day : most), null);
}

function ofStance(evidence: readonly Cited[], stance: string): Cited[] {
  return evidence.filter((e) => e.properties['stance'] === stance);
}

/** The earliest support; disputing evidence makes nothing known. */
export function supportedFrom(evidence: readonly Cited[]): Known {
  return ofStance(evidence, 'SUPPORTS').reduce((known, e) => earlier(known, e.known), UNKNOWN);
}

/** `later` of what is known from a day on and rests on this evidence alone; null where there is no such attribute. */
export function laterThan(known: string | null, evidence: readonly Cited[]): readonly string[] | null {
  const supports = ofStance(evidence, 'SUPPORTS');
  const whole = first(supports.filter((e) => e.asserts === null).map((e) => e.known.hi));
  if (known === null || (whole !== null && whole <= known)) return null;
  const days = new Map<string, string | null>();
  for (const { asserts, known: by } of supports) {
    for (const name of asserts ?? []) days.set(name, first([days.get(name), by.hi]));
  }
  const entries = [...days].flatMap(([name, day]) =>
    day !== null && day > known ? [name + PART_SEPARATOR + (before(whole, day) ? whole : day)] : [],
  );
  return entries.length > 0 ? entries.sort() : null;
}

/** All that a statement takes from its evidence, where this is all the evidence that it has. */
export function statementDays(evidence: readonly Cited[]): Properties {
  const { from, hi } = supportedFrom(evidence);
  const against = first(ofStance(evidence, 'DISPUTES').map((e) => e.known.hi));
  const supports = ofStance(evidence, 'SUPPORTS');
  return {
    knownFrom: from,
    knownFromHi: hi,
    observedFirst: first(supports.map((e) => e.properties['observedOnHi'])),
    observedLast: last(supports.map((e) => e.properties['observedOnLo'])),
    disputedFromHi: against === null || hi === null ? null : last([against, hi]),
    later: laterThan(hi, evidence),
  };
}
