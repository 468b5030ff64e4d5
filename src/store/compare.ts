import type { FactEvidence, FactLink, FactRecord, Facts, PropertyValue } from '../facts/records.js';
import { labelOf, nodeType } from '../model/lookup.js';
import { ordersOf } from '../model/orders.js';
import { ASSERTS } from '../model/storage.js';
import type { Model } from '../model/types.js';
import { ALWAYS, type Cell, type Row, type Slot } from './plan.js';
import type { StoreReader } from './port.js';

/** Ids handed to one read at a time. */
const CHUNK = 1_000;

/** What a record, or a piece of evidence, gives: only that is compared. */
interface Given {
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly FactLink[];
  readonly asserts?: readonly string[];
}

/** How what is given stands to a node that the graph has. What is left out is not compared, as writing leaves it alone. */
export interface Comparison {
  /** Properties and fields of references that the node has not. */
  readonly added: readonly string[];
  /** Those that it has otherwise: writing replaces them. */
  readonly differing: readonly string[];
  /** What the node has of the properties that have to keep an order, given or not; see ordersOf. */
  readonly ordered: Readonly<Record<string, Cell>>;
}

export interface ComparedFacts {
  /** Of each record that the graph has, by its id. */
  readonly records: ReadonlyMap<string, Comparison>;
  /** Of each piece of evidence of these records that the graph has, by its id. */
  readonly evidence: ReadonlyMap<string, Comparison>;
}

function equal(given: PropertyValue, stored: Cell): boolean {
  return given === stored || JSON.stringify(given) === JSON.stringify(stored ?? null);
}

function targetsOf(stored: Cell): string[] {
  return (stored as unknown as [readonly string[], Row][]).map(([keys]) => keys.at(-1)!);
}

/** The columns of one read, by what they are of. */
interface Columns {
  readonly properties: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, number>;
  readonly slots: readonly Slot[];
}

function columns(model: Model, type: string, given: readonly Given[]): Columns {
  const spec = nodeType(model, type);
  const orders = ordersOf(spec).flatMap(({ lesser, greater }) => [lesser, greater]);
  const asserted = given.some((one) => one.asserts) ? [ASSERTS] : [];
  const properties = [...new Set([...given.flatMap((one) => Object.keys(one.properties)), ...orders, ...asserted])];
  const fields = [...new Set(given.flatMap((one) => one.links.map((link) => link.field)))];
  const links = fields.map((name): Slot => {
    const field = spec.fields.get(name)!;
    const step = { relationships: [field.relationship!], direction: 'out', label: labelOf(model, field.type) } as const;
    return { kind: 'many', step, where: ALWAYS, order: [], page: null, shape: [] };
  });
  return {
    properties: new Map(properties.map((name, i) => [name, i])),
    links: new Map(fields.map((name, i) => [name, properties.length + i])),
    slots: [...properties.map((property): Slot => ({ kind: 'property', property })), ...links],
  };
}

function comparison(one: Given, row: Row, at: Columns, orders: readonly string[]): Comparison {
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
  // Absent, it stands for all that there is to give.
  const asserts = (row[at.properties.get(ASSERTS)!] ?? null) as readonly string[] | null;
  if (asserts !== null && (one.asserts ?? []).some((name) => !asserts.includes(name))) added.push(ASSERTS);
  return { added, differing, ordered: Object.fromEntries(orders.map((name) => [name, row[at.properties.get(name)!] ?? null])) };
}

async function compareType(store: StoreReader, model: Model, type: string, given: readonly Given[]): Promise<[string, Comparison][]> {
  const spec = nodeType(model, type);
  const at = columns(model, type, given);
  const orders = ordersOf(spec).flatMap(({ lesser, greater }) => [lesser, greater]);
  const { rows } = await store.select({
    kind: 'select',
    label: spec.labels[0]!,
    ids: given.map((one) => one.id),
    where: ALWAYS,
    order: [],
    page: null,
    shape: at.slots,
    count: false,
  });
  const byId = new Map(rows.map(({ keys, row }) => [keys.at(-1)!, row]));
  return given.flatMap((one): [string, Comparison][] => {
    const row = byId.get(one.id);
    return row ? [[one.id, comparison(one, row, at, orders)]] : [];
  });
}

async function compareTypes(
  store: StoreReader,
  model: Model,
  given: ReadonlyMap<string, readonly Given[]>,
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
 * How facts stand to the graph.
 * @param stored types by id of what the graph has already; what is not among it costs no read
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
