import { labelOf, nodeType, possibleTypes } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import type { StoreReader } from '../../store/graph-store.js';
import { selectPlan } from '../../store/plan.js';
import type { ReadTypes, Select } from './request-store.js';

type Types = ReadonlyMap<string, string>;

/** How many ids of a label are remembered for a store. */
const MOST_REMEMBERED = 20_000;

/** A store, and the newest revision that this process has seen of it where it keeps one, as that of a server does. */
type SeenStore = StoreReader & { readonly seen?: number };

/** Types of nodes by label and id, as they were at a revision. */
interface Remembered {
  readonly seen: number | undefined;
  readonly labels: Map<string, Map<string, string>>;
}

/**
 * The types of nodes that were found once. They hold for the revision at which they were found, as taking a change back removes nodes. What
 * was not found is asked for again.
 */
const remembered = new WeakMap<StoreReader, Remembered>();

function rememberedOf(store: SeenStore, label: string): Map<string, string> {
  const before = remembered.get(store);
  const own = before && before.seen === store.seen ? before : { seen: store.seen, labels: new Map<string, Map<string, string>>() };
  remembered.set(store, own);
  const found = own.labels.get(label) ?? new Map<string, string>();
  own.labels.set(label, found);
  return found;
}

/** The label of all nodes of the same family: entities, statements, or those of a record's own type. */
export function familyLabel(model: Model, type: string): string {
  const { kind, name } = nodeType(model, possibleTypes(model, type)[0]!);
  if (kind === 'record') return labelOf(model, name);
  return kind === 'entity' ? 'Entity' : 'Statement';
}

/**
 * Reads types of nodes for one request: what is asked for at the same time is one read for each label, and what was found in the store
 * before is not read again.
 */
export function readTypes(store: SeenStore, select: Select): ReadTypes {
  const waiting = new Map<string, { readonly ids: Set<string>; readonly found: Promise<Types> }>();
  const read = async (label: string, ids: ReadonlySet<string>): Promise<Types> => {
    // What else is asked for now joins this read.
    await Promise.resolve();
    waiting.delete(label);
    // Taken before the read: what is found must not be remembered for a later revision.
    const memory = rememberedOf(store, label);
    const { rows } = await select(selectPlan(label, { ids: [...ids], shape: [{ kind: 'property', property: 'type' }] }));
    const found = rows.map(({ keys, row }) => [keys.at(-1)!, (row[0] as string | null) ?? label] as const);
    if (memory.size + found.length > MOST_REMEMBERED) memory.clear();
    for (const [id, type] of found) memory.set(id, type);
    return new Map(found);
  };
  return async (label, ids) => {
    const memory = rememberedOf(store, label);
    const before = ids.flatMap((id) => (memory.has(id) ? [[id, memory.get(id)!] as const] : []));
    if (before.length === ids.length) return new Map(before);
    const own = waiting.get(label)?.ids ?? new Set<string>();
    for (const id of ids) if (!memory.has(id)) own.add(id);
    const found = waiting.get(label)?.found ?? read(label, own);
    waiting.set(label, { ids: own, found });
    return new Map([...before, ...(await found)]);
  };
}
