import { chunks } from '../chunks.js';
import { readLinks, readLinksTo, readProperties } from '../cypher/log.js';
import type { Transaction } from '../engine.js';
import type { LinkWrite, NodeWrite, Properties, WriteBatch } from '../graph-store.js';

/** What stood in the graph before a batch, of the nodes and the relationships that it writes. */
export interface Before {
  /** By the id of each node that was stored. */
  readonly properties: ReadonlyMap<string, Properties>;
  /** The ends of relationships, by `linkKey`. */
  readonly ends: ReadonlyMap<string, ReadonlySet<string>>;
}

export function linkKey(from: string, relationship: string): string {
  return `${relationship} ${from}`;
}

async function propertiesOf(tx: Transaction, family: string, nodes: readonly NodeWrite[], isStored: (id: string) => boolean) {
  const old = nodes.map(({ id }) => id).filter(isStored);
  const rows = await Promise.all(chunks([...new Set(old)]).map((ids) => tx.run(readProperties(family, ids))));
  return rows.flat().map(([id, , properties]) => [id as string, properties as Properties] as const);
}

type Rows = readonly (readonly [from: string, relationship: string, to: string])[];

/**
 * Links that replace others are read from where they begin, all of their type. Those that are added are read from where they end:
 * a node may have many of them, of which the batch names a few.
 */
async function linksOf(tx: Transaction, links: readonly LinkWrite[], isStored: (id: string) => boolean): Promise<Rows> {
  const asked = new Map<
    string,
    { readonly label: string; readonly add: boolean; readonly types: Set<string>; readonly ids: Set<string> }
  >();
  for (const { from, fromLabel, relationship, to, toLabel, add } of links) {
    if (!isStored(from)) continue;
    const label = add ? toLabel : fromLabel;
    const ids = add ? to.filter(isStored) : [from];
    if (ids.length === 0) continue;
    const group = asked.get(`${label} ${add}`) ?? { label, add, types: new Set(), ids: new Set() };
    asked.set(`${label} ${add}`, group);
    group.types.add(relationship);
    for (const id of ids) group.ids.add(id);
  }
  const texts = [...asked.values()].flatMap(({ label, add, types, ids }) =>
    chunks([...ids]).map((chunk) => (add ? readLinksTo : readLinks)(label, [...types].sort(), chunk)),
  );
  return (await Promise.all(texts.map((text) => tx.run(text)))).flat() as unknown as Rows;
}

/**
 * Reads what a batch may overwrite, before it is written. Of new nodes nothing is read.
 * @param isStored whether the node is in the graph already, for ids of the batch
 */
export async function readBefore(tx: Transaction, batch: WriteBatch, isStored: (id: string) => boolean): Promise<Before> {
  const [links, ...nodes] = await Promise.all([
    linksOf(tx, batch.links, isStored),
    propertiesOf(tx, 'Source', batch.sources, isStored),
    propertiesOf(tx, 'Entity', batch.entities, isStored),
    propertiesOf(tx, 'Statement', batch.statements, isStored),
    propertiesOf(tx, 'Evidence', batch.evidence, isStored),
  ]);
  const ends = new Map<string, Set<string>>();
  for (const [from, relationship, to] of links) {
    const key = linkKey(from, relationship);
    const there = ends.get(key);
    if (there) there.add(to);
    else ends.set(key, new Set([to]));
  }
  return { properties: new Map(nodes.flat()), ends };
}
