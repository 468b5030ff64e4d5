import type { ServerResponse } from 'node:http';
import { CadreError } from '../errors/cadre-error.js';
import type { Sent, Subscription } from '../graphql/live/subscribe.js';

/** How long a client that is cut off may still take to read why. */
const GRACE_MS = 5_000;

/** An event as the protocol "GraphQL over Server-Sent Events" has it, in the mode of one connection for each operation. */
export function eventText(event: 'next' | 'complete', data: unknown, id?: string): string {
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${data === undefined ? '' : JSON.stringify(data)}\n\n`;
}

/** The answer of one subscription while it is open. */
export class LiveStream {
  #last: string | null;
  #ended = false;

  constructor(
    private readonly response: ServerResponse,
    private readonly subscription: Subscription,
    private readonly idleMs: number,
    lastSeen: string | null,
  ) {
    this.#last = lastSeen;
  }

  /** Sends events until either side ends it. The next one is read when the client has taken the one before it. */
  async run(): Promise<void> {
    // Some browsers show an answer as begun with its first bytes only.
    this.#write(':\n\n');
    for (let sent = await this.subscription.next(); sent && !this.#ended; sent = await this.subscription.next()) await this.#send(sent);
  }

  ping(): void {
    if (!this.#ended && this.response.writableLength === 0) this.#write(':\n\n');
  }

  /** @param why for the client, with how it resumes */
  end(why: string): void {
    if (this.#ended) return;
    const details = this.#last === null ? {} : { since: this.#last };
    const { code, message, hint } = new CadreError('SUBSCRIPTION_ENDED', why);
    const error = { message, extensions: { ...details, code, hint } };
    this.#write(eventText('next', { errors: [error] }) + eventText('complete', undefined));
    this.close();
    this.response.end();
    setTimeout(() => this.response.destroy(), GRACE_MS).unref();
  }

  /** The connection is gone, or goes. */
  close(): void {
    this.#ended = true;
    this.subscription.end();
  }

  async #send({ id, result }: Sent): Promise<void> {
    if (!this.#write(eventText('next', result, id)) && !(await this.#drained())) return;
    this.#last = id;
  }

  #write(text: string): boolean {
    return this.response.write(text);
  }

  /** Waits for the client to take what it was sent. @returns whether it did */
  #drained(): Promise<boolean> {
    const { response } = this;
    return new Promise((resolve) => {
      const settle = (taken: boolean) => {
        clearTimeout(timer);
        response.off('drain', drained).off('close', gone);
        resolve(taken);
      };
      const drained = () => settle(true);
      const gone = () => settle(false);
      const timer = setTimeout(() => {
        settle(false);
        this.end(`Nothing of what was sent was taken for ${this.idleMs} ms.`);
      }, this.idleMs);
      response.on('drain', drained).on('close', gone);
    });
  }
}
