import type { Logger } from 'pino';
import { stdSerializers } from 'pino';
import { CadreError } from '../errors/cadre-error.js';

/** How many errors behind an error are logged. */
const DEPTH = 3;
const OUTAGE_MS = 10_000;

/** Where the error arose, without its message. */
function frames({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

/** Databases quote the text of a query, and its values, in their messages. Those of the system are about files and addresses. */
function mayQuote(error: Error): boolean {
  return !(error instanceof CadreError) && (error as NodeJS.ErrnoException).syscall === undefined;
}

function causeOf(error: unknown, depth: number): object | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, gqlStatus } = error as { code?: unknown; gqlStatus?: unknown };
  const cause = depth > 1 ? causeOf(error.cause, depth - 1) : undefined;
  const message = mayQuote(error) ? undefined : error.message;
  return { type: error.name, code, status: gqlStatus, message, ...(cause && { cause }) };
}

/** Whether the error comes straight from a database or its driver. */
function isOfDatabase(error: Error): boolean {
  const { cause } = error;
  return 'gqlStatus' in error || (cause instanceof Error && cause.message.startsWith('GQLSTATUS '));
}

/**
 * An error as it is logged: all of it, except what a database says of a query. Its text may hold what a client asked for, and
 * a log is read by others than the graph.
 */
export function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (isOfDatabase(error)) return { ...causeOf(error, DEPTH), stack: frames(error) };
  if (!(error instanceof CadreError)) return stdSerializers.err(error);
  const { name: type, code, message, details, hint } = error;
  const cause = causeOf(error.cause, DEPTH);
  return { type, code, message, details, hint, ...(cause && { cause }), stack: frames(error) };
}

/** Logs an error, and at debug all that stands behind it. */
export function logError(log: Logger, level: 'warn' | 'error', error: unknown, fields: object, message: string): void {
  log[level]({ ...fields, err: error }, message);
  if (log.isLevelEnabled('debug') && error instanceof Error && error.cause instanceof Error)
    log.debug({ ...fields, all: stdSerializers.err(error) }, `${message}: all of it`);
}

/**
 * Logs that the store fails its requests: the first time, then every ten seconds with how often it did. While a database is
 * away, each request would write a line.
 */
export function outageLog(log: Logger): (error: CadreError) => void {
  let last = Number.NEGATIVE_INFINITY;
  let since = 0;
  return (error) => {
    since += 1;
    if (performance.now() - last < OUTAGE_MS) return;
    logError(log, 'warn', error, { times: since }, 'the store fails requests');
    last = performance.now();
    since = 0;
  };
}
