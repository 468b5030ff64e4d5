import { byText } from '../../base/by-text.js';
import { compute } from '../../base/computation.js';
import { CadreError } from '../../errors/cadre-error.js';
import type { Selected, SelectPlan } from '../../store/plan.js';
import type { Compute } from '../selection/request-store.js';
import type { Link, LinkCut, LinksRead } from './link.js';
import type { CompiledLinks, FoundLinks } from './links.js';

/** Runs a plan with a time limit. */
export type TimedSelect = (plan: SelectPlan, timeoutMs: number) => Promise<Selected>;

/** What a walk reads links from. */
export interface LinkSource {
  readonly select: TimedSelect;
  /** By default computations take turns with all others. */
  readonly compute?: Compute;
  /** Called when the time limit ended a read. */
  readonly onLate?: () => void;
}

export interface ReadLimits {
  readonly linksPerEntity: number;
  readonly linksRead: number;
  readonly timeMs: number;
}

const LATE: LinksRead = { links: new Map(), cut: new Map(), late: true };

/** Reads the links of one walk, level by level, within its limits on links and time. */
export class LinkReader {
  #linksLeft: number;
  readonly #deadline: number;

  constructor(
    private readonly source: LinkSource,
    private readonly limits: ReadLimits,
    private readonly now: () => number = Date.now,
  ) {
    this.#linksLeft = limits.linksRead;
    this.#deadline = now() + limits.timeMs;
  }

  /**
   * The links of entities, in at most two reads of the store. Where the limit on links may be too small for all, each entity
   * gets an equal share, and entities that have more links share what the others left.
   */
  async read(compiled: CompiledLinks, ids: readonly string[]): Promise<LinksRead> {
    const sorted = [...new Set(ids)].sort(byText);
    if (sorted.length === 0) return { links: new Map(), cut: new Map(), late: false };
    const share = this.#share(sorted.length);
    const first = await this.#once(compiled, sorted, share);
    if (first === null) return LATE;
    const incomplete = new Set(share < this.limits.linksPerEntity ? first.more : []);
    this.#spend([...first.links].filter(([id]) => !incomplete.has(id)));
    const larger = incomplete.size > 0 ? this.#share(incomplete.size) : 0;
    if (larger <= share) return this.#result(first.links, first.more, share, [...incomplete]);
    const second = await this.#once(compiled, [...incomplete], larger);
    if (second === null) return LATE;
    return this.#result(new Map([...first.links, ...second.links]), second.more, larger, [...incomplete]);
  }

  #result(links: LinksRead['links'], more: readonly string[], most: number, uncounted: readonly string[]): LinksRead {
    this.#spend(uncounted.map((id) => [id, links.get(id) ?? []]));
    const rule: LinkCut = most === this.limits.linksPerEntity ? 'LINKS_PER_ENTITY' : 'LINKS';
    return { links, cut: new Map(more.map((id) => [id, rule])), late: false };
  }

  #share(entities: number): number {
    return Math.min(this.limits.linksPerEntity, Math.max(0, Math.floor(this.#linksLeft / entities)));
  }

  #spend(read: readonly (readonly [string, readonly Link[]])[]): void {
    const links = read.reduce((sum, [, found]) => sum + found.length, 0);
    this.#linksLeft = Math.max(0, this.#linksLeft - links);
  }

  async #once(compiled: CompiledLinks, ids: readonly string[], most: number): Promise<FoundLinks | null> {
    const left = this.#deadline - this.now();
    if (left <= 0) return this.#late();
    let selected: Selected;
    try {
      selected = await this.source.select(compiled.plan(ids, most), left);
    } catch (error) {
      if (error instanceof CadreError && error.code === 'TIMEOUT') return this.#late();
      throw error;
    }
    return (this.source.compute ?? compute)(compiled.read(selected, most));
  }

  #late(): null {
    this.source.onLate?.();
    return null;
  }
}
