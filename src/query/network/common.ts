import { byText } from '../../base/by-text.js';
import { type Link, type LinksRead, otherEnd } from './link.js';
import { type NetworkLimits, type ReadLinks, type Truncation, Truncations } from './network.js';

export interface Common {
  /** The links of each common neighbour, by its id; in the order of the entities that it links, then of the statements' ids. */
  readonly neighbours: ReadonlyMap<string, readonly Link[]>;
  readonly truncated: readonly Truncation[];
}

/** Links by the entity at their other end, which is none of the entities asked about. */
function byNeighbour(id: string, links: readonly Link[], asked: ReadonlySet<string>): Map<string, Link[]> {
  const found = new Map<string, Link[]>();
  for (const link of links) {
    const other = otherEnd(link, id);
    if (!asked.has(other)) found.set(other, [...(found.get(other) ?? []), link]);
  }
  return found;
}

function intersection(sets: readonly ReadonlyMap<string, unknown>[]): string[] {
  const [first, ...rest] = sets;
  return [...(first?.keys() ?? [])].filter((id) => rest.every((set) => set.has(id))).sort(byText);
}

/**
 * The entities that are linked to each of some entities. Where one of these has too many links to read, its links are read
 * from the neighbours of the others; the answer is complete unless all of them have too many.
 */
export async function findCommon(ids: readonly string[], readLinks: ReadLinks, limits: NetworkLimits): Promise<Common> {
  const asked = [...new Set(ids)].sort(byText);
  const truncations = new Truncations(limits);
  const read = await readLinks(asked);
  const neighbours = (links: LinksRead['links']) => asked.map((id) => byNeighbour(id, links.get(id) ?? [], new Set(asked)));
  const complete = asked.filter((id) => !read.cut.has(id));
  if (read.cut.size === 0 || complete.length === 0) {
    truncations.add(read);
    return { neighbours: commonOf(neighbours(read.links)), truncated: truncations.report() };
  }
  const candidates = intersection(neighbours(read.links).filter((_, i) => complete.includes(asked[i]!)));
  const ofCandidates = await readLinks(candidates);
  truncations.add(ofCandidates);
  const links = new Map(asked.map((id) => [id, [] as Link[]]));
  for (const [candidate, found] of ofCandidates.links) for (const link of found) links.get(otherEnd(link, candidate))?.push(link);
  return { neighbours: commonOf(neighbours(links)), truncated: truncations.report() };
}

function commonOf(sets: readonly ReadonlyMap<string, readonly Link[]>[]): Map<string, readonly Link[]> {
  const ordered = (links: readonly Link[] | undefined) => [...(links ?? [])].sort((a, b) => byText(a.statement, b.statement));
  return new Map(intersection(sets).map((id) => [id, sets.flatMap((set) => ordered(set.get(id)))]));
}
