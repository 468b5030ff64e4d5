import type { Model } from '../../../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from '../../file/format.js';
import { aboutText } from '../../text/json-text.js';
import { sourceLines } from '../../text/source-lines.js';
import { escapeXml } from '../../text/xml.js';
import { columnText } from './column-text.js';
import type { Column, ColumnKind } from './columns.js';
import { CONTEXT, type Drawing, drawingOf } from './context.js';
import type { ColumnValues } from './elements.js';
import { survey } from './survey.js';

const ATTRIBUTE_TYPES: Readonly<Record<ColumnKind, string>> = {
  string: 'string',
  int: 'int',
  double: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const LABEL: Column = { name: 'label', kind: 'string' };
/** The id of an edge again, since some readers drop the id attribute. */
const EDGE_ID: Column = { name: 'cadreId', kind: 'string' };
const SEAL = `${EXPORT_MARK}-seal`;

type Domain = 'graph' | 'node' | 'edge';

/** The data elements of nodes or of edges. The keys of the two have distinct ids. */
class DataKeys {
  readonly #domain: Domain;
  readonly #columns: ReadonlyMap<string, Column>;

  constructor(domain: Domain, columns: readonly Column[]) {
    this.#domain = domain;
    this.#columns = new Map(columns.map((column) => [column.name, column]));
  }

  declarations(): string[] {
    return [...this.#columns.values()].map(
      ({ name, kind }) =>
        `<key id="${this.#domain}_${name}" for="${this.#domain}" attr.name="${name}" attr.type="${ATTRIBUTE_TYPES[kind]}"/>`,
    );
  }

  data(values: ColumnValues): string {
    return values
      .map(([name, value]) => `<data key="${this.#domain}_${name}">${escapeXml(columnText(this.#columns.get(name)!, value))}</data>`)
      .join('');
  }
}

function graphKey(name: string): string {
  return `<key id="${name}" for="graph" attr.name="${name}" attr.type="string"/>`;
}

async function* lines(model: Model, { elements, subgraph }: Drawing): AsyncGenerator<Line> {
  const { nodeColumns, edgeColumns } = await survey(model, elements, subgraph);
  const [nodeKeys, edgeKeys] = [new DataKeys('node', [LABEL, ...nodeColumns]), new DataKeys('edge', [LABEL, EDGE_ID, ...edgeColumns])];
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield `<graphml xmlns="${NAMESPACE}">`;
  yield () => graphKey(EXPORT_MARK) + graphKey(SEAL);
  yield graphKey('sources');
  yield* nodeKeys.declarations();
  yield* edgeKeys.declarations();
  yield '<graph edgedefault="directed">';
  yield () => `<data key="${EXPORT_MARK}">${escapeXml(aboutText(subgraph.about))}</data>`;
  yield '<data key="sources">[';
  yield* sourceLines(subgraph, escapeXml);
  yield ']</data>';
  for await (const { id, label, values } of elements.nodes(subgraph)) {
    yield `<node id="${escapeXml(id)}">${nodeKeys.data([['label', label], ...values])}</node>`;
  }
  for await (const { id, source, target, label, values } of elements.edges(subgraph)) {
    const data = edgeKeys.data([['label', label], ['cadreId', id], ...values]);
    yield `<edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${data}</edge>`;
  }
  yield (seal) => `<data key="${SEAL}">${escapeXml(JSON.stringify(seal))}</data>`;
  yield '</graph>';
  yield '</graphml>';
}

/** GraphML: a directed graph with typed keys. */
export const graphml: ExportFormat = {
  name: 'graphml',
  title: 'GraphML',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  options: CONTEXT,
  files: (model, subgraph, options) => [{ name: 'graph.graphml', lines: () => lines(model, drawingOf(model, subgraph, options)) }],
};
