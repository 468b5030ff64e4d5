import type { Core, NodeSingular } from 'cytoscape';
import { isolated } from '../../../words/isolated.js';
import { words } from '../../../words/words.js';
import { hiddenCount, type NetworkView, type NodeView } from '../plan/view.js';
import { differenceSigns } from './difference-signs.js';
import { hullAround, lobe } from './hulls.js';
import { LABEL_LINE, type Labelled, type PlacedLabel, placeLabels, wrapped } from './labels.js';
import { closed, fontOf, type Mark } from './marks.js';
import { NODE_SHAPES } from './shapes.js';
import type { Tokens } from './tokens.js';

/** Beyond that many hulls only those of the largest are drawn. */
const MOST_HULLS = 6;

const measured = new Map<string, number>();
let measuring: CanvasRenderingContext2D | null = null;

/** The width of a text in CSS pixels. */
export function textWidth(text: string, bold: boolean, size: number): number {
  const key = `${size} ${bold} ${text}`;
  let width = measured.get(key);
  if (width === undefined) {
    measuring ??= document.createElement('canvas').getContext('2d')!;
    measuring.font = fontOf({ size, bold });
    width = measuring.measureText(isolated(text)).width;
    measured.set(key, width);
  }
  return width;
}

/** Forgets all widths: a typeface has come that was not there when they were measured. */
export function forgetWidths(): void {
  measured.clear();
}

/** Whether a node has a hull: it stands for its members. */
function isWhole({ kind }: NodeView): boolean {
  return kind === 'coalition' || kind === 'frontBrand';
}

/** The hulls of coalitions and brands, and the lobes of disputed members, in places of the model. */
export function hullMarks(cy: Core, { nodes, links }: NetworkView, t: Tokens): readonly Mark[] {
  // In a difference nearly everything is pale: filled areas would stand out.
  const pale = links.some(({ difference }) => difference !== undefined);
  const at = (id: string) => {
    const node = cy.getElementById(id);
    return node.nonempty() ? node.position() : null;
  };
  const wholes = nodes
    .filter(isWhole)
    .map((node) => {
      const memberships = links.filter(({ type, target }) => type === 'MEMBERSHIP' && target === node.id);
      const ids = (standing: (disputed: boolean) => boolean) =>
        new Set(memberships.filter((link) => standing(link.standing === 'disputed')).map(({ source }) => source));
      return { node, members: ids((disputed) => !disputed), disputed: ids((disputed) => disputed) };
    })
    .filter(({ members, disputed }) => members.size + disputed.size > 0)
    .toSorted((a, b) => b.members.size - a.members.size)
    .slice(0, MOST_HULLS);
  const lobes: Mark[] = [];
  const hulls = wholes.flatMap(({ node, members, disputed }): Mark[] => {
    const centre = at(node.id);
    if (centre === null) return [];
    for (const id of disputed) {
      const place = at(id);
      if (place && !pale) lobes.push({ kind: 'path', d: closed(lobe(place, centre)), stroke: t.dispute, width: 1.5, dash: [7, 4] });
    }
    const inside = [...members].flatMap((id) => at(id) ?? []);
    if (inside.length === 0) return [];
    const strangers = nodes.filter(({ id }) => id !== node.id && !members.has(id)).flatMap(({ id }) => at(id) ?? []);
    const d = closed(hullAround(centre, inside, strangers));
    if (pale) return [{ kind: 'path', d, stroke: t.rule, width: 1 }];
    return node.kind === 'frontBrand'
      ? [
          { kind: 'path', d, fill: t.tBrand, fillOpacity: 0.55, hatch: t.brand, stroke: t.brand, width: 2.5 },
          { kind: 'path', d, stroke: t.paper, width: 1 },
        ]
      : [{ kind: 'path', d, fill: t.tCoalition, fillOpacity: 0.75, stroke: t.coalition, width: 1 }];
  });
  // The lobes lie below the hulls: they say who stands at the edge of one.
  return [...lobes, ...hulls];
}

/** How the marks are seen: where the model lies on the screen, and whom the reader looks at. */
export interface Sight {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly chosen: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly over: string | null;
}

function rankOf({ id, kind, pinned, start, degree }: NodeView, { chosen, ends, over }: Sight): number {
  if (chosen.has(id)) return 6_000;
  if (ends.has(id)) return 5_000;
  if (over === id) return 4_000;
  if (kind === 'coalition' || kind === 'frontBrand') return 3_000;
  if (pinned || start) return 2_000 + degree;
  return degree;
}

