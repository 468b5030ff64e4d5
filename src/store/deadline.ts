import { setTimeout as sleep } from 'node:timers/promises';
import { CadreError } from '../errors/cadre-error.js';

export function timedOut(cause?: unknown): CadreError {
  const message = 'The database did not answer within the time allowed.';
  return new CadreError('TIMEOUT', message, {}, cause === undefined ? undefined : { cause });
}

/**
 * The work's result, or TIMEOUT once the time is over. The work itself goes on; its late failure is dropped.
 * @param ms no limit when undefined
 */
export async function within<T>(work: Promise<T>, ms: number | undefined): Promise<T> {
  if (ms === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut()), Math.max(0, ms));
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits before another attempt: twice as long each time, by chance up to half less, so that rivals do not meet again. */
export async function backoff(attempt: number, firstMs = 40): Promise<void> {
  await sleep(firstMs * 2 ** attempt * (0.5 + Math.random() / 2));
}
