import type { Core } from 'cytoscape';
import { hullAround, isInside } from './hulls.js';

/** Somebody's place while it is looked for. */
interface Moved {
  readonly id: string;
  x: number;
  y: number;
}

const STEP = 12;
const MOST_STEPS = 60;
/** Marks that are nearer to each other have no room for their names. */
const APART = 58;
const ROUNDS = 40;
/** How much room a stranger leaves beside a hull. */
const BESIDE = 1.18;
/** Beyond that nobody reads single marks at once, and it would take too long. */
const MOST_NODES = 400;

/** Who is a member of what, without those whose membership is disputed. */
function membersOf(cy: Core): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  cy.edges('[type="MEMBERSHIP"][standing="asserted"]').forEach((edge) => {
    const whole = edge.target().id();
    members.set(whole, (members.get(whole) ?? new Set()).add(edge.source().id()));
  });
  return members;
}

/** Moves marks that are too near to each other apart. */
function spread(nodes: readonly Moved[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let i = 0; i < nodes.length; i += 1) {
      const p = nodes[i]!;
      for (let j = i + 1; j < nodes.length; j += 1) {
        const q = nodes[j]!;
        const [dx, dy] = [q.x - p.x || 0.1, q.y - p.y || 0.1];
        if (Math.abs(dx) >= APART || Math.abs(dy) >= APART) continue;
        const distance = Math.hypot(dx, dy);
        if (distance >= APART) continue;
        const half = (APART - distance) / 2 / distance;
        p.x -= dx * half;
        p.y -= dy * half;
        q.x += dx * half;
        q.y += dy * half;
        moved = true;
      }
    }
    if (!moved) return;
  }
}

/** After a first layout: those that stand in the hull of a coalition without being a member of it leave it, away from its centre. */
export function leaveHulls(cy: Core): void {
  if (cy.nodes().length > MOST_NODES) return;
  const nodes: readonly Moved[] = cy.nodes().map((node) => ({ id: node.id(), ...node.position() }));
  const places = new Map(nodes.map((node) => [node.id, node]));
  const wholes = membersOf(cy);
  for (let round = 0; round < 3; round += 1) {
    spread(nodes);
    for (const [whole, members] of wholes) {
      const centre = places.get(whole)!;
      const outline = hullAround(
        centre,
        [...members].map((id) => places.get(id)!),
        [],
      ).map(({ x, y }) => ({ x: centre.x + (x - centre.x) * BESIDE, y: centre.y + (y - centre.y) * BESIDE }));
      for (const node of nodes) {
        if (node.id === whole || members.has(node.id)) continue;
        for (let step = 0; step < MOST_STEPS && isInside(node, outline); step += 1) {
          const distance = Math.hypot(node.x - centre.x, node.y - centre.y) || 1;
          node.x += ((node.x - centre.x) / distance) * STEP;
          node.y += ((node.y - centre.y) / distance) * STEP;
        }
      }
    }
  }
  for (const { id, x, y } of nodes) cy.getElementById(id).position({ x, y });
}
