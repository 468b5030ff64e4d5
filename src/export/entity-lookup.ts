import type { Model } from '../model/types.js';
import { countryCode } from './countries.js';
import { IdTable } from './id-table.js';
import type { ExportEntity, Subgraph } from './subgraph.js';

/** What single records of a format need to know of entities, by their ids. */
export interface EntityLookup {
  /** What the format makes of each entity; without those that have no place in it. Some 20 bytes each. */
  readonly kinds: Pick<IdTable, 'get' | 'has'>;
  /** Country codes of those that are countries, in upper case. */
  readonly countries: ReadonlyMap<string, string>;
  /** Names of those that are wanted. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Reads the entities of a subgraph once for what records need to know of them.
 * @param kindOf what the format makes of an entity, null where it has no place
 * @param named the ids of the entities whose names are wanted
 */
export async function lookUpEntities(
  model: Model,
  subgraph: Subgraph,
  kindOf: (entity: ExportEntity) => string | null,
  named: ReadonlySet<string>,
): Promise<EntityLookup> {
  const kinds = new IdTable();
  const countries = new Map<string, string>();
  const names = new Map<string, string>();
  for await (const entity of subgraph.entities()) {
    const kind = kindOf(entity);
    if (kind !== null) kinds.set(entity.id, kind);
    const country = countryCode(model, entity);
    if (country !== null) countries.set(entity.id, country);
    if (named.has(entity.id)) names.set(entity.id, String(entity.fields['name']));
  }
  return { kinds, countries, names };
}
