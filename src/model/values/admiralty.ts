import type { Reliability } from '../api/types.generated.js';

/**
 * The Admiralty code (NATO AJP-2.1, earlier STANAG 2511): a letter for how reliable a source is, a number for how credible one piece of
 * information is. The two are judged separately.
 */

/** Reliability of a source, best first. */
export const RELIABILITY = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Reliability cannot be judged',
} as const satisfies Readonly<Record<Reliability, string>>;

/** Credibility of information, best first. */
export const CREDIBILITY = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Truth cannot be judged',
} as const;

export type Credibility = keyof typeof CREDIBILITY;

export function isReliability(value: unknown): value is Reliability {
  return typeof value === 'string' && Object.hasOwn(RELIABILITY, value);
}

export function isCredibility(value: unknown): value is Credibility {
  return typeof value === 'number' && Object.hasOwn(CREDIBILITY, value);
}

/** Whether a source is at least as reliable as a minimum. F (not judged) counts as the worst: a minimum asks for sources that are known to be good. */
export function reliabilityAtLeast(letter: Reliability, min: Reliability): boolean {
  return letter <= min;
}

/** The letters at least as good as a minimum, best first. */
export function reliabilitiesAtLeast(min: Reliability): Reliability[] {
  return (Object.keys(RELIABILITY) as Reliability[]).filter((letter) => reliabilityAtLeast(letter, min));
}
