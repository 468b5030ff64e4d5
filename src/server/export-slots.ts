import { type Patience, type Release, Slots } from '../base/slots.js';
import { CadreError } from '../errors/cadre-error.js';
import { clientOf } from './client-of.js';

/** What an export of ordinary size takes. */
const RETRY_AFTER_S = 10;

/** The limits on exports at the same time. */
export interface ExportShares {
  /** How many run at the same time, of all clients together. */
  readonly atOnce: number;
  /** How many of one client run at the same time. */
  readonly perClient: number;
  /** How many milliseconds an export waits for its turn. */
  readonly patienceMs: number;
}

/** Why an export is refused: what is full, how many it may be, and the setting. */
type Refused = readonly [message: string, allowed: number, setting: string];

/**
 * Limits how many exports run at the same time. An export reads its whole part of the graph: too many at once would leave
 * queries no share of the store, and those of one client must not take the places of all others.
 */
export class ExportSlots {
  readonly #all: Slots;
  readonly #clients = new Map<string, { readonly slots: Slots; uses: number }>();

  constructor(private readonly shares: ExportShares) {
    this.#all = new Slots(shares.atOnce);
  }

  /**
   * Takes a slot, or waits for one.
   * @param address of the client
   * @param signal its abort ends the wait, with its reason
   * @throws CadreError BUSY when no slot became free in time
   */
  async take(address: string, signal: AbortSignal): Promise<Release> {
    const { atOnce, perClient, patienceMs } = this.shares;
    const started = performance.now();
    const patience = (message: string, allowed: number, setting: string): Patience => ({
      signal,
      ms: patienceMs - (performance.now() - started),
      refuse: () => {
        const hint = `Ask again in ${RETRY_AFTER_S} s. The operator can raise ${setting}.`;
        const details = { limit: 'exports', allowed, retryAfterS: RETRY_AFTER_S };
        return new CadreError('BUSY', `${message}, and none ended within ${patienceMs} ms.`, details, { hint });
      },
    });
    const name = clientOf(address);
    const client = this.#clients.get(name) ?? { slots: new Slots(perClient), uses: 0 };
    this.#clients.set(name, client);
    client.uses += 1;
    const held: Release[] = [
      () => {
        client.uses -= 1;
        if (client.uses === 0) this.#clients.delete(name);
      },
    ];
    const release = () => {
      for (const give of held.splice(0)) give();
    };
    const all: Refused = [`${atOnce} exports already run, the most allowed`, atOnce, 'CADRE_MAX_EXPORTS'];
    const own: Refused = [`${perClient} exports of this client already run, the most allowed`, perClient, 'CADRE_MAX_EXPORTS_PER_CLIENT'];
    try {
      held.push(await client.slots.take(patience(...(perClient < atOnce ? own : all))));
      held.push(await this.#all.take(patience(...all)));
      return release;
    } catch (error) {
      release();
      throw error;
    }
  }
}
