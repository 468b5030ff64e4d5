import { isolated } from '../../../words/isolated.js';
import { boxOf, FADED_IN, HALO, HATCH, type Mark, type PathMark, slanted, type TextMark } from './marks.js';
import { FONT } from './tokens.js';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join('');
}

/** Ids of one document: each clip and each gradient has its own. */
class Ids {
  private last = 0;
  next(): string {
    this.last += 1;
    return `m${this.last}`;
  }
}

function svgPath(mark: PathMark, ids: Ids): string {
  const { d, fill, fillOpacity, stroke, width, dash, round, opacity, hatch, fade, at } = mark;
  const parts: string[] = [];
  let paint = stroke;
  if (fade !== undefined && stroke !== undefined) {
    const id = ids.next();
    const { x: x1, y: y1 } = fade.from;
    const { x: x2, y: y2 } = fade.to;
    const box = attributes({ id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 });
    const stops = `<stop offset="0"${attributes({ 'stop-color': fade.colour })}/><stop${attributes({ offset: FADED_IN, 'stop-color': stroke })}/>`;
    parts.push(`<linearGradient${box}>${stops}</linearGradient>`);
    paint = `url(#${id})`;
  }
  const line = {
    stroke: paint,
    'stroke-width': stroke && (width ?? 1) / (at?.scale ?? 1),
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-linejoin': 'round',
  };
  parts.push(`<path${attributes({ d, fill: fill ?? 'none', 'fill-opacity': fillOpacity, opacity, ...line })}/>`);
  if (hatch !== undefined) {
    const id = ids.next();
    const lines = { d: slanted(boxOf(d)), stroke: hatch, 'stroke-width': HATCH.width, opacity: HATCH.opacity, 'clip-path': `url(#${id})` };
    parts.push(`<clipPath id="${id}"><path${attributes({ d })}/></clipPath><path fill="none"${attributes(lines)}/>`);
  }
  return at === undefined ? parts.join('') : `<g transform="translate(${at.x} ${at.y}) scale(${at.scale})">${parts.join('')}</g>`;
}

function svgText({ x, y, text, size, bold, colour, anchor, halo }: TextMark): string {
  const rim = halo === undefined ? {} : { stroke: halo, 'stroke-width': HALO * 2, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const font = { 'font-size': size, 'font-weight': bold ? 600 : 400 };
  return `<text${attributes({ x, y, 'text-anchor': anchor, fill: colour, ...font, ...rim })}>${escaped(isolated(text))}</text>`;
}

function svgMarks(marks: readonly Mark[], ids: Ids): string {
  return marks
    .map((mark) => {
      if (mark.kind === 'path') return svgPath(mark, ids);
      return mark.kind === 'text'
        ? svgText(mark)
        : `<g transform="translate(${mark.x} ${mark.y}) scale(${mark.scale ?? 1})">${svgMarks(mark.marks, ids)}</g>`;
    })
    .join('\n');
}

/** Marks as an SVG document of a size in CSS pixels. */
export function svgOf(marks: readonly Mark[], width: number, height: number, paper: string): string {
  const frame = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONT.replaceAll('"', "'"),
  });
  return `<svg${frame}>\n<rect width="100%" height="100%"${attributes({ fill: paper })}/>\n${svgMarks(marks, new Ids())}\n</svg>\n`;
}
