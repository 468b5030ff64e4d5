import type { Model } from '../model/types.js';
import type { Column } from './graph-columns.js';
import type { GraphElements } from './graph-elements.js';
import { entityLinks, statementLinks } from './graph-links.js';
import type { Subgraph } from './subgraph.js';

/** What a writer must know before its first line: how many nodes and edges come, and what columns they need. */
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
const EVIDENCE: Column = { name: 'evidence', kind: 'json' };

function inOrder(model: Model, types: ReadonlySet<string>): string[] {
  return [...model.types.keys()].filter((type) => types.has(type));
}

/**
 * Reads the subgraph once, holding no more of it than the names of its types.
 * @param onNode told each node's id, in the order of writing
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
    nodeColumns: [...COMMON, ...nodeColumns, { name: 'names', kind: 'json' }, EVIDENCE],
    edgeColumns: [...COMMON, { name: 'symmetric', kind: 'boolean' }, ...edgeColumns, EVIDENCE],
  };
}
