import { nodeType } from '../../../model/lookup.js';
import { TARGETS } from '../../../model/targets.js';
import type { Model, NodeType } from '../../../model/types.js';
import type { ExportEntity, Fields, Subgraph } from '../../read/subgraph.js';
import { type EntityLookup, lookUpEntities } from '../../text/entity-lookup.js';
import { ids } from '../../text/plain-text.js';
import { stixId } from './ids.js';

/** What single objects need to know about others. Takes about 20 bytes of memory per entity of the subgraph. */
export interface StixContext {
  readonly model: Model;
  readonly subgraph: Subgraph;
  /** STIX types by entity id. Entities without a STIX type are absent. */
  readonly types: EntityLookup['kinds'];
  /** Country codes, for entities that are countries. */
  readonly countries: ReadonlyMap<string, string>;
  /** Names, for entities that a property mentions by name. */
  readonly names: ReadonlyMap<string, string>;
  /** The data marking of every object. */
  readonly markings: { readonly object_marking_refs?: readonly string[] };
}

/**
 * The STIX type of an entity. The mapping of an enum value that it has, such as its kind of coalition, precedes the mapping of
 * its type.
 * @returns null if the model maps it to none
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

/** The entities that properties mention by name. */
async function namesWanted(model: Model, subgraph: Subgraph): Promise<Set<string>> {
  const fields = new Map([...model.types.values()].map((type) => [type.name, namedFields(type)]));
  const found = new Set<string>();
  const add = (type: string, values: Fields) => {
    for (const field of fields.get(type) ?? []) for (const id of ids(values[field])) found.add(id);
  };
  for await (const statement of subgraph.statements()) add(statement.type, statement.fields);
  return found;
}

/** Reads the subgraph for what objects need to know about each other. */
export async function stixContext(model: Model, subgraph: Subgraph, markings: StixContext['markings']): Promise<StixContext> {
  const wanted = await namesWanted(model, subgraph);
  const { kinds, countries, names } = await lookUpEntities(model, subgraph, (entity) => entityType(model, entity), wanted);
  return { model, subgraph, types: kinds, countries, names, markings };
}

/** The STIX id of an entity; null if it has no equivalent in STIX. */
export function entityRef(context: StixContext, id: string): string | null {
  const type = context.types.get(id);
  return type === undefined ? null : stixId(type, id);
}

/** The STIX id of a source. */
export function sourceRef(context: StixContext, id: string): string {
  return stixId(nodeType(context.model, 'Source').mapping.stix?.type ?? 'report', id);
}
