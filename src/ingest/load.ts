import { assembleFacts } from '../facts/assemble.js';
import type { FactsDocument } from '../facts/document.js';
import { BadFacts, type Problem } from '../facts/problem.js';
import type { Facts } from '../facts/records.js';
import { graphProblems, mentionedIds } from '../facts/validate-graph.js';
import type { Model } from '../model/types.js';
import type { GraphStore, StoreReader } from '../store/graph-store.js';
import type { Authorship } from '../store/log/change.js';
import { BATCH_SIZE, writeBatches } from './batches.js';

export interface LoadReport {
  readonly sources: number;
  readonly entities: number;
  readonly statements: number;
  readonly evidence: number;
  readonly batches: number;
  /** The revision of the graph after the load; null after a dry run. */
  readonly revision: number | null;
}

export interface LoadOptions {
  /** Who loads the facts, how and why. */
  readonly authorship: Authorship;
  readonly dryRun?: boolean;
  readonly batchSize?: number;
  /** Problems from parsing the documents; if there are any, nothing is loaded. */
  readonly problems?: readonly Problem[];
  /** Called after each batch is durable. */
  readonly onBatch?: (done: number, of: number) => void;
}

/** The types of the ids that facts define or refer to, for those that are stored. */
export async function storedTypes(store: StoreReader, facts: Facts): Promise<ReadonlyMap<string, string>> {
  const ids = mentionedIds(facts);
  const sources = ids.filter((id) => id.startsWith('source:'));
  const statements = ids.filter((id) => id.includes(':') && !id.startsWith('source:'));
  const entities = ids.filter((id) => !id.includes(':'));
  const found = await Promise.all([
    store.typesOf(sources, 'Source'),
    store.typesOf(entities, 'Entity'),
    store.typesOf(statements, 'Statement'),
  ]);
  return new Map(found.flatMap((types) => [...types]));
}

/** Problems in the order of the documents and their lines, without repetitions: an entity and its name come from the same lines. */
function inOrder(problems: readonly Problem[], documents: readonly FactsDocument[]): Problem[] {
  const position = new Map(documents.map((document, i) => [document.file, i]));
  const of = (problem: Problem) => [position.get(problem.file) ?? -1, problem.line ?? 0, problem.column ?? 0] as const;
  const each = new Map(problems.map((p) => [JSON.stringify([p.file, p.path, p.code, p.message]), p]));
  return [...each.values()].sort((a, b) => {
    const [x, y] = [of(a), of(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

/**
 * Checks facts documents together and writes them; if any has a problem, nothing is written. Loading the same documents
 * again changes only the revision.
 * @throws BadFacts with every problem of every document; CadreError of the store
 */
export async function loadFacts(
  store: GraphStore,
  model: Model,
  documents: readonly FactsDocument[],
  options: LoadOptions,
): Promise<LoadReport> {
  const { facts, problems, defined } = assembleFacts(model, documents);
  const unparsed = options.problems ?? [];
  const between = graphProblems(model, facts, await storedTypes(store, facts), defined);
  // A reference may lead to a document that could not be parsed.
  const reported = unparsed.length > 0 ? between.filter((p) => p.code !== 'DANGLING_ID') : between;
  const found = [...unparsed, ...inOrder([...problems, ...reported], documents)];
  if (found.length > 0) throw new BadFacts(found);
  const batches = writeBatches(model, facts, options.batchSize ?? BATCH_SIZE);
  let revision: number | null = null;
  if (!options.dryRun) {
    for (const [i, batch] of batches.entries()) {
      revision = (await store.write(batch, options.authorship)).revision;
      options.onBatch?.(i + 1, batches.length);
    }
  }
  return {
    sources: facts.sources.length,
    entities: facts.entities.length,
    statements: facts.statements.length,
    evidence: [...facts.sources, ...facts.entities, ...facts.statements].reduce((n, r) => n + r.evidence.length, 0),
    batches: batches.length,
    revision,
  };
}
