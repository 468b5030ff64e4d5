import { nodeType } from '../../../model/lookup.js';
import type { Field, NodeType } from '../../../model/types.js';
import type { ExportStatement, Fields, FieldValue } from '../../read/subgraph.js';
import { certainDay, readDate } from '../../text/certain-dates.js';
import { fieldTexts, ids } from '../../text/plain-text.js';
import { entityRef, type StixContext } from './context.js';
import { extensions } from './extension.js';
import { type StixObject, stixId, timestamp } from './ids.js';
import { mappedProperties, versions } from './properties.js';

/** A relationship if both ends are known, otherwise a note about the subject. */
type StatementForm = 'relationship' | 'note';

function statementForm(context: StixContext, statement: ExportStatement): StatementForm | null {
  if (entityRef(context, statement.subject) === null) return null;
  if (statement.object === null || nodeType(context.model, statement.type).mapping.stix?.type === 'note') return 'note';
  return entityRef(context, statement.object) === null ? null : 'relationship';
}

/** The STIX id of a statement; null if one of its ends has no equivalent in STIX. */
export function statementRef(context: StixContext, statement: ExportStatement): string | null {
  const type = statementForm(context, statement);
  return type === null ? null : stixId(type, statement.id);
}

/** The fields that only this type of statement has. */
function ownFields(context: StixContext, type: NodeType): readonly Field[] {
  const shared = context.model.interfaces.get('Statement')!.fields;
  return [...type.fields.values()].filter((field) => !shared.has(field.name));
}

/** The statement and its note as text, for tools that do not show extensions. */
function description(context: StixContext, type: NodeType, fields: Fields): string {
  const parts = fieldTexts(ownFields(context, type), fields);
  const statement = parts.length === 0 ? type.name : `${type.name} (${parts.join('; ')})`;
  return typeof fields['note'] === 'string' ? `${statement}. ${fields['note']}` : statement;
}

/** The bounds of validity that are exactly one day. STIX cannot express vague days. */
function validityTimes(fields: Fields): Fields {
  const valid = fields['valid'] as { readonly from: FieldValue; readonly to: FieldValue } | null | undefined;
  const from = certainDay(readDate(valid?.from));
  const to = certainDay(readDate(valid?.to));
  return { ...(from !== null && { start_time: timestamp(from) }), ...(to !== null && { stop_time: timestamp(to, true) }) };
}

function relationship(context: StixContext, type: NodeType, statement: ExportStatement): Fields {
  const ends = [entityRef(context, statement.subject), entityRef(context, statement.object!)];
  const [source, target] = type.mapping.stix?.reverse ? ends.reverse() : ends;
  return {
    relationship_type: type.mapping.stix?.relationship ?? 'related-to',
    description: description(context, type, statement.fields),
    source_ref: source!,
    target_ref: target!,
    ...validityTimes(statement.fields),
  };
}

/** The entities of a note: the subject, and other entities that the statement names, except authors. */
function aboutRefs(context: StixContext, type: NodeType, statement: ExportStatement): readonly string[] {
  const named = ownFields(context, type).filter((field) => field.kind === 'ref' && field.mapping.stix?.property === undefined);
  const all = [statement.subject, ...named.flatMap((field) => ids(statement.fields[field.name]))];
  return [...new Set(all.flatMap((id) => entityRef(context, id) ?? []))];
}

/** A statement as a STIX relationship, or as a note if it has one end; null if one of its ends has no equivalent in STIX. */
export function statementObject(context: StixContext, statement: ExportStatement): StixObject | null {
  const id = statementRef(context, statement);
  const kind = statementForm(context, statement);
  if (id === null || kind === null) return null;
  const { fields } = statement;
  const type = nodeType(context.model, statement.type);
  const body =
    kind === 'relationship'
      ? relationship(context, type, statement)
      : { content: description(context, type, fields), object_refs: aboutRefs(context, type, statement) };
  return {
    type: kind,
    spec_version: '2.1',
    id,
    ...versions(fields, statement.evidence),
    ...body,
    ...mappedProperties(context, kind, type, fields),
    ...(fields['status'] === 'RETRACTED' && { revoked: true }),
    labels: [type.slug],
    ...context.markings,
    ...extensions(context, { cadreId: statement.id, cadreType: statement.type, fields, evidence: statement.evidence }),
  };
}
