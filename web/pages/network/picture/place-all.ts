import type { Point } from '../../../marks/point.js';
import type { Places } from '../places.js';
import type { NetworkView } from '../plan/view.js';
import { placeNodes } from './layout.js';
import { cytoscape } from './library.js';
import { styleOf } from './style.js';
import { readTokens } from './tokens.js';

/** Gives all nodes of some pictures a place, without drawing them; those that have one keep it. */
export function placeAll(views: readonly NetworkView[], places: Places): ReadonlyMap<string, Point> {
  const nodes = new Map(views.flatMap((view) => view.nodes.map(({ id, kind }) => [id, { id, kind }] as const)));
  if ([...nodes.keys()].every((id) => places.has(id))) return places;
  const links = new Map(
    views.flatMap((view) =>
      view.links.map(({ id, source, target, type, standing }) => [id, { id, source, target, type, standing }] as const),
    ),
  );
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: styleOf(readTokens()),
    elements: { nodes: [...nodes.values()].map((data) => ({ data })), edges: [...links.values()].map((data) => ({ data })) },
  });
  placeNodes(cy, places);
  cy.nodes().forEach((node) => {
    places.set(node.id(), { ...node.position() });
  });
  cy.destroy();
  return places;
}
