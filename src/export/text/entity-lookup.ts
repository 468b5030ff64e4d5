import type { Model } from '../../model/types.js';
import type { ExportEntity, Subgraph } from '../read/subgraph.js';
import { countryCode } from './countries.js';
import { KindTable } from './kind-table.js';

/** What records of a format need to know about entities, by id. */
export interface EntityLookup {
  /** What each entity becomes in the format. Entities that have no equivalent are absent. About 20 bytes each. */
  readonly kinds: Pick<KindTable, 'get' | 'has'>;
  /** Country codes in upper case, for entities that are countries. */
  readonly countries: ReadonlyMap<string, string>;
  /** Names, only for the ids that were asked for. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Reads all entities of a subgraph once to build a lookup.
 * @param kindOf what an entity becomes in the format; null if it has no equivalent
 * @param namesWanted the ids of the entities whose names are needed
 */
export async function lookUpEntities(
  model: Model,
  subgraph: Subgraph,
  kindOf: (entity: ExportEntity) => string | null,
  namesWanted: ReadonlySet<string>,
): Promise<EntityLookup> {
  const kinds = new KindTable();
  const countries = new Map<string, string>();
  const names = new Map<string, string>();
  for await (const entity of subgraph.entities()) {
    const kind = kindOf(entity);
    if (kind !== null) kinds.set(entity.id, kind);
    const country = countryCode(model, entity);
    if (country !== null) countries.set(entity.id, country);
    if (namesWanted.has(entity.id)) names.set(entity.id, String(entity.fields['name']));
  }
  return { kinds, countries, names };
}
