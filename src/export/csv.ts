import { stringify } from 'csv-stringify/sync';
import type { Model } from '../model/types.js';
import type { ExportFile, ExportFormat, Line } from './format.js';
import type { Column } from './graph-columns.js';
import { GraphElements, type Values } from './graph-elements.js';
import { type Survey, survey } from './graph-survey.js';
import { sourceLines, text } from './graph-text.js';
import { aboutMember, jsonLine, sealMember } from './json-text.js';
import type { FieldValue, Subgraph } from './subgraph.js';

/** What a spreadsheet takes for the beginning of a formula; the wide forms too, which some of them read alike. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;

/**
 * A text that no spreadsheet runs: an apostrophe goes before what could begin a formula, and before an apostrophe, so that
 * taking one away from each cell that begins with one gives the text again.
 */
function harmless(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

/**
 * JSON without a backslash before a quote or another one: some readers, Gephi among them, take such for the end of a cell
 * gone wrong.
 */
function plainEscapes(json: string): string {
  return json.replace(/\\([^u])/g, (_, escaped: string) => {
    const character = JSON.parse(`"\\${escaped}"`) as string;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function cell(column: Column, value: FieldValue | undefined): string {
  if (value === undefined) return '';
  const shown = typeof value === 'object' ? plainEscapes(text(column, value)) : text(column, value);
  return typeof value === 'number' || typeof value === 'boolean' ? shown : harmless(shown);
}

function record(cells: readonly string[]): string {
  return stringify([[...cells]], { eof: false, quoted_match: /[\r\n]/ });
}

/** Edges have a Type of their own in Gephi, whatever its letters: their type in the model is told under another name. */
function edgeHeading(name: string): string {
  return name === 'type' ? 'statementType' : name;
}

function row(fixed: readonly string[], columns: readonly Column[], values: Values): string {
  const known = new Map(values);
  return record([...fixed.map(harmless), ...columns.map((column) => cell(column, known.get(column.name)))]);
}

async function* nodeLines(elements: GraphElements, subgraph: Subgraph, known: Promise<Survey>, bom: string): AsyncGenerator<Line> {
  const { nodeColumns } = await known;
  yield bom + record(['Id', 'Label', ...nodeColumns.map(({ name }) => name)]);
  for await (const { id, label, values } of elements.nodes(subgraph)) yield row([id, label], nodeColumns, values);
}

async function* edgeLines(elements: GraphElements, subgraph: Subgraph, known: Promise<Survey>, bom: string): AsyncGenerator<Line> {
  const { edgeColumns } = await known;
  yield bom + record(['Id', 'Source', 'Target', 'Type', 'Label', 'Kind', ...edgeColumns.map(({ name }) => edgeHeading(name))]);
  for await (const { id, source, target, label, values } of elements.edges(subgraph)) {
    yield row([id, source, target, 'Directed', label, label], edgeColumns, values);
  }
}

async function* metadataLines(subgraph: Subgraph, known: Promise<Survey>): AsyncGenerator<Line> {
  const { nodes, edges, nodeColumns, edgeColumns } = await known;
  const kinds = (columns: readonly Column[], heading = (name: string) => name) =>
    Object.fromEntries(columns.map(({ name, kind }) => [heading(name), kind]));
  yield '{';
  yield () => `${aboutMember(subgraph.about)},`;
  yield `"nodes":${jsonLine({ rows: nodes, columns: kinds(nodeColumns) })},`;
  yield `"edges":${jsonLine({ rows: edges, columns: kinds(edgeColumns, edgeHeading) })},`;
  yield '"sources":[';
  yield* sourceLines(subgraph);
  yield '],';
  yield (seal) => sealMember(seal);
  yield '}';
}

function files(model: Model, subgraph: Subgraph, bom: string): readonly ExportFile[] {
  const elements = new GraphElements(model);
  let found: Promise<Survey> | undefined;
  const known = () => {
    found ??= survey(model, elements, subgraph);
    return found;
  };
  return [
    { name: 'nodes.csv', lines: () => nodeLines(elements, subgraph, known(), bom) },
    { name: 'edges.csv', lines: () => edgeLines(elements, subgraph, known(), bom) },
    { name: 'metadata.json', lines: () => metadataLines(subgraph, known()) },
  ];
}

/** A table of nodes and one of edges, with the headings that Gephi looks for. */
export const csv: ExportFormat = {
  name: 'csv',
  title: 'CSV: nodes and edges',
  mediaType: 'application/zip',
  extension: 'zip',
  options: {
    bom: { values: ['no', 'yes'], fallback: 'no', description: 'A byte order mark before each table, by which Excel knows UTF-8.' },
  },
  files: (model, subgraph, options) => files(model, subgraph, options['bom'] === 'yes' ? '\u{FEFF}' : ''),
};
