import { CadreError } from '../../errors/cadre-error.js';
import { assembleFacts } from '../../facts/assemble.js';
import type { Problem } from '../../facts/problem.js';
import type { FactRecord, Facts } from '../../facts/records.js';
import { graphProblems } from '../../facts/validate-graph.js';
import { singleBatch } from '../../ingest/batches.js';
import { storedTypes } from '../../ingest/check.js';
import { compareFacts } from '../../ingest/compare.js';
import type { Model } from '../../model/types.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { Authorship } from '../../store/log/change.js';
import type { RejectedRow, RowFacts } from '../row/row-facts.js';
import { BatchSplit } from './batch-split.js';
import { type Classification, RecordDiff } from './diff.js';
import type { RecordOutcome } from './import-counts.js';
import type { SeenRecords } from './seen-records.js';

function all(facts: Facts): FactRecord[] {
  return [...facts.sources, ...facts.entities, ...facts.statements];
}

function targets(record: FactRecord): string[] {
  return [...record.links, ...record.evidence.flatMap((e) => e.links)].flatMap((link) => link.targets);
}

export interface BatchTarget {
  readonly store: GraphStore;
  readonly model: Model;
  readonly dryRun: boolean;
  readonly authorship: Authorship;
  /** Whether a row may be written without references to missing records. */
  readonly mayDropReferences: boolean;
  /** What earlier batches contained. */
  readonly seen: SeenRecords;
}

/** Which pass over the rows this is. In the last one, rows with missing references are rejected, since no more rows will come. */
export interface ImportPass {
  readonly repeated: boolean;
  readonly last: boolean;
}

export interface RecordChange {
  readonly id: string;
  readonly type: string;
  readonly change: RecordOutcome;
  /** Whether its row was written without some references. */
  readonly partial: boolean;
}

export interface BatchOutcome {
  readonly changes: readonly RecordChange[];
  readonly rejected: readonly RejectedRow[];
  /** Rows with references to missing records, and why they cannot be written yet. A later pass tries them again. */
  readonly deferred: ReadonlyMap<RowFacts, readonly RejectedRow[]>;
}

/** The ids to which facts refer and that are neither in the graph nor among the facts. */
function missingIds(facts: Facts, stored: ReadonlyMap<string, string>): ReadonlySet<string> {
  const records = all(facts);
  const own = new Set(records.map((r) => r.id));
  return new Set(records.flatMap(targets).filter((id) => !own.has(id) && !stored.has(id)));
}

/** The records to which facts can refer: those in the graph, and in a dry run also those of earlier rows. */
function withDryRunTypes({ seen, dryRun }: BatchTarget, facts: Facts, stored: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!dryRun) return stored;
  const ids = all(facts).flatMap((record) => [record.id, ...targets(record)]);
  const earlier = ids.flatMap((id): [string, string][] => {
    const type = seen.typeOf(id);
    return type === null ? [] : [[id, type]];
  });
  return new Map([...earlier, ...stored]);
}

/** Assembles the rows, removing invalid ones and those with missing references, until all that remain are valid. */
async function dropInvalidRows(target: BatchTarget, split: BatchSplit) {
  const { model, store } = target;
  for (;;) {
    const { facts, problems } = assembleFacts(model, [split.document()]);
    if (problems.length === 0) {
      const stored = await storedTypes(store, facts);
      const available = withDryRunTypes(target, facts, stored);
      const graph = graphProblems(model, facts, available, new Set());
      if (graph.length === 0) return { facts, stored };
      split.remove(graph, missingIds(facts, available));
    } else split.remove(problems);
  }
}

/** Turns a conflict in the store into problems of the rows. It occurs if another process wrote in the meantime. */
function conflictProblems(error: unknown, records: readonly FactRecord[]): Problem[] {
  if (!(error instanceof CadreError) || error.code !== 'CONFLICT') throw error;
  const ids = new Set(error.details['ids'] as string[]);
  const found = records.filter((record) => ids.has(record.id));
  if (found.length === 0) throw error;
  const message = 'Together with the stored record, it would end before it starts, or its low figure would exceed its best or high one.';
  return found.map((record) => ({ ...record.place, code: 'CONFLICT', message }));
}

function changedFacts(facts: Facts, classified: ReadonlyMap<FactRecord, Classification>): Facts {
  const pick = (records: readonly FactRecord[]) =>
    records.flatMap((record) => {
      const { change, write } = classified.get(record)!;
      return change === 'unchanged' ? [] : [write];
    });
  return { sources: pick(facts.sources), entities: pick(facts.entities), statements: pick(facts.statements) };
}

/**
 * Writes rows to the graph, validated by the same code as facts files. Rows that are invalid or contradict an earlier row of
 * the import are rejected one by one. All others are written in one transaction, completely or not at all. Records that are in
 * the graph already are not written again.
 */
export async function writeRows(target: BatchTarget, rows: readonly RowFacts[], pass: ImportPass): Promise<BatchOutcome> {
  const { store, model, seen } = target;
  const split = new BatchSplit(model, rows, pass.last, target.mayDropReferences);
  for (;;) {
    const { facts, stored } = await dropInvalidRows(target, split);
    const diff = new RecordDiff(model, await compareFacts(store, model, facts, stored), seen, pass.repeated);
    const records = all(facts);
    const classified = new Map(records.map((record) => [record, diff.classify(record, stored.has(record.id))]));
    const problems = records.flatMap((record): Problem[] => {
      const { problem } = classified.get(record)!;
      return problem ? [{ ...record.place, ...problem }] : [];
    });
    if (problems.length > 0) {
      split.remove(problems);
      continue;
    }
    const changes = records.map((r) => ({ id: r.id, type: r.type, change: classified.get(r)!.change, partial: split.isPartial(r) }));
    try {
      if (!target.dryRun && changes.some((one) => one.change !== 'unchanged'))
        await store.write(singleBatch(model, changedFacts(facts, classified)), target.authorship);
    } catch (error) {
      split.remove(conflictProblems(error, records));
      continue;
    }
    for (const record of records) seen.add(record);
    return { changes, rejected: split.rejected, deferred: split.deferred };
  }
}
