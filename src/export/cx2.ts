import type { Model } from '../model/types.js';
import { numberNodes } from './cx2-numbers.js';
import { EXPORT_MARK, type ExportFormat, type Line } from './format.js';
import type { Column, ColumnKind } from './graph-columns.js';
import { type GraphEdge, GraphElements, type GraphNode, type Values } from './graph-elements.js';
import { type Survey, survey } from './graph-survey.js';
import { listed, sourceValue, text } from './graph-text.js';
import { aboutText, jsonLine, sealMember } from './json-text.js';
import type { FieldValue, Subgraph } from './subgraph.js';

const TYPES: Readonly<Record<ColumnKind, string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
  list: 'list_of_string',
  json: 'string',
};

/** Our id, since the format's own are numbers; names and interactions are what its tools show. */
const NODE_OWN: readonly Column[] = [
  { name: 'name', kind: 'string' },
  { name: 'cadreId', kind: 'string' },
];
const EDGE_OWN: readonly Column[] = [
  { name: 'interaction', kind: 'string' },
  { name: 'cadreId', kind: 'string' },
];

function asItem(value: FieldValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function typed(column: Column, value: FieldValue): FieldValue {
  if (column.kind === 'list') return (Array.isArray(value) ? value : [value]).map(asItem);
  return column.kind === 'string' || column.kind === 'json' ? text(column, value) : value;
}

class Table {
  readonly #columns: ReadonlyMap<string, Column>;

  constructor(columns: readonly Column[]) {
    this.#columns = new Map(columns.map((column) => [column.name, column]));
  }

  declarations(): FieldValue {
    return Object.fromEntries([...this.#columns.values()].map(({ name, kind }) => [name, { d: TYPES[kind] }]));
  }

  attributes(values: Values): FieldValue {
    return Object.fromEntries(values.map(([name, value]) => [name, typed(this.#columns.get(name)!, value)]));
  }
}

/** How many elements each block has must be told before the blocks; ours at the end tells the sources and the hash. */
function metaData({ nodes, edges }: Survey): string {
  const counts = { attributeDeclarations: 1, networkAttributes: 1, nodes, edges, [EXPORT_MARK]: 1 };
  return JSON.stringify({ metaData: Object.entries(counts).map(([name, elementCount]) => ({ name, elementCount })) });
}

async function* lines(model: Model, subgraph: Subgraph): AsyncGenerator<Line> {
  const elements = new GraphElements(model);
  let known: Survey | undefined;
  const numberOf = await numberNodes(async (onNode) => {
    known = await survey(model, elements, subgraph, onNode);
  });
  const { nodeColumns, edgeColumns } = known!;
  const nodeTable = new Table([...NODE_OWN, ...nodeColumns]);
  const edgeTable = new Table([...EDGE_OWN, ...edgeColumns]);
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
  yield () => `${metaData(known!)},`;
  yield () => `{"attributeDeclarations":[{"networkAttributes":${JSON.stringify(network)},`;
  yield `"nodes":${jsonLine(nodeTable.declarations())},`;
  yield `"edges":${jsonLine(edgeTable.declarations())}}]},`;
  yield () => `${JSON.stringify({ networkAttributes: [{ name: 'Cadre', rights: about.licence, [EXPORT_MARK]: aboutText(about) }] })},`;
  yield '{"nodes":[';
  yield* listed(elements.nodes(subgraph), nodeLine);
  yield ']},';
  yield '{"edges":[';
  yield* listed(elements.edges(subgraph), edgeLine);
  yield ']},';
  yield () => `{"${EXPORT_MARK}":[{"sources":[`;
  yield* listed(subgraph.sources(), (source) => jsonLine(sourceValue(source)));
  yield '],';
  yield (seal) => `${sealMember(seal)}}]},`;
  yield '{"status":[{"success":true,"error":""}]}]';
}

/** The second version of the exchange format of Cytoscape and NDEx. */
export const cx2: ExportFormat = {
  name: 'cx2',
  title: 'CX2 (Cytoscape, NDEx)',
  mediaType: 'application/json',
  extension: 'cx2',
  options: {},
  files: (model, subgraph) => [{ name: 'graph.cx2', lines: () => lines(model, subgraph) }],
};
