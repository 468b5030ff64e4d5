import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import { typeValue } from '../model/api/filters.js';
import { labelOf, possibleTypes, typesOfKind } from '../model/lookup.js';
import type { Model, NodeType } from '../model/types.js';
import type { Answer } from '../query/leaves.js';
import { WALK_LIMITS } from '../query/network-limits.js';
import { LinkReader } from '../query/network-reader.js';
import { readNodes, type Select } from '../query/read-nodes.js';
import type { QueryScope } from '../query/scope.js';
import { visible } from '../query/visible.js';
import type { Context } from './context.js';
import { fieldsAt } from './sub-selections.js';

/** What walks over the graph (networks, paths) have in common. */

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

export function selectOf(context: Context): Select {
  return (plan) => context.store.select(plan, { timeout: context.limits.timeoutMs });
}

/** How long a walk may take: never longer than one read may. */
export function walkTime(context: Context): number {
  return Math.min(WALK_LIMITS.timeMs, context.limits.timeoutMs);
}

export function linkReader(context: Context): LinkReader {
  const { linksPerEntity, linksRead } = WALK_LIMITS;
  return new LinkReader((plan, timeout) => context.store.select(plan, { timeout }), {
    linksPerEntity,
    linksRead,
    timeMs: walkTime(context),
  });
}

/** @throws CadreError NOT_FOUND for an entity that the view does not show */
export async function requireEntities(context: Context, scope: QueryScope, ids: readonly string[]): Promise<void> {
  const { rows } = await selectOf(context)({
    kind: 'select',
    label: labelOf(context.model, 'Entity'),
    ids: [...new Set(ids)],
    where: visible(context.model, 'Entity', scope.view),
    order: [],
    page: null,
    shape: [],
    count: false,
  });
  const found = new Set(rows.map(({ keys }) => keys.at(-1)));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new CadreError('NOT_FOUND', `There is no entity ${missing} in this view.`, { id: missing });
}

/** What is selected on nodes of a type at a path below the field being resolved: by response keys, then by id. */
export async function readSelected(
  context: Context,
  scope: QueryScope,
  info: GraphQLResolveInfo,
  type: 'Entity' | 'Statement',
  path: readonly string[],
  ids: readonly string[],
): Promise<(keys: string, id: string) => Answer | undefined> {
  const wanted: [string, readonly FieldNode[]][] = [...fieldsAt(info, path)];
  const unique = [...new Set(ids)];
  const answers = new Map(
    await Promise.all(wanted.map(async ([keys, nodes]) => [keys, await readNodes(scope, selectOf(context), type, unique, nodes)] as const)),
  );
  return (keys, id) => answers.get(keys)?.get(id);
}
