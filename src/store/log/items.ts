import { ASSERTS } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import type { LinkWrite, NodeWrite, Properties, WriteBatch } from '../graph-store.js';
import { type Before, linkKey } from './before.js';
import type { Act, ActCounts, ChangeItem, ItemLink } from './change.js';
import { derivedProperties } from './derived-properties.js';

/** The property by which a statement is taken back. */
const RETRACTED_ON = 'retractedOn';

/** An item while it is gathered. */
interface Draft {
  readonly id: string;
  readonly labels: readonly string[];
  readonly isNew: boolean;
  readonly set: Record<string, Properties[string]>;
  readonly before: Record<string, Properties[string]>;
  readonly links: ItemLink[];
  /** Null where the batch changes nothing of it. */
  asserts: readonly string[] | null;
}

function same(one: Properties[string], other: Properties[string]): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

function compareProperties(model: Model, { labels, properties }: NodeWrite, { set, before }: Draft, stored: Properties): void {
  const derived = derivedProperties(model, labels);
  // In the order of canonical JSON, so that it is written without sorting.
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name]!;
    const old = stored[name] ?? null;
    if (name === 'id' || derived.has(name) || same(value, old)) continue;
    set[name] = value;
    if (old !== null) before[name] = old;
  }
}

/** Evidence without this list gives everything, so a list without names is another one than none. */
function compareAsserts(given: readonly string[], draft: Draft, stored: Properties): void {
  const old = (stored[ASSERTS] ?? null) as readonly string[] | null;
  const added = [...new Set(given)].filter((name) => !old?.includes(name));
  if (old !== null && added.length === 0) return;
  draft.asserts = [...new Set([...(draft.asserts ?? []), ...added])].sort();
  if (old !== null) draft.before[ASSERTS] = old;
}

/** What a link changes; null if it changes nothing. */
function compareLink({ relationship, to, toLabel, add }: LinkWrite, old: ReadonlySet<string>): ItemLink | null {
  const wanted = to.length < 2 ? to : [...new Set(to)].sort();
  const added = wanted.filter((id) => !old.has(id));
  if (add) return added.length === 0 ? null : { add: true, relationship, to: added, toLabel };
  if (added.length === 0 && old.size === wanted.length) return null;
  return { ...(old.size > 0 && { before: [...old].sort() }), relationship, to: wanted, toLabel };
}

function actOf({ isNew, set, before }: Draft): Act {
  if (isNew) return 'CREATED';
  return (set[RETRACTED_ON] ?? null) !== null && before[RETRACTED_ON] === undefined ? 'RETRACTED' : 'CHANGED';
}

function filled(value: object): boolean {
  return Object.keys(value).length > 0;
}

function finish(draft: Draft): ChangeItem[] {
  const { id, labels, isNew, set, before, links, asserts } = draft;
  if (!isNew && !filled(set) && links.length === 0 && asserts === null) return [];
  return [
    {
      act: actOf(draft),
      ...(asserts !== null && { asserts }),
      ...(filled(before) && { before }),
      id,
      labels,
      ...(links.length > 0 && { links }),
      ...(filled(set) && { set }),
    },
  ];
}

/** Links of one type of one node that a batch names more than once, as one. */
function joined(links: readonly LinkWrite[]): Iterable<LinkWrite> {
  const found = new Map<string, LinkWrite>();
  for (const link of links) {
    const key = `${linkKey(link.from, link.relationship)} ${link.add}`;
    const other = found.get(key);
    found.set(key, other ? { ...other, to: [...other.to, ...link.to] } : link);
  }
  return found.values();
}

const NONE: Properties = {};
const NOTHING: ReadonlySet<string> = new Set();

/**
 * What a batch changes, node by node, compared with what stood before: sources, entities, statements, evidence.
 * @param isStored whether the node was in the graph, for ids of the batch
 */
export function itemsOf(model: Model, batch: WriteBatch, isStored: (id: string) => boolean, before: Before): readonly ChangeItem[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string, labels: readonly string[]): Draft => {
    const draft = drafts.get(id) ?? { id, labels, isNew: !isStored(id), set: {}, before: {}, links: [], asserts: null };
    drafts.set(id, draft);
    return draft;
  };
  for (const node of [...batch.sources, ...batch.entities, ...batch.statements, ...batch.evidence]) {
    const draft = draftOf(node.id, node.labels);
    const old = before.properties.get(node.id) ?? NONE;
    compareProperties(model, node, draft, old);
    if (node.asserts) compareAsserts(node.asserts, draft, old);
  }
  const { ends } = before;
  for (const link of joined(batch.links)) {
    const old = ends.size === 0 ? undefined : ends.get(linkKey(link.from, link.relationship));
    const changed = compareLink(link, old ?? NOTHING);
    if (changed) draftOf(link.from, [link.fromLabel]).links.push(changed);
  }
  return [...drafts.values()].flatMap(finish);
}

export function countActs(items: readonly ChangeItem[]): ActCounts {
  const count = (wanted: Act) => items.reduce((n, { act }) => n + (act === wanted ? 1 : 0), 0);
  return { created: count('CREATED'), changed: count('CHANGED'), retracted: count('RETRACTED'), removed: count('REMOVED') };
}
