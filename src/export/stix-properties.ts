import { TARGETS } from '../model/targets.js';
import type { Field, NodeType } from '../model/types.js';
import { certainDay, latestDay, readDate } from './certain-dates.js';
import { ids, isEmpty } from './in-words.js';
import type { StixContext } from './stix-context.js';
import { timestamp } from './stix-ids.js';
import type { ExportEvidence, Fields, FieldValue } from './subgraph.js';

/** For STIX demands a time of making. Nothing is written with it that has evidence of a known day. */
const NO_DAY = '1970-01-01';

/** When an object was made and last changed: when it became known, and when the last of its evidence did. Never the day of the export. */
export function versions(fields: Fields, evidence: readonly ExportEvidence[]): { readonly created: string; readonly modified: string } {
  const known = latestDay(fields['knownFrom']);
  const later = [known, latestDay(fields['retractedOn']), ...evidence.map((e) => latestDay(e.fields['knownFrom']))];
  const days = later.filter((day) => day !== null).sort();
  const created = known ?? days[0] ?? NO_DAY;
  return { created: timestamp(created), modified: timestamp(days.at(-1) ?? created) };
}

function scale(context: StixContext, field: Field, value: FieldValue): number | undefined {
  return context.model.enums.get(field.type)?.values.find(({ name }) => name === value)?.mapping.stix?.confidence;
}

/** A value in the form that STIX gives the property; undefined where it cannot be put so. */
function formed(context: StixContext, field: Field, property: string, value: FieldValue): FieldValue | undefined {
  switch (TARGETS.stixForms[property]) {
    case 'texts':
      return Array.isArray(value) ? value : [value];
    case 'names': {
      const names = ids(value).flatMap((id) => context.names.get(id) ?? []);
      return names.length === 0 ? undefined : names;
    }
    case 'country':
      return ids(value).flatMap((id) => context.countries.get(id) ?? [])[0];
    case 'scale':
      return scale(context, field, value);
    case 'time': {
      const day = certainDay(readDate(value));
      return day === null ? undefined : timestamp(day);
    }
    default:
      return ids(value)[0];
  }
}

/**
 * The properties of an object that the model's mappings fill.
 * @param stixType what has no such property gets none; the value stands in the extension
 */
export function mappedProperties(context: StixContext, stixType: string, type: NodeType, fields: Fields): Fields {
  const allowed = [...TARGETS.stixCommon, ...(TARGETS.stixTypes[stixType] ?? [])];
  const found = [...type.fields.values()].flatMap((field) => {
    const property = field.mapping.stix?.property;
    const value = fields[field.name] ?? null;
    if (property === undefined || !allowed.includes(property) || isEmpty(value)) return [];
    const written = formed(context, field, property, value);
    return written === undefined ? [] : [[property, written] as const];
  });
  return Object.fromEntries(found);
}

/** Whether STIX objects of a type may be mapped to a property. */
export function hasProperty(stixType: string, property: string): boolean {
  return TARGETS.stixTypes[stixType]?.includes(property) ?? false;
}
