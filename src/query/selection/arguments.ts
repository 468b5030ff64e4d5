import { CadreError } from '../../errors/cadre-error.js';
import { requireWithinLimit } from '../../errors/limit.js';
import { typeValue } from '../../model/api/filters.js';

/** Checks of arguments that root fields have in common, and the names of types behind values of enums. */

/**
 * @returns the number
 * @throws CadreError LIMIT above, BAD_INPUT below what is allowed
 */
export function bounded(name: string, value: number, min: number, max: number): number {
  requireWithinLimit({ limit: name, value, allowed: max });
  if (value < min) {
    const hint = `Ask for ${min} or more.`;
    throw new CadreError('BAD_INPUT', `${name} must be at least ${min}; ${value} given.`, { path: name }, { hint });
  }
  return value;
}

/**
 * @returns the ids, each once
 * @throws CadreError LIMIT for more, BAD_INPUT for fewer different ids than are allowed
 */
export function someIds(name: string, ids: readonly string[], min: number, max: number): readonly string[] {
  const unique = [...new Set(ids)];
  if (unique.length < min) {
    const wanted = min === 1 ? 'at least 1 id' : `at least ${min} different ids`;
    throw new CadreError('BAD_INPUT', `${name} takes ${wanted}; ${unique.length} given.`, { path: name }, { hint: `Give ${wanted}.` });
  }
  requireWithinLimit({ limit: name, value: unique.length, allowed: max, unit: 'ids', hint: `Ask for at most ${max} at once.` });
  return unique;
}

/**
 * The types among some that an argument names by their values in the API.
 * @param values such as `ARMED_GROUP`; null for an argument that is left out
 * @returns the types' names in the order of `names`; null where the argument is left out
 */
export function chosenTypes(names: readonly string[], values: readonly string[] | null | undefined): string[] | null {
  return values == null ? null : names.filter((name) => values.includes(typeValue(name)));
}
