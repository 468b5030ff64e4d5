import { type Logger, pino } from 'pino';
import type { Settings } from '../config/settings.js';

export type Log = Logger;

/** Standard error: standard output is for what a command answers. */
const STDERR = 2;

/**
 * The log of one process: one JSON object a line, or a readable line on a terminal. What is logged holds no secrets: settings are
 * never logged as a whole, and requests without their headers and variables.
 */
export async function createLog({ logLevel, logFormat }: Pick<Settings, 'logLevel' | 'logFormat'>): Promise<Log> {
  const options = { level: logLevel, base: null };
  if (logFormat === 'json' || (logFormat === 'auto' && !process.stderr.isTTY)) {
    return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: STDERR, sync: true }));
  }
  const { default: pretty } = await import('pino-pretty');
  const colorize = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined;
  return pino(options, pretty({ destination: STDERR, sync: true, colorize, translateTime: 'SYS:HH:MM:ss' }));
}
