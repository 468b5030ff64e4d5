import type { GraphQLSchema } from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import { assembleFacts } from '../facts/assemble.js';
import type { FactsDocument } from '../facts/document.js';
import { type PathSegments, type Place, type Problem, pathText } from '../facts/problem.js';
import type { FactRecord, Facts } from '../facts/records.js';
import { graphProblems } from '../facts/validate-graph.js';
import type { Model } from '../model/types.js';
import { singleBatch } from '../store/batches.js';
import { type Change, compareFacts } from '../store/compare.js';
import { storedTypes } from '../store/load.js';
import type { GraphStore } from '../store/port.js';
import { loosen } from './loosen.js';
import type { Piece, Refusal } from './piece.js';

/** A place in a batch also tells which of its pieces it is in. */
interface PiecePlace extends Place {
  readonly piece: number;
}

function pieceOf(place: Place): number {
  return (place as PiecePlace).piece;
}

function all(facts: Facts): FactRecord[] {
  return [...facts.sources, ...facts.entities, ...facts.statements];
}

function targets(record: FactRecord): string[] {
  return [...record.links, ...record.evidence.flatMap((e) => e.links)].flatMap((link) => link.targets);
}

/** The items of a batch as one document, so that they are coerced and merged at once; each place leads back to its row. */
function combine(pieces: readonly Piece[]): FactsDocument {
  const value: Record<string, unknown[]> = {};
  const owners: Record<string, number[]> = {};
  pieces.forEach((piece, i) => {
    for (const [list, items] of Object.entries(piece.facts)) {
      value[list] ??= [];
      owners[list] ??= [];
      value[list].push(...items);
      owners[list].push(...items.map(() => i));
    }
  });
  const place = (path: PathSegments): PiecePlace => {
    const piece = owners[String(path[0])]?.[typeof path[1] === 'number' ? path[1] : 0] ?? 0;
    const { file, row } = pieces[piece]!;
    return {
      file,
      line: row,
      column: null,
      // Made only where a problem is told. The position within the batch means nothing to a reader.
      get path() {
        return pathText(typeof path[1] === 'number' ? [path[0]!, ...path.slice(2)] : path);
      },
      piece,
    };
  };
  return { file: pieces[0]?.file ?? '', value, place };
}

