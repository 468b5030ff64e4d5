import { setTimeout as sleep } from 'node:timers/promises';
import { CadreError } from '../errors/cadre-error.js';

/** How long a call may take whose caller sets no time of its own: no call to a database is without a deadline. Milliseconds. */
export const READ_MS = 120_000;
export const WRITE_MS = 120_000;
/** How long a change of constraints and indexes may take. */
export const DDL_MS = 600_000;
/** How long a writer waits for the writers before it, where only one writes at a time. */
export const TURN_MS = 600_000;

export function timedOut(cause?: unknown): CadreError {
  const message = 'The database did not answer in time.';
  return new CadreError('TIMEOUT', message, {}, cause === undefined ? undefined : { cause });
}

/** The error for a writer whose turn did not come in time. */
export function turnTimedOut(): CadreError {
  const message = 'Other writers kept the store busy: this write did not start, and nothing was written.';
  return new CadreError('TIMEOUT', message, {}, { hint: 'Try again when the other writers are done.' });
}

/** The error for a write that was being committed when its connection or its time ended. */
export function outcomeUnknown(place: string, cause?: unknown): CadreError {
  const message = `The database at ${place} did not answer while it committed: it is uncertain whether the change is stored.`;
  return new CadreError('OUTCOME_UNKNOWN', message, { place }, { cause });
}

/**
 * The work's result, or an error (TIMEOUT) when the time is over. The work itself goes on, and its late failure is ignored.
 * @param late the error when the time is over
 */
export async function within<T>(work: Promise<T>, ms: number, late: () => Error = timedOut): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), Math.max(0, ms));
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits before another attempt: twice as long each time, with random jitter, so that two writers do not collide again. */
export async function backoff(attempt: number, firstMs = 40): Promise<void> {
  await sleep(firstMs * 2 ** attempt * (0.5 + Math.random() / 2));
}
