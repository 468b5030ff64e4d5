import { byText, type Link } from './network-link.js';
import type { Explored, Question } from './paths-explore.js';

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
  /** How many paths are returned. */
  readonly first: number;
  /** How many paths are counted at most. */
  readonly counted: number;
  /** How many steps may be tried while paths are put together. */
  readonly steps: number;
}

/** The links that can lie on a path of at most `maxHops`, by the bounds that the searches found. */
export function usefulLinks(explored: Explored, maxHops: number): Link[] {
  const found = new Map<string, Link>();
  for (const [a, next] of explored.steps) {
    for (const [b, links] of next) {
      if ((explored.fromStart.get(a) ?? maxHops) + 1 + (explored.toGoal.get(b) ?? maxHops) > maxHops) continue;
      for (const link of links) found.set(link.statement, link);
    }
  }
  return [...found.values()].sort((a, b) => byText(a.statement, b.statement));
}

/** The rank of a link; where paths are not ordered by strength all have one. */
type RankOf = (link: Link) => number;

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

  /** Adds the paths of a length whose weakest link has a rank, by the ids of their entities, then of their statements. */
  find(length: number, rank: number): void {
    this.#walk([this.question.from], [], new Set([this.question.from]), length, rank);
  }

  #walk(entities: string[], choices: (readonly Link[])[], visited: Set<string>, length: number, rank: number): void {
    const left = length - choices.length;
    if (left === 0) {
      this.#take(entities, choices, rank);
      return;
    }
    for (const [next, links] of this.explored.steps.get(entities.at(-1)!) ?? []) {
      if (this.exhausted) return;
      this.steps += 1;
      const toGoal = this.explored.toGoal.get(next) ?? left;
      // The goal stands at the end and nowhere else.
      if (visited.has(next) || toGoal > left - 1 || (toGoal === 0) !== (left === 1)) continue;
      const usable = links.filter((link) => this.rankOf(link) >= rank);
      if (usable.length === 0) continue;
      entities.push(next);
      visited.add(next);
      this.#walk(entities, [...choices, usable], visited, length, rank);
      entities.pop();
      visited.delete(next);
    }
  }

  /** Between the same entities there are as many paths as ways to choose among their links, one of which has the rank itself. */
  #take(entities: readonly string[], choices: readonly (readonly Link[])[], rank: number): void {
    const product = (counts: number[]) => counts.reduce((n, count) => n * count, 1);
    const stronger = choices.map((links) => links.filter((link) => this.rankOf(link) > rank).length);
    this.total += product(choices.map((links) => links.length)) - product(stronger);
    const last = choices.findLastIndex((links) => links.some((link) => this.rankOf(link) === rank));
    const choose = (chosen: readonly Link[], ranked: boolean): void => {
      if (this.paths.length >= this.limits.first || (!ranked && chosen.length > last)) return;
      if (chosen.length === choices.length) this.paths.push({ entities: [...entities], links: chosen });
      else for (const link of choices[chosen.length]!) choose([...chosen, link], ranked || this.rankOf(link) === rank);
    };
    choose([], false);
  }
}

/**
 * Puts simple paths together from what was explored: strongest first where links have ranks, then shortest first, then
 * by the ids of the entities, then of the statements. Bounded by its limits; `complete` tells whether one cut it off.
 * @param ranked the rank of each useful link by its statement's id, the higher the stronger; null to order by length
 */
export function findPaths(
  question: Question,
  explored: Explored,
  ranked: ReadonlyMap<string, number> | null,
  limits: PathLimits,
): FoundPaths {
  const { from, to, avoid } = question;
  if (from === to || avoid.has(from) || avoid.has(to)) return { paths: [], total: 0, complete: true };
  const rankOf: RankOf = ranked === null ? () => 0 : (link) => ranked.get(link.statement) ?? -1;
  const strongestFirst = ranked === null ? [0] : [...new Set(ranked.values())].sort((a, b) => b - a);
  const finder = new PathFinder(question, explored, rankOf, limits);
  for (const rank of strongestFirst) {
    for (let length = 1; length <= limits.maxHops && !finder.exhausted; length += 1) finder.find(length, rank);
  }
  const { paths, total, exhausted } = finder;
  return { paths, total: Math.min(total, limits.counted), complete: explored.complete && !exhausted };
}
