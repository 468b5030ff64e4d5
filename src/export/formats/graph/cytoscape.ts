import type { ExportFormat, Line } from '../../file/format.js';
import { aboutMember, jsonLine, sealMember } from '../../text/json-text.js';
import { listLines, sourceLines } from '../../text/source-lines.js';
import { CONTEXT, type Drawing, drawingOf } from './context.js';
import type { GraphEdge, GraphNode } from './elements.js';

function nodeLine({ id, label, values }: GraphNode): string {
  return jsonLine({ data: Object.fromEntries([['id', id], ['label', label], ...values]) });
}

function edgeLine({ id, source, target, label, values }: GraphEdge): string {
  return jsonLine({ data: Object.fromEntries([['id', id], ['source', source], ['target', target], ['label', label], ...values]) });
}

async function* lines({ elements, subgraph }: Drawing): AsyncGenerator<Line> {
  const { about } = subgraph;
  yield () => `{"format_version":"1.0","generated_by":${jsonLine(about.generator)},"data":{"name":"Cadre",${aboutMember(about)}},`;
  yield '"elements":{"nodes":[';
  yield* listLines(elements.nodes(subgraph), nodeLine);
  yield '],"edges":[';
  yield* listLines(elements.edges(subgraph), edgeLine);
  yield ']},"sources":[';
  yield* sourceLines(subgraph);
  yield '],';
  yield (seal) => sealMember(seal);
  yield '}';
}

/** Elements for Cytoscape.js. Lists and objects stay lists and objects. */
export const cytoscape: ExportFormat = {
  name: 'cytoscape',
  title: 'Cytoscape.js JSON',
  mediaType: 'application/json',
  extension: 'cyjs',
  options: CONTEXT,
  files: (model, subgraph, options) => [{ name: 'graph.cyjs', lines: () => lines(drawingOf(model, subgraph, options)) }],
};