/** The names of the nodes that have room for one. */
export function labelsOf(cy: Core, { nodes }: NetworkView, sight: Sight): readonly PlacedLabel[] {
  const { zoom, pan, chosen } = sight;
  const labelled = nodes.flatMap((node): Labelled[] => {
    const element = cy.getElementById(node.id) as NodeSingular;
    if (element.empty()) return [];
    const { x, y } = element.position();
    const { width, height } = NODE_SHAPES[node.kind];
    const bold = isWhole(node) || chosen.has(node.id) || node.fresh === true;
    return [
      {
        id: node.id,
        x: x * zoom + pan.x,
        y: y * zoom + pan.y,
        width: width * zoom,
        height: height * zoom,
        lines: wrapped(node.label, (text) => textWidth(text, bold, 12)),
        bold,
        word:
          node.kind === 'frontBrand'
            ? words('network.word.frontBrand')
            : node.kind === 'coalition'
              ? words('network.word.coalition')
              : null,
        hidden: hiddenCount(node),
        rank: rankOf(node, sight),
      },
    ];
  });
  return placeLabels(labelled, textWidth);
}

/** Placed names as marks. */
export function labelMarks(placed: readonly PlacedLabel[], t: Tokens): readonly Mark[] {
  return placed.flatMap(({ of, name, word, count }): Mark[] => [
    ...(name === null
      ? []
      : of.lines.map(
          (text, i): Mark => ({
            kind: 'text',
            x: name.anchor === 'middle' ? name.x + name.width / 2 : name.anchor === 'start' ? name.x : name.x + name.width,
            y: name.y + 12 + i * LABEL_LINE,
            text,
            size: 12,
            bold: of.bold,
            colour: t.ink,
            anchor: name.anchor,
            halo: t.paper,
          }),
        )),
    ...(word === null || of.word === null
      ? []
      : [
          {
            kind: 'text',
            x: of.x,
            y: word.y + 10,
            text: of.word,
            size: 11,
            bold: true,
            colour: t.ink,
            anchor: 'middle',
            halo: t.paper,
          } as const,
        ]),
    ...(count === null
      ? []
      : [
          {
            kind: 'text',
            x: count.x,
            y: count.y + 10,
            text: `+${of.hidden}`,
            size: 11,
            colour: t.ink2,
            anchor: 'start',
            halo: t.paper,
          } as const,
        ]),
  ]);
}

/**
 * What stands on the marks: two bars across each disputed line, its word beside an open one, a dot at what is pinned; in places
 * of the model.
 * @param zoom the word is as large as other names at it
 */
export function signMarks(
  cy: Core,
  { nodes, links }: NetworkView,
  t: Tokens,
  { open, zoom }: { readonly open: string | null; readonly zoom: number },
): readonly Mark[] {
  const bars = links
    .filter(({ standing, difference }) => standing === 'disputed' && difference !== 'same')
    .flatMap(({ id, source, target }): Mark[] => {
      const edge = cy.getElementById(id);
      if (edge.empty()) return [];
      const { x, y } = edge.midpoint();
      const [from, to] = [cy.getElementById(source).position(), cy.getElementById(target).position()];
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
      const bar = (shift: number) => {
        const [cx, cy_] = [x + ux * shift, y + uy * shift];
        return `M${cx - uy * 6},${cy_ + ux * 6}L${cx + uy * 6},${cy_ - ux * 6}`;
      };
      const bars: Mark = { kind: 'path', d: bar(-2.5) + bar(2.5), stroke: id === open ? t.onSelectDispute : t.dispute, width: 1.8 };
      if (id !== open) return [bars];
      // Only the chosen line is read out, beside it, whatever the zoom.
      const aside = 22 / zoom;
      const side = uy > 0 ? 1 : -1;
      const text = words('status.DISPUTED');
      const place = { x: x + uy * aside * side, y: y - ux * aside * side + 4 / zoom };
      return [bars, { kind: 'text', ...place, text, size: 12 / zoom, bold: true, colour: t.dispute, anchor: 'start', halo: t.paper }];
    });
  const dots = nodes
    .filter(({ pinned }) => pinned)
    .flatMap(({ id, kind }): Mark[] => {
      const node = cy.getElementById(id);
      if (node.empty()) return [];
      const { x, y } = node.position();
      const { width, height } = NODE_SHAPES[kind];
      const [cx, cy_] = [x - width / 2 - 2, y + height / 2 + 2];
      return [{ kind: 'path', d: `M${cx - 2},${cy_}a2,2 0 1 1 4,0a2,2 0 1 1 -4,0Z`, fill: t.ink }];
    });
  return [...bars, ...dots, ...differenceSigns(cy, nodes, links, t)];
}
