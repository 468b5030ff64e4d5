import { constant } from '../model/names.js';
import { type StixContext, sourceRef } from './stix-context.js';
import { EXTENSION, PRODUCER, type StixObject, timestamp } from './stix-ids.js';
import type { ExportEvidence, ExportStatement, Fields, FieldValue } from './subgraph.js';

/** STIX spells names with underscores: `validFrom` -> `valid_from`. */
function spelled(name: string): string {
  return constant(name).toLowerCase();
}

/** A value as STIX may hold it: spelled its way, without nulls and empty lists, which say nothing. Undefined when nothing is left. */
function pruned(value: FieldValue): FieldValue | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => pruned(item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const kept = pruned(part as FieldValue);
    return kept === undefined ? [] : [[spelled(name), kept] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function evidenceParts(context: StixContext, { id, source, fields, asserts }: ExportEvidence): FieldValue {
  const { id: _, source: __, ...rest } = fields;
  return { cadreId: id, sourceRef: sourceRef(context, source), ...rest, asserts } as FieldValue;
}

/** A name with all that is known of it, as entities keep their names in the extension. */
function nameParts(context: StixContext, { id, fields, evidence }: ExportStatement): FieldValue {
  const { id: _, ...rest } = fields;
  return { cadreId: id, ...rest, evidence: evidence.map((e) => evidenceParts(context, e)) } as FieldValue;
}

/** What the extension says of an object. */
interface Told {
  readonly cadreId: string;
  readonly cadreType: string;
  /** The reference of an entity or a source that a relationship object stands for. */
  readonly field?: string;
  readonly fields?: Fields;
  readonly names?: readonly ExportStatement[];
  readonly evidence?: readonly ExportEvidence[];
}

/**
 * The property `extensions` of an object: all that Cadre holds of it, under its own names spelled as STIX spells names.
 * What is unknown is left out.
 */
export function extensions(context: StixContext, told: Told): { readonly extensions: FieldValue } {
  const { id: _, ...fields } = told.fields ?? {};
  const parts = pruned({
    ...(told as unknown as Fields),
    fields,
    names: (told.names ?? []).map((name) => nameParts(context, name)),
    evidence: (told.evidence ?? []).map((e) => evidenceParts(context, e)),
  }) as Fields;
  return { extensions: { [EXTENSION]: { extension_type: 'property-extension', ...parts } } };
}

const MADE = timestamp('2026-11-22');

/** The objects that tell what the extension is and who made it. */
export function definitions(): readonly StixObject[] {
  const common = { spec_version: '2.1', created: MADE, modified: MADE };
  return [
    { type: 'identity', ...common, id: PRODUCER, name: 'Cadre', identity_class: 'system' },
    {
      type: 'extension-definition',
      ...common,
      id: EXTENSION,
      created_by_ref: PRODUCER,
      name: 'Cadre statements',
      description: 'What a graph of dated, sourced, disputable statements knows of an object beyond what STIX can say.',
      schema:
        'cadre_id and cadre_type name the record; fields holds its values: dates as EDTF text with the first and the last day that ' +
        'they allow, references as ids of the graph; names holds all names with script, language and kind; evidence holds each place ' +
        'in a source (source_ref) that supports or disputes the record (stance). What is not known is left out.',
      version: '1.0.0',
      extension_types: ['property-extension'],
    },
  ];
}
