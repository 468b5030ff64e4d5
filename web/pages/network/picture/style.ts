import type { StylesheetJson } from 'cytoscape';
import { FAMILIES } from '../../../words/families.js';
import { KIND_ORDER } from '../../../words/kinds.js';
import { FAMILY_MARKS, NODE_SHAPES } from './shapes.js';
import type { Tokens } from './tokens.js';

function hatch(colour: string): string {
  const lines = Array.from({ length: 9 }, (_, i) => `<line x1="${i * 5 - 20}" y1="20" x2="${i * 5}" y2="0" />`).join('');
  return `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="28" height="20"><g stroke="${colour}" stroke-width="1.3" stroke-opacity=".55">${lines}</g></svg>`,
  )}`;
}

/** A picture of a difference: what is the same on both sides is pale, what is said of both or has more evidence is grey. */
function differences(t: Tokens) {
  const grey = (colour: string) => ({ 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour });
  return [
    { selector: 'edge[difference="same"]', style: { ...grey(t.rule), opacity: 1 } },
    { selector: 'edge[difference="more"], edge[difference="both"]', style: grey(t.axis) },
    {
      selector: 'edge[difference="gone"]',
      style: { ...grey(t.axis), opacity: 1, 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4], 'line-cap': 'round' },
    },
  ];
}

/** The marks as a stylesheet of Cytoscape. Names, counts and hulls are drawn above and below it; see `overlay.ts`. */
export function styleOf(t: Tokens): StylesheetJson {
  const kinds = KIND_ORDER.map((kind) => {
    const { shape, width, height, colour, line, points, corner } = { points: undefined, corner: undefined, ...NODE_SHAPES[kind] };
    return {
      selector: `node[kind="${kind}"]`,
      style: {
        shape,
        width,
        height,
        'background-color': line === 0 ? t[colour] : t.paper,
        'border-width': line,
        'border-color': t[colour],
        ...(points !== undefined && { 'shape-polygon-points': points }),
        ...(corner !== undefined && { 'corner-radius': corner }),
      },
    };
  });
  const families = FAMILIES.map((family) => {
    const { colour, end, scale } = FAMILY_MARKS[family];
    return {
      selector: `edge[family="${family}"]`,
      style: {
        'line-color': t[colour],
        'target-arrow-color': t[colour],
        'source-arrow-color': t[colour],
        'target-arrow-shape': end,
        'arrow-scale': scale,
      },
    };
  });
  const symmetric = FAMILIES.map((family) => ({
    selector: `edge[?symmetric][family="${family}"]`,
    style: { 'source-arrow-shape': FAMILY_MARKS[family].end },
  }));
  const pale = FAMILIES.map((family) => ({
    selector: `edge[?uncertain][family="${family}"]`,
    style: {
      'line-fill': 'linear-gradient',
      'line-gradient-stop-positions': '0 60 100',
      'line-gradient-stop-colors': `${t.rule} ${t[FAMILY_MARKS[family].colour]} ${t[FAMILY_MARKS[family].colour]}`,
    },
  }));
  return [
    ...kinds,
    {
      selector: 'node[kind="frontBrand"]',
      style: { 'background-color': t.tBrand, 'background-image': hatch(t.brand), 'background-fit': 'cover' },
    },
    { selector: 'node', style: { 'overlay-opacity': 0 } },
    {
      selector: 'edge',
      style: { 'curve-style': 'bezier', 'control-point-step-size': 26, width: 'data(width)', 'overlay-opacity': 0, 'line-cap': 'butt' },
    },
    ...families,
    ...symmetric,
    ...pale,
    {
      selector: 'edge[standing="inferred"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4], 'line-cap': 'round', 'target-arrow-fill': 'hollow' },
    },
    {
      selector: 'edge[standing="disputed"]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [7, 4],
        'line-fill': 'solid',
        'line-color': t.dispute,
        'target-arrow-color': t.dispute,
      },
    },
    { selector: 'edge[standing="withdrawn"]', style: { opacity: 0.35 } },
    ...differences(t),
    { selector: 'edge.over', style: { 'underlay-color': t.ink, 'underlay-opacity': 0.12, 'underlay-padding': 4 } },
    { selector: 'node.over', style: { 'outline-color': t.ink, 'outline-width': 2, 'outline-offset': 2 } },
    { selector: 'node.end', style: { 'outline-color': t.ink, 'outline-width': 2, 'outline-offset': 2 } },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': t.select,
        'underlay-opacity': 1,
        'underlay-padding': 6,
        'underlay-shape': 'ellipse',
        'outline-color': t.ink,
        'outline-width': 2,
        'outline-offset': 2,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'underlay-color': t.select,
        'underlay-opacity': 1,
        'underlay-padding': 6,
        'line-color': t.onSelect,
        'line-fill': 'solid',
        'target-arrow-color': t.onSelect,
        'source-arrow-color': t.onSelect,
        'z-index': 9,
      },
    },
    { selector: 'edge.chosen[standing="disputed"]', style: { 'line-color': t.onSelectDispute, 'target-arrow-color': t.onSelectDispute } },
  ] as unknown as StylesheetJson;
}
