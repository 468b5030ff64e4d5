import * as fc from 'fast-check';
import { byText } from '../../src/base/by-text.js';
import type { Link, LinkCut } from '../../src/query/network/link.js';
import type { ReadLinks } from '../../src/query/network/network.js';

/** A link of a small graph: `link('m', 'a', 'b')` leads from a to b. */
export function link(statement: string, source: string, target: string, parts: Partial<Link> = {}): Link {
  return { statement, type: 'Membership', source, target, symmetric: false, ...parts };
}

/** The store as walks see it, over links in memory: of each entity no more than `most`. */
export function memoryLinks(links: readonly Link[], most = 1_000): ReadLinks {
  return async (ids) => {
    const cut = new Map<string, LinkCut>();
    const found = ids.map((id): [string, Link[]] => {
      const own = links.filter((l) => l.source === id || l.target === id).sort((a, b) => byText(a.statement, b.statement));
      if (own.length > most) cut.set(id, 'LINKS_PER_ENTITY');
      return [id, own.slice(0, most)];
    });
    return { links: new Map(found), cut, late: false };
  };
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
