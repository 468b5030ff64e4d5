import { byText } from '../../base/by-text.js';
import { type Computation, compute, sorted } from '../../base/computation.js';
import type { TruncationRule } from '../../model/api/types.generated.js';
import type { Compute } from '../selection/request-store.js';
import { type Link, type LinkCut, type LinksRead, otherEnd } from './link.js';

/** What a limit left out of an answer. */
export interface Truncation {
  readonly rule: TruncationRule;
  readonly limit: number;
  /** How many were found and left out; null where they were not counted. */
  readonly leftOut: number | null;
  readonly entities: readonly string[];
}

export interface Network {
  /** The distance of each entity from the nearest start of the walk; in the order of the answer. */
  readonly depths: ReadonlyMap<string, number>;
  readonly links: readonly Link[];
  readonly truncated: readonly Truncation[];
}

export interface NetworkLimits {
  readonly depth: number;
  /** The most entities of the network. */
  readonly entities: number;
  readonly linksShown: number;
  readonly linksPerEntity: number;
  readonly linksRead: number;
  readonly timeMs: number;
}

/** Reads the links of entities, at either end, in a constant number of reads. */
export type ReadLinks = (ids: readonly string[]) => Promise<LinksRead>;

/** Collects what limits left out, and reports it by rule, in a fixed order. */
export class Truncations {
  readonly #cut = new Map<string, LinkCut>();
  #entities = 0;
  #links = 0;
  #late = false;

  constructor(private readonly limits: Omit<NetworkLimits, 'depth'>) {}

  add(read: LinksRead): void {
    for (const [id, rule] of read.cut) this.#cut.set(id, rule);
    if (read.late) this.#late = true;
  }

  /**
   * Adds a read of the outermost entities, where only links between entities of the network matter. A link is found from
   * either end, so one can be missing only between two entities whose links were both cut off.
   */
  addOutermost(read: LinksRead): void {
    if (this.#cut.size + read.cut.size > 1 || read.late) this.add(read);
  }

  leaveOutEntities(count: number): void {
    this.#entities += count;
  }

  leaveOutLinks(count: number): void {
    this.#links += count;
  }

  report(): Truncation[] {
    const { entities, linksShown, linksPerEntity, linksRead, timeMs } = this.limits;
    const cutBy = (rule: LinkCut) => [...this.#cut].flatMap(([id, by]) => (by === rule ? [id] : [])).sort(byText);
    const [perEntity, perWalk] = [cutBy('LINKS_PER_ENTITY'), cutBy('LINKS')];
    const byRule = {
      ENTITIES: [this.#entities > 0 && { limit: entities, leftOut: this.#entities, entities: [] }],
      LINKS_PER_ENTITY: [perEntity.length > 0 && { limit: linksPerEntity, leftOut: null, entities: perEntity }],
      LINKS: [
        perWalk.length > 0 && { limit: linksRead, leftOut: null, entities: perWalk },
        this.#links > 0 && { limit: linksShown, leftOut: this.#links, entities: [] },
      ],
      TIME: [this.#late && { limit: timeMs, leftOut: null, entities: [] }],
    } satisfies Readonly<Record<TruncationRule, readonly (Omit<Truncation, 'rule'> | false)[]>>;
    return (Object.keys(byRule) as TruncationRule[]).flatMap((rule) =>
      byRule[rule].flatMap((found) => (found ? [{ rule, ...found }] : [])),
    );
  }
}

/** Nearest first, then by the ends, then by id. The distance of a link is that of its further end. */
function linkOrder(depths: ReadonlyMap<string, number>): (a: Link, b: Link) => number {
  const far = (link: Link) => Math.max(depths.get(link.source)!, depths.get(link.target)!);
  return (a, b) => far(a) - far(b) || byText(a.source, b.source) || byText(a.target, b.target) || byText(a.statement, b.statement);
}

/** The links between two entities of a network, in the order of the answer, up to a limit. @param found by the statements' ids */
export function* shownLinks(
  depths: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, Link>,
  truncations: Truncations,
  most: number,
): Computation<Link[]> {
  const shown = [...found.values()].filter((link) => depths.has(link.source) && depths.has(link.target));
  const between = yield* sorted(shown, linkOrder(depths));
  truncations.leaveOutLinks(Math.max(0, between.length - most));
  return between.slice(0, most);
}

/** The ids to start from, in the order of the answer: those around which the network is, then others, as far as there is room. */
export function startsOf(
  around: readonly string[],
  also: readonly string[],
  most: number,
): { readonly ids: readonly string[]; readonly leftOut: number } {
  const inOrder = [around, also].flatMap((ids) => [...ids].sort(byText));
  const ids = [...new Set(inOrder)];
  return { ids: ids.slice(0, most), leftOut: Math.max(0, ids.length - most) };
}

/** Adds entities at a depth, in the order of their ids, up to a limit. @returns those that were added */
function addEntities(depths: Map<string, number>, ids: Iterable<string>, depth: number, truncations: Truncations, most: number): string[] {
  const unseen = [...new Set(ids)].filter((id) => !depths.has(id)).sort(byText);
  const taken = unseen.slice(0, Math.max(0, most - depths.size));
  for (const id of taken) depths.set(id, depth);
  truncations.leaveOutEntities(unseen.length - taken.length);
  return taken;
}

/**
 * The network around some entities, breadth first: nearest first, then by id, with every link between two of its entities.
 * Each level takes one or two reads, and so do the links between the outermost entities.
 * @param also further entities to start from; where there are too many, these are left out first
 * @param computing runs what takes long
 */
export async function walkNetwork(
  around: readonly string[],
  readLinks: ReadLinks,
  limits: NetworkLimits,
  also: readonly string[] = [],
  computing: Compute = compute,
): Promise<Network> {
  const truncations = new Truncations(limits);
  const starts = startsOf(around, also, limits.entities);
  truncations.leaveOutEntities(starts.leftOut);
  const depths = new Map(starts.ids.map((id) => [id, 0]));
  const found = new Map<string, Link>();
  const keep = (read: LinksRead) => {
    for (const links of read.links.values()) for (const link of links) found.set(link.statement, link);
  };
  let outermost = [...starts.ids];
  for (let depth = 1; depth <= limits.depth && outermost.length > 0 && depths.size < limits.entities; depth += 1) {
    const read = await readLinks(outermost);
    truncations.add(read);
    keep(read);
    if (read.late) break;
    const next = outermost.flatMap((id) => (read.links.get(id) ?? []).map((link) => otherEnd(link, id)));
    outermost = addEntities(depths, next, depth, truncations, limits.entities);
  }
  if (outermost.length > 0) {
    const read = await readLinks(outermost);
    truncations.addOutermost(read);
    keep(read);
  }
  const links = await computing(shownLinks(depths, found, truncations, limits.linksShown));
  return { depths, links, truncated: truncations.report() };
}

/** Some entities and every link between two of them. */
export async function readSubgraph(
  ids: readonly string[],
  readLinks: ReadLinks,
  limits: NetworkLimits,
  also: readonly string[] = [],
  computing: Compute = compute,
): Promise<Network> {
  return walkNetwork(ids, readLinks, { ...limits, depth: 0 }, also, computing);
}
