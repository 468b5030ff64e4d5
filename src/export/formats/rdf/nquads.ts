import { Writer } from 'n3';
import type { Model } from '../../../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from '../../file/format.js';
import type { Subgraph } from '../../read/subgraph.js';
import { aboutText } from '../../text/json-text.js';
import { rdfRecords } from './quads.js';

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  yield () => `# ${EXPORT_MARK} ${aboutText(subgraph.about)}`;
  const writer = new Writer({ format: 'N-Quads' });
  const escapedMark = EXPORT_MARK.replace('-', '\\u002D');
  for await (const { about, stated } of rdfRecords(model, subgraph)) {
    for (const { subject, predicate, object, graph } of [...about, ...stated]) {
      yield writer.quadToString(subject, predicate, object, graph).trimEnd().replaceAll(EXPORT_MARK, escapedMark);
    }
  }
  yield (seal) => `# ${EXPORT_MARK} ${JSON.stringify(seal)}`;
}

/** RDF in N-Quads: one quad per line, one graph per statement. */
export const nquads: ExportFormat = {
  name: 'nquads',
  title: 'RDF, N-Quads',
  mediaType: 'application/n-quads',
  extension: 'nq',
  options: {},
  files: (model, subgraph) => [{ name: 'graph.nq', lines: () => lines(model, subgraph) }],
};
