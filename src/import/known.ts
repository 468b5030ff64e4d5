import { PART_SEPARATOR } from '../model/storage.js';
import type { Model } from '../model/types.js';
import { ALWAYS, type Condition, compare, type SelectPlan } from '../store/plan.js';
import type { StoreReader } from '../store/port.js';

/** An entity of the graph. */
export interface Known {
  readonly id: string;
  readonly type: string;
}

function plan(label: string, where: Condition, properties: readonly string[]): SelectPlan {
  const shape = properties.map((property) => ({ kind: 'property', property }) as const);
  return { kind: 'select', label, ids: null, where, order: [], page: null, shape, count: false };
}

/**
 * The actors of the graph by their ids in somebody else's list. Where two have the same id there, the first by its own id
 * counts.
 */
export async function knownByExternalId(store: StoreReader, model: Model, scheme: string): Promise<Map<string, Known>> {
  const parts = [...model.values.get('ExternalId')!.fields.keys()];
  const where: Condition = { op: 'item', property: 'externalIds', parts, where: compare('scheme', '=', scheme) };
  const { rows } = await store.select(plan('Actor', where, ['type', 'externalIds']));
  const known = new Map<string, Known>();
  for (const { keys, row } of rows.toSorted((a, b) => (a.keys.at(-1)! < b.keys.at(-1)! ? -1 : 1))) {
    for (const item of row[1] as readonly string[]) {
      const [named, value = ''] = item.split(PART_SEPARATOR);
      if (named === scheme && !known.has(value)) known.set(value, { id: keys.at(-1)!, type: String(row[0]) });
    }
  }
  return known;
}

/** The states of the graph by their two-letter codes, those without one left out. */
export async function knownStates(store: StoreReader): Promise<Map<string, string>> {
  const { rows } = await store.select(plan('State', ALWAYS, ['isoCode']));
  return new Map(rows.flatMap(({ keys, row }) => (row[0] === null ? [] : [[String(row[0]), keys.at(-1)!] as const])));
}
