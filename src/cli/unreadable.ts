import { CadreError } from '../errors/cadre-error.js';

/** What is told of a file named on the command line that cannot be read. */
export function unreadable(path: string, cause: unknown): CadreError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  return new CadreError('BAD_INPUT', `${path} cannot be read (${code}).`, { path }, { cause });
}
