import { connect, createServer, type Server, type Socket } from 'node:net';

/** What happens to bytes of the server on their way to the client. */
export type Fault =
  | { readonly kind: 'none' }
  /** They arrive later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** They never arrive; the connection stays open. */
  | { readonly kind: 'swallow' }
  /** After this number of bytes the connection ends, in order or by a reset. */
  | { readonly kind: 'cut'; readonly after: number; readonly reset?: boolean }
  /** The bytes from this one on are others. */
  | { readonly kind: 'garble'; readonly after: number; readonly byte: () => number };

/** Bytes of the client that a fault waits for, and whether they still reach the server. */
export interface Trigger {
  readonly bytes: Buffer;
  readonly forward: boolean;
  readonly fault: Fault;
}

export interface TcpProxy {
  readonly port: number;
  /** How many connections there were. */
  readonly connections: number;
  /** The fault from now on, for bytes on all connections, old and new ones. */
  set(fault: Fault): void;
  /** A fault as soon as a client sends certain bytes, once. */
  when(trigger: Trigger): void;
  /** Ends all connections by a reset. */
  reset(): void;
  close(): Promise<void>;
}

const NONE: Fault = { kind: 'none' };

/** Bytes for `garble`: the same ones for the same seed. */
export function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state >> 16;
  };
}

/** One fault on one connection: `cut` and `garble` count the bytes since it was set. */
class Way {
  #sent = 0;
  #fault: Fault = NONE;

  constructor(
    private readonly client: Socket,
    private readonly end: (reset: boolean) => void,
  ) {}

  set(fault: Fault): void {
    this.#sent = 0;
    this.#fault = fault;
  }

  pass(bytes: Buffer): void {
    const fault = this.#fault;
    const before = this.#sent;
    this.#sent += bytes.length;
    switch (fault.kind) {
      case 'none':
        this.client.write(bytes);
        return;
      case 'delay':
        setTimeout(() => this.client.write(bytes), fault.ms);
        return;
      case 'swallow':
        return;
      case 'cut':
        this.client.write(bytes.subarray(0, Math.max(0, fault.after - before)));
        if (this.#sent >= fault.after) this.end(fault.reset === true);
        return;
      case 'garble':
        this.client.write(bytes.map((byte, i) => (before + i < fault.after ? byte : fault.byte())));
        return;
    }
  }
}

/**
 * A TCP proxy with faults that a test chooses, on a free port of 127.0.0.1.
 * @param target the port of the server behind it, on 127.0.0.1
 */
export async function startProxy(target: number): Promise<TcpProxy> {
  const open = new Map<Socket, Way>();
  let current: Fault = NONE;
  let waiting: Trigger | null = null;
  let connections = 0;
  const server: Server = createServer((client) => {
    connections += 1;
    const upstream = connect(target, '127.0.0.1');
    const end = (reset: boolean) => {
      if (reset) client.resetAndDestroy();
      else client.destroy();
      upstream.destroy();
      open.delete(client);
    };
    const way = new Way(client, end);
    way.set(current);
    open.set(client, way);
    client.on('data', (bytes) => {
      const trigger = waiting?.bytes && bytes.includes(waiting.bytes) ? waiting : null;
      if (trigger) {
        waiting = null;
        way.set(trigger.fault);
        if (!trigger.forward) {
          way.pass(Buffer.alloc(0));
          return;
        }
      }
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => way.pass(bytes));
    for (const socket of [client, upstream]) {
      socket.on('error', () => end(false));
      socket.on('close', () => end(false));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const all = (work: (client: Socket, way: Way) => void) => {
    for (const [client, way] of [...open]) work(client, way);
  };
  return {
    port: (server.address() as { port: number }).port,
    get connections() {
      return connections;
    },
    set(fault) {
      current = fault;
      all((_, way) => way.set(fault));
    },
    when(trigger) {
      waiting = trigger;
    },
    reset: () => all((client) => client.resetAndDestroy()),
    close: () => {
      all((client) => client.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
