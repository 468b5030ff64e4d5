import type { Core, LayoutOptions, NodeSingular } from 'cytoscape';
import type { Point } from '../../../marks/point.js';
import { leaveHulls } from './leave-hulls.js';

const LENGTH = 120;
/** Members stay near their coalition, so that its hull is small. */
const MEMBER_LENGTH = 75;
const FREE_ARC = 90;
/** A better layout takes longer: half a second for some eighty marks. */
const BEST_UP_TO = 80;
const DRAFT_FROM = 400;

/** The same numbers each time, so that the same network has the same picture. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Runs a layout that draws its first places at random with the same numbers each time: the library takes no generator of its own. */
function runSeeded(cy: Core, options: object): void {
  const random = Math.random;
  Math.random = seeded(17);
  try {
    // What only follows by rules pulls nobody together.
    cy.elements()
      .not('edge[standing="inferred"]')
      .layout({
        name: 'fcose',
        animate: false,
        fit: false,
        nodeDimensionsIncludeLabels: false,
        nodeSeparation: 110,
        nodeRepulsion: () => 14_000,
        idealEdgeLength: (edge: { data(name: string): string }) => (edge.data('type') === 'MEMBERSHIP' ? MEMBER_LENGTH : LENGTH),
        edgeElasticity: (edge: { data(name: string): string }) => (edge.data('type') === 'MEMBERSHIP' ? 0.7 : 0.3),
        gravity: 0.2,
        numIter: 3_000,
        packComponents: true,
        tile: true,
        ...options,
      } as unknown as LayoutOptions)
      .run();
  } finally {
    Math.random = random;
  }
}

/** The direction from a node in which most room is free. */
function freeDirection(centre: Point, others: readonly Point[]): number {
  const angles = others.map(({ x, y }) => Math.atan2(y - centre.y, x - centre.x)).sort((a, b) => a - b);
  if (angles.length === 0) return 0;
  let best = { gap: -1, middle: 0 };
  angles.forEach((angle, i) => {
    const next = i + 1 < angles.length ? angles[i + 1]! : angles[0]! + 2 * Math.PI;
    if (next - angle > best.gap) best = { gap: next - angle, middle: (angle + next) / 2 };
  });
  return best.middle;
}

/**
 * Gives every node a place. Those that have one keep it; new ones are put on a free arc round a neighbour that has one, and only they move.
 * @param places where nodes are already
 */
export function placeNodes(cy: Core, places: ReadonlyMap<string, Point>): void {
  const nodes: readonly NodeSingular[] = cy.nodes().toArray();
  const fixed = nodes.filter((node) => places.has(node.id()));
  for (const node of fixed) node.position({ ...places.get(node.id())! });
  if (fixed.length === nodes.length) return;
  if (fixed.length === 0) {
    runSeeded(cy, { quality: nodes.length > DRAFT_FROM ? 'draft' : nodes.length > BEST_UP_TO ? 'default' : 'proof', randomize: true });
    leaveHulls(cy);
    return;
  }
  const perAnchor = new Map<string, number>();
  for (const node of nodes) {
    if (places.has(node.id())) continue;
    const anchor = fixed.find((other) => node.edgesWith(other).nonempty()) ?? fixed[0]!;
    const centre = anchor.position();
    const near = fixed.map((other) => other.position()).filter(({ x, y }) => Math.hypot(x - centre.x, y - centre.y) < 3 * LENGTH);
    const index = perAnchor.get(anchor.id()) ?? 0;
    perAnchor.set(anchor.id(), index + 1);
    const turn = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1) * 0.45;
    const angle = freeDirection(
      centre,
      near.filter((point) => point !== centre),
    );
    const radius = FREE_ARC + 40 * Math.floor(index / 8);
    node.position({ x: centre.x + radius * Math.cos(angle + turn), y: centre.y + radius * Math.sin(angle + turn) });
  }
  runSeeded(cy, {
    quality: 'default',
    randomize: false,
    packComponents: false,
    fixedNodeConstraint: fixed.map((node) => ({ nodeId: node.id(), position: { ...node.position() } })),
  });
  // The library may shift everything by a constant: what had a place gets exactly that one back.
  const [first] = fixed;
  const kept = first ? places.get(first.id())! : { x: 0, y: 0 };
  const shift = first ? { x: kept.x - first.position('x'), y: kept.y - first.position('y') } : kept;
  for (const node of nodes) {
    const own = places.get(node.id());
    node.position(own ? { ...own } : { x: node.position('x') + shift.x, y: node.position('y') + shift.y });
  }
}
