import { v5 } from 'uuid';
import type { Model } from '../../../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line, type Seal } from '../../file/format.js';
import type { ExportAbout, Subgraph } from '../../read/subgraph.js';
import { jsonLine } from '../../text/json-text.js';
import { type StixContext, stixContext } from './context.js';
import { definitions } from './extension.js';
import { EXTENSION, PRODUCER, type StixObject, stixId } from './ids.js';
import { TLP_LEVELS, tlpMarking } from './markings.js';
import { entityObject } from './objects.js';
import { referenceObjects } from './references.js';
import { reports } from './reports.js';
import { statementObject } from './statements.js';

/** The number of records that have no equivalent in STIX, by type. */
type LeftOutCounts = Map<string, number>;

async function* objects(context: StixContext, leftOut: LeftOutCounts): AsyncIterable<StixObject> {
  const countLeftOut = (type: string) => leftOut.set(type, (leftOut.get(type) ?? 0) + 1);
  for await (const entity of context.subgraph.entities()) {
    const object = entityObject(context, entity);
    if (object === null) countLeftOut(entity.type);
    else {
      yield object;
      yield* referenceObjects(context, { object, id: entity.id, type: entity.type, fields: entity.fields });
    }
  }
  for await (const statement of context.subgraph.statements()) {
    const object = statementObject(context, statement);
    if (object === null) countLeftOut(statement.type);
    else yield object;
  }
  for await (const { source, object } of reports(context)) {
    yield object;
    yield* referenceObjects(context, { object, id: source.id, type: 'Source', fields: source.fields });
  }
}

/** The end of the bundle: its id, and a note about the export, since a bundle has no property for it. */
function bundleEnd(about: ExportAbout, context: StixContext, leftOut: LeftOutCounts, { contentHash, lines }: Seal): string {
  // STIX requires milliseconds.
  const time = new Date(about.exportedAt).toISOString();
  const note = {
    type: 'note',
    spec_version: '2.1',
    id: stixId('note', contentHash),
    created: time,
    modified: time,
    created_by_ref: PRODUCER,
    abstract: 'About this export',
    content: `Exported at ${about.exportedAt} by ${about.generator}, at revision ${about.revision} of the graph. ${about.licence}`,
    object_refs: [PRODUCER],
    labels: [EXPORT_MARK],
    ...context.markings,
    extensions: {
      [EXTENSION]: {
        extension_type: 'property-extension',
        export: { ...about, contentHash, lines, leftOut: Object.fromEntries(leftOut) },
      },
    },
  };
  return `,${JSON.stringify(note)}],"id":"bundle--${v5(contentHash, PRODUCER.split('--')[1]!)}"}`;
}

async function* lines(model: Model, subgraph: Subgraph, level: string): AsyncIterable<Line> {
  const marking = tlpMarking(level);
  const context = await stixContext(model, subgraph, marking === null ? {} : { object_marking_refs: [marking.id] });
  const leftOut: LeftOutCounts = new Map();
  yield '{"type":"bundle","objects":[';
  const [first, ...rest] = [...definitions(), ...(marking === null ? [] : [marking])];
  yield jsonLine(first!);
  for (const object of rest) yield `,${jsonLine(object)}`;
  for await (const object of objects(context, leftOut)) yield `,${jsonLine(object)}`;
  yield (seal) => bundleEnd(subgraph.about, context, leftOut, seal);
}

/** STIX 2.1: a bundle with one object per line. */
export const stix: ExportFormat = {
  name: 'stix',
  title: 'STIX 2.1 bundle',
  mediaType: 'application/stix+json;version=2.1',
  extension: 'json',
  options: {
    tlp: { values: TLP_LEVELS, fallback: 'none', description: 'Marks every object with a level of the Traffic Light Protocol 2.0.' },
  },
  files: (model, subgraph, options) => [{ name: 'bundle.json', lines: () => lines(model, subgraph, options['tlp'] ?? 'none') }],
};
