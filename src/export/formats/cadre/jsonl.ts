import { nodeType } from '../../../model/lookup.js';
import type { Model } from '../../../model/types.js';
import type { ExportFormat, Line } from '../../file/format.js';
import type { Subgraph } from '../../read/subgraph.js';
import { entityItem, type FactsItem, sourceItem, statementItem } from '../../text/facts-item.js';
import { aboutMember, jsonLine, sealMember } from '../../text/json-text.js';

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  const line = (type: string, item: FactsItem) => jsonLine({ [nodeType(model, type).plural]: [item] });
  yield () => `{${aboutMember(subgraph.about)}}`;
  for await (const source of subgraph.sources()) yield line('Source', sourceItem(model, source));
  for await (const entity of subgraph.entities()) {
    yield line(entity.type, entityItem(model, entity));
    for (const name of entity.names) yield line(name.type, statementItem(model, name));
  }
  for await (const statement of subgraph.statements()) yield line(statement.type, statementItem(model, statement));
  yield (seal) => `{${sealMember(seal)}}`;
}

/**
 * JSON Lines: each line is a facts document with one entry. For large graphs, since the subgraph is read once and written while
 * it is read.
 */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  title: 'Cadre JSON Lines',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  options: {},
  files: (model, subgraph) => [{ name: 'facts.jsonl', lines: () => lines(model, subgraph) }],
};
