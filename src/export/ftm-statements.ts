import { nodeType } from '../model/lookup.js';
import { FTM, type FtmSchema } from '../model/targets-ftm.js';
import type { NodeType } from '../model/types.js';
import { certainPrefix, readDate } from './certain-dates.js';
import { type FtmContext, type FtmEntity, fits, ftmId, holdsText, schemaOf } from './ftm-context.js';
import { add, addEvidence, type Gathered, mapFields, written } from './ftm-properties.js';
import { inWords } from './in-words.js';
import type { ExportStatement, Fields, FieldValue } from './subgraph.js';

/** In what schema a statement is written, and by which properties it leads to its ends. */
interface Shape {
  readonly name: string;
  readonly schema: FtmSchema;
  readonly subject: string;
  readonly object: string | null;
}

/**
 * The schema that the model names, where both ends may stand in it; a link of no stated kind where one may not (a
 * collective is no organisation that has members); a note where the other end is not known.
 */
function shape(context: FtmContext, type: NodeType, { subject, object }: ExportStatement): Shape | null {
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

function addEnd(context: FtmContext, { schema }: Shape, property: string, id: string, into: Gathered): void {
  if (holdsText(schema.properties[property])) add(into, property, context.names.get(id) ?? id);
  else add(into, property, ftmId(id));
}

/** `ATTRIBUTED_TO` -> `attributed to`. */
function edgeWords(type: NodeType): string {
  return type.statement!.edge.toLowerCase().replaceAll('_', ' ');
}

/** When it began and ended, as far as it is certain; the dates as they were given, where they are vaguer, in words. */
function addValidity({ schema }: Shape, fields: Fields, into: Gathered): void {
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

/** A statement in its schema of FollowTheMoney; null when an end of it has none. */
export function relationOf(context: FtmContext, statement: ExportStatement): FtmEntity | null {
  const type = nodeType(context.model, statement.type);
  const found = shape(context, type, statement);
  if (found === null) return null;
  const { fields } = statement;
  const into: Gathered = new Map();
  addEnd(context, found, found.subject, statement.subject, into);
  if (found.object !== null && statement.object !== null) addEnd(context, found, found.object, statement.object, into);
  // An event must have a name, and these have none.
  if (found.name === 'Event') add(into, 'name', `${type.name}: ${context.names.get(statement.subject) ?? statement.subject}`);
  // What a link of no stated kind or a note is about is said by no schema.
  if (found.name === 'UnknownLink') add(into, 'role', edgeWords(type));
  else if (found.name !== schemaOf(type)?.name) add(into, 'keywords', edgeWords(type));
  addValidity(found, fields, into);
  const own = [...type.fields.values()].filter((f) => !['id', 'subject', 'object', 'valid', 'evidence'].includes(f.name));
  const object = type.fields.get('object');
  const values = { ...fields, object: statement.object };
  const rest = mapFields(context, statement.id, found.schema, own, values, into);
  if (object?.mapping.ftm?.property !== undefined) mapFields(context, statement.id, found.schema, [object], values, into);
  add(into, 'description', ...inWords(rest, values));
  addEvidence(into, 'description', statement.evidence);
  add(into, 'summary', ...statement.evidence.map((e) => String(e.fields['summary'] ?? '')));
  return { id: ftmId(statement.id), schema: found.name, properties: written(into) };
}
