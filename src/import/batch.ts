import type { GraphQLSchema } from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import { assembleFacts } from '../facts/assemble.js';
import type { Problem } from '../facts/problem.js';
import type { FactRecord, Facts } from '../facts/records.js';
import { graphProblems } from '../facts/validate-graph.js';
import type { Model } from '../model/types.js';
import { singleBatch } from '../store/batches.js';
import { compareFacts } from '../store/compare.js';
import { storedTypes } from '../store/load.js';
import type { GraphStore } from '../store/port.js';
import { Judge, type Judged } from './judging.js';
import type { Met } from './met.js';
import type { Piece, Refusal } from './piece.js';
import { Sorting } from './sorting.js';
import type { Change } from './tally.js';

function all(facts: Facts): FactRecord[] {
  return [...facts.sources, ...facts.entities, ...facts.statements];
}

function targets(record: FactRecord): string[] {
  return [...record.links, ...record.evidence.flatMap((e) => e.links)].flatMap((link) => link.targets);
}

export interface BatchTarget {
  readonly store: GraphStore;
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly dryRun: boolean;
  /** Whether a row may be written without references to what is not there. */
  readonly mayLoosen: boolean;
  /** What earlier batches gave; in a dry run, what they would have written. */
  readonly met: Met;
}

/** Which go at the rows this is. `last`: no more rows will come, so what refers to nothing is refused. */
export interface Go {
  readonly again: boolean;
  readonly last: boolean;
}

export interface RecordChange {
  readonly id: string;
  readonly type: string;
  readonly change: Change;
  /** Whether its row was written without references that lead nowhere yet. */
  readonly loose: boolean;
}

export interface BatchOutcome {
  readonly changes: readonly RecordChange[];
  readonly refused: readonly Refusal[];
  /** Pieces that refer to what is not there yet, with what is missing; they may be of use once the rest is written. */
  readonly waiting: ReadonlyMap<Piece, readonly Refusal[]>;
}

/** What facts refer to that is neither in the graph nor among them. */
function missingIds(facts: Facts, stored: ReadonlyMap<string, string>): ReadonlySet<string> {
  const records = all(facts);
  const own = new Set(records.map((r) => r.id));
  return new Set(records.flatMap(targets).filter((id) => !own.has(id) && !stored.has(id)));
}

/** What there is to refer to: what the graph has, and in a dry run what it would have by now. */
function withImagined({ met, dryRun }: BatchTarget, facts: Facts, stored: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!dryRun) return stored;
  const ids = all(facts).flatMap((record) => [record.id, ...targets(record)]);
  const imagined = ids.flatMap((id): [string, string][] => {
    const type = met.typeOf(id);
    return type === null ? [] : [[id, type]];
  });
  return new Map([...imagined, ...stored]);
}

/** Takes out what is wrong by itself, or refers to nothing, until the rest is right. */
async function settle(target: BatchTarget, sorting: Sorting) {
  const { model, schema, store } = target;
  for (;;) {
    const { facts, problems } = assembleFacts(model, schema, [sorting.document()]);
    if (problems.length === 0) {
      const stored = await storedTypes(store, facts);
      const there = withImagined(target, facts, stored);
      const between = graphProblems(model, facts, there, new Set());
      if (between.length === 0) return { facts, stored };
      sorting.takeOut(between, missingIds(facts, there));
    } else sorting.takeOut(problems);
  }
}

/** The records that the store refused, as problems of the rows that gave them: somebody else has written meanwhile. */
function conflicts(error: unknown, records: readonly FactRecord[]): Problem[] {
  if (!(error instanceof CadreError) || error.code !== 'CONFLICT') throw error;
  const ids = new Set(error.details['ids'] as string[]);
  const found = records.filter((record) => ids.has(record.id));
  if (found.length === 0) throw error;
  const message = 'With what is stored already, it would end before it starts, or have a low figure above its best or high one.';
  return found.map((record) => ({ ...record.place, code: 'CONFLICT', message }));
}

function toWrite(facts: Facts, judged: ReadonlyMap<FactRecord, Judged>): Facts {
  const pick = (records: readonly FactRecord[]) =>
    records.flatMap((record) => {
      const { change, write } = judged.get(record)!;
      return change === 'unchanged' ? [] : [write];
    });
  return { sources: pick(facts.sources), entities: pick(facts.entities), statements: pick(facts.statements) };
}

/**
 * Brings pieces into the graph through the code that facts files pass: those that have something wrong, or contradict an
 * earlier one of the same import, are refused one by one, the others are written in one transaction, all or none. What is in
 * the graph just so is not written again.
 */
export async function writePieces(target: BatchTarget, pieces: readonly Piece[], go: Go): Promise<BatchOutcome> {
  const { store, model, met } = target;
  const sorting = new Sorting(model, pieces, go.last, target.mayLoosen);
  for (;;) {
    const { facts, stored } = await settle(target, sorting);
    const judge = new Judge(model, await compareFacts(store, model, facts, stored), met, go.again);
    const records = all(facts);
    const judged = new Map(records.map((record) => [record, judge.judge(record, stored.has(record.id))]));
    const wrong = records.flatMap((record): Problem[] => {
      const { problem } = judged.get(record)!;
      return problem ? [{ ...record.place, ...problem }] : [];
    });
    if (wrong.length > 0) {
      sorting.takeOut(wrong);
      continue;
    }
    const changes = records.map((r) => ({ id: r.id, type: r.type, change: judged.get(r)!.change, loose: sorting.isLoose(r) }));
    try {
      if (!target.dryRun && changes.some((one) => one.change !== 'unchanged'))
        await store.write(singleBatch(model, toWrite(facts, judged)));
    } catch (error) {
      sorting.takeOut(conflicts(error, records));
      continue;
    }
    for (const record of records) met.add(record);
    return { changes, refused: sorting.refused, waiting: sorting.waiting };
  }
}
