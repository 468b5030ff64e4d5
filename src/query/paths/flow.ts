import type { InfluenceDegree } from '../../model/types.js';
import type { Link } from '../network/link.js';

/**
 * How influence runs along a path: one way and in fact at every step (2), one way but on paper at some step (1), or not one way
 * (0). Against the path is one way, too.
 */
export type Flow = 2 | 1 | 0;

/** The clearest first. */
export const FLOWS: readonly Flow[] = [2, 1, 0];

const BY_DEGREE = { ACTUAL: 2, FORMAL: 1 } as const satisfies Readonly<Record<Exclude<InfluenceDegree, 'NONE'>, Flow>>;

/** The way of influence over a hop: with it, against it, or none. */
export type Way = 'with' | 'against' | 'none';

export const BOTH_WAYS: readonly Way[] = ['with', 'against'];

/** A link over which a hop of a path may go. */
export interface Choice {
  readonly link: Link;
  readonly way: Way;
  readonly flow: Flow;
}

/** @param from where the hop starts */
export function choiceOf(link: Link, from: string): Choice {
  const { influence } = link;
  if (!influence) return { link, way: 'none', flow: 0 };
  return { link, way: influence.along === (link.source === from) ? 'with' : 'against', flow: BY_DEGREE[influence.degree] };
}

/** How influence runs along a path. */
export function flowOf(choices: readonly Choice[]): Flow {
  if (!BOTH_WAYS.some((way) => choices.every((choice) => choice.way === way))) return 0;
  return FLOWS.findLast((flow) => choices.some((choice) => choice.flow === flow))!;
}

/** How many ways there are to choose one link for each hop, among those that meet a test. */
function product(hops: readonly (readonly Choice[])[], test: (choice: Choice) => boolean): number {
  return hops.reduce((count, choices) => count * choices.filter(test).length, 1);
}

/** How many paths over these hops have at least this flow. */
function atLeast(hops: readonly (readonly Choice[])[], least: number): number {
  if (least === 0) return product(hops, () => true);
  return BOTH_WAYS.reduce((sum, way) => sum + product(hops, (choice) => choice.way === way && choice.flow >= least), 0);
}

/**
 * How many paths over some hops influence runs along so, without listing them.
 * @param hops the links over which each hop may go
 * @param flow null for all paths
 */
export function countPaths(hops: readonly (readonly Choice[])[], flow: Flow | null): number {
  return flow === null ? atLeast(hops, 0) : atLeast(hops, flow) - atLeast(hops, flow + 1);
}
