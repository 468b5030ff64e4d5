import { CadreError } from '../../errors/cadre-error.js';
import { ERROR_CATALOGUE } from '../../errors/catalogue.js';
import type { Problem } from '../../facts/problem.js';

/** How many problems an answer has at most. */
const MOST = 500;

/** Problems as one error of a mutation, each with the path of its argument. */
export function problemsError(problems: readonly Problem[]): CadreError {
  const listed = problems
    .slice(0, MOST)
    .map(({ path, code, message, hint }) => ({ path, code, message, hint: hint ?? ERROR_CATALOGUE[code].hint }));
  const [first] = listed;
  const counted = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  const message = `${counted}; nothing was written. ${first!.path}: ${first!.message}`;
  const hint = 'Correct each problem in extensions.problems, then send it again.';
  return new CadreError('BAD_FACTS', message, { problems: listed, total: problems.length }, { hint });
}
