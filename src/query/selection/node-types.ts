import { labelOf, nodeType, possibleTypes } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import type { StoreReader } from '../../store/graph-store.js';
import { selectPlan } from '../../store/plan.js';
import type { ReadTypes, Select } from './request-store.js';

type Types = ReadonlyMap<string, string>;

/** How many ids of a label are remembered for a store. */
const MOST_REMEMBERED = 20_000;

/**
 * The types of nodes that were found once. Nothing is ever removed from a store, and no node changes its type, so what was found
 * stays true. What was not found is asked for again.
 */
const remembered = new WeakMap<StoreReader, Map<string, Map<string, string>>>();

function rememberedOf(store: StoreReader, label: string): Map<string, string> {
  const labels = remembered.get(store) ?? new Map<string, Map<string, string>>();
  remembered.set(store, labels);
  const found = labels.get(label) ?? new Map<string, string>();
  labels.set(label, found);
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
export function readTypes(store: StoreReader, select: Select): ReadTypes {
  const waiting = new Map<string, { readonly ids: Set<string>; readonly found: Promise<Types> }>();
  const read = async (label: string, ids: ReadonlySet<string>): Promise<Types> => {
    // What else is asked for now joins this read.
    await Promise.resolve();
    waiting.delete(label);
    const { rows } = await select(selectPlan(label, { ids: [...ids], shape: [{ kind: 'property', property: 'type' }] }));
    const found = rows.map(({ keys, row }) => [keys.at(-1)!, (row[0] as string | null) ?? label] as const);
    const memory = rememberedOf(store, label);
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
