import { FTM, type FtmSchema } from '../model/targets-ftm.js';
import type { Field, Model } from '../model/types.js';
import { certainPrefix, readDate } from './certain-dates.js';
import { type FtmContext, fits, ftmId, holdsText } from './ftm-context.js';
import { ids, isEmpty } from './in-words.js';
import type { ExportEvidence, Fields, FieldValue } from './subgraph.js';

const NAMES = new Set(
  Object.values(FTM).flatMap(({ properties }) => Object.keys(properties).filter((property) => properties[property] === 'name')),
);

/** As FollowTheMoney itself cleans texts: without control characters, names with single spaces. */
function cleaned(property: string, text: string): string {
  const kept = text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '').trim();
  return NAMES.has(property) ? kept.replace(/\s+/g, ' ') : kept;
}

/** Properties as they are gathered; a value is kept once. */
export type Gathered = Map<string, Set<string>>;

export function add(into: Gathered, property: string, ...texts: readonly string[]): void {
  for (const given of texts) {
    const text = cleaned(property, given);
    if (text === '') continue;
    const values = into.get(property) ?? new Set();
    into.set(property, values.add(text));
  }
}

/** The properties as they are written: in the order of their names, values in the order in which they were found. */
export function written(gathered: Gathered): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...gathered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, [...values]]));
}

/** What a field says in a property of a type. Empty where it cannot be put so, as with a date of which not even the year is certain. */
function texts(context: FtmContext, owner: string, field: Field, type: string, value: FieldValue): readonly string[] {
  if (type === 'date') return [certainPrefix(readDate(value)) ?? ''];
  if (type === 'country') return (field.kind === 'ref' ? ids(value) : [owner]).flatMap((id) => context.countries.get(id) ?? []);
  if (field.kind === 'ref' && holdsText(type)) return ids(value).flatMap((id) => context.names.get(id) ?? []);
  if (field.kind === 'ref')
    return ids(value)
      .filter((id) => fits(context, id, type))
      .map(ftmId);
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Whether all that a field says is said by the texts made of it. */
function whole(field: Field, type: string, value: FieldValue, made: readonly string[]): boolean {
  if (type === 'date') return made[0] === readDate(value)?.edtf;
  return field.kind !== 'ref' || made.length === ids(value).length;
}

function* parts(model: Model, field: Field, value: FieldValue): Iterable<readonly [Field, FieldValue]> {
  const inner = field.kind === 'value' && !field.list && field.type !== 'EdtfDate' ? model.values.get(field.type) : undefined;
  const mapped = [...(inner?.fields.values() ?? [])].filter((part) => part.mapping.ftm?.property !== undefined);
  if (mapped.length === 0) yield [field, value];
  for (const part of mapped) yield [part, (value as Fields)[part.name] ?? null];
}

/**
 * Puts the fields of a node into the properties that the model maps them to.
 * @param into gets the properties
 * @returns the fields, mapped or not, that are not wholly said by properties
 */
export function mapFields(
  context: FtmContext,
  owner: string,
  schema: FtmSchema,
  fields: readonly Field[],
  values: Fields,
  into: Gathered,
): readonly Field[] {
  return fields.filter((field) => {
    const value = values[field.name];
    if (isEmpty(value)) return false;
    let said = true;
    for (const [part, held] of parts(context.model, field, value!)) {
      const property = part.mapping.ftm?.property ?? '';
      const type = schema.properties[property];
      if (type === undefined) said = false;
      if (type === undefined || isEmpty(held)) continue;
      const made = texts(context, owner, part, type, held);
      add(into, property, ...made);
      said &&= whole(part, type, held, made);
    }
    return !said;
  });
}

/**
 * The sources of a node: supporting ones as proof, disputing ones in words, as FollowTheMoney has no property for doubt.
 * @param words the property that holds what has none of its own
 */
export function addEvidence(into: Gathered, words: string, evidence: readonly ExportEvidence[]): void {
  for (const { source, fields } of evidence) {
    if (fields['stance'] === 'DISPUTES') add(into, words, `disputed by ${ftmId(source)}: ${String(fields['summary'])}`);
    else add(into, 'proof', ftmId(source));
  }
}
