import { FTM, type FtmSchema } from '../../../model/targets-ftm.js';
import type { Field, Model } from '../../../model/types.js';
import type { ExportEvidence, Fields, FieldValue } from '../../read/subgraph.js';
import { certainPrefix, readDate } from '../../text/certain-dates.js';
import { ids, isEmpty } from '../../text/plain-text.js';
import { type FtmContext, fits, ftmId, holdsText } from './context.js';

const NAMES = new Set(
  Object.values(FTM).flatMap(({ properties }) => Object.keys(properties).filter((property) => properties[property] === 'name')),
);

/** Cleans a text as FollowTheMoney does: no control characters, and single spaces in names. */
function cleaned(property: string, text: string): string {
  const clean = text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '').trim();
  return NAMES.has(property) ? clean.replace(/\s+/g, ' ') : clean;
}

/** Collected properties, each with its distinct values. */
export type PropertyValues = Map<string, Set<string>>;

export function add(into: PropertyValues, property: string, ...texts: readonly string[]): void {
  for (const given of texts) {
    const text = cleaned(property, given);
    if (text === '') continue;
    const values = into.get(property) ?? new Set();
    into.set(property, values.add(text));
  }
}

/** Properties sorted by name. Values keep the order in which they were added. */
export function sortedProperties(gathered: PropertyValues): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...gathered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, [...values]]));
}

/** The texts for a field in a property of a type. Empty if none is possible, for example for a date without a certain year. */
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

/** Whether the texts contain everything that the field says. */
function isLossless(field: Field, type: string, value: FieldValue, made: readonly string[]): boolean {
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
 * Writes the fields of a node into the properties to which the model maps them.
 * @param into receives the properties
 * @returns the fields, mapped or not, that the properties do not fully contain
 */
export function mapFields(
  context: FtmContext,
  owner: string,
  schema: FtmSchema,
  fields: readonly Field[],
  values: Fields,
  into: PropertyValues,
): readonly Field[] {
  return fields.filter((field) => {
    const value = values[field.name];
    if (isEmpty(value)) return false;
    let lossless = true;
    for (const [part, held] of parts(context.model, field, value!)) {
      const property = part.mapping.ftm?.property ?? '';
      const type = schema.properties[property];
      if (type === undefined) lossless = false;
      if (type === undefined || isEmpty(held)) continue;
      const made = texts(context, owner, part, type, held);
      add(into, property, ...made);
      lossless &&= isLossless(part, type, held, made);
    }
    return !lossless;
  });
}

/**
 * The sources of a node: supporting ones as proof, disputing ones as text, since FollowTheMoney has no property for doubt.
 * @param words the property for texts
 */
export function addEvidence(into: PropertyValues, words: string, evidence: readonly ExportEvidence[]): void {
  for (const { source, fields } of evidence) {
    if (fields['stance'] === 'DISPUTES') add(into, words, `disputed by ${ftmId(source)}: ${String(fields['summary'])}`);
    else add(into, 'proof', ftmId(source));
  }
}
