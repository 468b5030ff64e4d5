import { CadreError, type ErrorCode } from '../../errors/cadre-error.js';

/**
 * The status of an error of the engine, or null for any other error. It is usually in `gqlStatus`; if the package did not move
 * it there (static calls, errors of another realm), it is still in the cause.
 */
function statusOf(error: unknown): string | null {
  const { gqlStatus, cause } = (error ?? {}) as { gqlStatus?: unknown; cause?: { message?: unknown } };
  if (typeof gqlStatus === 'string') return gqlStatus;
  const text = cause?.message;
  return typeof text === 'string' && text.startsWith('GQLSTATUS ') ? text.slice('GQLSTATUS '.length) : null;
}

export function isConflict(error: unknown): boolean {
  return statusOf(error) === '40000';
}

/** The CadreError for an error of the engine. Other errors pass unchanged. Messages never quote texts or values. */
export function fromGrafeo(error: unknown): unknown {
  if (error instanceof CadreError) return error;
  const status = statusOf(error);
  if (status === null) return error;
  const details = { status };
  const made = (code: ErrorCode, message: string, hint?: string) =>
    new CadreError(code, message, details, { cause: error, ...(hint !== undefined && { hint }) });
  if (status === '40000') return made('CONFLICT', 'Another writer changed the same records at the same time.', 'Try again.');
  if (status === 'G2000' || status === 'G1001')
    return made(
      'CONFLICT',
      'The change breaks a unique key, or leaves relationships behind.',
      'Load the facts again; if it persists, run cadre check.',
    );
  if (status === '25G03') return made('BAD_SETTING', 'The store was opened for reading only.', 'Open it for writing.');
  if (status === '25000') return made('STORE_UNAVAILABLE', 'The store was closed.', 'Start the program again.');
  if (/durable|os error/.test((error as Error).message)) {
    return made('STORE_UNAVAILABLE', 'The database could not write its files.', 'Check the free space on the disk, then start again.');
  }
  // The engine has a limit of its own for a statement.
  if (/exceeded timeout|timed out/i.test((error as Error).message))
    return made('TIMEOUT', 'The database stopped a statement at its own limit of time.', 'Ask for less, or write less at once.');
  return made('INTERNAL', `The database refused a text of this program (${status}).`);
}
