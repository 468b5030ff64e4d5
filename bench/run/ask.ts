import { Agent, request } from 'node:http';

/** One answer, as a client of a busy server sees it. */
export interface Asked {
  readonly ms: number;
  readonly status: number;
  /** The code of the first error; null for an answer. */
  readonly code: string | null;
}

/** A client with connections of its own; unlike `Connection`, it takes refusals as answers. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly url: string) {}

  /** @param body a POST to the server's address, or none: a GET of the path */
  ask(body: string | null, path?: string): Promise<Asked> {
    const started = performance.now();
    const url = path === undefined ? this.url : new URL(path, this.url).href;
    const headers = body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const sent = request(url, { method: body === null ? 'GET' : 'POST', agent: this.#agent, headers }, (response) => {
        let head = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          if (head.length < 2_000) head += text;
        });
        response.on('error', reject);
        response.on('end', () => {
          const code = head.startsWith('{"errors"') ? (/"code":"(\w+)"/.exec(head)?.[1] ?? 'unknown') : null;
          resolve({ ms: performance.now() - started, status: response.statusCode ?? 0, code });
        });
      });
      sent.on('error', reject);
      sent.end(body ?? undefined);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** The value below which a share of the values lies; null without values. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}
