import { describe, expect, it } from '@jest/globals';
import { data, loadValue } from '../support/graph.js';
import { everyNth, onEngines } from '../support/on-engines.js';

/** Dates of every form, some of them several times: short ones, long ones, open and unknown ones. */
const DATES = [
  ...['2024-01-15', '2024-02-01', '2024-02-10', '2024-02-10', '2024-02-29', '2024-03-01', '2024-03-31', '2024-04-30'],
  ...['2024-02', '2024-03', '2024-02-20/2024-03-03', '2024-02~', '2024-01-31/2024-03-02', '2024-02-10/2024-05-20'],
  ...['2023', '2024', '2024-21', '../2024-02-10', '2024-02-10/..', '2024-03-01/', '/2024-03-01', '202X', null],
];

const FILTERS = [
  '{ between: ["2024-02-10", "2024-03-01"] }',
  '{ between: ["2024-03-01", "2024-03-01"] }',
  '{ between: ["2024-03-02", "2024-02-01"] }',
  '{ between: ["2019-01-01", "2030-12-31"] }',
  '{ after: "2024-02-10" }',
  '{ before: "2024-02-10" }',
  '{ after: "2024-02-09", before: "2024-03-01" }',
  '{ between: ["2024-02-10", "2024-04-01"], before: "2024-03-01" }',
  '{ between: ["2024-01-01", "2024-12-31"], eq: "2024-02" }',
  '{ after: "2024-01-01", isNull: false }',
];

const VIEWS = ['{}', '{ certainty: CERTAIN }', '{ knownAt: "2024-07-01" }', '{ sources: ["source:late"] }'];

const said = (source: string) => [{ source, summary: 'Said so.', locator: '1' }];

/** An attack of each date; of every third the date is known from a later source only. */
function facts() {
  const ids = DATES.map((_, i) => `attack-${String((i * 7) % DATES.length).padStart(2, '0')}`);
  const dated = ids.map((id, i) => ({ id, name: `Attack ${(i * 5) % DATES.length}`, ...(DATES[i] && { date: DATES[i] }) }));
  return [
    {
      sources: [
        { id: 'source:early', title: 'Early', publisher: 'press', published: '2024-06-01', accessed: '2025-01-01' },
        { id: 'source:late', title: 'Late', publisher: 'press', published: '2024-08-01', accessed: '2025-01-01' },
      ],
      organisations: [{ id: 'press', name: 'Press', evidence: said('source:early') }],
      weapons: [{ id: 'drone', name: 'Drone', evidence: said('source:early') }],
      attacks: dated.map(({ id, name }) => ({ id, name, weapons: ['drone'], evidence: said('source:early') })),
    },
    {
      attacks: dated.map(({ id, name, ...date }, i) => ({
        id,
        name,
        ...date,
        evidence: said(i % 3 === 0 ? 'source:late' : 'source:early'),
      })),
    },
  ];
}

// Within a window of days attacks are found by an index on their dates; inside a negation the same filter is tested attack
// by attack.
describe('a filter by date', () => {
  onEngines(
    async (store) => {
      for (const part of facts()) await loadValue(store, part);
    },
    (store) => {
      // One less than the views: each view gets other filters.
      const cases = FILTERS.flatMap((date) => VIEWS.map((view) => ({ date, view })));
      it.each(everyNth(VIEWS.length - 1, cases))(
        'finds in the view $view the attacks that it finds one by one: $date',
        async ({ date, view }) => {
          const lists = [
            [`date: ${date}`, '{ field: DATE }'],
            [`date: ${date}, weapons: { some: { id: { eq: "drone" } } }`, '{ field: DATE, direction: DESC }'],
            ...(view === '{}' ? [[`date: ${date}`, '{ field: NAME }']] : []),
          ];
          for (const [filter, order] of lists) {
            const list = (wanted: string) =>
              `attacks(filter: { ${wanted} }, orderBy: ${order}, first: 100, view: ${view}) { totalCount nodes { id } }`;
            const answer = await data(store(), `{ found: ${list(filter!)} each: ${list(`not: { not: { ${filter} } }`)} }`);
            expect(answer.found).toEqual(answer.each);
            expect(answer.found.totalCount).toBe(answer.found.nodes.length);
          }
          const stats = (wanted: string) =>
            `attackStats(by: [MONTH], filter: { ${wanted} }, view: ${view}) { attacks buckets { keys { value } attacks } }`;
          const counts = await data(store(), `{ found: ${stats(`date: ${date}`)} each: ${stats(`not: { not: { date: ${date} } }`)} }`);
          expect(counts.found).toEqual(counts.each);
        },
      );

      it('pages through a window in both directions', async () => {
        const page = async (more: string) =>
          (
            await data(
              store(),
              `{ attacks(filter: { date: { between: ["2024-01-01", "2024-12-31"] } }, orderBy: { field: DATE, direction: DESC }, ${more}) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
            )
          ).attacks;
        const whole = (await page('first: 100')).nodes;
        expect(whole.length).toBeGreaterThan(15);
        const forward = [];
        for (let after = '', more = true; more; ) {
          const { nodes, pageInfo } = await page(`first: 4${after}`);
          forward.push(...nodes);
          more = pageInfo.hasNextPage;
          after = `, after: "${pageInfo.endCursor}"`;
        }
        const backward = [];
        for (let before = '', more = true; more; ) {
          const { nodes, pageInfo } = await page(`last: 4${before}`);
          backward.unshift(...nodes);
          more = pageInfo.hasPreviousPage;
          before = `, before: "${pageInfo.startCursor}"`;
        }
        expect(forward).toEqual(whole);
        expect(backward).toEqual(whole);
      });

      it('leaves the graph sound', async () => {
        expect(await store().check()).toEqual([]);
      });
    },
  );
});
