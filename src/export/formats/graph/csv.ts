import { stringify } from 'csv-stringify/sync';
import type { Model } from '../../../model/types.js';
import type { ExportFile, ExportFormat, Line } from '../../file/format.js';
import type { FieldValue, Subgraph } from '../../read/subgraph.js';
import { aboutMember, jsonLine, sealMember } from '../../text/json-text.js';
import { sourceLines } from '../../text/source-lines.js';
import { columnText } from './column-text.js';
import type { Column } from './columns.js';
import { CONTEXT, type Drawing, drawingOf } from './context.js';
import type { ColumnValues } from './elements.js';
import { type Survey, survey } from './survey.js';

/** Characters with which a formula begins in a spreadsheet, including wide forms that some spreadsheets accept. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;

/**
 * A text that no spreadsheet runs as a formula. It gets an apostrophe in front if it begins like a formula or with an
 * apostrophe, so removing one apostrophe restores it.
 */
function withoutFormula(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

/** JSON without backslashes before quotes or backslashes: some readers, such as Gephi, take these for an error in the cell. */
function plainEscapes(json: string): string {
  return json.replace(/\\([^u])/g, (_, escaped: string) => {
    const character = JSON.parse(`"\\${escaped}"`) as string;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function cell(column: Column, value: FieldValue | undefined): string {
  if (value === undefined) return '';
  const content = typeof value === 'object' ? plainEscapes(columnText(column, value)) : columnText(column, value);
  return typeof value === 'number' || typeof value === 'boolean' ? content : withoutFormula(content);
}

function record(cells: readonly string[]): string {
  return stringify([[...cells]], { eof: false, quoted_match: /[\r\n]/ });
}

/** Gephi has an own column Type for edges and ignores case in its name, so the type of the statement has another name. */
function edgeHeading(name: string): string {
  return name === 'type' ? 'statementType' : name;
}

function row(fixed: readonly string[], columns: readonly Column[], values: ColumnValues): string {
  const byName = new Map(values);
  return record([...fixed.map(withoutFormula), ...columns.map((column) => cell(column, byName.get(column.name)))]);
}

async function* nodeLines({ elements, subgraph }: Drawing, surveyed: Promise<Survey>, bom: string): AsyncGenerator<Line> {
  const { nodeColumns } = await surveyed;
  yield bom + record(['Id', 'Label', ...nodeColumns.map(({ name }) => name)]);
  for await (const { id, label, values } of elements.nodes(subgraph)) yield row([id, label], nodeColumns, values);
}

async function* edgeLines({ elements, subgraph }: Drawing, surveyed: Promise<Survey>, bom: string): AsyncGenerator<Line> {
  const { edgeColumns } = await surveyed;
  yield bom + record(['Id', 'Source', 'Target', 'Type', 'Label', 'Kind', ...edgeColumns.map(({ name }) => edgeHeading(name))]);
  for await (const { id, source, target, label, values } of elements.edges(subgraph)) {
    yield row([id, source, target, 'Directed', label, label], edgeColumns, values);
  }
}

async function* metadataLines(subgraph: Subgraph, surveyed: Promise<Survey>): AsyncGenerator<Line> {
  const { nodes, edges, nodeColumns, edgeColumns } = await surveyed;
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

function files(model: Model, drawing: Drawing, bom: string): readonly ExportFile[] {
  let cached: Promise<Survey> | undefined;
  const surveyed = () => {
    cached ??= survey(model, drawing.elements, drawing.subgraph);
    return cached;
  };
  return [
    { name: 'nodes.csv', lines: () => nodeLines(drawing, surveyed(), bom) },
    { name: 'edges.csv', lines: () => edgeLines(drawing, surveyed(), bom) },
    { name: 'metadata.json', lines: () => metadataLines(drawing.subgraph, surveyed()) },
  ];
}

/** A table of nodes and a table of edges with the headings that Gephi expects. */
export const csv: ExportFormat = {
  name: 'csv',
  title: 'CSV: nodes and edges',
  mediaType: 'application/zip',
  extension: 'zip',
  options: {
    ...CONTEXT,
    bom: {
      values: ['no', 'yes'],
      fallback: 'no',
      description: 'Starts each table with a byte order mark, so that Excel reads it as UTF-8.',
    },
  },
  files: (model, subgraph, options) => files(model, drawingOf(model, subgraph, options), options['bom'] === 'yes' ? '\u{FEFF}' : ''),
};