export interface BatchTarget {
  readonly store: GraphStore;
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly dryRun: boolean;
  /** Whether a row may be written without references to what is not there. */
  readonly mayLoosen: boolean;
  /** In a dry run: what would have been written so far, types by id. */
  readonly imagined: Map<string, string>;
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

function told(model: Model, problem: Problem): Refusal {
  const [list = '', ...rest] = problem.path.split(/\.|(?=\[)/);
  const type = [...model.types.values()].find((t) => t.plural === list)?.name ?? list;
  const field = rest.join('.').replaceAll('.[', '[');
  return { file: problem.file, row: problem.line ?? 0, type, field, code: problem.code, reason: problem.message };
}

/** What facts refer to that is neither in the graph nor among them. */
function missingIds(facts: Facts, stored: ReadonlyMap<string, string>): ReadonlySet<string> {
  const records = all(facts);
  const own = new Set(records.map((r) => r.id));
  return new Set(records.flatMap(targets).filter((id) => !own.has(id) && !stored.has(id)));
}

/** A piece of a batch: as it came, and as it is tried, perhaps without references to what is missing. */
interface Tried {
  readonly given: Piece;
  readonly now: Piece;
}

/** The pieces of a batch by what becomes of them. */
class Sorting {
  readonly refused: Refusal[] = [];
  readonly waiting = new Map<Piece, readonly Refusal[]>();
  #tried: Tried[];

  constructor(
    private readonly model: Model,
    pieces: readonly Piece[],
    private readonly last: boolean,
    private readonly mayLoosen: boolean,
  ) {
    this.#tried = pieces.map((piece) => ({ given: piece, now: piece }));
  }

  isLoose(record: FactRecord): boolean {
    const one = this.#tried[pieceOf(record.place)];
    return one !== undefined && one.now !== one.given;
  }

  get pieces(): readonly Piece[] {
    return this.#tried.map(({ now }) => now);
  }

  /** What is left of a piece with problems: nothing, or the piece without references that lead nowhere yet. */
  #rest({ given, now }: Tried, problems: readonly Problem[], missing: ReadonlySet<string>): Tried[] {
    const unique = [...new Map(problems.map((p) => [`${p.path} ${p.message}`, p])).values()];
    const refusals = unique.map((problem) => told(this.model, problem));
    const early = problems.every((problem) => problem.code === 'DANGLING_ID');
    if (early && !this.last) this.waiting.set(given, [...(this.waiting.get(given) ?? []), ...refusals]);
    else this.refused.push(...refusals);
    const loose = early && this.mayLoosen ? loosen(this.model, now, missing) : null;
    return loose ? [{ given, now: loose }] : [];
  }

  takeOut(problems: readonly Problem[], missing: ReadonlySet<string> = new Set()): void {
    const byPiece = new Map<number, Problem[]>();
    for (const problem of problems) {
      const found = byPiece.get(pieceOf(problem));
      if (found) found.push(problem);
      else byPiece.set(pieceOf(problem), [problem]);
    }
    this.#tried = this.#tried.flatMap((one, i) => (byPiece.has(i) ? this.#rest(one, byPiece.get(i)!, missing) : [one]));
  }
}

async function storedAnd(target: BatchTarget, facts: Facts): Promise<ReadonlyMap<string, string>> {
  const stored = await storedTypes(target.store, facts);
  return target.imagined.size === 0 ? stored : new Map([...stored, ...imaginedOf(target, facts)]);
}

function imaginedOf({ imagined }: BatchTarget, facts: Facts): [string, string][] {
  const ids = all(facts).flatMap((record) => [record.id, ...targets(record)]);
  return ids.flatMap((id): [string, string][] => (imagined.has(id) ? [[id, imagined.get(id)!]] : []));
}

function only(facts: Facts, keep: (record: FactRecord) => boolean): Facts {
  return { sources: facts.sources.filter(keep), entities: facts.entities.filter(keep), statements: facts.statements.filter(keep) };
}

async function settle(target: BatchTarget, sorting: Sorting) {
  const { model, schema } = target;
  for (;;) {
    const { facts, problems } = assembleFacts(model, schema, [combine(sorting.pieces)]);
    if (problems.length === 0) {
      const stored = await storedAnd(target, facts);
      const between = graphProblems(model, facts, stored, new Set());
      if (between.length === 0) return { facts, stored };
      sorting.takeOut(between, missingIds(facts, stored));
    } else sorting.takeOut(problems);
  }
}

/** The records that the store refused, as problems of the rows that gave them. */
function conflicts(error: unknown, facts: Facts): Problem[] {
  if (!(error instanceof CadreError) || error.code !== 'CONFLICT') throw error;
  const ids = new Set(error.details['ids'] as string[]);
  const found = all(facts).filter((record) => ids.has(record.id));
  if (found.length === 0) throw error;
  const message = 'With what is stored already, it would end before it starts, or have a low figure above its best or high one.';
  return found.map((record) => ({ ...record.place, code: 'CONFLICT', message }));
}

/**
 * Brings pieces into the graph through the code that facts files pass: those that have something wrong are refused one by
 * one, the others are written in one transaction, all or none. What is in the graph just so is not written again.
 * @param last no more rows will come: what refers to nothing is refused
 */
export async function writePieces(target: BatchTarget, pieces: readonly Piece[], last: boolean): Promise<BatchOutcome> {
  const { store, model } = target;
  const sorting = new Sorting(model, pieces, last, target.mayLoosen);
  for (;;) {
    const { facts, stored } = await settle(target, sorting);
    const known = new Map([...stored].filter(([id]) => !target.imagined.has(id)));
    const found = await compareFacts(store, model, facts, known);
    const records = all(facts);
    const change = (record: FactRecord): Change => (target.imagined.has(record.id) ? 'unchanged' : found.get(record.id)!);
    const news = only(facts, (record) => change(record) !== 'unchanged');
    const outcome = {
      changes: records.map((r) => ({ id: r.id, type: r.type, change: change(r), loose: sorting.isLoose(r) })),
      refused: sorting.refused,
      waiting: sorting.waiting,
    };
    if (target.dryRun) {
      for (const record of records) target.imagined.set(record.id, record.type);
      return outcome;
    }
    try {
      if (outcome.changes.some((one) => one.change !== 'unchanged')) await store.write(singleBatch(model, news));
      return outcome;
    } catch (error) {
      sorting.takeOut(conflicts(error, facts));
    }
  }
}
