import type { Confidence } from '../api/types.generated.js';

const RANK = { LOW: 1, MODERATE: 2, HIGH: 3 } as const satisfies Readonly<Record<Confidence, number>>;

/** Lower first; no confidence is the lowest. */
export function compareConfidence(a: Confidence | null, b: Confidence | null): number {
  return (a === null ? 0 : RANK[a]) - (b === null ? 0 : RANK[b]);
}

/** The confidences that are at least as high as a minimum, lowest first. */
export function confidencesAtLeast(min: Confidence): Confidence[] {
  return (Object.keys(RANK) as Confidence[]).filter((confidence) => RANK[confidence] >= RANK[min]);
}
