import type { Point } from '../../../marks/point.js';

/** The room between a member and the line of its hull, in CSS pixels at zoom 1. */
const HULL_MARGIN = 32;
const LOBE_MARGIN = 24;
const MARK_RADIUS = 12;
const DIRECTIONS = 120;

/** How far a ray from the origin stays within `margin` of a point. */
function leavesCircle(angle: number, { x, y }: Point, margin: number): number {
  const along = x * Math.cos(angle) + y * Math.sin(angle);
  const aside = Math.abs(y * Math.cos(angle) - x * Math.sin(angle));
  return aside > margin ? 0 : along + Math.sqrt(margin * margin - aside * aside);
}

/** How far a ray from the origin stays within `margin` of the line from a to b; 0 if it does not meet it between them. */
function leavesLine(angle: number, a: Point, b: Point, margin: number): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return 0;
  let best = 0;
  for (const side of [1, -1]) {
    const [ox, oy] = [(-dy / length) * margin * side, (dx / length) * margin * side];
    const [ax, ay] = [a.x + ox, a.y + oy];
    const across = Math.cos(angle) * dy - Math.sin(angle) * dx;
    if (Math.abs(across) < 1e-9) continue;
    const t = (ax * dy - ay * dx) / across;
    const s = Math.abs(dx) > Math.abs(dy) ? (t * Math.cos(angle) - ax) / dx : (t * Math.sin(angle) - ay) / dy;
    if (t > best && s >= 0 && s <= 1) best = t;
  }
  return best;
}

function distanceToLine(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Whether a point lies in the triangle from the origin to a and b, or so near its far side that the hull would cover it. */
function isBetween(p: Point, a: Point, b: Point, margin: number): boolean {
  const cross = (u: Point, v: Point) => u.x * v.y - u.y * v.x;
  const area = cross(a, b);
  if (area === 0) return false;
  const [s, t] = [cross(p, b) / area, cross(a, p) / area];
  return s > 0 && t > 0 && (s + t < 1 || distanceToLine(p, a, b) < margin + MARK_RADIUS);
}

/**
 * The outline around the members of a coalition, as corners of a closed line. It spans from member to member as a rubber band would, but
 * draws in to the centre where somebody who is no member stands between two of them: nobody is shown inside who is not.
 * @param centre the mark of the coalition
 * @param strangers the places of all others
 */
export function hullAround(centre: Point, members: readonly Point[], strangers: readonly Point[], margin = HULL_MARGIN): readonly Point[] {
  const local = members.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }));
  const others = strangers.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }));
  const around = local.toSorted((a, b) => Math.atan2(a.y, a.x) - Math.atan2(b.y, b.x));
  const spans = around.flatMap((a, i): (readonly [Point, Point])[] => {
    const b = around[(i + 1) % around.length]!;
    const turn = (Math.atan2(b.y, b.x) - Math.atan2(a.y, a.x) + 4 * Math.PI) % (2 * Math.PI);
    const wide = around.length < 2 || turn === 0 || turn >= Math.PI * 0.95;
    return wide || others.some((p) => isBetween(p, a, b, margin)) ? [] : [[a, b]];
  });
  const origin = { x: 0, y: 0 };
  return Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    let radius = margin;
    for (const member of around) radius = Math.max(radius, leavesCircle(angle, member, margin), leavesLine(angle, origin, member, margin));
    for (const [a, b] of spans) radius = Math.max(radius, leavesLine(angle, a, b, margin));
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
}

/** The outline around a disputed member, drawn towards its coalition. */
export function lobe(member: Point, coalition: Point): readonly Point[] {
  const towards = { x: member.x + (coalition.x - member.x) * 0.7, y: member.y + (coalition.y - member.y) * 0.7 };
  return hullAround(member, [towards], [], LOBE_MARGIN);
}

/** Whether a point lies inside of a closed line. */
export function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  let inside = false;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
