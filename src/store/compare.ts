import type { FactEvidence, FactLink, FactRecord, Facts, PropertyValue } from '../facts/records.js';
import { labelOf, nodeType } from '../model/lookup.js';
import { ASSERTS } from '../model/storage.js';
import type { Model } from '../model/types.js';
import { ALWAYS, type Cell, type Row, type Slot } from './plan.js';
import type { StoreReader } from './port.js';

/** How a record of facts stands to the graph. */
export type Change = 'created' | 'changed' | 'unchanged';

/** Ids handed to one read at a time. */
const CHUNK = 1_000;

/** What a record, or a piece of evidence, gives: only that is compared. */
interface Given {
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly FactLink[];
  readonly asserts?: readonly string[];
}

function equal(given: PropertyValue, stored: Cell): boolean {
  return given === stored || JSON.stringify(given) === JSON.stringify(stored ?? null);
}

function sameTargets(link: FactLink, stored: Cell): boolean {
  const ids = (stored as unknown as [readonly string[], Row][]).map(([keys]) => keys.at(-1)!);
  const wanted = new Set(link.targets);
  return ids.length === wanted.size && ids.every((id) => wanted.has(id));
}

/** Of what is given of one type, the ids of those that the graph has just so. */
async function same(store: StoreReader, model: Model, type: string, given: readonly Given[]): Promise<string[]> {
  const properties = [...new Set(given.flatMap((one) => Object.keys(one.properties)))];
  const fields = [...new Set(given.flatMap((one) => one.links.map((link) => link.field)))];
  const spec = nodeType(model, type);
  const slots: Slot[] = [...properties, ASSERTS].map((property) => ({ kind: 'property', property }));
  for (const name of fields) {
    const field = spec.fields.get(name)!;
    const step = { relationships: [field.relationship!], direction: 'out', label: labelOf(model, field.type) } as const;
    slots.push({ kind: 'many', step, where: ALWAYS, order: [], page: null, shape: [] });
  }
  const ids = given.map((one) => one.id);
  const { rows } = await store.select({
    kind: 'select',
    label: spec.labels[0]!,
    ids,
    where: ALWAYS,
    order: [],
    page: null,
    shape: slots,
    count: false,
  });
  const byId = new Map(rows.map(({ keys, row }) => [keys.at(-1)!, row]));
  const at = new Map([...properties, ASSERTS, ...fields].map((name, i) => [i < properties.length ? `.${name}` : name, i]));
  const matches = (one: Given) => {
    const row = byId.get(one.id);
    if (!row) return false;
    const asserts = row[at.get(ASSERTS)!] as readonly string[] | null;
    return (
      Object.entries(one.properties).every(([name, value]) => equal(value, row[at.get(`.${name}`)!] ?? null)) &&
      one.links.every((link) => sameTargets(link, row[at.get(link.field)!]!)) &&
      (asserts === null || (one.asserts ?? []).every((name) => asserts.includes(name)))
    );
  };
  return given.filter(matches).map((one) => one.id);
}

async function sameByType(store: StoreReader, model: Model, given: ReadonlyMap<string, readonly Given[]>): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [type, all] of given) {
    for (let from = 0; from < all.length; from += CHUNK)
      for (const id of await same(store, model, type, all.slice(from, from + CHUNK))) found.add(id);
  }
  return found;
}

function byType(records: readonly FactRecord[]): Map<string, FactRecord[]> {
  const groups = new Map<string, FactRecord[]>();
  for (const record of records) {
    const group = groups.get(record.type);
    if (group) group.push(record);
    else groups.set(record.type, [record]);
  }
  return groups;
}

/**
 * What writing facts would do to each record: what it leaves out counts as unchanged, as writing leaves it alone.
 * @param stored types by id of what the graph has already; what is not among it costs no read
 */
export async function compareFacts(
  store: StoreReader,
  model: Model,
  facts: Facts,
  stored: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Change>> {
  const records = [...facts.sources, ...facts.entities, ...facts.statements];
  const old = records.filter((record) => stored.has(record.id));
  const settled = await sameByType(store, model, byType(old));
  const evidence: FactEvidence[] = old.filter((record) => settled.has(record.id)).flatMap((record) => record.evidence);
  const cited = await sameByType(store, model, new Map(evidence.length > 0 ? [['Evidence', evidence]] : []));
  return new Map(
    records.map((record) => {
      if (!stored.has(record.id)) return [record.id, 'created'];
      const whole = settled.has(record.id) && record.evidence.every((e) => cited.has(e.id));
      return [record.id, whole ? 'unchanged' : 'changed'];
    }),
  );
}
