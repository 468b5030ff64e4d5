import { describe, expect, it, jest } from '@jest/globals';
import { data, loadValue } from '../support/graph.js';
import { everyNth, onEngines } from '../support/on-engines.js';

/** A database that has just been started plans each text for the first time: the first tests take long on a busy machine. */
jest.setTimeout(180_000);

const said = (source: string) => [{ source, summary: 'Said so.', locator: '1' }];
const named = (id: string) => ({ id, name: id, evidence: said('source:early') });
const DAYS = ['2024-01-03', '2024-01-01', '2024', '2024-01-02', null, '2024-01-02', '2023-12-31', '2024-01~'];
/** Towns by number; the last one lies in no country. */
const TOWNS = ['aland', 'borduria', null] as const;

const FACTS = [
  {
    sources: ['early', 'late'].map((name, i) => ({ id: `source:${name}`, title: name, published: `202${5 + i}`, accessed: '2026-12-01' })),
    states: [named('aland'), named('borduria'), named('nowhere')],
    weapons: [named('drone')],
    armedGroups: [named('red')],
    attributions: ['attack-0', 'attack-3', 'attack-4'].map((subject) => ({
      subject,
      object: 'red',
      strength: 'ASSESSED',
      evidence: said('source:early'),
    })),
    locations: TOWNS.map((country, i) => ({ ...named(`town-${i}`), ...(country && { country }) })),
    attacks: DAYS.map((date, i) => ({
      ...named(`attack-${i}`),
      ...(date && { date }),
      ...(i < 6 && { location: `town-${i % 3}` }),
      ...(i % 2 === 0 && { weapons: ['drone'] }),
    })),
  },
  { attacks: [{ id: 'attack-7', name: 'attack-7', location: 'town-0', evidence: said('source:late') }] },
];

const FILTERS = [
  'location: { country: { id: { eq: "aland" } } }',
  'location: { country: { id: { eq: "aland" }, name: { eq: "aland" } } }, weapons: { some: { id: { eq: "drone" } } }',
  'location: { country: { id: { eq: "nowhere" } } }',
  'weapons: { some: { id: { eq: "drone" } } }',
  'weapons: { none: { id: { eq: "drone" } } }',
  'location: { country: { id: { eq: "aland" } } }, attributions: { some: { object: { id: { eq: "red" } } } }',
  'location: { country: { id: { in: ["aland", "borduria"] } } }',
  'location: { not: { country: { id: { eq: "aland" } } } }',
  'location: { id: { eq: "town-1" } }',
];
const VIEWS = ['{}', '{ knownAt: "2025-12-31" }', '{ sources: ["source:early"] }'];

// The id of the country is kept beside the attack; an index over it and the date gives a list in order. Inside a negation the
// same filter is tested attack by attack.
describe('attacks of one country in a window of days', () => {
  onEngines(
    async (store) => {
      for (const part of FACTS) await loadValue(store, part);
    },
    (store) => {
      const agree = async (filter: string, view = '{}') => {
        for (const direction of view === '{}' ? ['ASC', 'DESC'] : ['ASC']) {
          const page = (wanted: string) =>
            `attacks(filter: { date: { between: ["2024-01-01", "2024-12-31"] }, ${wanted} }, first: 20, orderBy: { field: DATE, direction: ${direction} }, view: ${view}) { totalCount nodes { id } }`;
          const { found, each } = await data(store(), `{ found: ${page(filter)} each: ${page(`not: { not: { ${filter} } }`)} }`);
          expect(found).toEqual(each);
        }
        return data(store(), `{ attacks(filter: { date: { after: "2023-12-31" }, ${filter} }, view: ${view}) { nodes { id } } }`);
      };

      // One less than the views: each view gets other filters.
      const cases = FILTERS.flatMap((filter) => VIEWS.map((view) => ({ filter, view })));
      it.each(everyNth(VIEWS.length - 1, cases))('are those found one by one, in the view $view: $filter', async ({ filter, view }) => {
        await agree(filter, view);
      });

      it('are shown page by page', async () => {
        const list = (after: string) =>
          `{ attacks(filter: { date: { after: "2023-12-31" }, ${FILTERS[0]} }, orderBy: { field: DATE }, first: 1${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
        const found: string[] = [];
        for (let after = ''; ; ) {
          const { attacks } = await data(store(), list(after));
          found.push(attacks.nodes[0].id);
          if (!attacks.pageInfo.hasNextPage) break;
          after = `, after: "${attacks.pageInfo.endCursor}"`;
        }
        expect(found).toEqual(['attack-7', 'attack-3', 'attack-0']);
      });

      it('follow their location to another country, and to none', async () => {
        const ids = async () => (await agree(FILTERS[0]!)).attacks.nodes.map(({ id }: { id: string }) => id).sort();
        expect(await ids()).toEqual(['attack-0', 'attack-3', 'attack-7']);
        await loadValue(store(), { locations: [{ id: 'town-1', name: 'town-1', country: 'aland', evidence: said('source:late') }] });
        expect(await ids()).toEqual(['attack-0', 'attack-1', 'attack-3', 'attack-7']);
        await loadValue(store(), { attacks: [{ id: 'attack-0', name: 'attack-0', location: 'town-2', evidence: said('source:late') }] });
        expect(await ids()).toEqual(['attack-1', 'attack-3', 'attack-7']);
        expect(await store().check()).toEqual([]);
      });
    },
  );
});
