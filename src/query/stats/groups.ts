import { CadreError } from '../../errors/cadre-error.js';
import { requireWithinLimit } from '../../errors/limit.js';
import type { Group } from '../../store/plan.js';

/** The most dimensions of one question. */
export const MAX_DIMENSIONS = 3;
/** The most buckets of one answer. */
export const MAX_BUCKETS = 10_000;

function byKeys({ keys }: Group, { keys: others }: Group): number {
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? null;
    const other = others[i] ?? null;
    if (key === other) continue;
    if (key === null) return 1;
    if (other === null) return -1;
    return key < other ? -1 : 1;
  }
  return 0;
}

/**
 * @param hint what to do where there are too many
 * @throws CadreError LIMIT when there are more than MAX_BUCKETS
 */
export function requireBuckets(groups: readonly Group[], hint: string): void {
  const shown = `more than ${MAX_BUCKETS}`;
  requireWithinLimit({ limit: 'buckets', value: groups.length, allowed: MAX_BUCKETS, unit: 'buckets', shown, hint });
}

/**
 * The groups in the order of their keys, unknown last.
 * @param hint what to do where there are too many
 * @throws CadreError LIMIT when there are more than MAX_BUCKETS
 */
export function inOrder(groups: readonly Group[], hint: string): Group[] {
  requireBuckets(groups, hint);
  return groups.toSorted(byKeys);
}

/** @throws CadreError LIMIT for too many dimensions, BAD_INPUT for one that is named twice */
export function requireDimensions(by: readonly string[]): void {
  requireWithinLimit({ limit: 'by', value: by.length, allowed: MAX_DIMENSIONS, unit: 'dimensions', hint: 'Ask for fewer at once.' });
  if (new Set(by).size < by.length)
    throw new CadreError('BAD_INPUT', 'by names a dimension twice.', { path: 'by' }, { hint: 'Name each dimension once.' });
}
