import type { Model } from '../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from './format.js';
import { type GraphEdge, GraphElements, type GraphNode, type Values } from './graph-elements.js';
import { sourceValue } from './graph-text.js';
import { aboutText, jsonLine } from './json-text.js';
import type { FieldValue, Subgraph } from './subgraph.js';

/** Of all that is known, what a drawing can show or be styled by. */
const NODE_SHOWN = ['type', 'element', 'date_edtf', 'status'];
const EDGE_SHOWN = ['type', 'element', 'valid_from_edtf', 'valid_to_edtf', 'status', 'confidence'];

/** What no drawing can show and some of its formats cannot hold: control characters, halves of surrogate pairs. */
const IMPOSSIBLE = /[\p{Cc}\p{Cs}]/gu;

/**
 * A text in quotes that Graphviz shows as it is: neither its escapes (`\N` would be the name of the node) nor what looks like
 * a character reference of HTML are let through.
 */
function shown(text: string): string {
  const escaped = text
    .replace(/\r\n|\r/g, '\n')
    .replace(IMPOSSIBLE, (character) => (/[\t\n]/.test(character) ? character : '\u{FFFD}'))
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('\n', '\\n')
    .replaceAll(EXPORT_MARK, EXPORT_MARK.replace('-', '&#45;'));
  return `"${escaped}"`;
}

/** An id in quotes: of what may stand in ours, only a quote would end it. */
function quoted(id: string): string {
  return `"${id.replaceAll('"', '\\"')}"`;
}

function attributes(first: Values, names: readonly string[], values: Values): string {
  const known = new Map(values);
  const more = names.flatMap((name): [string, FieldValue][] => (known.has(name) ? [[name, known.get(name)!]] : []));
  const undirected: Values = known.get('symmetric') === true ? [['dir', 'none']] : [];
  return [...first, ...more, ...undirected].map(([name, value]) => `${name}=${shown(String(value))}`).join(', ');
}

function nodeLine({ id, label, values }: GraphNode): string {
  return `${quoted(id)} [${attributes([['label', label]], NODE_SHOWN, values)}];`;
}

function edgeLine({ id, source, target, label, values }: GraphEdge): string {
  const first: Values = [
    ['id', id],
    ['label', label],
  ];
  return `${quoted(source)} -> ${quoted(target)} [${attributes(first, EDGE_SHOWN, values)}];`;
}

async function* lines(model: Model, subgraph: Subgraph): AsyncGenerator<Line> {
  const elements = new GraphElements(model);
  yield () => `// ${EXPORT_MARK} ${aboutText(subgraph.about)}`;
  yield 'digraph "Cadre" {';
  for await (const source of subgraph.sources()) yield `// source ${jsonLine(sourceValue(source))}`;
  for await (const node of elements.nodes(subgraph)) yield nodeLine(node);
  for await (const edge of elements.edges(subgraph)) yield edgeLine(edge);
  yield '}';
  yield (seal) => `// ${EXPORT_MARK} ${JSON.stringify(seal)}`;
}

/** DOT, the language of Graphviz: a drawing of the graph, not a copy of it. */
export const dot: ExportFormat = {
  name: 'dot',
  title: 'DOT (Graphviz)',
  mediaType: 'text/vnd.graphviz',
  extension: 'dot',
  options: {},
  files: (model, subgraph) => [{ name: 'graph.dot', lines: () => lines(model, subgraph) }],
};
