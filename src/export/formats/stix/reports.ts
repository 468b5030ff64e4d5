import { nodeType } from '../../../model/lookup.js';
import type { ExportEvidence, ExportSource, Fields } from '../../read/subgraph.js';
import { latestDay } from '../../text/certain-dates.js';
import { ids } from '../../text/plain-text.js';
import { entityRef, type StixContext, sourceRef } from './context.js';
import { extensions } from './extension.js';
import { PRODUCER, type StixObject, timestamp } from './ids.js';
import { allEvidence } from './objects.js';
import { mappedProperties } from './properties.js';
import { statementRef } from './statements.js';

/** How many references may be in memory at once. With more, the subgraph is read several times. */
const MAX_REFERENCES = 400_000;

/** Every object with the sources of its evidence, upstream sources included. */
async function* objectsWithSources(context: StixContext): AsyncIterable<readonly [ref: string, sources: readonly string[]]> {
  const sources = (evidence: readonly ExportEvidence[]) => [
    ...new Set(evidence.flatMap((e) => [e.source, ...ids(e.fields['derivesFrom'])])),
  ];
  for await (const entity of context.subgraph.entities()) {
    const ref = entityRef(context, entity.id);
    if (ref !== null) yield [ref, sources(allEvidence(entity))];
  }
  for await (const statement of context.subgraph.statements()) {
    const ref = statementRef(context, statement);
    if (ref !== null) yield [ref, sources(statement.evidence)];
  }
}

/** Sources in groups, so that the references of a group fit into memory. */
async function* sourceGroups(context: StixContext): AsyncIterable<readonly ExportSource[]> {
  const counts = new Map<string, number>();
  for await (const [, sources] of objectsWithSources(context)) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  let group: ExportSource[] = [];
  let references = 0;
  for await (const source of context.subgraph.sources()) {
    const count = counts.get(source.id) ?? 0;
    if (references + count > MAX_REFERENCES && group.length > 0) {
      yield group;
      group = [];
      references = 0;
    }
    group.push(source);
    references += count;
  }
  if (group.length > 0) yield group;
}

/** STIX requires a time: the latest possible day of publication, or the day of reading for a source without a date. */
function publicationTime(fields: Fields): string {
  return timestamp(latestDay(fields['published']) ?? String(fields['accessed']));
}

function reference(id: string, { title, url, note }: Fields): Fields {
  const link = typeof url === 'string' && URL.canParse(url) ? new URL(url).href : null;
  return {
    source_name: String(title),
    external_id: id,
    ...(link !== null && { url: link }),
    ...(typeof note === 'string' && { description: note }),
  };
}

/** What a report refers to if nothing is based on it: its publishers and authors, or the creator of the export. */
function fallbackRefs(context: StixContext, fields: Fields): readonly string[] {
  const people = [...ids(fields['publisher']), ...ids(fields['author'])].flatMap((id) => entityRef(context, id) ?? []);
  return people.length === 0 ? [PRODUCER] : [...new Set(people)];
}

function report(context: StixContext, { id, fields }: ExportSource, refs: readonly string[]): StixObject {
  const type = nodeType(context.model, 'Source');
  const time = publicationTime(fields);
  const stixType = type.mapping.stix?.type ?? 'report';
  return {
    type: stixType,
    spec_version: '2.1',
    id: sourceRef(context, id),
    created: time,
    modified: time,
    name: String(fields['title']),
    published: time,
    object_refs: refs.length === 0 ? fallbackRefs(context, fields) : refs,
    ...mappedProperties(context, stixType, type, fields),
    labels: [type.slug],
    external_references: [reference(id, fields)],
    ...context.markings,
    ...extensions(context, { cadreId: id, cadreType: type.name, fields }),
  };
}

/** Each source as a report on everything that is based on it, ordered by id. */
export async function* reports(context: StixContext): AsyncIterable<{ readonly source: ExportSource; readonly object: StixObject }> {
  for await (const group of sourceGroups(context)) {
    const refs = new Map<string, string[]>(group.map(({ id }) => [id, []]));
    for await (const [ref, sources] of objectsWithSources(context)) for (const id of sources) refs.get(id)?.push(ref);
    for (const source of group) yield { source, object: report(context, source, refs.get(source.id) ?? []) };
  }
}
