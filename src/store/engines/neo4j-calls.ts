import type { Record as DriverRecord } from 'neo4j-driver';
import type { Record_ } from '../engine.js';
import { toRecord } from '../parameters.js';

/**
 * How much longer than the server's own limit to wait for it: the server looks every two seconds for what has run too long. One
 * that has not even ended the call by then does not answer.
 */
export const GRACE_MS = 3_000;

/** The server's own limit. For the driver 0 means none, so a time that is over becomes the shortest limit. */
export function serverLimit(ms: number): { readonly timeout: number } {
  return { timeout: Math.max(1, Math.ceil(ms)) };
}

export function columns(record: DriverRecord): Record_ {
  const values: unknown[] = [];
  for (let i = 0; i < record.length; i += 1) values.push(record.get(i));
  return toRecord(values);
}

/**
 * Runs a query without the stack trace that the driver records for errors. Nobody reads it here, and it costs a twentieth of a
 * small read.
 */
export function untraced<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
