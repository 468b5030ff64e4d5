import { type StixForm, TARGETS } from '../../../model/targets.js';
import type { Field, NodeType } from '../../../model/types.js';
import type { ExportEvidence, Fields, FieldValue } from '../../read/subgraph.js';
import { certainDay, latestDay, readDate } from '../../text/certain-dates.js';
import { ids, isEmpty } from '../../text/plain-text.js';
import type { StixContext } from './context.js';
import { timestamp } from './ids.js';

/** STIX requires a creation time. This one is used only for objects without any dated evidence. */
const NO_DAY = '1970-01-01';

/** When an object was created and modified: the day it became known, and the day of its latest evidence. Never the day of the export. */
export function versions(fields: Fields, evidence: readonly ExportEvidence[]): { readonly created: string; readonly modified: string } {
  const knownFrom = latestDay(fields['knownFrom']);
  const dates = [knownFrom, latestDay(fields['retractedOn']), ...evidence.map((e) => latestDay(e.fields['knownFrom']))];
  const days = dates.filter((day) => day !== null).sort();
  const created = knownFrom ?? days[0] ?? NO_DAY;
  return { created: timestamp(created), modified: timestamp(days.at(-1) ?? created) };
}

function confidence(context: StixContext, field: Field, value: FieldValue): number | undefined {
  return context.model.enums.get(field.type)?.values.find(({ name }) => name === value)?.mapping.stix?.confidence;
}

/** A value in the form of the STIX property; undefined if that is not possible. */
type WriteForm = (context: StixContext, field: Field, value: FieldValue) => FieldValue | undefined;

const FORMS = {
  texts: (_context, _field, value) => (Array.isArray(value) ? value : [value]),
  names: (context, _field, value) => {
    const names = ids(value).flatMap((id) => context.names.get(id) ?? []);
    return names.length === 0 ? undefined : names;
  },
  country: (context, _field, value) => ids(value).flatMap((id) => context.countries.get(id) ?? [])[0],
  scale: (context, field, value) => confidence(context, field, value),
  time: (_context, _field, value) => {
    const day = certainDay(readDate(value));
    return day === null ? undefined : timestamp(day);
  },
} as const satisfies Readonly<Record<StixForm, WriteForm>>;

function stixProperty(context: StixContext, field: Field, property: string, value: FieldValue): FieldValue | undefined {
  const form = TARGETS.stixForms[property];
  return form === undefined ? ids(value)[0] : FORMS[form](context, field, value);
}

/**
 * The STIX properties that the model's mappings fill.
 * @param stixType properties that the type lacks are left out; the extension contains the value
 */
export function mappedProperties(context: StixContext, stixType: string, type: NodeType, fields: Fields): Fields {
  const allowed = [...TARGETS.stixCommon, ...(TARGETS.stixTypes[stixType] ?? [])];
  const found = [...type.fields.values()].flatMap((field) => {
    const property = field.mapping.stix?.property;
    const value = fields[field.name] ?? null;
    if (property === undefined || !allowed.includes(property) || isEmpty(value)) return [];
    const mapped = stixProperty(context, field, property, value);
    return mapped === undefined ? [] : [[property, mapped] as const];
  });
  return Object.fromEntries(found);
}

/** Whether STIX objects of a type have a property that mappings fill. */
export function hasProperty(stixType: string, property: string): boolean {
  return TARGETS.stixTypes[stixType]?.includes(property) ?? false;
}
