import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../src/app/log.js';
import { type Environment, readSettings } from '../../src/config/settings.js';
import { type RunningServer, startServer } from '../../src/server/server.js';
import type { Seeds } from '../support/graph.js';
import { copySeeds } from '../support/seeds.js';

/** A folder that is gone after the work, whatever happens. */
export async function tempFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'cadre-server-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Two exports at a time, and little patience. */
export const EXPORT_LIMITS = { atOnce: 2, perClient: 2, patienceMs: 50, idleMs: 60_000, lowestRate: 1, longestMs: 600_000 };
export const CONNECTION_LIMITS = { most: 1_000, headersMs: 10_000, requestMs: 30_000, idleMs: 60_000, lowestRate: 1 };
export const LIVE_LIMITS = { most: 20, perClient: 10, idleMs: 60_000 };

/** A real server on a free port over a data folder. */
export async function startOn(folder: string, env: Environment = {}): Promise<RunningServer> {
  const settings = readSettings({ PORT: '0', CADRE_SEEDS: 'article', LOG_LEVEL: 'silent', CADRE_DATA: join(folder, 'data'), ...env });
  return startServer(settings, await createLog(settings));
}

/** The same over a folder that holds seeds already. */
export async function startSeeded(folder: string, which: Seeds, env: Environment = {}): Promise<RunningServer> {
  await copySeeds(which, join(folder, 'data'));
  return startOn(folder, { CADRE_SEEDS: 'none', ...env });
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly hint: string } }[];
  };
}

/** Sends a request whose answer is JSON. */
export async function request(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

export function query(server: RunningServer, text: string, variables?: Record<string, unknown>): Promise<Answer> {
  return request(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
}
