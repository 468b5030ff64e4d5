import { isAttribute } from '../../model/storage.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import type { Sample, SampleColumn } from '../row/row-facts.js';
import { columnNamed, dateStep, keyColumn, normalised, numbersWithin } from './columns.js';
import { type EdgeColumns, edgeColumns, statementOf } from './edges.js';
import { type EventColumns, eventColumns, isEvents } from './events.js';

/** A record of a proposal: lines of YAML below `records:`. */
export type RecordLines = readonly string[];

/** What a proposal is made of. */
export interface Proposal {
  readonly model: Model;
  readonly sample: Sample;
  /** The beginning of all ids. */
  readonly prefix: string;
  /** The locale of the numbers, `''` for plain ones. */
  readonly locale: string;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function cell(column: SampleColumn, ...steps: readonly string[]): string {
  return quoted(`{${[column.name, ...steps].join('|')}}`);
}

function comment(text: string | null): string {
  return text === null ? '' : ` # ${text}`;
}

function record(sample: Sample, type: string, lines: readonly string[], more: readonly string[] = []): RecordLines {
  return [
    `  - type: ${type}`,
    ...(sample.of === null ? [] : [`    of: ${sample.of}`]),
    ...more,
    '    fields:',
    ...lines.map((line) => `      ${line}`),
  ];
}

/** The condition that columns have values, which ids and names made of them need. */
function given(...columns: readonly SampleColumn[]): string[] {
  return [`    when: { ${columns.map(({ name }) => `${quoted(name)}: given`).join(', ')} }`];
}

function dateLine(field: string, column: SampleColumn): string | null {
  const found = dateStep(column);
  return found && `${field}: ${cell(column, found.step)}${comment(found.doubt)}`;
}

/** The field that a column with its name fills; null if its values do not fit. */
function fieldLine(field: Field, column: SampleColumn, locale: string): string | null {
  if (field.kind === 'ref' || field.kind === 'enum' || field.derived) return null;
  if (['Edtf', 'EdtfDate', 'Date'].includes(field.type)) return dateLine(field.name, column);
  if (field.type === 'Figure') return numbersWithin(column, 0, 2_147_483_647, locale) ? `${field.name}: { best: ${cell(column)} }` : null;
  if (field.kind === 'value') return null;
  if (field.type === 'Int' || field.type === 'Float')
    return numbersWithin(column, field.range?.min ?? -1e15, field.range?.max ?? 1e15, locale) ? `${field.name}: ${cell(column)}` : null;
  return `${field.name}: ${cell(column, ...(field.list ? ['split ;'] : []))}`;
}

function ownFields(type: NodeType): Field[] {
  return [...type.fields.values()].filter((field) => !field.derived && !['id', 'name', 'evidence', 'externalIds'].includes(field.name));
}

/** The id and the name of the thing that a row is. */
function identity({ sample: { columns, of }, prefix }: Proposal, key: SampleColumn | null): string[] {
  const id = columns.find(({ name }) => of === 'nodes' && name === 'id') ?? key;
  const name = columnNamed(columns, ['name', 'title', 'label'], /name|title/i) ?? id ?? columns[0]!;
  return [`id: ${id ? quoted(`${prefix}-{${id.name}|slug}`) : quoted(`${prefix}-row-{#row}`)}`, `name: ${cell(name)}`];
}

/** Ids in the list of the file, so that a second list can be matched. */
function externalId({ prefix }: Proposal, key: SampleColumn | null): string[] {
  return key ? [`externalIds: [{ scheme: ${quoted(prefix.toUpperCase())}, value: ${cell(key)} }]`] : [];
}

function eventRecords(proposal: Proposal, found: EventColumns): readonly RecordLines[] {
  const { sample, prefix, model } = proposal;
  const key = keyColumn(sample.columns);
  const { date, killed, injured, latitude, longitude, place, perpetrator } = found;
  const point =
    latitude && longitude
      ? [`coordinates: { latitude: ${cell(latitude)}, longitude: ${cell(longitude)}, precision: NEAR } # how precise are they?`]
      : [];
  const where = place ? `{${place.name}}` : latitude && longitude ? `{${latitude.name}} {${longitude.name}}` : null;
  const placeId = place
    ? `${prefix}-place-{${place.name}|slug}`
    : latitude && longitude
      ? `${prefix}-place-{${latitude.name}|slug}-{${longitude.name}|slug}`
      : null;
  const attack = model.types.get('Attack')!;
  const used = new Set(Object.values(found).map((column) => column?.name));
  const rest = ownFields(attack).flatMap((field) => {
    const column = columnNamed(sample.columns, [field.name, ...(field.name === 'description' ? ['summary', 'notes', 'note'] : [])]);
    const line = column && !used.has(column.name) && fieldLine(field, column, proposal.locale);
    return line ? [line] : [];
  });
  const [id, name] = identity(proposal, key);
  const named = columnNamed(sample.columns, ['name', 'title', 'event']);
  const attackName = named
    ? name!
    : `name: ${quoted([where ?? 'Event', date ? `{${date.name}}` : null].filter((part) => part !== null).join(', '))}`;
  const lines = [
    id!,
    attackName,
    ...(date ? [dateLine('date', date) ?? `# date: ${cell(date)} # no step reads all of its values`] : []),
    ...(placeId ? [`location: ${quoted(placeId)}`] : []),
    ...(killed ? [`killed: { best: ${cell(killed)} }`] : []),
    ...(injured ? [`injured: { best: ${cell(injured)} }`] : []),
    ...rest,
    ...externalId(proposal, key),
  ];
  const placed =
    placeId && where
      ? [
          record(
            sample,
            'Location',
            [`id: ${quoted(placeId)}`, `name: ${quoted(where)}`, ...point],
            given(...(place ? [place] : [latitude!, longitude!])),
          ),
        ]
      : [];
  const shared = (lines: RecordLines, locator: string): RecordLines => [
    ...lines,
    `    evidence: { locator: ${quoted(locator)} } # the same for all rows that share it`,
  ];
  const actorId = perpetrator ? `${prefix}-{${perpetrator.name}|slug}` : '';
  const actors = perpetrator
    ? [
        shared(
          record(sample, 'ArmedGroup', [`id: ${quoted(actorId)}`, `name: ${cell(perpetrator)}`], given(perpetrator)),
          `actor {${perpetrator.name}}`,
        ),
        record(
          sample,
          'Attribution',
          [`subject: ${id!.slice(4)}`, `object: ${quoted(actorId)}`, 'strength: SUSPECTED # or ASSESSED, CONFIRMED'],
          given(perpetrator),
        ),
      ]
    : [];
  return [...placed.map((lines) => shared(lines, `place ${where}`)), record(sample, 'Attack', lines), ...actors];
}

function edgeRecords(proposal: Proposal, { source, target, kind }: EdgeColumns): readonly RecordLines[] {
  const { sample, prefix } = proposal;
  const end = (column: SampleColumn) => `${prefix}-{${column.name}|slug}`;
  const words = kind ? [...new Set(kind.values)] : [];
  const meant = words.map((word) => [word, statementOf(word)] as const);
  const members = words.length > 0 && meant.every(([, statement]) => statement === 'Membership');
  const node = (column: SampleColumn, type: string): RecordLines[] =>
    // Of a graph, the nodes are records of their own.
    sample.of === 'edges'
      ? []
      : [
          [
            ...record(sample, type, [`id: ${quoted(end(column))}`, `name: ${cell(column)}`], given(column)),
            `    evidence: { locator: ${quoted(`actor {${column.name}}`)} }`,
          ],
        ];
  const ends = [`subject: ${quoted(end(source))}`, `object: ${quoted(end(target))}`];
  const fields = (type: string) => [...ends, ...(type === 'Sponsorship' ? ['supportTypes: [UNSPECIFIED]'] : [])];
  const recognised = meant.filter(([, statement]) => statement !== null && (members || statement !== 'Membership'));
  const statements =
    kind && recognised.length > 0
      ? recognised.map(([word, type]) => record(sample, type!, fields(type!), [`    when: { ${quoted(kind.name)}: ${quoted(word)} }`]))
      : [record(sample, 'Alliance # choose the statement that the edges mean', ends)];
  const left = kind && recognised.length > 0 ? meant.filter((one) => !recognised.includes(one)).map(([word]) => word) : [];
  const unread = left.length > 0 ? [[`  # not proposed: ${kind!.name} ${left.slice(0, 5).map(quoted).join(', ')}`]] : [];
  return [...node(source, 'ArmedGroup'), ...node(target, members ? 'Coalition' : 'ArmedGroup'), ...statements, ...unread];
}

/** The entity type that shares most attribute names with the columns: a Location if they have a point, ArmedGroup if none shares any. */
function entityType({ model, sample, locale }: Proposal): NodeType {
  if (eventColumns(sample.columns, locale).latitude) return model.types.get('Location')!;
  const shared = (type: NodeType) =>
    ownFields(type).filter((field) => {
      const column = columnNamed(sample.columns, [field.name]);
      return isAttribute(type, field) && column && fieldLine(field, column, locale) !== null;
    }).length;
  const common = new Set(['description', 'shortname', 'note'].map(normalised));
  const own = (type: NodeType) =>
    ownFields(type).some((field) => !common.has(normalised(field.name)) && columnNamed(sample.columns, [field.name]));
  const types = [...model.types.values()].filter((type) => type.kind === 'entity' && own(type));
  return types.toSorted((a, b) => shared(b) - shared(a))[0] ?? model.types.get('ArmedGroup')!;
}

function entityRecords(proposal: Proposal): readonly RecordLines[] {
  const { sample, locale } = proposal;
  const type = entityType(proposal);
  const key = keyColumn(sample.columns) ?? columnNamed(sample.columns, ['name', 'title', 'label'], /name|title/i);
  const point = eventColumns(sample.columns, locale);
  const coordinates =
    type.fields.has('coordinates') && point.latitude && point.longitude
      ? [`coordinates: { latitude: ${cell(point.latitude)}, longitude: ${cell(point.longitude)}, precision: NEAR } # how precise are they?`]
      : [];
  const found = ownFields(type).flatMap((field) => {
    const column = columnNamed(sample.columns, [field.name]);
    return (column && fieldLine(field, column, locale)) ?? [];
  });
  const others = ownFields(type).filter(({ name }) => !found.some((line) => line.startsWith(`${name}:`)));
  return [
    record(sample, `${type.name} # or another type of docs/model.md`, [
      ...identity(proposal, key),
      ...found,
      ...coordinates,
      ...externalId(proposal, keyColumn(sample.columns)),
      `# other fields: ${others.map(({ name }) => name).join(', ')}`,
    ]),
  ];
}

/** The records that a table, or a part of a graph, probably becomes. */
export function proposedRecords(proposal: Proposal): readonly RecordLines[] {
  const { columns, of } = proposal.sample;
  const edges = of === 'nodes' ? null : edgeColumns(columns);
  if (edges) return edgeRecords(proposal, edges);
  if (of === 'edges') return [];
  const events = eventColumns(columns, proposal.locale);
  return isEvents(events) && events.date && dateStep(events.date) ? eventRecords(proposal, events) : entityRecords(proposal);
}
