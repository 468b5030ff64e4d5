import type { Model } from '../model/types.js';
import type { ExportFormat, Line } from './format.js';
import { type GraphEdge, GraphElements, type GraphNode } from './graph-elements.js';
import { listed, sourceLines } from './graph-text.js';
import { aboutMember, jsonLine, sealMember } from './json-text.js';
import type { Subgraph } from './subgraph.js';

function nodeLine({ id, label, values }: GraphNode): string {
  return jsonLine({ data: Object.fromEntries([['id', id], ['label', label], ...values]) });
}

function edgeLine({ id, source, target, label, values }: GraphEdge): string {
  return jsonLine({ data: Object.fromEntries([['id', id], ['source', source], ['target', target], ['label', label], ...values]) });
}

async function* lines(model: Model, subgraph: Subgraph): AsyncGenerator<Line> {
  const elements = new GraphElements(model);
  const { about } = subgraph;
  yield () => `{"format_version":"1.0","generated_by":${jsonLine(about.generator)},"data":{"name":"Cadre",${aboutMember(about)}},`;
  yield '"elements":{"nodes":[';
  yield* listed(elements.nodes(subgraph), nodeLine);
  yield '],"edges":[';
  yield* listed(elements.edges(subgraph), edgeLine);
  yield ']},"sources":[';
  yield* sourceLines(subgraph);
  yield '],';
  yield (seal) => sealMember(seal);
  yield '}';
}

/** The elements that Cytoscape.js takes as they are; lists and objects stay what they are. */
export const cytoscape: ExportFormat = {
  name: 'cytoscape',
  title: 'Cytoscape.js JSON',
  mediaType: 'application/json',
  extension: 'cyjs',
  options: {},
  files: (model, subgraph) => [{ name: 'graph.cyjs', lines: () => lines(model, subgraph) }],
};
