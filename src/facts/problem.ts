import { CadreError, type ErrorCode } from '../errors/cadre-error.js';

/** A place in a facts document. Lines and columns count from 1; they are null for facts that are not in a file. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** The path in the document: `memberships[3].evidence[0].source`. */
  readonly path: string;
}

/** A problem in a facts document. */
export interface Problem extends Place {
  readonly code: ErrorCode;
  readonly message: string;
  /** What to do in this case; by default the catalogue's hint for the code. */
  readonly hint?: string;
}

export type PathSegments = readonly (string | number)[];

export function pathText(path: PathSegments): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

/** One line: `seeds/a.yaml:12:5 memberships[3].object: DANGLING_ID …` */
export function problemText(problem: Problem): string {
  const at = problem.line === null ? problem.file : `${problem.file}:${problem.line}:${problem.column}`;
  const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
  return `${at} ${problem.path}: ${problem.code} ${problem.message}${hint}`.replace(/ +:/, ':');
}

/** All problems of a set of documents in one error: nothing of them is loaded. */
export class BadFacts extends CadreError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 20).map(problemText);
    const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
    super('BAD_FACTS', [`${problems.length} problem(s) in the facts; nothing was loaded.`, ...shown, ...more].join('\n'), { problems });
    this.problems = problems;
  }
}
