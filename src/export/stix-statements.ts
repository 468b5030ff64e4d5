import { nodeType } from '../model/lookup.js';
import type { Field, NodeType } from '../model/types.js';
import { certainDay, readDate } from './certain-dates.js';
import { ids, inWords } from './in-words.js';
import { entityRef, type StixContext } from './stix-context.js';
import { extensions } from './stix-extension.js';
import { type StixObject, stixId, timestamp } from './stix-ids.js';
import { mappedProperties, versions } from './stix-properties.js';
import type { ExportStatement, Fields, FieldValue } from './subgraph.js';

/** A relationship where both ends are known, a note about the subject otherwise. */
type Form = 'relationship' | 'note';

function form(context: StixContext, statement: ExportStatement): Form | null {
  if (entityRef(context, statement.subject) === null) return null;
  if (statement.object === null || nodeType(context.model, statement.type).mapping.stix?.type === 'note') return 'note';
  return entityRef(context, statement.object) === null ? null : 'relationship';
}

/** The STIX id of a statement; null when an end of it has no place in STIX. */
export function statementRef(context: StixContext, statement: ExportStatement): string | null {
  const type = form(context, statement);
  return type === null ? null : stixId(type, statement.id);
}

/** The fields that are a statement's own, not those of every statement. */
function ownFields(context: StixContext, type: NodeType): readonly Field[] {
  const shared = context.model.interfaces.get('Statement')!.fields;
  return [...type.fields.values()].filter((field) => !shared.has(field.name));
}

/** In words, for tools that show no extension: what was stated, and the note on it. */
function description(context: StixContext, type: NodeType, fields: Fields): string {
  const parts = inWords(ownFields(context, type), fields);
  const told = parts.length === 0 ? type.name : `${type.name} (${parts.join('; ')})`;
  return typeof fields['note'] === 'string' ? `${told}. ${fields['note']}` : told;
}

/** The bounds of validity that leave no doubt about the day; STIX has no way to say that a day is vague. */
function times(fields: Fields): Fields {
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
    ...times(statement.fields),
  };
}

/** The entities that a note is about: the subject, and those it names other than as authors. */
function about(context: StixContext, type: NodeType, statement: ExportStatement): readonly string[] {
  const named = ownFields(context, type).filter((field) => field.kind === 'ref' && field.mapping.stix?.property === undefined);
  const all = [statement.subject, ...named.flatMap((field) => ids(statement.fields[field.name]))];
  return [...new Set(all.flatMap((id) => entityRef(context, id) ?? []))];
}

/** A statement as a STIX relationship, or a note where it has one end; null when an end of it has no place in STIX. */
export function statementObject(context: StixContext, statement: ExportStatement): StixObject | null {
  const id = statementRef(context, statement);
  const kind = form(context, statement);
  if (id === null || kind === null) return null;
  const { fields } = statement;
  const type = nodeType(context.model, statement.type);
  const body =
    kind === 'relationship'
      ? relationship(context, type, statement)
      : { content: description(context, type, fields), object_refs: about(context, type, statement) };
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
