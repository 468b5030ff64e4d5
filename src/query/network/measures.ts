import { DirectedGraph, UndirectedGraph } from 'graphology';
import { betweennessCentrality, louvain, pagerank } from './graphology.js';
import type { Link } from './link.js';

const DAMPING = 0.85;
const PRECISION = 1e-9;
const ITERATIONS = 500;

type Scores = ReadonlyMap<string, number>;

type Measure = (ids: readonly string[], links: readonly Link[]) => Scores;

/** Links between the same two entities are one edge, whose weight is their number; links of an entity to itself are left out. */
function edges(links: readonly Link[], directed: boolean): Map<string, [string, string, number]> {
  const found = new Map<string, [string, string, number]>();
  const add = (a: string, b: string) => {
    const key = JSON.stringify([a, b]);
    const edge = found.get(key);
    if (edge) edge[2] += 1;
    else found.set(key, [a, b, 1]);
  };
  for (const { source, target, symmetric } of links) {
    if (source === target) continue;
    if (!directed) add(...((source < target ? [source, target] : [target, source]) as [string, string]));
    else {
      add(source, target);
      if (symmetric) add(target, source);
    }
  }
  return found;
}

function inOrder<T>(values: Iterable<readonly [string, T]>): [string, T][] {
  return [...values].map(([key, value]): [string, T] => [key, value]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Nodes and edges are added in the order of their ids, so that results do not depend on the order in which they were read. */
function fill<G extends DirectedGraph | UndirectedGraph>(graph: G, ids: readonly string[], links: readonly Link[]): G {
  for (const id of [...ids].sort()) graph.addNode(id);
  for (const [, [a, b, weight]] of inOrder(edges(links, graph instanceof DirectedGraph))) graph.addEdge(a, b, { weight });
  return graph;
}

/** The number of links at each entity; a link to itself counts once. */
export function degrees(ids: readonly string[], links: readonly Link[]): Scores {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const { source, target } of links) for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The share of shortest paths between two others that pass through each entity, 0 to 1, ignoring the direction of links. */
export function betweenness(ids: readonly string[], links: readonly Link[]): Scores {
  if (ids.length < 3) return new Map(ids.map((id) => [id, 0]));
  const graph = fill(new UndirectedGraph(), ids, links);
  return new Map(Object.entries(betweennessCentrality(graph, { getEdgeWeight: null, normalized: true })));
}

/** PageRank along the links, symmetric ones in both directions; the ranks sum to 1. */
export function pageRank(ids: readonly string[], links: readonly Link[]): Scores {
  if (ids.length === 0) return new Map();
  const graph = fill(new DirectedGraph(), ids, links);
  const options = { alpha: DAMPING, tolerance: PRECISION, maxIterations: ITERATIONS, getEdgeWeight: 'weight' };
  return new Map(Object.entries(pagerank(graph, options)));
}

/** The number of each entity's community, numbered in the order of `ids`. Deterministic: nodes are visited in the order of their ids. */
export function communities(ids: readonly string[], links: readonly Link[]): Scores {
  const graph = fill(new UndirectedGraph(), ids, links);
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

/** The measures of one network. Each is computed for all entities when it is first asked for. */
export class Measures {
  readonly #computed = new Map<MeasureName, Scores>();

  constructor(
    private readonly ids: readonly string[],
    private readonly links: readonly Link[],
  ) {}

  of(name: MeasureName, id: string): number | undefined {
    const scores = this.#computed.get(name) ?? MEASURES[name](this.ids, this.links);
    this.#computed.set(name, scores);
    return scores.get(id);
  }
}
