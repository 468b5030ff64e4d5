import { connect, type Socket } from 'node:net';

const ERRORS = Buffer.from('{"errors"');

/** A keep-alive HTTP/1.1 connection that posts JSON. It is minimal, so that the client uses little of the machine. */
export class Connection {
  readonly #socket: Socket;
  #parts: Buffer[] = [];
  #pending: { resolve: (body: Buffer) => void; reject: (error: Error) => void } | null = null;

  private constructor(
    socket: Socket,
    private readonly url: URL,
  ) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (data) => this.#receive(data));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  static async open(address: string): Promise<Connection> {
    const url = new URL(address);
    const socket = connect(Number(url.port), url.hostname);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new Connection(socket, url);
  }

  /** Posts one body and returns the answer's body; one request at a time. @throws Error on any status but 200, and on GraphQL errors */
  post(body: Buffer): Promise<Buffer> {
    const head = `POST ${this.url.pathname} HTTP/1.1\r\nhost: ${this.url.host}\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#socket.write(Buffer.concat([Buffer.from(head, 'latin1'), body]));
    });
  }

  close(): void {
    this.#socket.removeAllListeners('close').destroy();
  }

  #fail(error: Error): void {
    this.#pending?.reject(error);
    this.#pending = null;
  }

  #receive(data: Buffer): void {
    this.#parts.push(data);
    const all = this.#parts.length === 1 ? data : Buffer.concat(this.#parts);
    this.#parts = [all];
    const end = all.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = all.toString('latin1', 0, end);
    const length = /^content-length: (\d+)/im.exec(head)?.[1];
    if (length === undefined) {
      this.#fail(new Error(`an answer without content-length:\n${head}`));
      return;
    }
    const whole = end + 4 + Number(length);
    if (all.length < whole) return;
    this.#parts = [];
    const body = all.subarray(end + 4, whole);
    // The time of an error says nothing about the time of an answer.
    if (head.startsWith('HTTP/1.1 200') && !body.subarray(0, ERRORS.length).equals(ERRORS)) this.#pending?.resolve(body);
    else this.#pending?.reject(new Error(`${head.slice(9, 12)}: ${body.toString('utf8').slice(0, 500)}`));
    this.#pending = null;
  }
}

/** When to stop: at whichever bound is reached first, but after at least one request on each connection. */
export interface Bounds {
  readonly requests: number;
  readonly ms: number;
}

export interface Timing {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
}

/** Sends the bodies in turn over `clients` connections at once. */
export async function drive(url: string, bodies: readonly Buffer[], clients: number, bounds: Bounds): Promise<Timing> {
  const connections = await Promise.all(Array.from({ length: clients }, () => Connection.open(url)));
  const latencies: number[] = [];
  const started = performance.now();
  let next = 0;
  const client = async (connection: Connection) => {
    do {
      const body = bodies[next % bodies.length]!;
      next += 1;
      const sent = performance.now();
      await connection.post(body);
      latencies.push(performance.now() - sent);
    } while (next < bounds.requests && performance.now() - started < bounds.ms);
  };
  try {
    await Promise.all(connections.map(client));
  } finally {
    for (const connection of connections) connection.close();
  }
  return { requests: latencies.length, seconds: (performance.now() - started) / 1_000, latencies };
}
