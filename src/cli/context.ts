import { createLog, type Log } from '../app/log.js';
import { type OpenStoreOptions, openStoreOrServer } from '../app/open-store.js';
import { type Environment, readSettings, type Settings } from '../config/settings.js';
import { CadreError } from '../errors/cadre-error.js';
import { requireSound } from '../model/lint.js';
import { readModel } from '../model/read.js';
import type { Model } from '../model/types.js';
import type { GraphStore } from '../store/graph-store.js';

/** The environment of a command. */
export interface CommandContext {
  readonly env: Environment;
  /** Prints a line of the result, on standard output. */
  readonly print: (line: string) => void;
  /** Prints a line about the work, on standard error. */
  readonly warn: (line: string) => void;
  /** Sets the exit code that the program ends with after the command. */
  readonly exitWith: (code: number) => void;
}

/** What a command works with. */
export interface OpenGraph {
  readonly settings: Settings;
  readonly model: Model;
  readonly store: GraphStore;
  readonly log: Log;
}

/**
 * Opens the store that the settings choose, or uses that of the server that has it open, does the work, and closes the store in any case.
 */
export async function withGraph<T>(
  { env }: CommandContext,
  work: (graph: OpenGraph) => Promise<T>,
  options: Omit<OpenStoreOptions, 'log'> = {},
): Promise<T> {
  const settings = readSettings(env);
  const model = requireSound(readModel());
  const log = await createLog(settings);
  const store = await openStoreOrServer(settings, model, { ...options, log });
  try {
    if (options.readOnly) await requireData(store);
    return await work({ settings, model, store, log });
  } finally {
    await store.close();
  }
}

/** A database that Cadre never wrote to has nothing to read, and nothing to be right or wrong. */
async function requireData(store: GraphStore): Promise<void> {
  const { schemaVersion, place } = await store.info();
  if (schemaVersion > 0) return;
  const hint = 'Load facts into it first, for example with cadre seed.';
  throw new CadreError('STORE_UNAVAILABLE', `There is no data in ${place}.`, { place }, { hint });
}

/** The examples at the end of a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
