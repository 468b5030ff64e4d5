import type { Driver } from 'neo4j-driver';
import { within } from '../deadline.js';
import { probeBolt } from './bolt-probe.js';

/** The connections of one driver, and how many calls use them. */
interface Generation {
  readonly driver: Driver;
  calls: number;
}

/** A call's use of the driver. */
export interface Lease {
  readonly driver: Driver;
  /** Ends the use. */
  release(): void;
}

const PROBE_MS = 1_000;
const CLOSE_MS = 2_000;
/** Where the server is only slow, new connections for each call that waits would be a flood. */
const LEAST_BETWEEN_MS = 3_000;

/**
 * The connections of the driver, and new ones in their place when they no longer answer. The driver waits without an end for a
 * reply that got lost, and that connection stays in its pool. When all of them are lost, the pool has none to give for ever.
 */
export class Neo4jConnections {
  #current: Generation;
  readonly #open = new Set<Generation>();
  #renewed = Number.NEGATIVE_INFINITY;
  #renewing: Promise<void> | null = null;
  #closed = false;

  /** @param address bolt:// or neo4j://, with +s or +ssc for TLS */
  constructor(
    private readonly address: string,
    private readonly make: () => Driver,
  ) {
    this.#current = this.#start();
  }

  take(): Lease {
    const mine = this.#current;
    mine.calls += 1;
    return {
      driver: mine.driver,
      release: () => {
        mine.calls -= 1;
        if (mine !== this.#current && mine.calls === 0) void this.#end(mine);
      },
    };
  }

  /** Replaces the connections if the server answers on a new one. Calls under way keep theirs until they end. */
  renew(): Promise<void> {
    this.#renewing ??= this.#renew().finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  /** Safe to repeat. Calls under way fail. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#open].map((each) => this.#end(each)));
  }

  async #renew(): Promise<void> {
    if (performance.now() - this.#renewed < LEAST_BETWEEN_MS) return;
    if ((await probeBolt(this.address, PROBE_MS)) !== 'bolt' || this.#closed) return;
    this.#renewed = performance.now();
    const old = this.#current;
    this.#current = this.#start();
    if (old.calls === 0) void this.#end(old);
  }

  #start(): Generation {
    const started = { driver: this.make(), calls: 0 };
    this.#open.add(started);
    return started;
  }

  /** Does not wait for long: the server may be what does not answer. */
  async #end(generation: Generation): Promise<void> {
    this.#open.delete(generation);
    await within(generation.driver.close(), CLOSE_MS).catch(() => {});
  }
}
