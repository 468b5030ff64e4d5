import type { Model } from '../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line, type Seal } from './format.js';
import { type FtmContext, type FtmEntity, ftmContext } from './ftm-context.js';
import { documentOf, entityOf, linksOf } from './ftm-entities.js';
import { relationOf } from './ftm-statements.js';
import { jsonLine } from './json-text.js';
import type { ExportAbout, FieldValue, Subgraph } from './subgraph.js';

/** How many records have no place in FollowTheMoney, by their types. */
type LeftOut = Map<string, number>;

async function* entities(context: FtmContext, leftOut: LeftOut): AsyncIterable<FtmEntity> {
  const lost = (type: string) => leftOut.set(type, (leftOut.get(type) ?? 0) + 1);
  for await (const source of context.subgraph.sources()) {
    const document = documentOf(context, source);
    if (document === null) lost('Source');
    else yield document;
  }
  for await (const entity of context.subgraph.entities()) {
    const made = entityOf(context, entity);
    if (made === null) lost(entity.type);
    else {
      yield made;
      yield* linksOf(context, entity);
    }
  }
  for await (const statement of context.subgraph.statements()) {
    const relation = relationOf(context, statement);
    if (relation === null) lost(statement.type);
    else yield relation;
  }
}

/** The note about the export: FollowTheMoney has entities only, so that it is one. */
function ending(about: ExportAbout, leftOut: LeftOut, { contentHash, lines }: Seal): string {
  const told = { ...about, contentHash, lines, leftOut: Object.fromEntries(leftOut) };
  const properties = { name: ['About this export'], keywords: [EXPORT_MARK], description: [JSON.stringify(told)] };
  return JSON.stringify({ id: EXPORT_MARK, schema: 'Note', properties });
}

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  const context = await ftmContext(model, subgraph);
  const leftOut: LeftOut = new Map();
  for await (const entity of entities(context, leftOut)) yield jsonLine(entity as unknown as FieldValue);
  yield (seal) => ending(subgraph.about, leftOut, seal);
}

/** FollowTheMoney: one entity on a line. */
export const ftm: ExportFormat = {
  name: 'ftm',
  title: 'FollowTheMoney entities',
  mediaType: 'application/json+ftm',
  extension: 'ftm.json',
  options: {},
  files: (model, subgraph) => [{ name: 'entities.ftm.json', lines: () => lines(model, subgraph) }],
};
