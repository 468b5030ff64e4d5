import { CadreError } from '../../errors/cadre-error.js';
import { nodeType } from '../../model/lookup.js';
import { ASSERTS } from '../../model/storage.js';
import type { Model, NodeType } from '../../model/types.js';
import { chunks } from '../chunks.js';
import { raiseRevision, readLinks, readProperties, storePart } from '../cypher/log.js';
import { idsAfter } from '../cypher/meta.js';
import type { CypherEngine, EngineLog, Record_ } from '../engine.js';
import type { Properties } from '../graph-store.js';
import { type Authorship, type ChangeItem, familyOf, type ItemLink, LOCAL } from './change.js';
import { derivedProperties } from './derived-properties.js';
import { appendSealed } from './entry.js';
import { factRelationships } from './fact-relationships.js';
import { logReader } from './log-reader.js';
import { sealPart } from './seal.js';

/** The families, in an order in which most references lead back. */
const FAMILIES = ['Source', 'Entity', 'Statement', 'Evidence'] as const;
const IDS_AT_ONCE = 20_000;
const ATTEMPTS = 5;

const AUTHORSHIP: Authorship = {
  by: LOCAL,
  via: 'OPENING',
  message: 'The log begins here: the graph was written before, by a program that kept none.',
};

function itemOf(
  model: Model,
  type: NodeType,
  id: string,
  properties: Properties,
  ends: ReadonlyMap<string, readonly string[]>,
): ChangeItem {
  const derived = derivedProperties(model, type.labels);
  const skipped = new Set(['id', ASSERTS]);
  const set = Object.fromEntries(Object.entries(properties).filter(([name]) => !skipped.has(name) && !derived.has(name)));
  const links = [...factRelationships(model, type)].flatMap(([relationship, { toLabel, add }]): ItemLink[] => {
    const to = ends.get(relationship);
    return to ? [{ relationship, toLabel, to: [...to].sort(), ...(add && { add }) }] : [];
  });
  const asserts = properties[ASSERTS] as readonly string[] | undefined;
  return { id, labels: type.labels, act: 'CREATED', set, ...(links.length > 0 && { links }), ...(asserts && { asserts }) };
}

/** The ends of the relationships of nodes, by node and type. */
function endsById(rows: readonly Record_[]): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const ends = new Map<string, Map<string, string[]>>();
  for (const [from, relationship, to] of rows as unknown as readonly (readonly [string, string, string])[]) {
    const own = ends.get(from) ?? new Map<string, string[]>();
    ends.set(from, own);
    own.set(relationship, [...(own.get(relationship) ?? []), to]);
  }
  return ends;
}

/** Reads the whole graph as items of a change that creates it, some thousand at a time. */
async function* wholeGraph(engine: CypherEngine, model: Model): AsyncIterable<readonly ChangeItem[]> {
  const types = [...model.types.values()];
  for (const family of FAMILIES) {
    const members = types.filter(({ labels }) => familyOf(labels) === family);
    const relationships = [...new Set(members.flatMap((type) => [...factRelationships(model, type).keys()]))].sort();
    for (let after: string | undefined = ''; after !== undefined; ) {
      const ids: string[] = (await engine.read(idsAfter(family, after, IDS_AT_ONCE))).map(([id]) => id as string);
      for (const chunk of chunks(ids)) {
        const [nodes, links] = await Promise.all([
          engine.read(readProperties(family, chunk)),
          engine.read(readLinks(family, relationships, chunk)),
        ]);
        const ends = endsById(links);
        yield nodes.map(([id, , properties]) => {
          const own = properties as Properties;
          const type = nodeType(model, (own['type'] as string | undefined) ?? family);
          return itemOf(model, type, id as string, own, ends.get(id as string) ?? new Map());
        });
      }
      after = ids.length < IDS_AT_ONCE ? undefined : ids.at(-1);
    }
  }
}

/** @returns whether the log was opened; false if somebody wrote meanwhile */
async function attempt(engine: CypherEngine, model: Model, revision: number): Promise<boolean> {
  const digests: string[] = [];
  let created = 0;
  for await (const items of wholeGraph(engine, model)) {
    const part = await sealPart(items);
    const { salt, payload } = part;
    await engine.write((tx) => tx.run(storePart(revision, digests.length, { salt, payload })));
    digests.push(part.digest);
    created += items.length;
  }
  const { value } = await engine.write(async (tx) => {
    const [row] = await tx.run(raiseRevision());
    // Nothing else is written, so the next writer takes the number.
    if (row![0] !== revision) throw new CadreError('CONFLICT', 'Somebody wrote while the log was opened.');
    await appendSealed(tx, { revision, hash: null, at: null }, AUTHORSHIP, { created, changed: 0, retracted: 0, removed: 0 }, digests);
    return true;
  });
  return value;
}

/**
 * Opens the log of a graph that has none: one change says all that is there. An empty graph needs none. What an interrupted attempt left
 * is replaced.
 */
export async function openLog(engine: CypherEngine, model: Model, log?: EngineLog): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const head = await logReader((query) => engine.read(query)).head();
    if (head.revision === 0 || head.hash !== null) return;
    log?.info({ revision: head.revision + 1 }, 'the graph has no log of changes yet; it begins with what is there');
    try {
      await attempt(engine, model, head.revision + 1);
      return;
    } catch (error) {
      if (!(error instanceof CadreError) || error.code !== 'CONFLICT' || tries >= ATTEMPTS) throw error;
    }
  }
}
