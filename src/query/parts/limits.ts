import { requireWithinLimit } from '../../errors/limit.js';

/** Limits on one request for wholes and their parts. Above them it is refused: an answer without some parts would look whole. */
export const PARTS_LIMITS = {
  /** The most nodes whose parts are looked for. */
  wholes: 1_000,
  /** The most nodes together with their parts, or with their wholes. */
  parts: 5_000,
  /** The most steps from a whole to a part of its parts. */
  steps: 12,
  /** The most parts in an answer that has no argument for its length. */
  shown: 200,
} as const;

/**
 * @param hint what to do where there are too many
 * @throws CadreError LIMIT
 */
export function requireParts(limit: 'wholes' | 'parts' | 'steps', value: number, unit: string, hint: string): void {
  const allowed = PARTS_LIMITS[limit];
  requireWithinLimit({ limit, value, allowed, unit, shown: `more than ${allowed}`, hint });
}
