import { CadreError } from '../errors/cadre-error.js';
import type { Selected, SelectPlan } from '../store/plan.js';
import { byText, type Link, type LinkCut, type LinksRead } from './network-link.js';
import type { CompiledLinks } from './network-links.js';

/** Runs a plan within a time. */
export type TimedSelect = (plan: SelectPlan, timeoutMs: number) => Promise<Selected>;

export interface ReadLimits {
  readonly linksPerEntity: number;
  readonly linksRead: number;
  readonly timeMs: number;
}

const LATE: LinksRead = { links: new Map(), cut: new Map(), late: true };

/** Reads links for one walk, level by level, within its budget of links and of time. */
export class LinkReader {
  #linksLeft: number;
  readonly #deadline: number;

  constructor(
    private readonly select: TimedSelect,
    private readonly limits: ReadLimits,
    private readonly now: () => number = Date.now,
    /** Told when the time was over before the reading was. */
    private readonly onLate: () => void = () => {},
  ) {
    this.#linksLeft = limits.linksRead;
    this.#deadline = now() + limits.timeMs;
  }

  /**
   * The links of entities. At most two reads of the store, however many entities: where the budget of links may be too
   * small for all, each entity gets an even share of it, and those that have more share what the others left.
   */
  async read(compiled: CompiledLinks, ids: readonly string[]): Promise<LinksRead> {
    const sorted = [...new Set(ids)].sort(byText);
    if (sorted.length === 0) return { links: new Map(), cut: new Map(), late: false };
    const share = this.#share(sorted.length);
    const first = await this.#once(compiled, sorted, share);
    if (first === null) return LATE;
    const again = new Set(share < this.limits.linksPerEntity ? first.more : []);
    this.#spend([...first.links].filter(([id]) => !again.has(id)));
    const larger = again.size > 0 ? this.#share(again.size) : 0;
    if (larger <= share) return this.#told(first.links, first.more, share, [...again]);
    const second = await this.#once(compiled, [...again], larger);
    if (second === null) return LATE;
    return this.#told(new Map([...first.links, ...second.links]), second.more, larger, [...again]);
  }

  #told(links: LinksRead['links'], more: readonly string[], most: number, unpaid: readonly string[]): LinksRead {
    this.#spend(unpaid.map((id) => [id, links.get(id) ?? []]));
    const why: LinkCut = most === this.limits.linksPerEntity ? 'LINKS_PER_ENTITY' : 'LINKS';
    return { links, cut: new Map(more.map((id) => [id, why])), late: false };
  }

  #share(entities: number): number {
    return Math.min(this.limits.linksPerEntity, Math.max(0, Math.floor(this.#linksLeft / entities)));
  }

  #spend(read: readonly (readonly [string, readonly Link[]])[]): void {
    const links = read.reduce((sum, [, found]) => sum + found.length, 0);
    this.#linksLeft = Math.max(0, this.#linksLeft - links);
  }

  async #once(compiled: CompiledLinks, ids: readonly string[], most: number): Promise<ReturnType<CompiledLinks['read']> | null> {
    const left = this.#deadline - this.now();
    if (left <= 0) return this.#late();
    try {
      return compiled.read(await this.select(compiled.plan(ids, most), left), most);
    } catch (error) {
      if (error instanceof CadreError && error.code === 'TIMEOUT') return this.#late();
      throw error;
    }
  }

  #late(): null {
    this.onLate();
    return null;
  }
}
