import { byText, type Link, type LinksRead, otherEnd } from './network-link.js';

type TruncationRule = 'ENTITIES' | 'LINKS_PER_ENTITY' | 'LINKS' | 'TIME';

/** What was left out of an answer, by which limit. */
export interface Truncation {
  readonly rule: TruncationRule;
  readonly limit: number;
  /** How many were found and left out; null where they were not counted. */
  readonly leftOut: number | null;
  readonly entities: readonly string[];
}

export interface Network {
  /** How far each entity is from the nearest of those that the walk began with; in the order of the answer. */
  readonly depths: ReadonlyMap<string, number>;
  readonly links: readonly Link[];
  readonly truncated: readonly Truncation[];
}

export interface NetworkLimits {
  readonly depth: number;
  /** How many entities the network may have. */
  readonly entities: number;
  readonly linksShown: number;
  readonly linksPerEntity: number;
  readonly linksRead: number;
  readonly timeMs: number;
}

/** Reads the links of entities, at either end; a constant number of reads, however many entities. */
export type ReadLinks = (ids: readonly string[]) => Promise<LinksRead>;

/** Notes what limits leave out and tells it, each rule once, in a fixed order. */
export class Truncations {
  readonly #cut = new Map<string, LinksRead['cut'] extends ReadonlyMap<string, infer Why> ? Why : never>();
  #entities = 0;
  #links = 0;
  #late = false;

  constructor(private readonly limits: Omit<NetworkLimits, 'depth'>) {}

  note(read: LinksRead): void {
    for (const [id, why] of read.cut) this.#cut.set(id, why);
    if (read.late) this.#late = true;
  }

  /**
   * Notes entities of which only the links among each other and to others that were read matter: a link is known when
   * either end was read whole, so that something may be missing between two that were not, and nowhere else.
   */
  noteAmong(read: LinksRead): void {
    if (this.#cut.size + read.cut.size > 1 || read.late) this.note(read);
  }

  leaveOutEntities(count: number): void {
    this.#entities += count;
  }

  leaveOutLinks(count: number): void {
    this.#links += count;
  }

  told(): Truncation[] {
    const { entities, linksShown, linksPerEntity, linksRead, timeMs } = this.limits;
    const cutBy = (rule: string) => [...this.#cut].flatMap(([id, why]) => (why === rule ? [id] : [])).sort(byText);
    const [busy, starved] = [cutBy('LINKS_PER_ENTITY'), cutBy('LINKS')];
    const found: (Truncation | null)[] = [
      this.#entities > 0 ? { rule: 'ENTITIES', limit: entities, leftOut: this.#entities, entities: [] } : null,
      busy.length > 0 ? { rule: 'LINKS_PER_ENTITY', limit: linksPerEntity, leftOut: null, entities: busy } : null,
      starved.length > 0 ? { rule: 'LINKS', limit: linksRead, leftOut: null, entities: starved } : null,
      this.#links > 0 ? { rule: 'LINKS', limit: linksShown, leftOut: this.#links, entities: [] } : null,
      this.#late ? { rule: 'TIME', limit: timeMs, leftOut: null, entities: [] } : null,
    ];
    return found.filter((t): t is Truncation => t !== null);
  }
}

/** Nearest first: a link is as far away as the further of its ends. Then by its ends, then by its id. */
function linkOrder(depths: ReadonlyMap<string, number>): (a: Link, b: Link) => number {
  const far = (link: Link) => Math.max(depths.get(link.source)!, depths.get(link.target)!);
  return (a, b) => far(a) - far(b) || byText(a.source, b.source) || byText(a.target, b.target) || byText(a.statement, b.statement);
}

function shownLinks(depths: ReadonlyMap<string, number>, found: ReadonlyMap<string, Link>, truncations: Truncations, most: number): Link[] {
  const between = [...found.values()].filter((link) => depths.has(link.source) && depths.has(link.target)).sort(linkOrder(depths));
  truncations.leaveOutLinks(Math.max(0, between.length - most));
  return between.slice(0, most);
}

/** Adds entities at a depth, in the order of their ids, as far as there is room; returns those that were added. */
function admit(depths: Map<string, number>, ids: Iterable<string>, depth: number, truncations: Truncations, most: number): string[] {
  const fresh = [...new Set(ids)].filter((id) => !depths.has(id)).sort(byText);
  const taken = fresh.slice(0, Math.max(0, most - depths.size));
  for (const id of taken) depths.set(id, depth);
  truncations.leaveOutEntities(fresh.length - taken.length);
  return taken;
}

/**
 * The network around some entities: breadth first, nearest first, then by id, with every link between two of its
 * entities. Read once or twice per level, and as often for the links at its edge.
 */
export async function walkNetwork(around: readonly string[], readLinks: ReadLinks, limits: NetworkLimits): Promise<Network> {
  const truncations = new Truncations(limits);
  const depths = new Map<string, number>();
  const found = new Map<string, Link>();
  const keep = (read: LinksRead) => {
    for (const links of read.links.values()) for (const link of links) found.set(link.statement, link);
  };
  let edge = admit(depths, around, 0, truncations, limits.entities);
  for (let depth = 1; depth <= limits.depth && edge.length > 0 && depths.size < limits.entities; depth += 1) {
    const read = await readLinks(edge);
    truncations.note(read);
    keep(read);
    if (read.late) break;
    const next = edge.flatMap((id) => (read.links.get(id) ?? []).map((link) => otherEnd(link, id)));
    edge = admit(depths, next, depth, truncations, limits.entities);
  }
  if (edge.length > 0) {
    const read = await readLinks(edge);
    truncations.noteAmong(read);
    keep(read);
  }
  return { depths, links: shownLinks(depths, found, truncations, limits.linksShown), truncated: truncations.told() };
}

/** Some entities and every link between two of them. */
export async function readSubgraph(ids: readonly string[], readLinks: ReadLinks, limits: NetworkLimits): Promise<Network> {
  return walkNetwork(ids, readLinks, { ...limits, depth: 0 });
}
