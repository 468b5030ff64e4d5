import type { Core } from 'cytoscape';
import type { Point } from '../../../marks/point.js';

/** A panel that covers less than this of the width stands beside the picture; one that covers more, below it. */
const BESIDE = 0.8;
const MARGIN = 40;

/** The part of the window in which the picture can be seen: what the evidence covers is not. */
function seenOf(container: HTMLElement): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
  const { left, top, right, bottom } = container.getBoundingClientRect();
  const panel = document.querySelector('.panel')?.getBoundingClientRect();
  if (!panel) return { left, top, right, bottom };
  return panel.width > window.innerWidth * BESIDE
    ? { left, top, right, bottom: Math.min(bottom, panel.top) }
    : { left, top, right: Math.min(right, panel.left), bottom };
}

/** Moves the picture, but only if a point of it is out of sight: then it comes into the middle of what can be seen. */
export function bringIntoSight(cy: Core, container: HTMLElement, { x, y }: Point): void {
  const seen = seenOf(container);
  const frame = container.getBoundingClientRect();
  const at = { x: x * cy.zoom() + cy.pan().x + frame.left, y: y * cy.zoom() + cy.pan().y + frame.top };
  const out = at.x < seen.left + MARGIN || at.x > seen.right - MARGIN || at.y < seen.top + MARGIN || at.y > seen.bottom - MARGIN;
  if (out) cy.panBy({ x: (seen.left + seen.right) / 2 - at.x, y: (seen.top + seen.bottom) / 2 - at.y });
}
