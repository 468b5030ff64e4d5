import { CadreError } from '../../errors/cadre-error.js';
import { requireWithinLimit } from '../../errors/limit.js';
import type { QueryAttackStatsArgs } from '../../model/api/types.generated.js';
import { type AggregatePlan, type Anchor, all, type Group } from '../../store/plan.js';
import { takeDateRange } from '../filter/date-range.js';
import { compileFilter, type FilterScope } from '../filter/filter.js';
import { idsWithParts } from '../selection/part-arguments.js';
import { unknownProperties } from '../view/attributes.js';
import { ATTACK } from '../view/domain.js';
import { visible } from '../view/visible.js';
import { anchorAtActors, anchorAtCoalitions } from './actor-hops.js';
import { attackDimension, isSingle, type StatsScope } from './dimensions.js';
import { ATTACK_FIELDS, SUMS } from './domain.js';
import { inOrder, MAX_BUCKETS, requireDimensions } from './groups.js';
import { type KeyNames, NO_NAMES } from './key-names.js';
import { requireRolling } from './roll-up.js';

/** The arguments of attackStats as GraphQL coerces them. */
export type StatsInput = Omit<QueryAttackStatsArgs, 'view'>;

/** Summed figures; each is null when no attack has it. */
interface FigureSum {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unknown: number;
  readonly unknownLow: number;
  readonly unknownHigh: number;
}

/** A group of attacks. Its figures are computed when they are read, which most queries do not. */
export class Bucket {
  constructor(
    private readonly group: Group,
    readonly names: KeyNames,
  ) {}

  get keys(): readonly (string | null)[] {
    return this.group.keys;
  }

  get attacks(): number {
    return this.group.count;
  }

  get killed(): FigureSum {
    return figureSum(this.group, 0);
  }

  get injured(): FigureSum {
    return figureSum(this.group, 3);
  }
}

/** The plans of attackStats: the groups, and all attacks in a plan of their own where an attack may be in several groups. */
export interface StatsPlans {
  readonly groups: AggregatePlan;
  readonly total: AggregatePlan | null;
  /** The arguments with the parts of actors and coalitions, where these are asked for. */
  readonly input: StatsInput;
  /** Which attacks are counted at all: those with the actors that the query names. */
  readonly anchor: Anchor | null;
}

const MAX_IDS = 1_000;

function anchorOf(scope: StatsScope, input: StatsInput): Anchor | null {
  const { model, view, actorBy } = scope;
  if (input.actors) return anchorAtActors(model, view, actorBy, input.actors);
  return input.coalitions ? anchorAtCoalitions(model, view, actorBy, input.coalitions) : null;
}

/**
 * @param figures whether the figures of people killed and injured are read
 * @throws CadreError LIMIT for too many dimensions or ids; BAD_INPUT for a dimension twice, for actors beside coalitions, or for a filter without a value
 */
export function planStats(at: FilterScope, given: StatsInput, figures: boolean): StatsPlans {
  const { by, actors, coalitions } = given;
  requireDimensions(by);
  requireRolling(given);
  for (const [name, ids] of [['actors', actors] as const, ['coalitions', coalitions] as const]) {
    const hint = 'Ask in several queries, or by a filter.';
    requireWithinLimit({ limit: name, value: ids?.length ?? 0, allowed: MAX_IDS, unit: 'ids', hint });
  }
  if (actors && coalitions)
    throw new CadreError('BAD_INPUT', 'Both actors and coalitions are given.', { path: 'coalitions' }, { hint: 'Give only one of them.' });
  const parts = (ids: readonly string[] | null | undefined) => (ids ? idsWithParts(at, ids, given) : null);
  const input: StatsInput = { ...given, actors: parts(actors), coalitions: parts(coalitions) };
  const scope: StatsScope = { ...at, actorBy: input.actorBy, anchored: actors ? 'ACTOR' : coalitions ? 'ACTOR_OF_COALITION' : null };
  const dimensions = by.map((name) => attackDimension(scope, name));
  const { dateRange, filter } = takeDateRange(at, ATTACK, input.filter);
  const anchor = anchorOf(scope, input);
  const groups: AggregatePlan = {
    kind: 'aggregate',
    label: ATTACK,
    anchor,
    where: all(visible(at.model, ATTACK, at.view), compileFilter(at, ATTACK, filter)),
    dateRange,
    by: dimensions,
    sums: figures ? SUMS : [],
    hidden: unknownProperties(at, ATTACK, ATTACK_FIELDS),
    limit: MAX_BUCKETS + 1,
  };
  const adds = dimensions.every(isSingle) && !input.rollUp;
  return { input, groups, total: adds ? null : { ...groups, by: [], limit: 1 }, anchor };
}

function figureSum(group: Group, first: number): FigureSum {
  const [low, best, high] = [0, 1, 2].map((i) => group.sums[first + i] ?? { sum: null, count: 0 }) as [Sum, Sum, Sum];
  const unknown = (part: Sum) => group.count - part.count;
  return { low: low.sum, best: best.sum, high: high.sum, unknown: unknown(best), unknownLow: unknown(low), unknownHigh: unknown(high) };
}

type Sum = Group['sums'][number];

/**
 * The buckets in the order of their keys, unknown last.
 * @param names of what keys stand for, by id
 * @throws CadreError LIMIT when there are more than MAX_BUCKETS
 */
export function bucketsOf(groups: readonly Group[], names: KeyNames): Bucket[] {
  const hint = 'Filter the attacks (a shorter time, one country), or use fewer or coarser dimensions (MONTH for DAY).';
  return inOrder(groups, hint).map((group) => new Bucket(group, names));
}

/** All groups as one; correct only where no attack is in two groups. */
export function totalOf(groups: readonly Group[]): Bucket {
  const sums = SUMS.map((_, i) => {
    const parts = groups.flatMap((group) => group.sums[i] ?? []);
    const count = parts.reduce((n, part) => n + part.count, 0);
    return { sum: count === 0 ? null : parts.reduce((n, part) => n + (part.sum ?? 0), 0), count };
  });
  return new Bucket({ keys: [], count: groups.reduce((n, group) => n + group.count, 0), sums }, NO_NAMES);
}
