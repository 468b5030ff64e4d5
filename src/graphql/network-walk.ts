import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Answer } from '../query/leaves.js';
import { WALK_LIMITS } from '../query/network-limits.js';
import { LinkReader } from '../query/network-reader.js';
import { readNodes, type Select } from '../query/read-nodes.js';
import type { QueryScope } from '../query/scope.js';
import { requireShown } from '../query/walk-choice.js';
import type { Context } from './context.js';
import { fieldsAt } from './sub-selections.js';

/** What walks over the graph (networks, paths) have in common. */

export function selectOf(context: Context): Select {
  return (plan) => context.store.select(plan, { timeout: context.limits.timeoutMs });
}

/** How long a walk may take: never longer than one read may. */
export function walkTime(context: Context): number {
  return Math.min(WALK_LIMITS.timeMs, context.limits.timeoutMs);
}

export function linkReader(context: Context): LinkReader {
  const { linksPerEntity, linksRead } = WALK_LIMITS;
  const limits = { linksPerEntity, linksRead, timeMs: walkTime(context) };
  return new LinkReader(
    (plan, timeout) => context.store.select(plan, { timeout }),
    limits,
    Date.now,
    () => {
      context.unrepeatable = true;
    },
  );
}

/** @throws CadreError NOT_FOUND for an entity that the view does not show */
export function requireEntities(context: Context, scope: QueryScope, ids: readonly string[]): Promise<void> {
  return requireShown(scope, selectOf(context), ids);
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
