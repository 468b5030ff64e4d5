import type { FactEvidence, FactLink, FactRecord, Facts, PropertyValue } from '../facts/records.js';
import { labelOf, nodeType } from '../model/lookup.js';
import { ordersOf } from '../model/orders.js';
import { ASSERTS } from '../model/storage.js';
import type { Model } from '../model/types.js';
import type { StoreReader } from '../store/graph-store.js';
import { type Cell, manySlot, type Row, type Slot, selectPlan } from '../store/plan.js';

/** How many ids one read takes. */
const CHUNK = 1_000;

/** The part of a record, or of a piece of evidence, that is compared. */
interface Comparable {
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly FactLink[];
  readonly asserts?: readonly string[];
}

/** A record compared with its stored node. Fields that the record leaves out are not compared: writing does not change them. */
export interface Comparison {
  /** Properties and references that the node lacks. */
  readonly added: readonly string[];
  /** Properties and references that the node has with other values: writing replaces them. */
  readonly differing: readonly string[];
  /** The node's values of the properties that must keep an order; see ordersOf. */
  readonly ordered: Readonly<Record<string, Cell>>;
}

export interface ComparedFacts {
  /** By the id of each record that is stored. */
  readonly records: ReadonlyMap<string, Comparison>;
  /** By the id of each piece of evidence of these records that is stored. */
  readonly evidence: ReadonlyMap<string, Comparison>;
}

function equal(given: PropertyValue, stored: Cell): boolean {
  return given === stored || JSON.stringify(given) === JSON.stringify(stored ?? null);
}

function targetsOf(stored: Cell): string[] {
  return (stored as unknown as [readonly string[], Row][]).map(([keys]) => keys.at(-1)!);
}

/** The columns of one read, by property and by reference. */
interface Columns {
  readonly properties: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, number>;
  readonly slots: readonly Slot[];
}

function columns(model: Model, type: string, given: readonly Comparable[]): Columns {
  const spec = nodeType(model, type);
  const orders = ordersOf(spec).flatMap(({ lesser, greater }) => [lesser, greater]);
  const asserted = given.some((one) => one.asserts) ? [ASSERTS] : [];
  const properties = [...new Set([...given.flatMap((one) => Object.keys(one.properties)), ...orders, ...asserted])];
  const fields = [...new Set(given.flatMap((one) => one.links.map((link) => link.field)))];
  const links = fields.map((name): Slot => {
    const field = spec.fields.get(name)!;
    const step = { relationships: [field.relationship!], direction: 'out', label: labelOf(model, field.type) } as const;
    return manySlot(step, { shape: [] });
  });
  return {
    properties: new Map(properties.map((name, i) => [name, i])),
    links: new Map(fields.map((name, i) => [name, properties.length + i])),
    slots: [...properties.map((property): Slot => ({ kind: 'property', property })), ...links],
  };
}

function comparison(one: Comparable, row: Row, at: Columns, orders: readonly string[]): Comparison {
  const [added, differing]: [string[], string[]] = [[], []];
  for (const [name, value] of Object.entries(one.properties)) {
    const stored = row[at.properties.get(name)!] ?? null;
    if (!equal(value, stored)) (stored === null ? added : differing).push(name);
  }
  for (const link of one.links) {
    const [stored, wanted] = [targetsOf(row[at.links.get(link.field)!]!), new Set(link.targets)];
    if (stored.length === wanted.size && stored.every((id) => wanted.has(id))) continue;
    (stored.length === 0 ? added : differing).push(link.field);
  }
  // Without it, evidence gives all attributes.
  const asserts = (row[at.properties.get(ASSERTS)!] ?? null) as readonly string[] | null;
  if (asserts !== null && (one.asserts ?? []).some((name) => !asserts.includes(name))) added.push(ASSERTS);
  return { added, differing, ordered: Object.fromEntries(orders.map((name) => [name, row[at.properties.get(name)!] ?? null])) };
}

async function compareType(store: StoreReader, model: Model, type: string, given: readonly Comparable[]): Promise<[string, Comparison][]> {
  const spec = nodeType(model, type);
  const at = columns(model, type, given);
  const orders = ordersOf(spec).flatMap(({ lesser, greater }) => [lesser, greater]);
  const { rows } = await store.select(selectPlan(spec.labels[0]!, { ids: given.map((one) => one.id), shape: at.slots }));
  const byId = new Map(rows.map(({ keys, row }) => [keys.at(-1)!, row]));
  return given.flatMap((one): [string, Comparison][] => {
    const row = byId.get(one.id);
    return row ? [[one.id, comparison(one, row, at, orders)]] : [];
  });
}

async function compareTypes(
  store: StoreReader,
  model: Model,
  given: ReadonlyMap<string, readonly Comparable[]>,
): Promise<Map<string, Comparison>> {
  const found = new Map<string, Comparison>();
  for (const [type, all] of given) {
    for (let from = 0; from < all.length; from += CHUNK)
      for (const [id, one] of await compareType(store, model, type, all.slice(from, from + CHUNK))) found.set(id, one);
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
 * Compares facts with the graph.
 * @param stored the types of ids that are already in the graph; others are not read
 */
export async function compareFacts(
  store: StoreReader,
  model: Model,
  facts: Facts,
  stored: ReadonlyMap<string, string>,
): Promise<ComparedFacts> {
  const old = [...facts.sources, ...facts.entities, ...facts.statements].filter((record) => stored.has(record.id));
  const records = await compareTypes(store, model, byType(old));
  const cited: FactEvidence[] = old.flatMap((record) => record.evidence);
  const evidence = await compareTypes(store, model, new Map(cited.length > 0 ? [['Evidence', cited]] : []));
  return { records, evidence };
}
