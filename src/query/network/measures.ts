import { DirectedGraph, UndirectedGraph } from 'graphology';
import { type Computation, each } from '../../base/computation.js';
import { betweennessOf } from './betweenness.js';
import { louvain, pagerank } from './graphology.js';
import type { Link } from './link.js';

const DAMPING = 0.85;
const PRECISION = 1e-9;
const ITERATIONS = 500;

type Scores = ReadonlyMap<string, number>;

/** Computes a score for each entity of a network, in steps. */
type Measure = (ids: readonly string[], links: readonly Link[]) => Computation<Scores>;

/** Links between the same two entities are one edge, whose weight is their number; links of an entity to itself are left out. */
function* edges(links: readonly Link[], directed: boolean): Computation<Map<string, [string, string, number]>> {
  const found = new Map<string, [string, string, number]>();
  const add = (a: string, b: string) => {
    const key = JSON.stringify([a, b]);
    const edge = found.get(key);
    if (edge) edge[2] += 1;
    else found.set(key, [a, b, 1]);
  };
  yield* each(links, ({ source, target, symmetric }) => {
    if (source === target) return;
    if (!directed) add(...((source < target ? [source, target] : [target, source]) as [string, string]));
    else {
      add(source, target);
      if (symmetric) add(target, source);
    }
  });
  return found;
}

function inOrder<T>(values: Iterable<readonly [string, T]>): [string, T][] {
  return [...values].map(([key, value]): [string, T] => [key, value]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Nodes and edges are added in the order of their ids, so that results do not depend on the order in which they were read. */
function* fill<G extends DirectedGraph | UndirectedGraph>(graph: G, ids: readonly string[], links: readonly Link[]): Computation<G> {
  for (const id of [...ids].sort()) graph.addNode(id);
  const found = inOrder(yield* edges(links, graph instanceof DirectedGraph));
  yield* each(found, ([, [a, b, weight]]) => graph.addEdge(a, b, { weight }));
  return graph;
}

/** The number of links at each entity; a link to itself counts once. */
export function* degrees(ids: readonly string[], links: readonly Link[]): Computation<Scores> {
  const counts = new Map(ids.map((id) => [id, 0]));
  yield* each(links, ({ source, target }) => {
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return counts;
}

/** The share of shortest paths between two others that pass through each entity, 0 to 1, ignoring the direction of links. */
export function* betweenness(ids: readonly string[], links: readonly Link[]): Computation<Scores> {
  if (ids.length < 3) return new Map(ids.map((id) => [id, 0]));
  return yield* betweennessOf(yield* fill(new UndirectedGraph(), ids, links));
}

/** PageRank along the links, symmetric ones in both directions; the ranks sum to 1. */
export function* pageRank(ids: readonly string[], links: readonly Link[]): Computation<Scores> {
  if (ids.length === 0) return new Map();
  const graph = yield* fill(new DirectedGraph(), ids, links);
  yield;
  const options = { alpha: DAMPING, tolerance: PRECISION, maxIterations: ITERATIONS, getEdgeWeight: 'weight' };
  return new Map(Object.entries(pagerank(graph, options)));
}

/** The number of each entity's community, numbered in the order of `ids`. Deterministic: nodes are visited in the order of their ids. */
export function* communities(ids: readonly string[], links: readonly Link[]): Computation<Scores> {
  const graph = yield* fill(new UndirectedGraph(), ids, links);
  yield;
  // The method needs edges: without them each entity is a community of its own.
  const found = graph.size === 0 ? Object.fromEntries(ids.map((id, i) => [id, i])) : louvain(graph, { randomWalk: false, rng: () => 0.5 });
  const numbers = new Map<number, number>();
  for (const id of ids) if (!numbers.has(found[id]!)) numbers.set(found[id]!, numbers.size);
  return new Map(ids.map((id) => [id, numbers.get(found[id]!)!]));
}

/** The measures of a network by their names in the API. */
export const MEASURES = {
  degree: degrees,
  betweenness,
  pageRank,
  community: communities,
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;

/** The measures of one network, for all its entities. */
export type Measured = ReadonlyMap<MeasureName, Scores>;

/** Computes the measures that are asked for. */
export function* measured(names: Iterable<MeasureName>, ids: readonly string[], links: readonly Link[]): Computation<Measured> {
  const found = new Map<MeasureName, Scores>();
  for (const name of names) found.set(name, yield* MEASURES[name](ids, links));
  return found;
}
