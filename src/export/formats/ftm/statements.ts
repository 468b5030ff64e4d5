import { nodeType } from '../../../model/lookup.js';
import { FTM, type FtmSchema } from '../../../model/targets-ftm.js';
import type { NodeType } from '../../../model/types.js';
import type { ExportStatement, Fields, FieldValue } from '../../read/subgraph.js';
import { certainPrefix, readDate } from '../../text/certain-dates.js';
import { fieldTexts } from '../../text/plain-text.js';
import { type FtmContext, type FtmEntity, fits, ftmId, holdsText, schemaOf } from './context.js';
import { add, addEvidence, mapFields, type PropertyValues, sortedProperties } from './properties.js';

/** The schema of a statement and the properties for its ends. */
interface RelationSchema {
  readonly name: string;
  readonly schema: FtmSchema;
  readonly subject: string;
  readonly object: string | null;
}

/**
 * The schema that the model names, if both ends are allowed in it. Otherwise a link of no specific kind (for example, a
 * collective is not an organisation with members), or a note if there is no object.
 */
function relationSchema(context: FtmContext, type: NodeType, { subject, object }: ExportStatement): RelationSchema | null {
  const mapped = schemaOf(type);
  if (!context.schemata.has(subject)) return null;
  const { subject: from = 'subject', object: to = null } = type.mapping.ftm ?? {};
  const properties = mapped?.schema.properties ?? {};
  const ends = object === null ? to === null : to !== null && fits(context, object, properties[to]);
  if (mapped !== null && ends && fits(context, subject, properties[from])) return { ...mapped, subject: from, object: to };
  if (object === null) return { name: 'Note', schema: FTM['Note']!, subject: 'entity', object: null };
  const link = { name: 'UnknownLink', schema: FTM['UnknownLink']!, subject: 'subject', object: 'object' };
  return fits(context, object, link.schema.properties['object']) ? link : null;
}

function addEnd(context: FtmContext, { schema }: RelationSchema, property: string, id: string, into: PropertyValues): void {
  if (holdsText(schema.properties[property])) add(into, property, context.names.get(id) ?? id);
  else add(into, property, ftmId(id));
}

/** `ATTRIBUTED_TO` -> `attributed to`. */
function edgeWords(type: NodeType): string {
  return type.statement!.edge.toLowerCase().replaceAll('_', ' ');
}

/** When it began and ended, as far as the dates are certain. Vaguer dates are written as text. */
function addValidity({ schema }: RelationSchema, fields: Fields, into: PropertyValues): void {
  const valid = fields['valid'] as Readonly<Record<string, FieldValue>> | null | undefined;
  const bounds = [
    ['from', 'startDate'],
    ['to', 'endDate'],
  ] as const;
  for (const [bound, property] of bounds) {
    const date = readDate(valid?.[bound]);
    if (date === null) continue;
    const certain = property in schema.properties ? certainPrefix(date) : null;
    if (certain !== null) add(into, property, certain);
    if (certain !== date.edtf) add(into, 'description', `${bound}: ${date.edtf}`);
  }
}

/** A statement in its FollowTheMoney schema; null if one of its ends has no equivalent. */
export function relationOf(context: FtmContext, statement: ExportStatement): FtmEntity | null {
  const type = nodeType(context.model, statement.type);
  const target = relationSchema(context, type, statement);
  if (target === null) return null;
  const { fields } = statement;
  const into: PropertyValues = new Map();
  addEnd(context, target, target.subject, statement.subject, into);
  if (target.object !== null && statement.object !== null) addEnd(context, target, target.object, statement.object, into);
  // FollowTheMoney requires a name for events, and statements have none.
  if (target.name === 'Event') add(into, 'name', `${type.name}: ${context.names.get(statement.subject) ?? statement.subject}`);
  // The schemata for links of no specific kind and for notes do not state the relation.
  if (target.name === 'UnknownLink') add(into, 'role', edgeWords(type));
  else if (target.name !== schemaOf(type)?.name) add(into, 'keywords', edgeWords(type));
  addValidity(target, fields, into);
  const own = [...type.fields.values()].filter((f) => !['id', 'subject', 'object', 'valid', 'evidence'].includes(f.name));
  const object = type.fields.get('object');
  const values = { ...fields, object: statement.object };
  const rest = mapFields(context, statement.id, target.schema, own, values, into);
  if (object?.mapping.ftm?.property !== undefined) mapFields(context, statement.id, target.schema, [object], values, into);
  add(into, 'description', ...fieldTexts(rest, values));
  addEvidence(into, 'description', statement.evidence);
  // What disputes the statement stands in the description, with its source: beside the others it would read as support.
  const supporting = statement.evidence.filter((e) => e.fields['stance'] !== 'DISPUTES');
  add(into, 'summary', ...supporting.map((e) => String(e.fields['summary'] ?? '')));
  return { id: ftmId(statement.id), schema: target.name, properties: sortedProperties(into) };
}
