import { CadreError } from '../errors/cadre-error.js';

/** The error for a file on the command line that cannot be read. */
export function unreadable(path: string, cause: unknown): CadreError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  return new CadreError(
    'BAD_INPUT',
    `${path} cannot be read (${code}).`,
    { path },
    { cause, hint: 'Check the path and the rights to read it.' },
  );
}

/** The error for something that the program cannot write to. */
export function unwritable(what: string, cause: unknown): CadreError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  const hint = 'Choose another path, or check the rights and the free space.';
  return new CadreError('BAD_INPUT', `${what} cannot be written (${code}).`, { path: what }, { cause, hint });
}
