import { CadreError } from '../errors/cadre-error.js';
import { ERROR_CATALOGUE } from '../errors/catalogue.js';
import { BadFacts, problemText } from '../facts/problem.js';
import type { LoadReport } from '../ingest/load.js';
import type { CommandContext } from './context.js';

/** The report of a load, in one line. */
export function loadedText(report: LoadReport): string {
  const { entities, statements, sources, evidence, revision } = report;
  const counts = `${entities} entities, ${statements} statements, ${sources} sources, ${evidence} pieces of evidence`;
  return revision === null
    ? `No problems: ${counts}. Nothing was written (dry run).`
    : `Loaded ${counts}. The graph is at revision ${revision}.`;
}

/** Reports an error to a person: the message, the code, a hint. The stack is shown only when `debug` is set. */
export function reportError({ warn }: Pick<CommandContext, 'warn'>, error: unknown, debug: boolean): void {
  if (error instanceof BadFacts) {
    for (const problem of error.problems) warn(problemText(problem));
    const { length } = error.problems;
    warn(`${length} ${length === 1 ? 'problem' : 'problems'}; nothing was loaded.`);
  } else if (error instanceof CadreError) {
    warn(`${error.code}: ${error.message}`);
    warn(error.hint);
  } else {
    warn(`INTERNAL: ${error instanceof Error ? error.message : String(error)}`);
    warn(`${ERROR_CATALOGUE.INTERNAL.hint} LOG_LEVEL=debug shows where it happened.`);
  }
  if (debug && error instanceof Error) warn(error.stack ?? '');
}
