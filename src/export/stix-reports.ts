import { nodeType } from '../model/lookup.js';
import { latestDay } from './certain-dates.js';
import { ids } from './in-words.js';
import { entityRef, type StixContext, sourceRef } from './stix-context.js';
import { extensions } from './stix-extension.js';
import { PRODUCER, type StixObject, timestamp } from './stix-ids.js';
import { allEvidence } from './stix-objects.js';
import { mappedProperties } from './stix-properties.js';
import { statementRef } from './stix-statements.js';
import type { ExportEvidence, ExportSource, Fields } from './subgraph.js';

/** How many references may be held at once. More of them are gathered by reading the subgraph again, so that memory stays bounded. */
const HELD = 400_000;

/** Every object with the sources that its evidence names, upstream ones included. */
async function* supported(context: StixContext): AsyncIterable<readonly [ref: string, sources: readonly string[]]> {
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

/** Sources in groups whose references together can be held. */
async function* groups(context: StixContext): AsyncIterable<readonly ExportSource[]> {
  const counts = new Map<string, number>();
  for await (const [, sources] of supported(context)) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  let group: ExportSource[] = [];
  let held = 0;
  for await (const source of context.subgraph.sources()) {
    const count = counts.get(source.id) ?? 0;
    if (held + count > HELD && group.length > 0) {
      yield group;
      group = [];
      held = 0;
    }
    group.push(source);
    held += count;
  }
  if (group.length > 0) yield group;
}

/** STIX wants a time: the latest day that the date of publication allows, the day of reading where there is no date. */
function published(fields: Fields): string {
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

/** What a report is about when nothing rests on it: those who published or wrote it, or nobody but the maker of the export. */
function fallbackRefs(context: StixContext, fields: Fields): readonly string[] {
  const people = [...ids(fields['publisher']), ...ids(fields['author'])].flatMap((id) => entityRef(context, id) ?? []);
  return people.length === 0 ? [PRODUCER] : [...new Set(people)];
}

function report(context: StixContext, { id, fields }: ExportSource, refs: readonly string[]): StixObject {
  const type = nodeType(context.model, 'Source');
  const made = published(fields);
  const stixType = type.mapping.stix?.type ?? 'report';
  return {
    type: stixType,
    spec_version: '2.1',
    id: sourceRef(context, id),
    created: made,
    modified: made,
    name: String(fields['title']),
    published: made,
    object_refs: refs.length === 0 ? fallbackRefs(context, fields) : refs,
    ...mappedProperties(context, stixType, type, fields),
    labels: [type.slug],
    external_references: [reference(id, fields)],
    ...context.markings,
    ...extensions(context, { cadreId: id, cadreType: type.name, fields }),
  };
}

/** Each source as a report on all that rests on it, in the order of ids. */
export async function* reports(context: StixContext): AsyncIterable<{ readonly source: ExportSource; readonly object: StixObject }> {
  for await (const group of groups(context)) {
    const refs = new Map<string, string[]>(group.map(({ id }) => [id, []]));
    for await (const [ref, sources] of supported(context)) for (const id of sources) refs.get(id)?.push(ref);
    for (const source of group) yield { source, object: report(context, source, refs.get(source.id) ?? []) };
  }
}
