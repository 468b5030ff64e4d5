import { createHash } from 'node:crypto';
import { nodeType } from '../model/lookup.js';
import { FTM, type FtmSchema } from '../model/targets-ftm.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { type EntityLookup, lookUpEntities } from './entity-lookup.js';
import { ids } from './in-words.js';
import type { ExportEntity, Fields, Subgraph } from './subgraph.js';

/** An entity of FollowTheMoney: each property holds one or more texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What single entities need to know of others. Held in memory: some 20 bytes for each entity of the subgraph, and the names that stand in texts. */
export interface FtmContext {
  readonly model: Model;
  readonly subgraph: Subgraph;
  /** Schemata by the ids of entities; without those that have none. */
  readonly schemata: EntityLookup['kinds'];
  /** Country codes by the ids of the entities that are countries, in lower case. */
  readonly countries: ReadonlyMap<string, string>;
  /** Names of the entities that stand in a property as a text. */
  readonly names: ReadonlyMap<string, string>;
}

const LONGEST = 200;

/**
 * An id as FollowTheMoney wants it: letters, digits, dots and hyphens, up to 200. Those of entities stay as they are;
 * in others a dot stands for each colon and `--0` for a part that is not known, neither of which any id has.
 */
export function ftmId(id: string): string {
  const text = id.replaceAll(':', '.').replaceAll('_', '--0').replaceAll('#', '..');
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, 120)}.${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32)}`;
}

/** What a type is mapped to, null when the model gives it no schema. */
export function schemaOf(type: NodeType): { readonly name: string; readonly schema: FtmSchema } | null {
  const name = type.mapping.ftm?.schema;
  const schema = FTM[name ?? ''];
  return name !== undefined && schema !== undefined ? { name, schema } : null;
}

/** Whether a property of that type holds a text, in which a reference must be written out as a name. */
export function holdsText(type: string | undefined): boolean {
  return type !== undefined && !type.startsWith('entity:') && type !== 'country';
}

function asTexts(type: NodeType): readonly Field[] {
  const properties = schemaOf(type)?.schema.properties ?? {};
  const ends: Readonly<Record<string, string | undefined>> = { subject: type.mapping.ftm?.subject, object: type.mapping.ftm?.object };
  return [...type.fields.values()].filter((field) => {
    const property = ends[field.name] ?? field.mapping.ftm?.property;
    return field.kind === 'ref' && holdsText(properties[property ?? '']);
  });
}

/** The entities whose names are needed: those that stand in texts, and those that an event has to be called after. */
async function mentioned(model: Model, subgraph: Subgraph): Promise<Set<string>> {
  const found = new Set<string>();
  const textual = new Map([...model.types.values()].map((type) => [type.name, asTexts(type).map((field) => field.name)]));
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

/** Reads the subgraph for what entities need to know of each other. */
export async function ftmContext(model: Model, subgraph: Subgraph): Promise<FtmContext> {
  const wanted = await mentioned(model, subgraph);
  const kindOf = ({ type }: ExportEntity) => schemaOf(nodeType(model, type))?.name ?? null;
  const { kinds, countries, names } = await lookUpEntities(model, subgraph, kindOf, wanted);
  const lowered = new Map([...countries].map(([id, code]) => [id, code.toLowerCase()]));
  return { model, subgraph, schemata: kinds, countries: lowered, names };
}

/** Whether an entity may stand in a property of that type. */
export function fits(context: FtmContext, id: string, propertyType: string | undefined): boolean {
  if (propertyType === undefined) return false;
  if (!propertyType.startsWith('entity:')) return true;
  const schema = FTM[context.schemata.get(id) ?? ''];
  return schema?.is.includes(propertyType.slice('entity:'.length)) ?? false;
}
