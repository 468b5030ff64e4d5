import { describe, expect, it } from '@jest/globals';
import { countReads, data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const FILTERS = [
  'killed: { best: { gt: 0 } }',
  'location: { country: { id: { eq: "iraq" } } }',
  'date: { between: ["2021-01-01", "2024-06-01"] }, injured: { best: { gte: 1 } }',
  'not: { weapons: { some: { id: { eq: "drone" } } } }',
];
const VIEWS = ['{}', '{ certainty: CERTAIN, knownAt: "2024-11-18" }'];
const ACTOR = 'islamic-resistance-in-iraq';

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
}
const ids = ({ nodes }: Listed) => nodes.map(({ id }) => id).sort();

describe('the attacks that statistics do not count, as a value is unknown', () => {
  onEngines('all', (store) => {
    it.each(VIEWS.flatMap((view) => FILTERS.map((filter) => [filter, view] as const)))(
      'are those of a list, for %s in the view %s',
      async (filter, view) => {
        const attributed = `attacks(filter: { attributions: { some: { object: { id: { eq: "${ACTOR}" } } } } }, view: ${view}) { nodes { id } }`;
        const stats = (more: string) =>
          `attackStats(by: [YEAR], filter: { ${filter} }, view: ${view}${more}) { undecided(orderBy: { field: DATE }) { totalCount nodes { id } } }`;
        const found = await data(
          store(),
          `{ all: ${stats('')} some: ${stats(`, actors: ["${ACTOR}"]`)} list: attacks(filter: { ${filter} }, view: ${view}) { undecided { nodes { id } } } attributed: ${attributed} }`,
        );
        expect(ids(found.all.undecided)).toEqual(ids(found.list.undecided));
        expect(found.all.undecided.totalCount).toBe(found.list.undecided.nodes.length);
        const both = ids(found.list.undecided).filter((id) => ids(found.attributed).includes(id));
        expect([ids(found.some.undecided), found.some.undecided.totalCount]).toEqual([both, both.length]);
      },
    );

    it('are counted only where that is selected', async () => {
      const { store: counted, counts } = countReads(store());
      const found = await data(
        counted,
        '{ attackStats(by: [YEAR], filter: { killed: { best: { gt: 0 } } }) { attacks buckets { attacks } } }',
      );
      expect([counts.select, counts.aggregate]).toEqual([0, 1]);
      const { attackStats } = await data(
        counted,
        '{ attackStats(by: [YEAR], filter: { killed: { best: { gt: 0 } } }) { attacks undecided { totalCount } } }',
      );
      expect([counts.select, counts.aggregate]).toEqual([1, 2]);
      expect(attackStats.attacks).toBe(found.attackStats.attacks);
      expect(attackStats.undecided.totalCount).toBeGreaterThan(0);
    });
  });
});
