import { byText } from '../../base/by-text.js';
import type { StatementStatus } from '../../model/api/types.generated.js';
import { compareConfidence } from '../../model/values/confidence.js';
import type { Link, Standing } from '../network/link.js';

/** The weakest status first. */
const STATUS_RANK = { RETRACTED: 0, DISPUTED: 1, SPECIFIED: 2, ASSERTED: 2 } as const satisfies Readonly<Record<StatementStatus, number>>;

/** The strength of a link: its status, then its confidence, then the number of root sources that support it. */
export interface Strength extends Standing {
  readonly rootSources: number;
}

function compareStatus(a: Standing['status'], b: Standing['status']): number {
  return STATUS_RANK[a] - STATUS_RANK[b];
}

/** Weaker first. */
function compareStrength(a: Strength, b: Strength): number {
  return compareStatus(a.status, b.status) || compareConfidence(a.confidence, b.confidence) || a.rootSources - b.rootSources;
}

/** Ranks strengths from the weakest, equal strengths alike, so that a search compares numbers only. */
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

/** The weakest status and the lowest confidence of some links, not necessarily of the same link. */
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
