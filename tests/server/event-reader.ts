import { setTimeout as sleep } from 'node:timers/promises';

/** One event with the field `changed`. */
export interface LiveData {
  readonly data: { readonly changed: { readonly revision: string; readonly [field: string]: unknown } };
}

const PATIENCE_MS = 20_000;
/** Longer than the server waits between two looks at the log. */
const QUIET_MS = 700;

/** Reads server-sent events as the specification of HTML says, without a library. */
export class EventReader {
  readonly events: LiveData[] = [];
  /** The ids of the events that have one. */
  readonly ids: string[] = [];
  completed = false;
  /** Resolves when the answer has ended. */
  readonly done: Promise<void>;
  readonly #leave: AbortController;
  #taken = 0;

  private constructor(body: ReadableStream<Uint8Array>, leave: AbortController) {
    this.#leave = leave;
    this.done = this.#read(body).catch(() => {});
  }

  /** @param body sent by POST; null: by GET. @throws Error for an answer that is no stream */
  static async open(url: string, body: unknown, headers: Record<string, string> = {}): Promise<EventReader> {
    const leave = new AbortController();
    const accept = { accept: 'text/event-stream', ...headers };
    const init =
      body === null
        ? { headers: accept }
        : { method: 'POST', body: JSON.stringify(body), headers: { ...accept, 'content-type': 'application/json' } };
    const response = await fetch(url, { ...init, signal: leave.signal });
    if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
      throw new Error(`${response.status} ${await response.text()}`);
    }
    return new EventReader(response.body!, leave);
  }

  /** The next events. @throws Error when they do not come in time */
  async take(n: number): Promise<readonly LiveData[]> {
    const end = performance.now() + PATIENCE_MS;
    while (this.events.length < this.#taken + n) {
      if (performance.now() > end) throw new Error(`${this.events.length - this.#taken} of ${n} events came`);
      await sleep(10);
    }
    this.#taken += n;
    return this.events.slice(this.#taken - n, this.#taken);
  }

  /** Waits for events that should not come. */
  async quiet(): Promise<void> {
    await sleep(QUIET_MS);
  }

  close(): void {
    this.#leave.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const parts = text.split('\n\n');
      text = parts.pop()!;
      for (const part of parts) this.#event(part);
    }
  }

  #event(part: string): void {
    const fields = new Map(
      part.split('\n').flatMap((line) => {
        const colon = line.indexOf(':');
        return colon <= 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')] as const];
      }),
    );
    if (fields.get('event') === 'complete') this.completed = true;
    if (fields.get('event') !== 'next') return;
    const id = fields.get('id');
    if (id !== undefined) this.ids.push(id);
    this.events.push(JSON.parse(fields.get('data')!) as LiveData);
  }
}
