import { CadreError } from '../errors/cadre-error.js';
import { endRelationships } from '../model/lookup.js';
import { ordersOfKind } from '../model/orders.js';
import type { Model } from '../model/types.js';
import { chunks, idsInChunks } from './chunks.js';
import { daysOfSources, disorderedNodes } from './cypher/write.js';
import type { CypherText, Transaction } from './engine.js';
import type { NodeWrite, WriteBatch } from './graph-store.js';
import type { KnownFrom } from './materialized/evidence-dates.js';
import { dateSources } from './materialized/known-from.js';
import { MATERIALIZED } from './materialized/list.js';
import type { EvidenceChange } from './materialized/materialized.js';
import { compute, type NewEvidence, split } from './split-batch.js';
import { create, createAllEvidence, link, upsert, upsertEvidence } from './write-nodes.js';

/** A fact that is valid by itself can contradict what is stored of the same thing. */
async function refuseDisorder(tx: Transaction, model: Model, batch: WriteBatch, stored: ReadonlySet<string>): Promise<void> {
  const found = async (family: 'Entity' | 'Statement', kind: 'entity' | 'statement', nodes: readonly NodeWrite[]) => {
    const old = nodes.map((n) => n.id).filter((id) => stored.has(id));
    return idsInChunks(tx, old, (chunk) => disorderedNodes(family, ordersOfKind(model, kind), chunk));
  };
  const wrong = [...(await found('Statement', 'statement', batch.statements)), ...(await found('Entity', 'entity', batch.entities))];
  if (wrong.length === 0) return;
  const what = 'this would end before it starts, or have a low figure above its best or high one';
  const message = `With what is stored already, ${what}: ${wrong.slice(0, 5).join(', ')}. Nothing was written.`;
  const hint = 'Compare the facts with the stored records; correct the dates or figures.';
  throw new CadreError('CONFLICT', message, { ids: wrong }, { hint });
}

/** From when the sources of new evidence are known. */
async function sourceDays(tx: Transaction, evidence: readonly NewEvidence[]): Promise<ReadonlyMap<string, KnownFrom>> {
  const asked = chunks([...new Set(evidence.map((e) => e.source))]).map((chunk) => tx.run(daysOfSources(chunk)));
  const rows = (await Promise.all(asked)).flat() as unknown as readonly (readonly [string, string | null, string | null])[];
  return new Map(rows.map(([id, from, hi]) => [id, { from, hi }]));
}

/** The batch with the materialized properties that follow from it alone, and the texts for those that the database computes. */
function materialize(
  model: Model,
  batch: WriteBatch,
  stored: ReadonlySet<string>,
): { readonly batch: WriteBatch; readonly texts: readonly CypherText[] } {
  const written = MATERIALIZED.flatMap((one) => one.onWrite?.(model, batch, stored) ?? []);
  const complete = (node: NodeWrite): NodeWrite => {
    const own = written.map(({ properties }) => properties(node)).filter((found) => found !== null);
    return own.length === 0 ? node : { ...node, properties: Object.assign({}, node.properties, ...own) };
  };
  return {
    batch: {
      ...batch,
      entities: batch.entities.map(complete),
      statements: batch.statements.map(complete),
      evidence: batch.evidence.map(complete),
    },
    texts: written.flatMap(({ texts }) => texts),
  };
}

function union(a: readonly string[], nodes: readonly NodeWrite[]): string[] {
  return [...new Set([...a, ...nodes.map((n) => n.id)])];
}

/**
 * Writes the facts of a batch, and the materialized properties of all that it touches, in a transaction that has raised the revision.
 * @param stored ids of nodes of the batch that are in the graph already
 * @param revision that of the change; new nodes get it as a note
 * @returns ids of the nodes that were created with the note, and of new evidence
 */
export async function writeFacts(
  tx: Transaction,
  model: Model,
  given: WriteBatch,
  stored: ReadonlySet<string>,
  revision: number,
): Promise<ReadonlySet<string>> {
  const { batch, texts } = materialize(model, given, stored);
  await upsert(tx, 'Source', batch.sources);
  const ids = batch.sources.map((s) => s.id);
  const touched = await dateSources(tx, model, ids, stored);
  const parts = split(batch, stored);
  const { rest } = parts;
  const ends = new Set(endRelationships(model, 'Statement', 'both'));
  const fresh = compute(parts, batch.links, await sourceDays(tx, parts.evidence), ends);
  const made = new Set([...fresh.entities, ...fresh.statements, ...fresh.evidence.map((e) => e.node)].map((n) => n.id));
  await Promise.all([
    create(tx, fresh.entities, revision),
    upsert(tx, 'Entity', rest.entities),
    upsertEvidence(tx, rest.evidence),
    create(tx, fresh.statements, revision),
    upsert(tx, 'Statement', rest.statements),
    refuseDisorder(tx, model, rest, stored),
    createAllEvidence(tx, fresh.evidence),
    link(tx, rest.links, made),
  ]);
  await Promise.all(texts.map((text) => tx.run(text)));
  for (const one of MATERIALIZED) await one.onUpsert?.(tx, model, rest);
  let change: EvidenceChange = {
    evidence: union(touched.evidence, rest.evidence),
    statements: union(touched.statements, rest.statements),
    entities: rest.entities.map((n) => n.id),
    redated: touched.redated,
    about: fresh.about,
  };
  for (const one of MATERIALIZED) if (one.onEvidence) change = await one.onEvidence(tx, model, change);
  return made;
}
