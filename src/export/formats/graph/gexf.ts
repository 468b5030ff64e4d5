import type { Model } from '../../../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from '../../file/format.js';
import type { ExportAbout } from '../../read/subgraph.js';
import { aboutText } from '../../text/json-text.js';
import { sourceLines } from '../../text/source-lines.js';
import { escapeXml } from '../../text/xml.js';
import { columnText } from './column-text.js';
import type { Column, ColumnKind } from './columns.js';
import { CONTEXT, type Drawing, drawingOf } from './context.js';
import type { ColumnValues } from './elements.js';
import type { Interval } from './intervals.js';
import { survey } from './survey.js';

const ATTRIBUTE_TYPES: Readonly<Record<ColumnKind, string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

const NAMESPACE = 'http://gexf.net/1.3';

function declarations(of: 'node' | 'edge', columns: readonly Column[]): string[] {
  // Some readers use the id and others the title, so both are equal.
  const all = columns.map(({ name, kind }) => `<attribute id="${name}" title="${name}" type="${ATTRIBUTE_TYPES[kind]}"/>`);
  return [`<attributes class="${of}">`, ...all, '</attributes>'];
}

/** A spell of GEXF 1.3. Both days are inclusive; a missing bound is open. */
function spells(interval: Interval | null): string {
  if (!interval) return '';
  const bounds = [interval.start && ` start="${interval.start}"`, interval.end && ` end="${interval.end}"`];
  return `<spells><spell${bounds.filter(Boolean).join('')}/></spells>`;
}

function children(columns: ReadonlyMap<string, Column>, values: ColumnValues, interval: Interval | null): string {
  const all = values.map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(columnText(columns.get(name)!, value))}"/>`);
  return `<attvalues>${all.join('')}</attvalues>${spells(interval)}`;
}

/** The only place for additional data: the description, which contains JSON. */
function opening(about: ExportAbout): string {
  const creator = `<creator>${escapeXml(about.generator)}</creator>`;
  const described = `{"${EXPORT_MARK}":${escapeXml(aboutText(about))},"sources":[`;
  return `<meta lastmodifieddate="${about.exportedAt.slice(0, 10)}">${creator}<description>${described}`;
}

function byName(columns: readonly Column[]): ReadonlyMap<string, Column> {
  return new Map(columns.map((column) => [column.name, column]));
}

async function* lines(model: Model, { elements, subgraph }: Drawing): AsyncGenerator<Line> {
  const { nodes, edges, nodeColumns, edgeColumns } = await survey(model, elements, subgraph);
  const [ofNode, ofEdge] = [byName(nodeColumns), byName(edgeColumns)];
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield `<gexf xmlns="${NAMESPACE}" version="1.3">`;
  yield () => opening(subgraph.about);
  yield* sourceLines(subgraph, escapeXml);
  yield ']}</description></meta>';
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">';
  yield* declarations('node', nodeColumns);
  yield* declarations('edge', edgeColumns);
  yield `<nodes count="${nodes}">`;
  for await (const { id, label, interval, values } of elements.nodes(subgraph)) {
    yield `<node id="${escapeXml(id)}" label="${escapeXml(label)}">${children(ofNode, values, interval)}</node>`;
  }
  yield '</nodes>';
  yield `<edges count="${edges}">`;
  for await (const { id, source, target, label, interval, values } of elements.edges(subgraph)) {
    const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
    // Without a kind, Gephi merges parallel edges between the same two nodes.
    yield `<edge id="${escapeXml(id)}" ${ends} label="${escapeXml(label)}" kind="${escapeXml(label)}">${children(ofEdge, values, interval)}</edge>`;
  }
  yield '</edges>';
  yield '</graph>';
  yield (seal) => `<!-- ${EXPORT_MARK} ${JSON.stringify(seal)} -->`;
  yield '</gexf>';
}

/** GEXF 1.3: a directed, dynamic graph. */
export const gexf: ExportFormat = {
  name: 'gexf',
  title: 'GEXF 1.3',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  options: CONTEXT,
  files: (model, subgraph, options) => [{ name: 'graph.gexf', lines: () => lines(model, drawingOf(model, subgraph, options)) }],
};
