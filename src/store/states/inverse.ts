import { nodeType } from '../../model/lookup.js';
import { ASSERTS } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import type { ChangeItem, ItemLink, LoggedProperties } from '../log/change.js';
import { factRelationships } from '../log/fact-relationships.js';
import { WRITTEN_IN } from '../log/written-in.js';
import type { NodeState } from './node-state.js';

/** Stands for the node itself among the names of what differs. */
export const WHOLE = '*';

/** A node before a change, or the properties and relationships of it that are no longer as the change left them. */
export type Inverse = { readonly state: NodeState | null; readonly differs?: never } | { readonly differs: ReadonlySet<string> };

type Value = LoggedProperties[string];
type Links = ReadonlyMap<string, ReadonlySet<string>>;

function same(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function sorted(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].sort();
}

/** What an item wrote to properties, and what stood there; evidence keeps its attributes in one of them. */
function written({ set = {}, before = {}, asserts }: ChangeItem): readonly (readonly [name: string, after: Value, before: Value])[] {
  const own = Object.entries(set).filter(([name]) => name !== WRITTEN_IN);
  const properties = own.map(([name, after]) => [name, after, before[name] ?? null] as const);
  if (!asserts) return properties;
  const old = (before[ASSERTS] ?? null) as readonly string[] | null;
  return [...properties, [ASSERTS, sorted([...(old ?? []), ...asserts]), old] as const];
}

/** What a link took away and what it put in its place. */
function changeOf({ to, before = [], add }: ItemLink): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  if (add) return { added: to, removed: [] };
  return { added: to.filter((id) => !before.includes(id)), removed: before.filter((id) => !to.includes(id)) };
}

function hasAll(ends: ReadonlySet<string>, { to }: ItemLink): boolean {
  return ends.size === to.length && to.every((id) => ends.has(id));
}

const NONE: ReadonlySet<string> = new Set();

function withLinks(links: Links, changes: ReadonlyMap<string, ReadonlySet<string>>): Links {
  return new Map([...new Map([...links, ...changes])].filter(([, ends]) => ends.size > 0));
}

function beforeCreation(item: ChangeItem, state: NodeState): Inverse {
  const set = new Map(written(item).map(([name, after]) => [name, after]));
  const names = new Set([...set.keys(), ...Object.keys(state.properties)]);
  const links = new Map((item.links ?? []).map((link) => [link.relationship, link]));
  const differs = new Set([
    ...[...names].filter((name) => !same(set.get(name), state.properties[name])),
    ...[...new Set([...links.keys(), ...state.links.keys()])].filter((name) => {
      const link = links.get(name);
      return !link || !hasAll(state.links.get(name) ?? NONE, link);
    }),
  ]);
  return differs.size === 0 ? { state: null } : { differs };
}

function beforeRemoval({ labels, before = {}, links = [] }: ChangeItem): Inverse {
  const { [WRITTEN_IN]: writtenIn, ...properties } = before;
  return {
    state: {
      labels,
      properties,
      links: new Map(links.map(({ relationship, before: ends = [] }) => [relationship, new Set(ends)])),
      writtenIn: (writtenIn ?? []) as readonly number[],
    },
  };
}

function beforeChange(model: Model, item: ChangeItem, state: NodeState): Inverse {
  const differs = new Set<string>();
  const properties: Record<string, Value> = { ...state.properties };
  for (const [name, after, before] of written(item)) {
    if (!same(after, state.properties[name])) differs.add(name);
    if (before === null) delete properties[name];
    else properties[name] = before;
  }
  const relationships = factRelationships(model, nodeType(model, state.labels[0]!));
  const links = new Map<string, ReadonlySet<string>>();
  for (const link of item.links ?? []) {
    const { relationship, before = [] } = link;
    const ends = state.links.get(relationship) ?? NONE;
    if (relationships.get(relationship)?.add) {
      const { added, removed } = changeOf(link);
      if (added.some((id) => !ends.has(id)) || removed.some((id) => ends.has(id))) differs.add(relationship);
      links.set(relationship, new Set([...[...ends].filter((id) => !added.includes(id)), ...removed]));
    } else {
      if (!hasAll(ends, link)) differs.add(relationship);
      links.set(relationship, new Set(before));
    }
  }
  return differs.size > 0 ? { differs } : { state: { ...state, properties, links: withLinks(state.links, links) } };
}

/**
 * The node as it was before a change wrote to it.
 * @param state the node after the change; null where it is not there
 */
export function inverseOf(model: Model, item: ChangeItem, state: NodeState | null): Inverse {
  if (item.act === 'REMOVED') return state === null ? beforeRemoval(item) : { differs: new Set([WHOLE]) };
  if (state === null) return { differs: new Set([WHOLE]) };
  return item.act === 'CREATED' ? beforeCreation(item, state) : beforeChange(model, item, state);
}

/** The properties that an item wrote. */
export function writtenNames(item: ChangeItem): ReadonlySet<string> {
  return new Set(written(item).map(([name]) => name));
}

/** Whether an item wrote any of these properties or relationships. */
export function touches(item: ChangeItem, names: ReadonlySet<string>): boolean {
  if (names.has(WHOLE) || item.act === 'CREATED' || item.act === 'REMOVED') return true;
  return written(item).some(([name]) => names.has(name)) || (item.links ?? []).some(({ relationship }) => names.has(relationship));
}
