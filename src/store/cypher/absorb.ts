import { isDeepStrictEqual } from 'node:util';
import type { Condition } from '../plan.js';

/** What a condition demands all of: its conjuncts, without their brackets. */
export function conjuncts(condition: Condition): readonly Condition[] {
  return condition.op === 'and' ? condition.of.flatMap(conjuncts) : [condition];
}

/** Whether a node that meets one condition meets the other in any graph, as far as their form tells. */
function implies(one: Condition, other: Condition): boolean {
  if (isDeepStrictEqual(one, other)) return true;
  if (other.op === 'or') return other.of.some((alternative) => implies(one, alternative));
  if (other.op === 'and') return other.of.every((part) => implies(one, part));
  if (one.op !== 'exists' || other.op !== 'exists' || !isDeepStrictEqual(one.step, other.step)) return false;
  return conjuncts(other.where).every((wanted) => conjuncts(one.where).some((given) => implies(given, wanted)));
}

/**
 * The conjuncts of a condition without those that another of them makes sure of: evidence that gives an attribute is evidence,
 * so that where the attribute is asked for, nothing else need show the node. A database does not see that: it plans each, and
 * tests each for every node.
 */
export function demands(condition: Condition): readonly Condition[] {
  const parts = conjuncts(condition);
  // Of two that say the same the first one stays.
  const spares = (one: Condition, i: number, other: Condition, j: number) =>
    i !== j && implies(other, one) && (j < i || !implies(one, other));
  return parts.filter((part, i) => !parts.some((other, j) => spares(part, i, other, j)));
}
