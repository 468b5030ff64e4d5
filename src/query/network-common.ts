import { type NetworkLimits, type ReadLinks, type Truncation, Truncations } from './network.js';
import { byText, type Link, type LinksRead, otherEnd } from './network-link.js';

export interface Common {
  /** By id: the links of each common neighbour, in the order of the entities that it has in common and of their ids. */
  readonly neighbours: ReadonlyMap<string, readonly Link[]>;
  readonly truncated: readonly Truncation[];
}

/** Links by the entity at their other end. Links to itself or to another of the given entities lead to no neighbour. */
function byNeighbour(id: string, links: readonly Link[], given: ReadonlySet<string>): Map<string, Link[]> {
  const found = new Map<string, Link[]>();
  for (const link of links) {
    const other = otherEnd(link, id);
    if (!given.has(other)) found.set(other, [...(found.get(other) ?? []), link]);
  }
  return found;
}

function intersection(sets: readonly ReadonlyMap<string, unknown>[]): string[] {
  const [first, ...rest] = sets;
  return [...(first?.keys() ?? [])].filter((id) => rest.every((set) => set.has(id))).sort(byText);
}

/**
 * The entities linked to every one of the given ones. Where one of these has too many links to read, its links are
 * looked for at the neighbours of the others; the answer is still whole unless all have too many.
 */
export async function findCommon(ids: readonly string[], readLinks: ReadLinks, limits: NetworkLimits): Promise<Common> {
  const given = [...new Set(ids)].sort(byText);
  const truncations = new Truncations(limits);
  const read = await readLinks(given);
  const neighbours = (links: LinksRead['links']) => given.map((id) => byNeighbour(id, links.get(id) ?? [], new Set(given)));
  const whole = given.filter((id) => !read.cut.has(id));
  if (read.cut.size === 0 || whole.length === 0) {
    truncations.note(read);
    return { neighbours: gather(neighbours(read.links)), truncated: truncations.told() };
  }
  const candidates = intersection(neighbours(read.links).filter((_, i) => whole.includes(given[i]!)));
  const closer = await readLinks(candidates);
  truncations.note(closer);
  const links = new Map(given.map((id) => [id, [] as Link[]]));
  for (const [candidate, found] of closer.links) for (const link of found) links.get(otherEnd(link, candidate))?.push(link);
  return { neighbours: gather(neighbours(links)), truncated: truncations.told() };
}

function gather(sets: readonly ReadonlyMap<string, readonly Link[]>[]): Map<string, readonly Link[]> {
  const ordered = (links: readonly Link[] | undefined) => [...(links ?? [])].sort((a, b) => byText(a.statement, b.statement));
  return new Map(intersection(sets).map((id) => [id, sets.flatMap((set) => ordered(set.get(id)))]));
}
