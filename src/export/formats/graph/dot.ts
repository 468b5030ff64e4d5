import type { Model } from '../../../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from '../../file/format.js';
import type { FieldValue } from '../../read/subgraph.js';
import { aboutText, jsonLine } from '../../text/json-text.js';
import { sourceValue } from '../../text/source-lines.js';
import { CONTEXT, type Drawing, drawingOf } from './context.js';
import { DRAWING, edgeStyle, legend, nodeStyle, outlineOf } from './dot-style.js';
import type { ColumnValues, GraphEdge, GraphNode } from './elements.js';

/** The attributes that a drawing can show or be styled by. */
const NODE_ATTRIBUTES = ['type', 'element', 'includedAs', 'date_edtf', 'status'];
const EDGE_ATTRIBUTES = ['type', 'element', 'valid_from_edtf', 'valid_to_edtf', 'status', 'confidence'];

/** Characters that no drawing can show and some output formats cannot contain: control characters and halves of surrogate pairs. */
const NOT_DRAWABLE = /[\p{Cc}\p{Cs}]/gu;

/**
 * A quoted text that Graphviz shows literally. Its own escapes (`\N` would be the name of the node) and texts that look like
 * HTML character references are escaped.
 */
function quotedText(text: string): string {
  const escaped = text
    .replace(/\r\n|\r/g, '\n')
    .replace(NOT_DRAWABLE, (character) => (/[\t\n]/.test(character) ? character : '\u{FFFD}'))
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('\n', '\\n')
    .replaceAll(EXPORT_MARK, EXPORT_MARK.replace('-', '&#45;'));
  return `"${escaped}"`;
}

/** A quoted id. The only special character in an id is the quote. */
function quotedId(id: string): string {
  return `"${id.replaceAll('"', '\\"')}"`;
}

/** About as many characters as a line of a label has. */
const LINE_CHARACTERS = 26;

/** Breaks a label between words, so that nodes are not wider than they can be read. */
function inLines(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE_CHARACTERS) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

function attributes(first: ColumnValues, names: readonly string[], values: ColumnValues): string {
  const byName = new Map(values);
  const more = names.flatMap((name): [string, FieldValue][] => (byName.has(name) ? [[name, byName.get(name)!]] : []));
  const undirected: ColumnValues = byName.get('symmetric') === true ? [['dir', 'none']] : [];
  return [...first, ...more, ...undirected].map(([name, value]) => `${name}=${quotedText(String(value))}`).join(', ');
}

function nodeLine(model: Model, { id, label, values }: GraphNode): string {
  const byName = new Map(values);
  const type = String(byName.get('type'));
  const style = { ...nodeStyle(model, type), ...outlineOf(byName), tooltip: `${type}: ${label}` };
  return `${quotedId(id)} [${attributes([['label', inLines(label)], ...Object.entries(style)], NODE_ATTRIBUTES, values)}];`;
}

function edgeLine({ id, source, target, label, values }: GraphEdge): string {
  const first: ColumnValues = [['id', id], ['label', label], ...Object.entries(edgeStyle(new Map(values)))];
  return `${quotedId(source)} -> ${quotedId(target)} [${attributes(first, EDGE_ATTRIBUTES, values)}];`;
}

async function* lines(model: Model, { elements, subgraph }: Drawing): AsyncGenerator<Line> {
  yield () => `// ${EXPORT_MARK} ${aboutText(subgraph.about)}`;
  yield 'digraph "Cadre" {';
  for await (const source of subgraph.sources()) yield `// source ${jsonLine(sourceValue(source))}`;
  yield* DRAWING;
  const types = new Set<string>();
  const statuses = new Set<string>();
  const shown = (values: ColumnValues) => {
    for (const [name, value] of values) if (name === 'status') statuses.add(String(value));
  };
  for await (const node of elements.nodes(subgraph)) {
    types.add(String(node.values[0]![1]));
    shown(node.values);
    yield nodeLine(model, node);
  }
  for await (const edge of elements.edges(subgraph)) {
    shown(edge.values);
    yield edgeLine(edge);
  }
  yield legend(model, types, statuses);
  yield '}';
  yield (seal) => `// ${EXPORT_MARK} ${JSON.stringify(seal)}`;
}

/** DOT, the language of Graphviz. The result is a drawing of the graph, not a copy of it. */
export const dot: ExportFormat = {
  name: 'dot',
  title: 'DOT (Graphviz)',
  mediaType: 'text/vnd.graphviz',
  extension: 'dot',
  options: CONTEXT,
  files: (model, subgraph, options) => [{ name: 'graph.dot', lines: () => lines(model, drawingOf(model, subgraph, options)) }],
};
