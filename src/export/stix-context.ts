import { nodeType } from '../model/lookup.js';
import { TARGETS } from '../model/targets.js';
import type { Model, NodeType } from '../model/types.js';
import { type EntityLookup, lookUpEntities } from './entity-lookup.js';
import { ids } from './in-words.js';
import { stixId } from './stix-ids.js';
import type { ExportEntity, Fields, Subgraph } from './subgraph.js';

/** What single objects need to know of others. Held in memory: some 20 bytes for each entity of the subgraph. */
export interface StixContext {
  readonly model: Model;
  readonly subgraph: Subgraph;
  /** STIX types by the ids of entities; without those that have none. */
  readonly types: EntityLookup['kinds'];
  /** Country codes by the ids of the entities that are countries. */
  readonly countries: ReadonlyMap<string, string>;
  /** Names of the entities that stand in a property as a name. */
  readonly names: ReadonlyMap<string, string>;
  /** What every object says of how it may be passed on. */
  readonly markings: { readonly object_marking_refs?: readonly string[] };
}

/**
 * The STIX type of an entity: that of a value of it, such as a kind of coalition, before that of its type.
 * @returns null when the model gives none
 */
function entityType(model: Model, entity: ExportEntity): string | null {
  const type = nodeType(model, entity.type);
  const ofValues = [...type.fields.values()].flatMap((field) => {
    const value = entity.fields[field.name];
    return model.enums.get(field.type)?.values.find(({ name }) => name === value)?.mapping.stix?.type ?? [];
  });
  return ofValues[0] ?? type.mapping.stix?.type ?? null;
}

function namedFields(type: NodeType): readonly string[] {
  return [...type.fields.values()]
    .filter((field) => field.kind === 'ref' && TARGETS.stixForms[field.mapping.stix?.property ?? ''] === 'names')
    .map((field) => field.name);
}

/** The entities that properties mention by their names. */
async function mentioned(model: Model, subgraph: Subgraph): Promise<Set<string>> {
  const fields = new Map([...model.types.values()].map((type) => [type.name, namedFields(type)]));
  const found = new Set<string>();
  const add = (type: string, values: Fields) => {
    for (const field of fields.get(type) ?? []) for (const id of ids(values[field])) found.add(id);
  };
  for await (const statement of subgraph.statements()) add(statement.type, statement.fields);
  return found;
}

/** Reads the subgraph for what objects need to know of each other. */
export async function stixContext(model: Model, subgraph: Subgraph, markings: StixContext['markings']): Promise<StixContext> {
  const wanted = await mentioned(model, subgraph);
  const { kinds, countries, names } = await lookUpEntities(model, subgraph, (entity) => entityType(model, entity), wanted);
  return { model, subgraph, types: kinds, countries, names, markings };
}

/** The STIX id of an entity, null when it has no place in STIX. */
export function entityRef(context: StixContext, id: string): string | null {
  const type = context.types.get(id);
  return type === undefined ? null : stixId(type, id);
}

/** The STIX id of a source. */
export function sourceRef(context: StixContext, id: string): string {
  return stixId(nodeType(context.model, 'Source').mapping.stix?.type ?? 'report', id);
}
