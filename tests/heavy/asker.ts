import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from '../../src/server/server.js';

/** A request that a client sends again and again. */
export interface Kind {
  readonly name: string;
  /** Milliseconds from one request to the next, whether or not it has its answer. */
  readonly every: number;
  /** Milliseconds in which it must have ended. */
  readonly within: number;
  /** Sends one. @returns `answered`, or the code of what came instead */
  send(): Promise<string>;
}

/** What became of one request. */
export interface Outcome {
  readonly kind: string;
  /** When it was sent and when it ended, in milliseconds of `performance.now`. */
  readonly sent: number;
  readonly ended: number;
  /** `answered`, or a code of the error catalogue; `CUT` where the answer broke off. */
  readonly got: string;
}

export const ANSWERED = 'answered';
/** A client that waits longer than any request may take. */
const PATIENCE_MS = 60_000;

async function got(response: Response): Promise<string> {
  const text = await response.text();
  if (response.status === 200 && !text.startsWith('{"errors"') && !text.includes('"errors":[')) return ANSWERED;
  const found = /"code":"([A-Z_]+)"/.exec(text);
  return found?.[1] ?? `status ${response.status}`;
}

/** @returns sends a request to the server */
export function sender({ url }: RunningServer) {
  return async (path: string, body?: unknown): Promise<string> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    try {
      return await got(await fetch(url + path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }));
    } catch (error) {
      return (error as Error).name === 'TimeoutError' ? 'no end' : 'CUT';
    }
  };
}

/** Sends all kinds of requests at their pace until it is stopped, and keeps what became of them. */
export class Asker {
  readonly outcomes: Outcome[] = [];
  readonly #running = new Set<Promise<void>>();
  #stopped = false;
  readonly #loops: readonly Promise<void>[];

  constructor(kinds: readonly Kind[]) {
    this.#loops = kinds.map((kind) => this.#loop(kind));
  }

  /** Until the last request has its answer. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#loops);
    await Promise.all(this.#running);
  }

  async #loop(kind: Kind): Promise<void> {
    while (!this.#stopped) {
      const one = this.#ask(kind).finally(() => this.#running.delete(one));
      this.#running.add(one);
      await sleep(kind.every);
    }
  }

  async #ask({ name, send }: Kind): Promise<void> {
    const sent = performance.now();
    const what = await send();
    this.outcomes.push({ kind: name, sent, ended: performance.now(), got: what });
  }
}
