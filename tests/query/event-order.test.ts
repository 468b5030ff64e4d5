import { describe, expect, it } from '@jest/globals';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const DATES = ['2024-03-01', '2024-02', null, '2023-12-31', '2024-03-01', '2022~', '2024-02-10/2024-02-20', '2024-01-05'];
const IDS = DATES.map((_, i) => `attack-${(i * 3) % DATES.length}`);

const said = (source: string) => [{ source, summary: 'Said so.', locator: '1' }];
const named = (id: string) => ({ id, name: id, evidence: said('source:early') });

/** Attacks laid at two doors in turn, the dates of some known from a later source only; one operation; one claim by nobody. */
const FACTS = [
  {
    sources: ['early', 'late'].map((name, i) => ({
      id: `source:${name}`,
      title: name,
      published: `202${5 + i}-01-01`,
      accessed: '2026-06-01',
    })),
    armedGroups: [named('red'), named('blue')],
    attacks: IDS.map(named),
    militaryOperations: [{ ...named('sweep'), date: '2020-05' }],
    attributions: IDS.map((subject, i) => ({
      subject,
      object: i % 4 === 3 ? 'blue' : 'red',
      strength: 'ASSESSED',
      evidence: said('source:early'),
    })),
    conducts: [{ subject: 'red', object: 'sweep', evidence: said('source:early') }],
    claimsOfResponsibility: [{ subject: IDS[0], kind: 'NONE_REPORTED', asOf: '2025-01-01', evidence: said('source:early') }],
  },
  {
    attacks: IDS.flatMap((id, i) =>
      DATES[i] === null ? [] : [{ id, name: id, date: DATES[i], evidence: said(i % 2 === 0 ? 'source:early' : 'source:late') }],
    ),
  },
];

/** What is expected, by the dates themselves: what is unknown last in either direction. */
function attacksOf(party: string, known: (i: number) => boolean, direction = 'ASC'): string[] {
  const first = (i: number) => (known(i) ? (DATES[i] ?? '').replace('~', '').slice(0, 10) : '').padEnd(10, '-01').replace(/^-01.*$/, '');
  const inOrder = IDS.map((id, i) => ({ id, i }))
    .filter(({ i }) => (i % 4 === 3 ? 'blue' : 'red') === party)
    .sort((a, b) => (`${first(a.i)} ${a.id}` < `${first(b.i)} ${b.id}` ? -1 : 1));
  const directed = direction === 'ASC' ? inOrder : inOrder.toReversed();
  return [...directed.filter(({ i }) => first(i) !== ''), ...directed.filter(({ i }) => first(i) === '')].map(({ id }) => id);
}

// The store keeps the day of the event beside the statement; an index over the participant and that day gives them in order.
describe('statements in the order of the events that they are about', () => {
  onEngines(
    async (store) => {
      for (const part of FACTS) await loadValue(store, part);
    },
    (store) => {
      const list = (party: string, args: string, view = '{}') =>
        `{ armedGroup(id: "${party}", view: ${view}) { attributions(${args}) { totalCount nodes { subject { id } } pageInfo { endCursor hasNextPage } } } }`;
      const asked = async (party: string, args: string, view?: string) => {
        const { armedGroup } = await data(store(), list(party, args, view));
        return { ...armedGroup.attributions, ids: armedGroup.attributions.nodes.map((n: { subject: { id: string } }) => n.subject.id) };
      };

      it.each(['red', 'blue'])('gives those of %s by day, an unknown day last', async (party) => {
        const expected = attacksOf(party, () => true);
        expect((await asked(party, 'orderBy: { field: SUBJECT_DATE }')).ids).toEqual(expected);
        expect((await asked(party, 'orderBy: { field: SUBJECT_DATE, direction: DESC }')).ids).toEqual(attacksOf(party, () => true, 'DESC'));
        expect((await asked(party, 'last: 2, orderBy: { field: SUBJECT_DATE }')).ids).toEqual(expected.slice(-2));
      });

      it.each(['ASC', 'DESC'])('goes on from page to page, %s', async (direction) => {
        const expected = attacksOf('red', () => true, direction);
        const found: string[] = [];
        for (let after = ''; ; ) {
          const page = await asked('red', `first: 2, orderBy: { field: SUBJECT_DATE, direction: ${direction} }${after}`);
          found.push(...page.ids);
          if (!page.pageInfo.hasNextPage) break;
          after = `, after: "${page.pageInfo.endCursor}"`;
        }
        expect(found).toEqual(expected);
      });

      it('counts a day that the view does not know yet as unknown', async () => {
        const expected = attacksOf('red', (i) => i % 2 === 0);
        expect((await asked('red', 'orderBy: { field: SUBJECT_DATE }', '{ knownAt: "2025-06-01" }')).ids).toEqual(expected);
        expect((await asked('red', 'orderBy: { field: SUBJECT_DATE }', '{ sources: ["source:early"] }')).ids).toEqual(expected);
      });

      it('is there for events at either end', async () => {
        const text = '{ armedGroup(id: "red") { operations(orderBy: { field: OBJECT_DATE }) { nodes { object { id } } } } }';
        expect((await data(store(), text)).armedGroup.operations.nodes).toEqual([{ object: { id: 'sweep' } }]);
      });

      it('follows a date that is given anew, by an attack alone', async () => {
        await loadValue(store(), { attacks: [{ id: IDS[2], name: IDS[2], date: '2030-01-01', evidence: said('source:early') }] });
        expect((await asked('red', 'first: 1, orderBy: { field: SUBJECT_DATE, direction: DESC }')).ids).toEqual([IDS[2]]);
        expect(await store().check()).toEqual([]);
      });
    },
  );
});
