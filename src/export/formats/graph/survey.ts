import type { Model } from '../../../model/types.js';
import type { Subgraph } from '../../read/subgraph.js';
import type { Column } from './columns.js';
import type { GraphElements } from './elements.js';
import { entityLinks, statementLinks } from './links.js';

/** What a writer needs before its first line: the number of nodes and edges, and their columns. */
export interface Survey {
  readonly nodes: number;
  readonly edges: number;
  readonly nodeColumns: readonly Column[];
  readonly edgeColumns: readonly Column[];
}

const COMMON: readonly Column[] = [
  { name: 'type', kind: 'string' },
  { name: 'element', kind: 'string' },
];
const INCLUDED_AS: Column = { name: 'includedAs', kind: 'string' };
const STATUS: Column = { name: 'status', kind: 'string' };
const EVIDENCE: Column = { name: 'evidence', kind: 'json' };

/** Edges of statements that are nodes have the status of the statement too. */
function withStatus(columns: readonly Column[]): readonly Column[] {
  return columns.some(({ name }) => name === STATUS.name) ? columns : [...columns, STATUS];
}

function inOrder(model: Model, types: ReadonlySet<string>): string[] {
  return [...model.types.keys()].filter((type) => types.has(type));
}

/**
 * Reads the subgraph once. Only names of types are kept in memory.
 * @param onNode called with the id of each node in the order in which nodes are written
 */
export async function survey(model: Model, elements: GraphElements, subgraph: Subgraph, onNode?: (id: string) => void): Promise<Survey> {
  const nodeTypes = new Set<string>();
  const edgeTypes = new Set<string>();
  let nodes = 0;
  let edges = 0;
  const node = (id: string, type: string) => {
    nodes += 1;
    nodeTypes.add(type);
    onNode?.(id);
  };
  for await (const { id, type, fields } of entityLinks(subgraph)) {
    node(id, type);
    edges += elements.references(id, type, fields).length;
  }
  for await (const { id, type, object, fields } of statementLinks(subgraph)) {
    if (object === null) node(id, type);
    else edgeTypes.add(type);
    edges += 1 + (object === null ? elements.references(id, type, fields).length : 0);
  }
  const nodeColumns = elements.nodeColumns.columns(inOrder(model, nodeTypes));
  const edgeColumns = elements.edgeColumns.columns(inOrder(model, edgeTypes));
  return {
    nodes,
    edges,
    nodeColumns: [...COMMON, INCLUDED_AS, ...nodeColumns, { name: 'names', kind: 'json' }, EVIDENCE],
    edgeColumns: [...COMMON, { name: 'symmetric', kind: 'boolean' }, ...withStatus(edgeColumns), EVIDENCE],
  };
}
