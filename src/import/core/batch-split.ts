import type { FactsDocument } from '../../facts/document.js';
import { type PathSegments, type Place, type Problem, pathText } from '../../facts/problem.js';
import type { FactRecord } from '../../facts/records.js';
import type { Model } from '../../model/types.js';
import type { RejectedRow, RowFacts } from '../row/row-facts.js';
import { dropMissingReferences } from './drop-missing-references.js';

/** A place in a batch, with the index of its row. */
interface RowPlace extends Place {
  readonly index: number;
}

function rowIndex(place: Place): number {
  return (place as RowPlace).index;
}

/** The facts of a batch as one document, so that they are coerced and merged together. Each place leads back to its row. */
function combineRows(rows: readonly RowFacts[]): FactsDocument {
  const value: Record<string, unknown[]> = {};
  const owners: Record<string, number[]> = {};
  rows.forEach((row, i) => {
    for (const [list, items] of Object.entries(row.facts)) {
      value[list] ??= [];
      owners[list] ??= [];
      value[list].push(...items);
      owners[list].push(...items.map(() => i));
    }
  });
  const place = (path: PathSegments): RowPlace => {
    const index = owners[String(path[0])]?.[typeof path[1] === 'number' ? path[1] : 0] ?? 0;
    const { file, row } = rows[index]!;
    return {
      file,
      line: row,
      column: null,
      // Computed only for reported problems. The position within the batch would mean nothing to a reader.
      get path() {
        return pathText(typeof path[1] === 'number' ? [path[0]!, ...path.slice(2)] : path);
      },
      index,
    };
  };
  return { file: rows[0]?.file ?? '', value, place };
}

function rejection(model: Model, problem: Problem): RejectedRow {
  const [list = '', ...rest] = problem.path.split(/\.|(?=\[)/);
  const type = [...model.types.values()].find((t) => t.plural === list)?.name ?? list;
  const field = rest.join('.').replaceAll('.[', '[');
  return {
    file: problem.file,
    row: problem.line ?? 0,
    type,
    field,
    code: problem.code,
    reason: problem.message,
    ...(problem.hint !== undefined && { hint: problem.hint }),
  };
}

/** The facts of a row: as read, and as they are tried now, perhaps without references to missing records. */
interface Attempt {
  readonly original: RowFacts;
  readonly current: RowFacts;
}

/** Splits the rows of a batch into valid, rejected and deferred ones. */
export class BatchSplit {
  readonly rejected: RejectedRow[] = [];
  readonly deferred = new Map<RowFacts, readonly RejectedRow[]>();
  #attempts: Attempt[];

  constructor(
    private readonly model: Model,
    rows: readonly RowFacts[],
    private readonly last: boolean,
    private readonly mayDropReferences: boolean,
  ) {
    this.#attempts = rows.map((row) => ({ original: row, current: row }));
  }

  isPartial(record: FactRecord): boolean {
    const attempt = this.#attempts[rowIndex(record.place)];
    return attempt !== undefined && attempt.current !== attempt.original;
  }

  /** The remaining rows as one document. */
  document(): FactsDocument {
    return combineRows(this.#attempts.map(({ current }) => current));
  }

  /** What remains of a row with problems: nothing, or the row without its missing references. */
  #retry({ original, current }: Attempt, problems: readonly Problem[], missing: ReadonlySet<string>): Attempt[] {
    const unique = [...new Map(problems.map((p) => [`${p.path} ${p.message}`, p])).values()];
    const rejections = unique.map((problem) => rejection(this.model, problem));
    const onlyMissing = problems.every((problem) => problem.code === 'DANGLING_ID');
    if (onlyMissing && !this.last) this.deferred.set(original, [...(this.deferred.get(original) ?? []), ...rejections]);
    else this.rejected.push(...rejections);
    const partial = onlyMissing && this.mayDropReferences ? dropMissingReferences(this.model, current, missing) : null;
    return partial ? [{ original, current: partial }] : [];
  }

  remove(problems: readonly Problem[], missing: ReadonlySet<string> = new Set()): void {
    const byRow = new Map<number, Problem[]>();
    for (const problem of problems) {
      const found = byRow.get(rowIndex(problem));
      if (found) found.push(problem);
      else byRow.set(rowIndex(problem), [problem]);
    }
    this.#attempts = this.#attempts.flatMap((attempt, i) => (byRow.has(i) ? this.#retry(attempt, byRow.get(i)!, missing) : [attempt]));
  }
}
