import type { StatementStatus } from '../../../model/api/types.generated.js';
import { nodeType, typesOfKind } from '../../../model/lookup.js';
import type { Model, NodeType } from '../../../model/types.js';
import type { ColumnValues } from './elements.js';

/** Light enough for black text, and distinct for most kinds of colour blindness when two of them are side by side. */
const FILLS = ['#a6cee3', '#fdbf6f', '#b2df8a', '#fb9a99', '#cab2d6', '#ffff99', '#e5c494', '#b3e2cd', '#f4cae4', '#d9d9d9', '#cbd5e8'];
const STATEMENT_FILL = '#ffffff';

/** How the line of a statement shows its status. */
const LINES = {
  ASSERTED: { color: '#333333', style: 'solid' },
  DISPUTED: { color: '#b2182b', style: 'dashed' },
  RETRACTED: { color: '#999999', style: 'dotted' },
  SPECIFIED: { color: '#8c6d31', style: 'solid' },
} as const satisfies Record<StatementStatus, { readonly color: string; readonly style: string }>;
/** A reference is no statement: it recedes. */
const REFERENCE_LINE = { color: '#bbbbbb', style: 'solid' } as const;

/** What holds for the whole drawing. Labels of edges are smaller than those of nodes. */
export const DRAWING: readonly string[] = [
  'graph [layout=sfdp, K=1.2, repulsiveforce=1.4, overlap=false, splines=true, outputorder=edgesfirst, fontname="Helvetica", fontsize=12, pad=0.3];',
  'node [fontname="Helvetica", fontsize=14, style="filled", color="#333333", penwidth=0.8, margin="0.12,0.06"];',
  'edge [fontname="Helvetica", fontsize=9, fontcolor="#555555", arrowsize=0.6, penwidth=1];',
];

/** The shape by what a type is: who acts, what happens, where something is, what is used. */
function shapeOf(model: Model, type: NodeType): string {
  const fields = [...type.fields.values()];
  if (type.kind === 'statement') return 'note';
  if (type.interfaces.includes('Actor')) return 'box';
  if (fields.some((field) => field.type === 'Coordinates')) return 'house';
  return fields.some((field) => field.type === 'EdtfDate' && model.values.has(field.type)) ? 'hexagon' : 'ellipse';
}

/** The shape and the colour of the nodes of a type. A new type gets the next colour. */
export function nodeStyle(model: Model, name: string): { readonly shape: string; readonly fillcolor: string } {
  const type = nodeType(model, name);
  const shape = shapeOf(model, type);
  if (type.kind === 'statement') return { shape, fillcolor: STATEMENT_FILL };
  const number = typesOfKind(model, 'entity').findIndex((each) => each.name === name);
  return { shape, fillcolor: FILLS[number % FILLS.length]! };
}

/** The line of an edge, by its status. */
export function edgeStyle(values: ReadonlyMap<string, ColumnValues[number][1]>): { readonly color: string; readonly style: string } {
  const status = values.get('status');
  return values.get('element') === 'reference' || typeof status !== 'string' ? REFERENCE_LINE : LINES[status as StatementStatus];
}

/** The line of a node that is a statement; entities keep the line of all nodes. */
export function outlineOf(values: ReadonlyMap<string, ColumnValues[number][1]>): { readonly color: string; readonly style: string } | null {
  const status = values.get('status');
  if (typeof status !== 'string') return null;
  const { color, style } = LINES[status as StatementStatus];
  return { color, style: `filled,${style}` };
}

/** `ArmedGroup` -> `armed group`. */
function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** What colours and lines mean, as a table under the drawing: not a node, so that a reader of the graph does not find one. */
export function legend(model: Model, types: ReadonlySet<string>, statuses: ReadonlySet<string>): string {
  const shown = [...model.types.keys()].filter((name) => types.has(name) && nodeType(model, name).kind === 'entity');
  const fills = shown.map((name) => `<td bgcolor="${nodeStyle(model, name).fillcolor}">${words(name)}</td>`);
  const lines = Object.entries(LINES).filter(([status]) => statuses.has(status));
  const texts = lines.map(([status, { color, style }]) => `<td><font color="${color}">${style} line: ${status.toLowerCase()}</font></td>`);
  const rows = [...fills, ...texts].map((cell) => `<tr>${cell}</tr>`);
  return rows.length === 0 ? '' : `label=<<table border="0" cellborder="1" cellspacing="0" cellpadding="3">${rows.join('')}</table>>;`;
}
