import type { EntityType, StatementType } from '../../model/api/types.generated.js';
import { bounded } from '../selection/arguments.js';
import type { RequestStore } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import { WALK_LIMITS } from './limits.js';
import type { LinksRead } from './link.js';
import { compileLinks } from './links.js';
import type { NetworkLimits, ReadLinks } from './network.js';
import { LinkReader } from './reader.js';
import { entityTypeNames, MOST_EVIDENCE, twoEnded } from './walk-choice.js';

/** What networks, common neighbours and paths have in common. */

export const NO_LINKS: LinksRead = { links: new Map(), cut: new Map(), late: false };

/** The time limit of a walk in milliseconds, at most that of one read. */
function walkTime(store: RequestStore): number {
  return Math.min(WALK_LIMITS.timeMs, store.timeoutMs);
}

/** Reads links for one walk. @param spentMs how many milliseconds of its time are gone already */
export function linkReader(store: RequestStore, spentMs = 0): LinkReader {
  const { linksPerEntity, linksRead } = WALK_LIMITS;
  const source = { select: store.selectWithin, compute: store.compute, onLate: store.dependsOnTime };
  return new LinkReader(source, { linksPerEntity, linksRead, timeMs: Math.max(0, walkTime(store) - spentMs) });
}

/** @param entities the most entities of the answer */
export function walkLimits(store: RequestStore, depth: number, entities: number): NetworkLimits {
  return { ...WALK_LIMITS, depth, entities, timeMs: walkTime(store) };
}

/** Which links a network is made of. */
export interface LinkFilters {
  readonly statementTypes?: readonly StatementType[] | null;
  readonly entityTypes?: readonly EntityType[] | null;
  readonly minEvidence: number;
}

/** What a walk is asked for, apart from its reach; null where there are no links. @throws CadreError LIMIT, BAD_INPUT */
export function walkQuestion(scope: QueryScope, filters: LinkFilters) {
  const minEvidence = bounded('minEvidence', filters.minEvidence, 1, MOST_EVIDENCE);
  const types = twoEnded(scope.model, filters.statementTypes).map((type) => type.name);
  if (types.length === 0) return null;
  const { linksPerEntity, linksRead } = WALK_LIMITS;
  return { types, entityTypes: entityTypeNames(scope.model, filters.entityTypes), minEvidence, linksPerEntity, linksRead };
}

/**
 * Compiles which links are read.
 * @param anyClaim also claims that were denied or withdrawn
 * @returns begins a walk that reads them; it may be given how many milliseconds of the walk's time are gone already
 * @throws CadreError LIMIT, BAD_INPUT
 */
export function compileWalk(
  scope: QueryScope,
  filters: LinkFilters,
  anyClaim = false,
): (store: RequestStore, spentMs?: number) => ReadLinks {
  const question = walkQuestion(scope, filters);
  if (question === null) return () => async () => NO_LINKS;
  const { types, entityTypes, minEvidence } = question;
  const compiled = compileLinks(scope, {
    asSubject: types,
    asObject: types,
    entityTypes,
    minEvidence,
    standing: false,
    influence: false,
    anyClaim,
  });
  return (store, spentMs) => {
    const reader = linkReader(store, spentMs);
    return (ids) => reader.read(compiled, ids);
  };
}
