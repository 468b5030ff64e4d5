import type { GraphQLSchema } from 'graphql';
import { type Environment, readSettings, type Settings } from '../config/settings.js';
import { buildApiSchema } from '../model/api/schema.js';
import { readModel } from '../model/read.js';
import type { Model } from '../model/types.js';
import { createLog, type Log } from '../server/log.js';
import { type OpenStoreOptions, openStore } from '../server/open-store.js';
import type { GraphStore } from '../store/port.js';

/** What a command has of the world around it. */
export interface CommandContext {
  readonly env: Environment;
  /** A line of the answer, on standard output. */
  readonly print: (line: string) => void;
  /** A line about the work, on standard error. */
  readonly warn: (line: string) => void;
  /** Ends the program with this code once the command is done. */
  readonly exitWith: (code: number) => void;
}

/** What a command works on. */
export interface OpenGraph {
  readonly settings: Settings;
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly log: Log;
}

/** Opens the store that the settings name, does the work, and closes it whatever happens. */
export async function withGraph<T>(
  { env }: CommandContext,
  work: (graph: OpenGraph) => Promise<T>,
  options: Omit<OpenStoreOptions, 'log'> = {},
): Promise<T> {
  const settings = readSettings(env);
  const model = readModel();
  const log = await createLog(settings);
  const store = await openStore(settings, model, { ...options, log });
  try {
    return await work({ settings, model, schema: buildApiSchema(model), store, log });
  } finally {
    await store.close();
  }
}

/** Examples at the end of a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
