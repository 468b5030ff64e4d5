import { nodeType } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import type { LinkWrite, NodeWrite } from '../graph-store.js';
import { type ChangeItem, familyOf, type ItemLink, type LoggedProperties } from '../log/change.js';
import { factRelationships } from '../log/fact-relationships.js';
import { WRITTEN_IN } from '../log/written-in.js';
import type { NodeState, NodeStates } from './node-state.js';

/** In this order nodes come before what refers to them, as far as references are not circular. */
const FAMILIES = ['Source', 'Entity', 'Statement', 'Evidence'];
const RETRACTED_ON = 'retractedOn';

/** What leads from some states of nodes to others: the items for the log, and what has to be written. */
export interface Difference {
  readonly items: readonly ChangeItem[];
  /** New and changed nodes by family. */
  readonly nodes: ReadonlyMap<string, readonly NodeWrite[]>;
  readonly links: readonly LinkWrite[];
  /** Ids of removed nodes by family. */
  readonly removed: ReadonlyMap<string, readonly string[]>;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function propertiesThatDiffer(before: LoggedProperties, after: LoggedProperties) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().filter((name) => !same(before[name], after[name]));
  return {
    set: Object.fromEntries(names.map((name) => [name, after[name] ?? null])),
    before: Object.fromEntries(names.flatMap((name) => (name in before ? [[name, before[name]!] as const] : []))),
  };
}

function linksThatDiffer(model: Model, labels: readonly string[], before: NodeState | null, after: NodeState | null): ItemLink[] {
  const relationships = factRelationships(model, nodeType(model, labels[0]!));
  const names = new Set([...(before?.links.keys() ?? []), ...(after?.links.keys() ?? [])]);
  return [...names].sort().flatMap((relationship): ItemLink[] => {
    const [old, now] = [before, after].map((state) => [...(state?.links.get(relationship) ?? [])].sort()) as [string[], string[]];
    if (same(old, now)) return [];
    const { toLabel, add } = relationships.get(relationship)!;
    if (add && old.every((id) => now.includes(id)))
      return [{ add: true, relationship, to: now.filter((id) => !old.includes(id)), toLabel }];
    return [{ ...(old.length > 0 && { before: old }), relationship, to: now, toLabel }];
  });
}

function itemOf(model: Model, id: string, before: NodeState | null, after: NodeState | null): ChangeItem | null {
  const { labels } = (after ?? before)!;
  const noted = (state: NodeState): LoggedProperties => (state.writtenIn.length > 0 ? { [WRITTEN_IN]: state.writtenIn } : {});
  const links = linksThatDiffer(model, labels, before, after);
  const withLinks = links.length > 0 && { links };
  if (before === null) return { act: 'CREATED', id, labels, ...withLinks, set: { ...after!.properties, ...noted(after!) } };
  if (after === null) return { act: 'REMOVED', before: { ...before.properties, ...noted(before) }, id, labels, ...withLinks };
  const properties = propertiesThatDiffer(before.properties, after.properties);
  const changed = Object.keys(properties.set).length > 0;
  if (!changed && links.length === 0) return null;
  const withdrawn = RETRACTED_ON in after.properties && !(RETRACTED_ON in before.properties);
  return {
    act: withdrawn ? 'RETRACTED' : 'CHANGED',
    ...(Object.keys(properties.before).length > 0 && { before: properties.before }),
    id,
    labels,
    ...withLinks,
    ...(changed && { set: properties.set }),
  };
}

function grouped<T>(items: readonly ChangeItem[], of: (item: ChangeItem) => T): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(familyOf(item.labels), [...(found.get(familyOf(item.labels)) ?? []), of(item)]);
  return found;
}

/** What leads from some states of nodes to others. Nodes that are the same in both are left out. */
export function differenceOf(model: Model, before: NodeStates, after: NodeStates): Difference {
  const items = [...after]
    .flatMap(([id, state]) => {
      const old = before.get(id) ?? null;
      return old === null && state === null ? [] : (itemOf(model, id, old, state) ?? []);
    })
    .sort((a, b) => FAMILIES.indexOf(familyOf(a.labels)) - FAMILIES.indexOf(familyOf(b.labels)) || (a.id < b.id ? -1 : 1));
  const stay = items.filter(({ act }) => act !== 'REMOVED');
  return {
    items,
    nodes: grouped(stay, ({ id, labels, set = {} }): NodeWrite => ({ id, labels, properties: set })),
    links: stay.flatMap(({ id, labels, links = [] }) =>
      links.map(({ relationship, toLabel, to, add = false }) => ({
        from: id,
        fromLabel: familyOf(labels),
        relationship,
        to,
        toLabel,
        add,
      })),
    ),
    removed: grouped(
      items.filter(({ act }) => act === 'REMOVED'),
      ({ id }) => id,
    ),
  };
}
