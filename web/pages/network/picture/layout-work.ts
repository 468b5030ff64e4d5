import type { Point } from '../../../marks/point.js';
import type { NetworkView } from '../plan/view.js';
import { placeNodes } from './layout.js';
import { cytoscape } from './library.js';
import { NODE_SHAPES } from './shapes.js';

/** What a layout needs to know of a picture: plain data, so that it can be sent to a worker. */
export interface LayoutWork {
  readonly nodes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly links: readonly Readonly<Record<'id' | 'source' | 'target' | 'type' | 'standing', string>>[];
  /** Where nodes are already: they stay there. */
  readonly places: readonly (readonly [id: string, place: Point])[];
}

/** The work to lay out some pictures as one. */
export function layoutWork(views: readonly NetworkView[], places: ReadonlyMap<string, Point>): LayoutWork {
  const nodes = new Map(
    views.flatMap((view) =>
      view.nodes.map(({ id, kind }) => [id, { id, width: NODE_SHAPES[kind].width, height: NODE_SHAPES[kind].height }] as const),
    ),
  );
  const links = new Map(
    views.flatMap((view) =>
      view.links.map(({ id, source, target, type, standing }) => [id, { id, source, target, type, standing }] as const),
    ),
  );
  return {
    nodes: [...nodes.values()],
    links: [...links.values()],
    places: [...places].filter(([id]) => nodes.has(id)).map(([id, { x, y }]) => [id, { x, y }] as const),
  };
}

/** Does the work: the place of each node. */
export function laidOut({ nodes, links, places }: LayoutWork): readonly (readonly [id: string, place: Point])[] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: { nodes: nodes.map((data) => ({ data: { ...data } })), edges: links.map((data) => ({ data: { ...data } })) },
  });
  placeNodes(cy, new Map(places));
  const made = cy.nodes().map((node) => [node.id(), { ...node.position() }] as const);
  cy.destroy();
  return made;
}
