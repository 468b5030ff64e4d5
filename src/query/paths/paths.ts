import { byText } from '../../base/by-text.js';
import { type Computation, each, sorted } from '../../base/computation.js';
import type { Link } from '../network/link.js';
import type { Explored, Question } from './explore.js';
import { BOTH_WAYS, type Choice, choiceOf, countPaths, FLOWS, type Flow, flowOf, type Way } from './flow.js';

/** A path: n links between n + 1 entities. */
export interface FoundPath {
  readonly entities: readonly string[];
  readonly links: readonly Link[];
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly total: number;
  readonly complete: boolean;
}

export interface PathLimits {
  readonly maxHops: number;
  /** The most paths that are returned. */
  readonly first: number;
  /** The most paths that are counted. */
  readonly counted: number;
  /** The most hops that are tried while paths are assembled. */
  readonly steps: number;
}

/** The links that can lie on a path of at most `maxHops`, by their distances from the start and the goal. */
export function* usefulLinks(explored: Explored, maxHops: number): Computation<Link[]> {
  const found = new Map<string, Link>();
  for (const [a, next] of explored.hops) {
    yield* each(next, ([b, links]) => {
      if ((explored.fromStart.get(a) ?? maxHops) + 1 + (explored.toGoal.get(b) ?? maxHops) > maxHops) return;
      for (const link of links) found.set(link.statement, link);
    });
  }
  return yield* sorted([...found.values()], (a, b) => byText(a.statement, b.statement));
}

/** Which paths are looked for. */
interface Wanted {
  readonly length: number;
  readonly rank: number;
  readonly flow: Flow | null;
}

/** The rank of a link; equal for all links where paths are not ordered by strength. */
type RankOf = (link: Link) => number;

/** After how many steps the search for paths yields. */
const EVERY = 64;

class PathFinder {
  readonly paths: FoundPath[] = [];
  total = 0;
  steps = 0;

  constructor(
    private readonly question: Question,
    private readonly explored: Explored,
    private readonly rankOf: RankOf,
    private readonly limits: PathLimits,
  ) {}

  get exhausted(): boolean {
    return this.total >= this.limits.counted || this.steps >= this.limits.steps;
  }

  /**
   * Adds the paths of a length whose weakest link has a rank, in the order of the ids of their entities, then of their statements.
   * @param flow only the paths along which influence runs so; null for all
   */
  *find(length: number, rank: number, flow: Flow | null): Computation<void> {
    for (const start of this.question.from) yield* this.#walk([start], [], new Set(this.question.from), { length, rank, flow }, BOTH_WAYS);
  }

  *#walk(
    entities: string[],
    choices: (readonly Choice[])[],
    visited: Set<string>,
    wanted: Wanted,
    ways: readonly Way[],
  ): Computation<void> {
    const left = wanted.length - choices.length;
    if (left === 0) {
      this.#take(entities, choices, wanted);
      return;
    }
    const here = entities.at(-1)!;
    for (const [next, links] of this.explored.hops.get(here) ?? []) {
      if (this.exhausted) return;
      this.steps += 1;
      if (this.steps % EVERY === 0) yield;
      const toGoal = this.explored.toGoal.get(next) ?? left;
      // A goal is the last entity of a path, and no other.
      if (visited.has(next) || toGoal > left - 1 || (toGoal === 0) !== (left === 1)) continue;
      const strong = links.filter((link) => this.rankOf(link) >= wanted.rank).map((link) => choiceOf(link, here));
      const usable = wanted.flow ? strong.filter(({ way, flow }) => flow >= wanted.flow! && ways.includes(way)) : strong;
      if (usable.length === 0) continue;
      entities.push(next);
      visited.add(next);
      const stillOpen = wanted.flow ? ways.filter((way) => usable.some((choice) => choice.way === way)) : ways;
      yield* this.#walk(entities, [...choices, usable], visited, wanted, stillOpen);
      entities.pop();
      visited.delete(next);
    }
  }

  /** Adds the paths along some entities: each choice of one link between each two of them, at least one of the rank itself. */
  #take(entities: readonly string[], choices: readonly (readonly Choice[])[], { rank, flow }: Wanted): void {
    const stronger = choices.map((links) => links.filter(({ link }) => this.rankOf(link) > rank));
    this.total += countPaths(choices, flow) - countPaths(stronger, flow);
    const last = choices.findLastIndex((links) => links.some(({ link }) => this.rankOf(link) === rank));
    const choose = (chosen: readonly Choice[], ranked: boolean): void => {
      if (this.paths.length >= this.limits.first || this.steps >= this.limits.steps || (!ranked && chosen.length > last)) return;
      this.steps += 1;
      if (chosen.length < choices.length)
        for (const choice of choices[chosen.length]!) choose([...chosen, choice], ranked || this.rankOf(choice.link) === rank);
      else if (flow === null || flowOf(chosen) === flow)
        this.paths.push({ entities: [...entities], links: chosen.map(({ link }) => link) });
    };
    choose([], false);
  }
}

/**
 * Assembles simple paths from what was explored: where links have ranks, strongest first, then those along which influence runs
 * one way; then shortest first, then by the ids of the entities, then of the statements. `complete` is false where a limit cut the search off.
 * @param ranked the rank of each useful link by the id of its statement, higher for stronger; null to order by length
 */
export function* findPaths(
  question: Question,
  explored: Explored,
  ranked: ReadonlyMap<string, number> | null,
  limits: PathLimits,
): Computation<FoundPaths> {
  const rankOf: RankOf = ranked === null ? () => 0 : (link) => ranked.get(link.statement) ?? -1;
  const strongestFirst = ranked === null ? [0] : [...new Set(ranked.values())].sort((a, b) => b - a);
  const finder = new PathFinder(question, explored, rankOf, limits);
  for (const rank of strongestFirst) {
    for (const flow of ranked === null ? [null] : FLOWS) {
      for (let length = 1; length <= limits.maxHops && !finder.exhausted; length += 1) yield* finder.find(length, rank, flow);
    }
  }
  const { paths, total, exhausted } = finder;
  return { paths, total: Math.min(total, limits.counted), complete: explored.complete && !exhausted };
}
