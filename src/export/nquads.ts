import { Writer } from 'n3';
import type { Model } from '../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from './format.js';
import { aboutText } from './json-text.js';
import { rdfRecords } from './rdf-quads.js';
import type { Subgraph } from './subgraph.js';

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  yield () => `# ${EXPORT_MARK} ${aboutText(subgraph.about)}`;
  const writer = new Writer({ format: 'N-Quads' });
  const hidden = EXPORT_MARK.replace('-', '\\u002D');
  for await (const { about, stated } of rdfRecords(model, subgraph)) {
    for (const { subject, predicate, object, graph } of [...about, ...stated]) {
      yield writer.quadToString(subject, predicate, object, graph).trimEnd().replaceAll(EXPORT_MARK, hidden);
    }
  }
  yield (seal) => `# ${EXPORT_MARK} ${JSON.stringify(seal)}`;
}

/** RDF in N-Quads: one quad on a line, a graph for each statement. */
export const nquads: ExportFormat = {
  name: 'nquads',
  title: 'RDF, N-Quads',
  mediaType: 'application/n-quads',
  extension: 'nq',
  options: {},
  files: (model, subgraph) => [{ name: 'graph.nq', lines: () => lines(model, subgraph) }],
};
