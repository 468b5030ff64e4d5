import { DirectedGraph, UndirectedGraph } from 'graphology';
import { betweennessCentrality, louvain, pagerank } from './network-graphology.js';
import type { Link } from './network-link.js';

const DAMPING = 0.85;
const PRECISION = 1e-9;
const ITERATIONS = 500;

type Values = ReadonlyMap<string, number>;

/** Links between the same two entities are one edge, as heavy as there are links; links to itself are none. */
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

/** Nodes and edges enter a graph in the order of their ids: results must not hang on the order in which they were read. */
function fill<G extends DirectedGraph | UndirectedGraph>(graph: G, ids: readonly string[], links: readonly Link[]): G {
  for (const id of [...ids].sort()) graph.addNode(id);
  for (const [, [a, b, weight]] of inOrder(edges(links, graph instanceof DirectedGraph))) graph.addEdge(a, b, { weight });
  return graph;
}

/** Of how many links each entity is an end; a link to itself counts once. */
export function degrees(ids: readonly string[], links: readonly Link[]): Values {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const { source, target } of links) for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The share of shortest ways between two others that lead through each entity, 0 to 1, whatever the direction of the links. */
export function betweenness(ids: readonly string[], links: readonly Link[]): Values {
  if (ids.length < 3) return new Map(ids.map((id) => [id, 0]));
  const graph = fill(new UndirectedGraph(), ids, links);
  return new Map(Object.entries(betweennessCentrality(graph, { getEdgeWeight: null, normalized: true })));
}

/** PageRank along the links, symmetric ones both ways; the ranks sum to 1. */
export function pageRank(ids: readonly string[], links: readonly Link[]): Values {
  if (ids.length === 0) return new Map();
  const graph = fill(new DirectedGraph(), ids, links);
  const options = { alpha: DAMPING, tolerance: PRECISION, maxIterations: ITERATIONS, getEdgeWeight: 'weight' };
  return new Map(Object.entries(pagerank(graph, options)));
}

/** The number of each entity's community, numbered in the order of `ids`. Without chance: nodes are visited in the order of their ids. */
export function communities(ids: readonly string[], links: readonly Link[]): Values {
  const graph = fill(new UndirectedGraph(), ids, links);
  // Without edges the method has nothing to weigh: everybody is alone.
  const found = graph.size === 0 ? Object.fromEntries(ids.map((id, i) => [id, i])) : louvain(graph, { randomWalk: false, rng: () => 0.5 });
  const numbers = new Map<number, number>();
  for (const id of ids) if (!numbers.has(found[id]!)) numbers.set(found[id]!, numbers.size);
  return new Map(ids.map((id) => [id, numbers.get(found[id]!)!]));
}
