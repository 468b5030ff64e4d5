import type { Model } from '../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from './format.js';
import type { Column, ColumnKind } from './graph-columns.js';
import { GraphElements, type Values } from './graph-elements.js';
import { survey } from './graph-survey.js';
import { sourceLines, text } from './graph-text.js';
import { aboutText } from './json-text.js';
import type { Subgraph } from './subgraph.js';
import { xml } from './xml.js';

const TYPES: Readonly<Record<ColumnKind, string>> = {
  string: 'string',
  int: 'int',
  double: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const LABEL: Column = { name: 'label', kind: 'string' };
/** The id of an edge once more: not every reader keeps the one that the format has for it. */
const EDGE_ID: Column = { name: 'cadreId', kind: 'string' };
const SEAL = `${EXPORT_MARK}-seal`;

type Domain = 'graph' | 'node' | 'edge';

/** The data elements of nodes or edges, whose keys have names of their own for each of the two. */
class Keys {
  readonly #domain: Domain;
  readonly #columns: ReadonlyMap<string, Column>;

  constructor(domain: Domain, columns: readonly Column[]) {
    this.#domain = domain;
    this.#columns = new Map(columns.map((column) => [column.name, column]));
  }

  declarations(): string[] {
    return [...this.#columns.values()].map(
      ({ name, kind }) => `<key id="${this.#domain}_${name}" for="${this.#domain}" attr.name="${name}" attr.type="${TYPES[kind]}"/>`,
    );
  }

  data(values: Values): string {
    return values
      .map(([name, value]) => `<data key="${this.#domain}_${name}">${xml(text(this.#columns.get(name)!, value))}</data>`)
      .join('');
  }
}

function graphKey(name: string): string {
  return `<key id="${name}" for="graph" attr.name="${name}" attr.type="string"/>`;
}

async function* lines(model: Model, subgraph: Subgraph): AsyncGenerator<Line> {
  const elements = new GraphElements(model);
  const { nodeColumns, edgeColumns } = await survey(model, elements, subgraph);
  const [nodeKeys, edgeKeys] = [new Keys('node', [LABEL, ...nodeColumns]), new Keys('edge', [LABEL, EDGE_ID, ...edgeColumns])];
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield `<graphml xmlns="${NAMESPACE}">`;
  yield () => graphKey(EXPORT_MARK) + graphKey(SEAL);
  yield graphKey('sources');
  yield* nodeKeys.declarations();
  yield* edgeKeys.declarations();
  yield '<graph edgedefault="directed">';
  yield () => `<data key="${EXPORT_MARK}">${xml(aboutText(subgraph.about))}</data>`;
  yield '<data key="sources">[';
  yield* sourceLines(subgraph, xml);
  yield ']</data>';
  for await (const { id, label, values } of elements.nodes(subgraph)) {
    yield `<node id="${xml(id)}">${nodeKeys.data([['label', label], ...values])}</node>`;
  }
  for await (const { id, source, target, label, values } of elements.edges(subgraph)) {
    const data = edgeKeys.data([['label', label], ['cadreId', id], ...values]);
    yield `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data}</edge>`;
  }
  yield (seal) => `<data key="${SEAL}">${xml(JSON.stringify(seal))}</data>`;
  yield '</graph>';
  yield '</graphml>';
}

/** GraphML: a directed graph with typed keys. */
export const graphml: ExportFormat = {
  name: 'graphml',
  title: 'GraphML',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  options: {},
  files: (model, subgraph) => [{ name: 'graph.graphml', lines: () => lines(model, subgraph) }],
};
