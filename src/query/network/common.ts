import { byText } from '../../base/by-text.js';
import { type Link, type LinksRead, otherEnd } from './link.js';
import { type NetworkLimits, type ReadLinks, type Truncation, Truncations } from './network.js';

export interface Common {
  /** The links of each common neighbour, by its id; in the order of the entities that it links, then of the statements' ids. */
  readonly neighbours: ReadonlyMap<string, readonly Link[]>;
  readonly truncated: readonly Truncation[];
}

/** Entities that count as one: an entity with its parts, or alone. */
export type Group = readonly string[];

/** The links of a group by the entity at their other end, which is none of the entities asked about. */
function byNeighbour(group: Group, links: LinksRead['links'], asked: ReadonlySet<string>): Map<string, Link[]> {
  const found = new Map<string, Link[]>();
  for (const id of group) {
    for (const link of links.get(id) ?? []) {
      const other = otherEnd(link, id);
      if (!asked.has(other)) found.set(other, [...(found.get(other) ?? []), link]);
    }
  }
  return found;
}

function intersection(sets: readonly ReadonlyMap<string, unknown>[]): string[] {
  const [first, ...rest] = sets;
  return [...(first?.keys() ?? [])].filter((id) => rest.every((set) => set.has(id))).sort(byText);
}

/**
 * The entities that are linked to each of some groups. Where one of these has too many links to read, its links are read
 * from the neighbours of the others; the answer is complete unless all of them have too many.
 * @param groups in the order in which the links of a common neighbour stand
 */
export async function findCommon(groups: readonly Group[], readLinks: ReadLinks, limits: NetworkLimits): Promise<Common> {
  const asked = [...new Set(groups.flat())].sort(byText);
  const truncations = new Truncations(limits);
  const read = await readLinks(asked);
  const neighbours = (links: LinksRead['links']) => groups.map((group) => byNeighbour(group, links, new Set(asked)));
  const complete = groups.filter((group) => !group.some((id) => read.cut.has(id)));
  if (read.cut.size === 0 || complete.length === 0) {
    truncations.add(read);
    return { neighbours: commonOf(neighbours(read.links)), truncated: truncations.report() };
  }
  const candidates = intersection(neighbours(read.links).filter((_, i) => complete.includes(groups[i]!)));
  const ofCandidates = await readLinks(candidates);
  truncations.add(ofCandidates);
  const links = new Map(asked.map((id) => [id, [] as Link[]]));
  for (const [candidate, found] of ofCandidates.links) for (const link of found) links.get(otherEnd(link, candidate))?.push(link);
  return { neighbours: commonOf(neighbours(links)), truncated: truncations.report() };
}

function commonOf(sets: readonly ReadonlyMap<string, readonly Link[]>[]): Map<string, readonly Link[]> {
  const ordered = (links: readonly Link[] | undefined) => [...(links ?? [])].sort((a, b) => byText(a.statement, b.statement));
  // Groups that overlap have links in common.
  return new Map(intersection(sets).map((id) => [id, [...new Set(sets.flatMap((set) => ordered(set.get(id))))]]));
}
