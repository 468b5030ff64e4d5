import { createHash } from 'node:crypto';
import { nodeType } from '../../../model/lookup.js';
import { FTM, type FtmSchema } from '../../../model/targets-ftm.js';
import type { Field, Model, NodeType } from '../../../model/types.js';
import type { ExportEntity, Fields, Subgraph } from '../../read/subgraph.js';
import { type EntityLookup, lookUpEntities } from '../../text/entity-lookup.js';
import { ids } from '../../text/plain-text.js';

/** An entity of FollowTheMoney. Each property has one or more texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * What single entities need to know about others. Takes about 20 bytes of memory per entity of the subgraph, plus the names
 * that texts mention.
 */
export interface FtmContext {
  readonly model: Model;
  readonly subgraph: Subgraph;
  /** FollowTheMoney schemata by entity id. Entities without a schema are absent. */
  readonly schemata: EntityLookup['kinds'];
  /** Country codes in lower case, for entities that are countries. */
  readonly countries: ReadonlyMap<string, string>;
  /** Names, for entities that a property mentions as text. */
  readonly names: ReadonlyMap<string, string>;
}

const LONGEST = 200;

/**
 * An id as FollowTheMoney requires it: letters, digits, dots and hyphens, at most 200. Ids of entities stay unchanged. In other
 * ids a dot replaces each colon and `--0` an unknown part; no id contains either.
 */
export function ftmId(id: string): string {
  const text = id.replaceAll(':', '.').replaceAll('_', '--0').replaceAll('#', '..');
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, 120)}.${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32)}`;
}

/** The schema to which a type is mapped; null if the model gives none. */
export function schemaOf(type: NodeType): { readonly name: string; readonly schema: FtmSchema } | null {
  const name = type.mapping.ftm?.schema;
  const schema = FTM[name ?? ''];
  return name !== undefined && schema !== undefined ? { name, schema } : null;
}

/** Whether a property of that type contains text, so that a reference must be written as a name. */
export function holdsText(type: string | undefined): boolean {
  return type !== undefined && !type.startsWith('entity:') && type !== 'country';
}

function textReferences(type: NodeType): readonly Field[] {
  const properties = schemaOf(type)?.schema.properties ?? {};
  const ends: Readonly<Record<string, string | undefined>> = { subject: type.mapping.ftm?.subject, object: type.mapping.ftm?.object };
  return [...type.fields.values()].filter((field) => {
    const property = ends[field.name] ?? field.mapping.ftm?.property;
    return field.kind === 'ref' && holdsText(properties[property ?? '']);
  });
}

/** The entities whose names are needed: those that texts mention, and those after which an event is named. */
async function namesWanted(model: Model, subgraph: Subgraph): Promise<Set<string>> {
  const found = new Set<string>();
  const textual = new Map([...model.types.values()].map((type) => [type.name, textReferences(type).map((field) => field.name)]));
  const add = (type: string, fields: Fields) => {
    for (const name of textual.get(type) ?? []) for (const id of ids(fields[name])) found.add(id);
  };
  for await (const { fields } of subgraph.sources()) add('Source', fields);
  for await (const { type, fields } of subgraph.entities()) add(type, fields);
  for await (const { type, fields, subject, object } of subgraph.statements()) {
    add(type, { ...fields, subject, object });
    if (schemaOf(nodeType(model, type))?.name === 'Event') found.add(subject);
  }
  return found;
}

/** Reads the subgraph for what entities need to know about each other. */
export async function ftmContext(model: Model, subgraph: Subgraph): Promise<FtmContext> {
  const wanted = await namesWanted(model, subgraph);
  const kindOf = ({ type }: ExportEntity) => schemaOf(nodeType(model, type))?.name ?? null;
  const { kinds, countries, names } = await lookUpEntities(model, subgraph, kindOf, wanted);
  const lowered = new Map([...countries].map(([id, code]) => [id, code.toLowerCase()]));
  return { model, subgraph, schemata: kinds, countries: lowered, names };
}

/** Whether an entity is allowed in a property of that type. */
export function fits(context: FtmContext, id: string, propertyType: string | undefined): boolean {
  if (propertyType === undefined) return false;
  if (!propertyType.startsWith('entity:')) return true;
  const schema = FTM[context.schemata.get(id) ?? ''];
  return schema?.is.includes(propertyType.slice('entity:'.length)) ?? false;
}
