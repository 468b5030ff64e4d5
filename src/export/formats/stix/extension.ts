import { constant } from '../../../model/names.js';
import type { ExportEvidence, ExportStatement, Fields, FieldValue } from '../../read/subgraph.js';
import { type StixContext, sourceRef } from './context.js';
import { EXTENSION, PRODUCER, type StixObject, timestamp } from './ids.js';

/** STIX writes names with underscores: `validFrom` -> `valid_from`. */
function stixName(name: string): string {
  return constant(name).toLowerCase();
}

/** A value in the form that STIX allows: names with underscores, no nulls and no empty lists. Undefined if nothing is left. */
function stixValue(value: FieldValue): FieldValue | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => stixValue(item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const rest = stixValue(part as FieldValue);
    return rest === undefined ? [] : [[stixName(name), rest] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function evidenceParts(context: StixContext, { id, source, fields, asserts }: ExportEvidence): FieldValue {
  const { id: _, source: __, ...rest } = fields;
  return { cadreId: id, sourceRef: sourceRef(context, source), ...rest, asserts } as FieldValue;
}

/** A name with all its known fields. */
function nameParts(context: StixContext, { id, fields, evidence }: ExportStatement): FieldValue {
  const { id: _, ...rest } = fields;
  return { cadreId: id, ...rest, evidence: evidence.map((e) => evidenceParts(context, e)) } as FieldValue;
}

/** What the extension contains for one object. */
interface RecordContent {
  readonly cadreId: string;
  readonly cadreType: string;
  /** For a relationship object that represents a reference: the name of the field. */
  readonly field?: string;
  readonly fields?: Fields;
  readonly names?: readonly ExportStatement[];
  readonly evidence?: readonly ExportEvidence[];
}

/**
 * The property `extensions` of an object: everything that Cadre stores about it, with names as STIX writes them. Unknown values
 * are left out.
 */
export function extensions(context: StixContext, content: RecordContent): { readonly extensions: FieldValue } {
  const { id: _, ...fields } = content.fields ?? {};
  const parts = stixValue({
    ...(content as unknown as Fields),
    fields,
    names: (content.names ?? []).map((name) => nameParts(context, name)),
    evidence: (content.evidence ?? []).map((e) => evidenceParts(context, e)),
  }) as Fields;
  return { extensions: { [EXTENSION]: { extension_type: 'property-extension', ...parts } } };
}

const CREATED = timestamp('2026-11-22');

/** The objects that define the extension and its creator. */
export function definitions(): readonly StixObject[] {
  const common = { spec_version: '2.1', created: CREATED, modified: CREATED };
  return [
    { type: 'identity', ...common, id: PRODUCER, name: 'Cadre', identity_class: 'system' },
    {
      type: 'extension-definition',
      ...common,
      id: EXTENSION,
      created_by_ref: PRODUCER,
      name: 'Cadre statements',
      description: 'What a graph of dated, sourced and disputable statements records about an object and STIX has no property for.',
      schema:
        'cadre_id and cadre_type identify the record. fields contains its values: dates as EDTF text with the first and the last ' +
        'possible day, references as ids of the graph. names contains all names with script, language and kind. evidence contains ' +
        'each place in a source (source_ref) that supports or disputes the record (stance). Unknown values are left out.',
      version: '1.0.0',
      extension_types: ['property-extension'],
    },
  ];
}
