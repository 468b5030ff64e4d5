import type { FactsDocument } from '../facts/document.js';
import { BadFacts, type Problem } from '../facts/problem.js';
import type { Model } from '../model/types.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Authorship } from '../store/log/change.js';
import { BATCH_SIZE, writeBatches } from './batches.js';
import { checkFacts } from './check.js';

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
  const { facts, problems } = await checkFacts(store, model, documents, options.problems);
  if (problems.length > 0) throw new BadFacts(problems);
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
