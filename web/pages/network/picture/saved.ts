import { FAMILIES, FAMILY_WORDS } from '../../../words/families.js';
import { KIND_ONE, KIND_ORDER } from '../../../words/kinds.js';
import { words } from '../../../words/words.js';
import type { NetworkView } from '../plan/view.js';
import { drawingMarks, lineMarks, nodeMark } from './drawing.js';
import { wrapped } from './labels.js';
import { drawMarks, type Mark } from './marks.js';
import { hullMarks, labelMarks, labelsOf, signMarks, textWidth } from './overlay.js';
import type { Stage } from './stage.js';
import { svgOf } from './svg.js';
import type { Tokens } from './tokens.js';

/** A picture that can be saved. */
export interface Saved {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly paper: string;
}

const MARGIN = 32;
const LEAST_WIDTH = 640;
const LINE = 18;
const SHARPNESS = 2;
/** More room for names than on the screen. */
const ZOOM = 1.35;

interface Entry {
  readonly text: string;
  readonly mark: (x: number, y: number) => readonly Mark[];
  readonly width: number;
}

/** What occurs in a picture, each with its mark and its word. */
function legendOf({ nodes, links }: NetworkView, t: Tokens): readonly Entry[] {
  const kinds = KIND_ORDER.filter((kind) => nodes.some((node) => node.kind === kind)).map(
    (kind): Entry => ({
      text: words(KIND_ONE[kind]),
      mark: (x, y) => [nodeMark(kind, { x: x + 8, y }, t, 1)],
      width: 22,
    }),
  );
  const line = (text: string, made: Parameters<typeof lineMarks>[0]): Entry => ({
    text,
    mark: (x, y) => lineMarks(made, [{ x, y }, null, { x: x + 30, y }], t),
    width: 38,
  });
  const plain = { family: 'belonging', standing: 'asserted', symmetric: false, uncertain: false, roots: 2 } as const;
  const families = FAMILIES.filter((family) => links.some((link) => link.family === family)).map((family) =>
    line(words(FAMILY_WORDS[family]), { ...plain, family }),
  );
  const standings = (['disputed', 'inferred', 'withdrawn'] as const)
    .filter((standing) => links.some((link) => link.standing === standing))
    .map((standing): Entry => {
      const entry = line(words(`network.standing.${standing}`), { ...plain, family: 'violence', standing });
      const bars = (x: number, y: number): readonly Mark[] => [
        { kind: 'path', d: `M${x + 11},${y - 5}v10M${x + 15},${y - 5}v10`, stroke: t.dispute, width: 1.8 },
      ];
      return standing === 'disputed' ? { ...entry, mark: (x, y) => [...entry.mark(x, y), ...bars(x, y)] } : entry;
    });
  const uncertain = links.some((link) => link.uncertain) ? [line(words('network.legend.uncertain'), { ...plain, uncertain: true })] : [];
  return [...kinds, ...families, ...standings, ...uncertain];
}

/** The legend in rows, from a height on. */
function legendMarks(
  entries: readonly Entry[],
  width: number,
  top: number,
  t: Tokens,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  let [x, y] = [MARGIN, top];
  for (const { text, mark, width: sign } of entries) {
    const room = sign + textWidth(text, false, 11) + 18;
    if (x + room > width - MARGIN && x > MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    marks.push(...mark(x, y - 4), { kind: 'text', x: x + sign, y, text, size: 11, colour: t.ink2, anchor: 'start' });
    x += room;
  }
  return { marks, bottom: y };
}

/**
 * The whole picture at its own size, with the legend of what occurs in it and the lines that say what it is of.
 * @param lines both times, the revision, the sources, the address
 */
export function savedPicture(stage: Stage, view: NetworkView, lines: readonly string[]): Saved {
  const { cy, tokens: t } = stage;
  const placed = labelsOf(cy, view, { zoom: ZOOM, pan: { x: 0, y: 0 }, chosen: new Set(), ends: new Set(), over: null });
  const hulls = hullMarks(cy, view, t);
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { of, name } of placed) {
    xs.push(of.x - 24, of.x + 34, ...(name ? [name.x, name.x + name.width] : []));
    ys.push(of.y - 40, of.y + 24, ...(name ? [name.y, name.y + name.height] : []));
  }
  for (const mark of hulls) {
    if (mark.kind !== 'path') continue;
    for (const [, x, y] of mark.d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
      xs.push(Number(x) * ZOOM);
      ys.push(Number(y) * ZOOM);
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [innerWidth, innerHeight] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const width = Math.ceil(Math.max(innerWidth + 2 * MARGIN, LEAST_WIDTH));
  const picture: Mark = {
    kind: 'group',
    x: MARGIN - left + (width - 2 * MARGIN - innerWidth) / 2,
    y: MARGIN - top,
    marks: [
      {
        kind: 'group',
        x: 0,
        y: 0,
        scale: ZOOM,
        marks: [...hulls, ...drawingMarks(cy, view, t), ...signMarks(cy, view, t, { open: null, zoom: ZOOM })],
      },
      ...labelMarks(placed, t),
    ],
  };
  const rule = MARGIN + innerHeight + 16;
  const legend = legendMarks(legendOf(view, t), width, rule + 22, t);
  const texts = lines.flatMap((line) => wrapped(line, (text) => textWidth(text, false, 11), width - 2 * MARGIN, 12));
  const said = texts.map(
    (text, i): Mark => ({ kind: 'text', x: MARGIN, y: legend.bottom + 24 + i * 16, text, size: 11, colour: t.ink, anchor: 'start' }),
  );
  return {
    marks: [picture, { kind: 'path', d: `M${MARGIN},${rule}H${width - MARGIN}`, stroke: t.rule, width: 1 }, ...legend.marks, ...said],
    width,
    height: Math.ceil(legend.bottom + 24 + texts.length * 16 + MARGIN / 2),
    paper: t.paper,
  };
}

/** A picture as an SVG file. */
export function svgFile({ marks, width, height, paper }: Saved): Blob {
  return new Blob([svgOf(marks, width, height, paper)], { type: 'image/svg+xml' });
}

/** A picture as a PNG file, twice as sharp as the screen of a page. */
export function pngFile({ marks, width, height, paper }: Saved): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d')!;
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  drawMarks(context, marks);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png'));
}
