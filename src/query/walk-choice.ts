import { CadreError } from '../errors/cadre-error.js';
import { typeValue } from '../model/api/filters.js';
import { labelOf, possibleTypes, typesOfKind } from '../model/lookup.js';
import type { Model, NodeType } from '../model/types.js';
import type { Select } from './read-nodes.js';
import type { QueryScope } from './scope.js';
import { visible } from './visible.js';

/** What a walk over the graph is asked for: types by their values in the API, numbers within bounds. */

/** More pieces of evidence than this no statement can be asked to have. */
export const MOST_EVIDENCE = 1_000;

/** Statement types with two ends, of those asked for. */
export function twoEnded(model: Model, asked: readonly string[] | null | undefined, without: readonly string[] = []): NodeType[] {
  return typesOfKind(model, 'statement').filter((type) => {
    const value = typeValue(type.name);
    return type.fields.has('object') && (asked?.includes(value) ?? true) && !without.includes(value);
  });
}

export function entityTypeNames(model: Model, asked: readonly string[] | null | undefined): string[] | null {
  return asked == null ? null : possibleTypes(model, 'Entity').filter((name) => asked.includes(typeValue(name)));
}

/** @throws CadreError LIMIT above, BAD_INPUT below what is allowed */
export function bounded(name: string, value: number, min: number, max: number): number {
  if (value > max) {
    const message = `${name}: ${value} is above the limit of ${max}. Ask for at most ${max}.`;
    throw new CadreError('LIMIT', message, { limit: name, value, allowed: max });
  }
  if (value < min) throw new CadreError('BAD_INPUT', `${name} must be at least ${min}; ${value} given.`, { path: name });
  return value;
}

/** @throws CadreError LIMIT for more, BAD_INPUT for fewer different ids than are allowed */
export function someIds(name: string, ids: readonly string[], min: number, max: number): readonly string[] {
  const unique = [...new Set(ids)];
  if (unique.length < min) {
    const wanted = min === 1 ? 'at least 1 id' : `at least ${min} different ids`;
    throw new CadreError('BAD_INPUT', `${name} takes ${wanted}; ${unique.length} given.`, { path: name });
  }
  if (unique.length <= max) return unique;
  const message = `${name}: ${unique.length} ids are above the limit of ${max}. Ask for at most ${max} at once.`;
  throw new CadreError('LIMIT', message, { limit: name, value: unique.length, allowed: max });
}

/** @throws CadreError NOT_FOUND for an entity (or a node of another type) that the view does not show */
export async function requireShown(scope: QueryScope, select: Select, ids: readonly string[], type = 'Entity'): Promise<void> {
  const { rows } = await select({
    kind: 'select',
    label: labelOf(scope.model, type),
    ids: [...new Set(ids)],
    where: visible(scope.model, type, scope.view),
    order: [],
    page: null,
    shape: [],
    count: false,
  });
  const found = new Set(rows.map(({ keys }) => keys.at(-1)));
  const missing = ids.find((id) => !found.has(id));
  if (missing === undefined) return;
  throw new CadreError('NOT_FOUND', `There is no ${type.toLowerCase()} ${missing} in this view.`, { id: missing });
}
