import { keyOf } from '../condition-key.js';
import type { Condition } from '../plan.js';

/** The conjuncts of a condition, without their brackets. */
export function conjuncts(condition: Condition): readonly Condition[] {
  return condition.op === 'and' ? condition.of.flatMap(conjuncts) : [condition];
}

/** Whether a node that meets one condition meets the other in any graph. It looks at their form only, so it may miss some. */
function implies(one: Condition, other: Condition): boolean {
  if (keyOf(one) === keyOf(other)) return true;
  if (other.op === 'or') return other.of.some((alternative) => implies(one, alternative));
  if (other.op === 'and') return other.of.every((part) => implies(one, part));
  if (one.op !== 'exists' || other.op !== 'exists' || keyOf(one.step) !== keyOf(other.step)) return false;
  return conjuncts(other.where).every((wanted) => conjuncts(one.where).some((part) => implies(part, wanted)));
}

/** Of more conjuncts than this, only equal ones are left out: comparing each with each would take time with their square. */
const MOST_COMPARED = 40;

/** Each once: of equal ones the first. */
function distinct(parts: readonly Condition[]): readonly Condition[] {
  const seen = new Set<string>();
  return parts.filter((part) => seen.size !== seen.add(keyOf(part)).size);
}

/**
 * The conjuncts of a condition without those that another one implies: evidence that gives an attribute is evidence, so a
 * condition on the attribute makes one on evidence superfluous. A database does not see that: it plans each of them, and
 * tests each of them for every node.
 */
export function simplifyAnd(condition: Condition): readonly Condition[] {
  const parts = distinct(conjuncts(condition));
  if (parts.length > MOST_COMPARED) return parts;
  // Of two that imply each other the first one stays.
  const replaces = (one: Condition, i: number, other: Condition, j: number) =>
    i !== j && implies(other, one) && (j < i || !implies(one, other));
  return parts.filter((part, i) => !parts.some((other, j) => replaces(part, i, other, j)));
}
