import type { Model } from '../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from './format.js';
import type { Column, ColumnKind } from './graph-columns.js';
import { GraphElements, type Values } from './graph-elements.js';
import type { Spell } from './graph-spells.js';
import { survey } from './graph-survey.js';
import { sourceLines, text } from './graph-text.js';
import { aboutText } from './json-text.js';
import type { ExportAbout, Subgraph } from './subgraph.js';
import { xml } from './xml.js';

const TYPES: Readonly<Record<ColumnKind, string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

const NAMESPACE = 'http://gexf.net/1.3';

function declarations(of: 'node' | 'edge', columns: readonly Column[]): string[] {
  // Readers differ in whether they go by id or by title, so that both are the same.
  const all = columns.map(({ name, kind }) => `<attribute id="${name}" title="${name}" type="${TYPES[kind]}"/>`);
  return [`<attributes class="${of}">`, ...all, '</attributes>'];
}

/** Interval, as the format has it since 1.3: both days belong to it, and a bound that is left out is open. */
function spells(spell: Spell | null): string {
  if (!spell) return '';
  const bounds = [spell.start && ` start="${spell.start}"`, spell.end && ` end="${spell.end}"`];
  return `<spells><spell${bounds.filter(Boolean).join('')}/></spells>`;
}

function inside(columns: ReadonlyMap<string, Column>, values: Values, spell: Spell | null): string {
  const all = values.map(([name, value]) => `<attvalue for="${name}" value="${xml(text(columns.get(name)!, value))}"/>`);
  return `<attvalues>${all.join('')}</attvalues>${spells(spell)}`;
}

/** The one place for what the format has no words for: the description, which holds JSON. */
function opening(about: ExportAbout): string {
  const creator = `<creator>${xml(about.generator)}</creator>`;
  const described = `{"${EXPORT_MARK}":${xml(aboutText(about))},"sources":[`;
  return `<meta lastmodifieddate="${about.exportedAt.slice(0, 10)}">${creator}<description>${described}`;
}

function byName(columns: readonly Column[]): ReadonlyMap<string, Column> {
  return new Map(columns.map((column) => [column.name, column]));
}

async function* lines(model: Model, subgraph: Subgraph): AsyncGenerator<Line> {
  const elements = new GraphElements(model);
  const { nodes, edges, nodeColumns, edgeColumns } = await survey(model, elements, subgraph);
  const [ofNode, ofEdge] = [byName(nodeColumns), byName(edgeColumns)];
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield `<gexf xmlns="${NAMESPACE}" version="1.3">`;
  yield () => opening(subgraph.about);
  yield* sourceLines(subgraph, xml);
  yield ']}</description></meta>';
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">';
  yield* declarations('node', nodeColumns);
  yield* declarations('edge', edgeColumns);
  yield `<nodes count="${nodes}">`;
  for await (const { id, label, spell, values } of elements.nodes(subgraph)) {
    yield `<node id="${xml(id)}" label="${xml(label)}">${inside(ofNode, values, spell)}</node>`;
  }
  yield '</nodes>';
  yield `<edges count="${edges}">`;
  for await (const { id, source, target, label, spell, values } of elements.edges(subgraph)) {
    const ends = `source="${xml(source)}" target="${xml(target)}"`;
    // Without kinds Gephi would take two relationships between the same two for one.
    yield `<edge id="${xml(id)}" ${ends} label="${xml(label)}" kind="${xml(label)}">${inside(ofEdge, values, spell)}</edge>`;
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
  options: {},
  files: (model, subgraph) => [{ name: 'graph.gexf', lines: () => lines(model, subgraph) }],
};
