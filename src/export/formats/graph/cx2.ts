import type { Model } from '../../../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from '../../file/format.js';
import type { FieldValue } from '../../read/subgraph.js';
import { aboutText, jsonLine, sealMember } from '../../text/json-text.js';
import { listLines, sourceValue } from '../../text/source-lines.js';
import { columnText } from './column-text.js';
import type { Column, ColumnKind } from './columns.js';
import { CONTEXT, type Drawing, drawingOf } from './context.js';
import { numberNodes } from './cx2-numbers.js';
import type { ColumnValues, GraphEdge, GraphNode } from './elements.js';
import { type Survey, survey } from './survey.js';

const DATA_TYPES: Readonly<Record<ColumnKind, string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
  list: 'list_of_string',
  json: 'string',
};

/** The format's own ids are numbers, so Cadre's id is an attribute. Tools show `name` and `interaction`. */
const NODE_IDENTITY: readonly Column[] = [
  { name: 'name', kind: 'string' },
  { name: 'cadreId', kind: 'string' },
];
const EDGE_IDENTITY: readonly Column[] = [
  { name: 'interaction', kind: 'string' },
  { name: 'cadreId', kind: 'string' },
];

function asItem(value: FieldValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function columnValue(column: Column, value: FieldValue): FieldValue {
  if (column.kind === 'list') return (Array.isArray(value) ? value : [value]).map(asItem);
  return column.kind === 'string' || column.kind === 'json' ? columnText(column, value) : value;
}

class AttributeTable {
  readonly #columns: ReadonlyMap<string, Column>;

  constructor(columns: readonly Column[]) {
    this.#columns = new Map(columns.map((column) => [column.name, column]));
  }

  declarations(): FieldValue {
    return Object.fromEntries([...this.#columns.values()].map(({ name, kind }) => [name, { d: DATA_TYPES[kind] }]));
  }

  attributes(values: ColumnValues): FieldValue {
    return Object.fromEntries(values.map(([name, value]) => [name, columnValue(this.#columns.get(name)!, value)]));
  }
}

/**
 * The format requires the number of elements of each block before the blocks. The last block, Cadre's own, contains the sources
 * and the hash.
 */
function metaData({ nodes, edges }: Survey): string {
  const counts = { attributeDeclarations: 1, networkAttributes: 1, nodes, edges, [EXPORT_MARK]: 1 };
  return JSON.stringify({ metaData: Object.entries(counts).map(([name, elementCount]) => ({ name, elementCount })) });
}

async function* lines(model: Model, { elements, subgraph }: Drawing): AsyncGenerator<Line> {
  let surveyed: Survey | undefined;
  const numberOf = await numberNodes(async (onNode) => {
    surveyed = await survey(model, elements, subgraph, onNode);
  });
  const { nodeColumns, edgeColumns } = surveyed!;
  const nodeTable = new AttributeTable([...NODE_IDENTITY, ...nodeColumns]);
  const edgeTable = new AttributeTable([...EDGE_IDENTITY, ...edgeColumns]);
  const nodeLine = ({ id, label, values }: GraphNode) =>
    jsonLine({ id: numberOf(id), v: nodeTable.attributes([['name', label], ['cadreId', id], ...values]) });
  let count = 0;
  const edgeLine = ({ id, source, target, label, values }: GraphEdge) => {
    count += 1;
    const v = edgeTable.attributes([['interaction', label], ['cadreId', id], ...values]);
    return jsonLine({ id: count, s: numberOf(source), t: numberOf(target), v });
  };
  const { about } = subgraph;
  const network = { name: { d: 'string' }, rights: { d: 'string' }, [EXPORT_MARK]: { d: 'string' } };
  yield '[{"CXVersion":"2.0","hasFragments":false},';
  yield () => `${metaData(surveyed!)},`;
  yield () => `{"attributeDeclarations":[{"networkAttributes":${JSON.stringify(network)},`;
  yield `"nodes":${jsonLine(nodeTable.declarations())},`;
  yield `"edges":${jsonLine(edgeTable.declarations())}}]},`;
  yield () => `${JSON.stringify({ networkAttributes: [{ name: 'Cadre', rights: about.licence, [EXPORT_MARK]: aboutText(about) }] })},`;
  yield '{"nodes":[';
  yield* listLines(elements.nodes(subgraph), nodeLine);
  yield ']},';
  yield '{"edges":[';
  yield* listLines(elements.edges(subgraph), edgeLine);
  yield ']},';
  yield () => `{"${EXPORT_MARK}":[{"sources":[`;
  yield* listLines(subgraph.sources(), (source) => jsonLine(sourceValue(source)));
  yield '],';
  yield (seal) => `${sealMember(seal)}}]},`;
  yield '{"status":[{"success":true,"error":""}]}]';
}

/** CX2, version 2 of the exchange format of Cytoscape and NDEx. */
export const cx2: ExportFormat = {
  name: 'cx2',
  title: 'CX2 (Cytoscape, NDEx)',
  mediaType: 'application/json',
  extension: 'cx2',
  options: CONTEXT,
  files: (model, subgraph, options) => [{ name: 'graph.cx2', lines: () => lines(model, drawingOf(model, subgraph, options)) }],
};
