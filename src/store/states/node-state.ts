import { nodeType } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { chunks } from '../chunks.js';
import { readLinks, readProperties } from '../cypher/log.js';
import type { Transaction } from '../engine.js';
import type { Properties } from '../graph-store.js';
import { familyOf, type LoggedProperties } from '../log/change.js';
import { derivedProperties } from '../log/derived-properties.js';
import { factRelationships } from '../log/fact-relationships.js';
import { WRITTEN_IN } from '../log/written-in.js';

/** The facts of one node, without what the store derives. */
export interface NodeState {
  /** All labels, its own type first. */
  readonly labels: readonly string[];
  /** Those that it has, without the id. */
  readonly properties: LoggedProperties;
  /** The ends of its relationships, by their types. */
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
  /** The revisions in which it was written; of evidence none. */
  readonly writtenIn: readonly number[];
}

/** Nodes by id; null for one that is not there. */
export type NodeStates = ReadonlyMap<string, NodeState | null>;

function stateOf(model: Model, family: string, properties: Properties): NodeState {
  const type = nodeType(model, (properties['type'] as string | undefined) ?? family);
  const derived = derivedProperties(model, type.labels);
  const own = Object.entries(properties).filter(
    ([name, value]) => value !== null && name !== 'id' && name !== WRITTEN_IN && !derived.has(name),
  );
  const writtenIn = (properties[WRITTEN_IN] ?? []) as readonly number[];
  return { labels: type.labels, properties: Object.fromEntries(own), links: new Map(), writtenIn };
}

async function readFamily(tx: Transaction, model: Model, family: string, ids: readonly string[], into: Map<string, NodeState | null>) {
  for (const id of ids) into.set(id, null);
  const rows = (await Promise.all(chunks(ids).map((chunk) => tx.run(readProperties(family, chunk))))).flat();
  for (const [id, , properties] of rows) into.set(id as string, stateOf(model, family, properties as Properties));
  const found = rows.map(([id]) => id as string);
  const relationships = new Set(found.flatMap((id) => [...factRelationships(model, nodeType(model, into.get(id)!.labels[0]!)).keys()]));
  const texts = chunks(found).map((chunk) => readLinks(family, [...relationships].sort(), chunk));
  for (const [from, relationship, to] of (await Promise.all(texts.map((text) => tx.run(text)))).flat()) {
    const links = into.get(from as string)!.links as Map<string, Set<string>>;
    links.set(relationship as string, new Set([...(links.get(relationship as string) ?? []), to as string]));
  }
}

/**
 * Reads nodes as they are.
 * @param labels of each node by its id; its own, or that of its family
 */
export async function readStates(
  tx: Transaction,
  model: Model,
  labels: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, NodeState | null>> {
  const byFamily = new Map<string, string[]>();
  for (const [id, own] of labels) {
    const family = familyOf(own);
    byFamily.set(family, [...(byFamily.get(family) ?? []), id]);
  }
  const states = new Map<string, NodeState | null>();
  for (const [family, ids] of byFamily) await readFamily(tx, model, family, ids, states);
  return states;
}
