import type { Properties } from '../graph-store.js';

/** From when something is known: as its source says it, and the latest day that this allows. */
export interface KnownFrom {
  readonly from: string | null;
  readonly hi: string | null;
}

/** A piece of evidence as its statement or entity sees it. */
export interface EvidenceDates {
  readonly known: KnownFrom;
  readonly properties: Properties;
  /** The attributes that it gives; null: all of them. */
  readonly asserts: readonly string[] | null;
}

export const UNKNOWN: KnownFrom = { from: null, hi: null };

/** What is unknown comes last. */
export function before(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a < b);
}

/** The earlier of two. Of the same day, the date that comes first as a text, so that the order in which facts are written does not matter. */
export function earlier(a: KnownFrom, b: KnownFrom): KnownFrom {
  return before(b.hi, a.hi) || (b.hi === a.hi && before(b.from, a.from)) ? b : a;
}

export function firstDay(days: readonly unknown[]): string | null {
  return days.reduce<string | null>((least, day) => (typeof day === 'string' && before(day, least) ? day : least), null);
}

export function lastDay(days: readonly unknown[]): string | null {
  return days.reduce<string | null>((most, day) => (typeof day === 'string' && (most === null || day > most) ? day : most), null);
}

export function ofStance(evidence: readonly EvidenceDates[], stance: 'SUPPORTS' | 'DISPUTES'): EvidenceDates[] {
  return evidence.filter((e) => e.properties['stance'] === stance);
}

/** The day for which evidence contradicts its statement; null where it supports it. */
export function contradictedFrom(properties: Properties, known: KnownFrom): string | null {
  if (properties['stance'] !== 'DISPUTES') return null;
  return ((properties['observedOnLo'] ?? properties['observedOnHi']) as string | null | undefined) ?? known.hi;
}

/** The earliest support. Disputing evidence makes nothing known. */
export function supportedFrom(evidence: readonly EvidenceDates[]): KnownFrom {
  return ofStance(evidence, 'SUPPORTS').reduce((first, e) => earlier(first, e.known), UNKNOWN);
}
