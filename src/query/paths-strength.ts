import { byText, type Link, type Standing } from './network-link.js';

const STATUSES = ['RETRACTED', 'DISPUTED', 'ASSERTED'] as const;
const CONFIDENCES = [null, 'LOW', 'MODERATE', 'HIGH'] as const;

/** How strong a step is: status, then confidence, then how many root sources support it. */
export interface Strength extends Standing {
  readonly rootSources: number;
}

function compareStatus(a: Standing['status'], b: Standing['status']): number {
  return STATUSES.indexOf(a) - STATUSES.indexOf(b);
}

/** No confidence is the lowest. */
function compareConfidence(a: Standing['confidence'], b: Standing['confidence']): number {
  return CONFIDENCES.indexOf(a) - CONFIDENCES.indexOf(b);
}

/** Weaker first. */
function compareStrength(a: Strength, b: Strength): number {
  return compareStatus(a.status, b.status) || compareConfidence(a.confidence, b.confidence) || a.rootSources - b.rootSources;
}

/** Numbers strengths from the weakest, equal ones alike: so that a walk compares numbers only. */
export function ranks(strengths: ReadonlyMap<string, Strength>): ReadonlyMap<string, number> {
  const sorted = [...strengths].sort(([x, a], [y, b]) => compareStrength(a, b) || byText(x, y));
  const ranked = new Map<string, number>();
  let rank = 0;
  for (const [i, [id, strength]] of sorted.entries()) {
    if (i > 0 && compareStrength(sorted[i - 1]![1], strength) !== 0) rank += 1;
    ranked.set(id, rank);
  }
  return ranked;
}

/** The weakest status and the lowest confidence among links, each by itself. */
export function weakest(links: readonly Link[]): Standing {
  const standings = links.flatMap((link) => link.standing ?? []);
  const least = <T>(values: readonly T[], compare: (a: T, b: T) => number) => values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  return {
    status: least(
      standings.map((s) => s.status),
      compareStatus,
    ),
    confidence: least(
      standings.map((s) => s.confidence),
      compareConfidence,
    ),
  };
}
