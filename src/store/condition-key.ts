import type { Condition } from './plan.js';
import { PlanParameter } from './plan-parameter.js';

const keys = new WeakMap<object, string>();
const numbers = new WeakMap<object, number>();
let numbered = 0;

/** A number of its own for each function. */
function numberOf(compute: object): number {
  const number = numbers.get(compute) ?? numbered++;
  numbers.set(compute, number);
  return number;
}

function makeKey(part: unknown): string {
  if (part instanceof PlanParameter) return `?${JSON.stringify(part.name)}${numberOf(part.compute)}`;
  if (Array.isArray(part)) return `[${part.map(keyOf).join()}]`;
  if (typeof part !== 'object' || part === null) return JSON.stringify(part) ?? '';
  return `{${Object.entries(part)
    .map(([name, value]) => `${name}:${keyOf(value)}`)
    .join()}}`;
}

/** A text that is the same for conditions, steps and values that are equal in all parts. */
export function keyOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return makeKey(part);
  const key = keys.get(part) ?? makeKey(part);
  keys.set(part, key);
  return key;
}

/** Whether two conditions are equal in all parts. */
export function isSameCondition(one: Condition, other: Condition): boolean {
  return keyOf(one) === keyOf(other);
}
