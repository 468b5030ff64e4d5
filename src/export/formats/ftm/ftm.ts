import { FACTS_MEMBER } from '../../../facts/coerce.js';
import { nodeType } from '../../../model/lookup.js';
import type { Model } from '../../../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line, type Seal } from '../../file/format.js';
import type { ExportAbout, FieldValue, Subgraph } from '../../read/subgraph.js';
import { entityItem, type FactsItem, sourceItem, statementItem } from '../../text/facts-item.js';
import { jsonLine } from '../../text/json-text.js';
import { type FtmContext, type FtmEntity, ftmContext } from './context.js';
import { documentOf, entityOf, linksOf } from './entities.js';
import { relationOf } from './statements.js';

/** The number of records that have no equivalent in FollowTheMoney, by type. */
type LeftOutCounts = Map<string, number>;

/** An entity with the facts that it was made from, by their lists: what FollowTheMoney has no place for comes back from these. */
interface RecordedEntity extends FtmEntity {
  readonly [FACTS_MEMBER]?: Readonly<Record<string, readonly FactsItem[]>>;
}

async function* entities(context: FtmContext, leftOut: LeftOutCounts): AsyncIterable<RecordedEntity> {
  const { model } = context;
  const listOf = (type: string) => nodeType(model, type).plural;
  const countLeftOut = (type: string) => leftOut.set(type, (leftOut.get(type) ?? 0) + 1);
  for await (const source of context.subgraph.sources()) {
    const document = documentOf(context, source);
    if (document === null) countLeftOut('Source');
    else yield { ...document, [FACTS_MEMBER]: { [listOf('Source')]: [sourceItem(model, source)] } };
  }
  for await (const entity of context.subgraph.entities()) {
    const made = entityOf(context, entity);
    if (made === null) countLeftOut(entity.type);
    else {
      const names = entity.names.map((name) => statementItem(model, name));
      yield { ...made, [FACTS_MEMBER]: { [listOf(entity.type)]: [entityItem(model, entity)], [listOf('Name')]: names } };
      yield* linksOf(context, entity);
    }
  }
  for await (const statement of context.subgraph.statements()) {
    const relation = relationOf(context, statement);
    if (relation === null) countLeftOut(statement.type);
    else yield { ...relation, [FACTS_MEMBER]: { [listOf(statement.type)]: [statementItem(model, statement)] } };
  }
}

/** The note about the export. It is an entity, since FollowTheMoney has nothing else. */
function exportNote(about: ExportAbout, leftOut: LeftOutCounts, { contentHash, lines }: Seal): string {
  const description = { ...about, contentHash, lines, leftOut: Object.fromEntries(leftOut) };
  const properties = { name: ['About this export'], keywords: [EXPORT_MARK], description: [JSON.stringify(description)] };
  return JSON.stringify({ id: EXPORT_MARK, schema: 'Note', properties });
}

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  const context = await ftmContext(model, subgraph);
  const leftOut: LeftOutCounts = new Map();
  for await (const entity of entities(context, leftOut)) yield jsonLine(entity as unknown as FieldValue);
  yield (seal) => exportNote(subgraph.about, leftOut, seal);
}

/** FollowTheMoney: one entity per line. */
export const ftm: ExportFormat = {
  name: 'ftm',
  title: 'FollowTheMoney entities',
  mediaType: 'application/json+ftm',
  extension: 'ftm.json',
  options: {},
  files: (model, subgraph) => [{ name: 'entities.ftm.json', lines: () => lines(model, subgraph) }],
};
