import type { Core } from 'cytoscape';
import type { Difference } from '../../../words/differences.js';
import type { LinkView, NodeView } from '../plan/view.js';
import type { Mark } from './marks.js';
import { NODE_SHAPES } from './shapes.js';
import type { Tokens } from './tokens.js';

const RADIUS = 6;

function disc(x: number, y: number, paint: { readonly fill: string; readonly stroke?: string }): Mark {
  return {
    kind: 'path',
    d: `M${x - RADIUS},${y}a${RADIUS},${RADIUS} 0 1 1 ${2 * RADIUS},0a${RADIUS},${RADIUS} 0 1 1 ${-2 * RADIUS},0Z`,
    ...paint,
  };
}

/** The disc on a line: a plus for what is new, a minus for what is gone, a letter for what only one side has. */
function signAt(difference: Difference, x: number, y: number, t: Tokens): readonly Mark[] {
  const letter = (text: string, colour: string): Mark => ({
    kind: 'text',
    x,
    y: y + 3,
    text,
    size: 9,
    bold: true,
    colour,
    anchor: 'middle',
  });
  switch (difference) {
    case 'new':
      return [
        disc(x, y, { fill: t.ink }),
        { kind: 'path', d: `M${x - 3},${y}H${x + 3}M${x},${y - 3}V${y + 3}`, stroke: t.paper, width: 1.6 },
      ];
    case 'gone':
      return [disc(x, y, { fill: t.paper, stroke: t.axis }), { kind: 'path', d: `M${x - 3},${y}H${x + 3}`, stroke: t.ink, width: 1.6 }];
    case 'a':
      return [disc(x, y, { fill: t.ink }), letter('A', t.paper)];
    case 'b':
      return [disc(x, y, { fill: t.paper, stroke: t.ink }), letter('B', t.ink)];
    case 'disputed':
    case 'more':
    case 'both':
    case 'same':
      return [];
  }
}

/** What is different, on the lines and at the marks that no source had named before. */
export function differenceSigns(cy: Core, nodes: readonly NodeView[], links: readonly LinkView[], t: Tokens): readonly Mark[] {
  const onLines = links.flatMap(({ id, difference }): readonly Mark[] => {
    const edge = cy.getElementById(id);
    if (difference === undefined || edge.empty()) return [];
    const { x, y } = edge.midpoint();
    return signAt(difference, x, y, t);
  });
  const atMarks = nodes.flatMap(({ id, kind, fresh }): readonly Mark[] => {
    const node = cy.getElementById(id);
    if (fresh !== true || node.empty()) return [];
    const { x, y } = node.position();
    const { width, height } = NODE_SHAPES[kind];
    return signAt('new', x - width / 2 - 2, y - height / 2 - 2, t);
  });
  return [...onLines, ...atMarks];
}
