import { type Logger, pino } from 'pino';
import type { Settings } from '../config/settings.js';
import { loggedError } from './log-error.js';

export type Log = Logger;

/** Standard error; standard output is for the results of a command. */
const STDERR = 2;

/**
 * The log of one process: one JSON object per line, or a readable line on a terminal. It holds no secrets: settings are
 * never logged as a whole, requests are logged without headers and variables, and errors of a database without its texts.
 */
export async function createLog({ logLevel, logFormat }: Pick<Settings, 'logLevel' | 'logFormat'>): Promise<Log> {
  const options = { level: logLevel, base: null, serializers: { err: loggedError } };
  if (logFormat === 'json' || (logFormat === 'auto' && !process.stderr.isTTY)) {
    return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: STDERR, sync: true }));
  }
  const { default: pretty } = await import('pino-pretty');
  const colorize = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined;
  return pino(options, pretty({ destination: STDERR, sync: true, colorize, translateTime: 'SYS:HH:MM:ss' }));
}
