import * as fc from 'fast-check';
import type { NetworkSource } from '../../src/query/network.js';
import { byText, type Link, type LinkCut, type LinksRead, otherEnd } from '../../src/query/network-link.js';
import type { Expand } from '../../src/query/paths-explore.js';

/** A link of a small graph: `link('m', 'a', 'b')` leads from a to b. */
export function link(statement: string, source: string, target: string, parts: Partial<Link> = {}): Link {
  return { statement, type: 'Membership', source, target, symmetric: false, ...parts };
}

function read(links: readonly Link[], ids: readonly string[], most: number, wanted: (link: Link, id: string) => boolean): LinksRead {
  const cut = new Map<string, LinkCut>();
  const found = ids.map((id): [string, Link[]] => {
    const own = links
      .filter((l) => (l.source === id || l.target === id) && wanted(l, id))
      .sort((a, b) => byText(a.statement, b.statement));
    if (own.length > most) cut.set(id, 'LINKS_PER_ENTITY');
    return [id, own.slice(0, most)];
  });
  return { links: new Map(found), cut, late: false };
}

/** The store as networks see it, over links in memory. */
export function memorySource(links: readonly Link[], most = 1_000): NetworkSource {
  return {
    links: async (ids) => read(links, ids, most, () => true),
    among: async (ids, others, bothEnds) =>
      read(links, ids, most, (l, id) => others.includes(otherEnd(l, id)) && (bothEnds || l.source === id)),
  };
}

/** The store as paths see it. */
export function memoryExpand(links: readonly Link[], most = 1_000): Expand {
  return async (ids) => read(links, ids, most, () => true);
}

/** Random graphs over few entities, so that they hold multi-links, links to itself and circles. */
export function arbitraryLinks(parts: (i: number) => fc.Arbitrary<Partial<Link>> = () => fc.constant({})): fc.Arbitrary<Link[]> {
  const id = fc.constantFrom(...'abcdefg');
  return fc
    .array(fc.tuple(id, id, fc.boolean(), parts(0)), { maxLength: 18 })
    .map((drawn) =>
      drawn.map(([source, target, symmetric, more], i) =>
        link(`s${String(i).padStart(2, '0')}`, source, target, { symmetric: symmetric && i % 3 === 0, ...more }),
      ),
    );
}

/** The same in another order. */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  const keyed = values.map((value, i) => [((i + 1) * (seed + 7919)) % 104_729, value] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, value]) => value);
}
