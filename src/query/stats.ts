import { CadreError } from '../errors/cadre-error.js';
import { type AggregatePlan, type Anchor, all, type Group } from '../store/plan.js';
import { hiddenOf } from './attributes.js';
import { compileFilter, type FilterInput } from './filter.js';
import { type AttackDimension, attackDimension, isSingle, type StatsScope } from './stats-dimensions.js';
import { type ActorLink, anchorAtActors, anchorAtCoalitions } from './stats-ways.js';
import { visible } from './visible.js';
import { takeWindow } from './window.js';

/** The arguments of attackStats as GraphQL coerces them. */
export interface StatsInput {
  readonly by: readonly AttackDimension[];
  readonly filter?: FilterInput | null;
  readonly actorBy: ActorLink;
  readonly actors?: readonly string[] | null;
  readonly coalitions?: readonly string[] | null;
}

/** Figures added up; each is null when no attack gives it. */
interface FigureSum {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unknown: number;
  readonly unknownLow: number;
  readonly unknownHigh: number;
}

/** A group of attacks. Its figures are reckoned when they are asked for: mostly nobody does. */
export class Bucket {
  constructor(private readonly group: Group) {}

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

/** What is read for attackStats: the groups, and all attacks apart where the groups share some. */
export interface StatsPlans {
  readonly groups: AggregatePlan;
  readonly total: AggregatePlan | null;
}

const MAX_DIMENSIONS = 3;
/** An answer of more buckets is refused. */
export const MAX_BUCKETS = 10_000;
const MAX_IDS = 1_000;
const SUMS = ['killedLow', 'killedBest', 'killedHigh', 'injuredLow', 'injuredBest', 'injuredHigh'];

function limited(limit: string, value: number, allowed: number, what: string, less: string): void {
  if (value <= allowed) return;
  throw new CadreError('LIMIT', `${limit}: ${what} are above the limit of ${allowed}. ${less}`, { limit, value, allowed });
}

function anchorOf(scope: StatsScope, input: StatsInput): Anchor | null {
  const { model, view, actorBy } = scope;
  if (input.actors) return anchorAtActors(model, view, actorBy, input.actors);
  return input.coalitions ? anchorAtCoalitions(model, view, actorBy, input.coalitions) : null;
}

/**
 * @param figures whether the people killed and injured are wanted
 * @throws CadreError LIMIT for too many dimensions or ids; BAD_INPUT for a dimension twice, for actors beside coalitions, or for a filter without a value
 */
export function planStats(at: Pick<StatsScope, 'model' | 'view'>, input: StatsInput, figures: boolean): StatsPlans {
  const { by, actors, coalitions } = input;
  limited('by', by.length, MAX_DIMENSIONS, `${by.length} dimensions`, 'Ask for fewer at once.');
  for (const [name, ids] of [['actors', actors] as const, ['coalitions', coalitions] as const]) {
    limited(name, ids?.length ?? 0, MAX_IDS, `${ids?.length} ids`, 'Ask in several queries, or by a filter.');
  }
  if (new Set(by).size < by.length) throw new CadreError('BAD_INPUT', 'by names a dimension twice. Name each once.', { path: 'by' });
  if (actors && coalitions) throw new CadreError('BAD_INPUT', 'Give actors or coalitions, not both.', { path: 'coalitions' });
  const scope: StatsScope = { ...at, actorBy: input.actorBy, anchored: actors ? 'ACTOR' : coalitions ? 'ACTOR_OF_COALITION' : null };
  const dimensions = by.map((name) => attackDimension(scope, name));
  const { window, filter } = takeWindow(at.model, 'Attack', input.filter, at.view);
  const groups: AggregatePlan = {
    kind: 'aggregate',
    label: 'Attack',
    anchor: anchorOf(scope, input),
    where: all(visible(at.model, 'Attack', at.view), compileFilter(at.model, 'Attack', filter, at.view)),
    window,
    by: dimensions,
    sums: figures ? SUMS : [],
    hidden: hiddenOf(at, 'Attack', ['date', 'outcome', 'killed', 'injured']),
    limit: MAX_BUCKETS + 1,
  };
  return { groups, total: dimensions.every(isSingle) ? null : { ...groups, by: [], limit: 1 } };
}

function figureSum(group: Group, first: number): FigureSum {
  const [low, best, high] = [0, 1, 2].map((i) => group.sums[first + i] ?? { sum: null, known: 0 }) as [Sum, Sum, Sum];
  const unknown = (part: Sum) => group.count - part.known;
  return { low: low.sum, best: best.sum, high: high.sum, unknown: unknown(best), unknownLow: unknown(low), unknownHigh: unknown(high) };
}

type Sum = Group['sums'][number];

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
 * The buckets in the order of their keys, unknown last.
 * @throws CadreError LIMIT when there are more than MAX_BUCKETS
 */
export function bucketsOf(groups: readonly Group[]): Bucket[] {
  const less = 'Filter the attacks (a shorter time, one country), take a coarser dimension (MONTH for DAY), or fewer of them.';
  limited('buckets', groups.length, MAX_BUCKETS, `more than ${MAX_BUCKETS} buckets`, less);
  return groups.toSorted(byKeys).map((group) => new Bucket(group));
}

/** All groups as one: right where no node is in two. */
export function totalOf(groups: readonly Group[]): Bucket {
  const sums = SUMS.map((_, i) => {
    const parts = groups.flatMap((group) => group.sums[i] ?? []);
    const known = parts.reduce((n, part) => n + part.known, 0);
    return { sum: known === 0 ? null : parts.reduce((n, part) => n + (part.sum ?? 0), 0), known };
  });
  return new Bucket({ keys: [], count: groups.reduce((n, group) => n + group.count, 0), sums });
}
