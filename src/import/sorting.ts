import type { FactsDocument } from '../facts/document.js';
import { type PathSegments, type Place, type Problem, pathText } from '../facts/problem.js';
import type { FactRecord } from '../facts/records.js';
import type { Model } from '../model/types.js';
import { loosen } from './loosen.js';
import type { Piece, Refusal } from './piece.js';

/** A place in a batch also tells which of its pieces it is in. */
interface PiecePlace extends Place {
  readonly piece: number;
}

function pieceOf(place: Place): number {
  return (place as PiecePlace).piece;
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

function told(model: Model, problem: Problem): Refusal {
  const [list = '', ...rest] = problem.path.split(/\.|(?=\[)/);
  const type = [...model.types.values()].find((t) => t.plural === list)?.name ?? list;
  const field = rest.join('.').replaceAll('.[', '[');
  return { file: problem.file, row: problem.line ?? 0, type, field, code: problem.code, reason: problem.message };
}

/** A piece of a batch: as it came, and as it is tried, perhaps without references to what is missing. */
interface Tried {
  readonly given: Piece;
  readonly now: Piece;
}

/** The pieces of a batch by what becomes of them. */
export class Sorting {
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

  /** The pieces that are left, as one document. */
  document(): FactsDocument {
    return combine(this.#tried.map(({ now }) => now));
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
