import { PART_SEPARATOR } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import type { StoreReader } from '../../store/graph-store.js';
import { ALWAYS, type Condition, compare, type SelectPlan, selectPlan } from '../../store/plan.js';

/** An entity in the graph. */
export interface IndexedEntity {
  readonly id: string;
  readonly type: string;
}

function propertyPlan(label: string, where: Condition, properties: readonly string[]): SelectPlan {
  const shape = properties.map((property) => ({ kind: 'property', property }) as const);
  return selectPlan(label, { where, shape });
}

/** The id of an entity in another list. */
export interface ForeignId {
  readonly scheme: string;
  readonly value: string;
}

/** Such an id in one text. */
export function idText({ scheme, value }: ForeignId): string {
  return `${scheme} ${value}`;
}

/** An entity in the graph with its name for headings and its ids in other lists. */
export interface NamedEntity extends IndexedEntity {
  readonly name: string;
  readonly ids: readonly ForeignId[];
}

/**
 * The entities of the graph by their ids in another list. If two have the same id there, the one whose own id comes first counts.
 * @param label the type or interface of the entities
 */
export async function entitiesByExternalId(
  store: StoreReader,
  model: Model,
  scheme: string,
  label: string,
): Promise<Map<string, NamedEntity>> {
  const parts = [...model.values.get('ExternalId')!.fields.keys()];
  const where: Condition = { op: 'item', property: 'externalIds', parts, where: compare('scheme', '=', scheme) };
  const { rows } = await store.select(propertyPlan(label, where, ['type', 'externalIds', 'name']));
  const found = new Map<string, NamedEntity>();
  for (const { keys, row } of rows.toSorted((a, b) => (a.keys.at(-1)! < b.keys.at(-1)! ? -1 : 1))) {
    const ids = (row[1] as readonly string[]).map((item): ForeignId => {
      const [own = '', value = ''] = item.split(PART_SEPARATOR);
      return { scheme: own, value };
    });
    const entity = { id: keys.at(-1)!, type: String(row[0]), name: String(row[2]), ids };
    for (const id of ids) if (id.scheme === scheme && !found.has(id.value)) found.set(id.value, entity);
  }
  return found;
}

/** The actors of the graph by their ids in another list. */
export function actorsByExternalId(store: StoreReader, model: Model, scheme: string): Promise<Map<string, NamedEntity>> {
  return entitiesByExternalId(store, model, scheme, 'Actor');
}

/**
 * The states of the graph by their two-letter codes. States without a code are absent.
 * @param codeField the field of State that holds the code
 */
export async function statesByCode(store: StoreReader, codeField: string): Promise<Map<string, string>> {
  const { rows } = await store.select(propertyPlan('State', ALWAYS, [codeField]));
  return new Map(rows.flatMap(({ keys, row }) => (row[0] === null ? [] : [[String(row[0]), keys.at(-1)!] as const])));
}
