import { describe, expect, it } from '@jest/globals';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const said = [{ source: 'source:one', summary: 'Said so.', locator: '1' }];
const named = (id: string) => ({ id, name: id, evidence: said });
const DAYS = ['2024-01-29', '2024-01', null, '2024-02-02'];
const FACTS = {
  sources: [{ id: 'source:one', title: 'one', published: '2025', accessed: '2026-12-01' }],
  armedGroups: [named('red')],
  attacks: DAYS.map((_, i) => ({ ...named(`attack-${i}`), date: '2024-01-28' })),
  claimsOfResponsibility: DAYS.map((statedOn, i) => ({
    subject: `attack-${i}`,
    object: 'red',
    kind: 'CLAIMED',
    ...(statedOn && { statedOn }),
    evidence: said,
  })),
  attributions: DAYS.map((statedOn, i) => ({
    subject: `attack-${i}`,
    object: 'red',
    strength: 'ASSESSED',
    ...(statedOn && { statedOn }),
    evidence: said,
  })),
};
const ORDER = 'orderBy: [{ field: STATED_ON, direction: DESC }]';

// The attack has the day on which it happened; the claim and the attribution have the day on which somebody spoke of it.
describe('the day of a claim and of an attribution', () => {
  onEngines(
    (store) => loadValue(store, FACTS),
    (store) => {
      it('orders lists, is filtered, and is the year of statistics', async () => {
        const list = (name: string) =>
          `${name}: ${name}(${ORDER}) { nodes { subject { id } statedOn } }
           after_${name}: ${name}(filter: { statedOn: { after: "2024-01-31" } }) { nodes { subject { id } } undecided { totalCount } }`;
        const found = await data(
          store(),
          `{ ${list('claimsOfResponsibility')} ${list('attributions')}
            statementStats(by: [TYPE, YEAR], filter: { type: { in: [ATTRIBUTION, CLAIM_OF_RESPONSIBILITY] } }) { buckets { keys { value } statements } } }`,
        );
        for (const name of ['claimsOfResponsibility', 'attributions']) {
          expect(found[name].nodes).toEqual([3, 0, 1, 2].map((i) => ({ subject: { id: `attack-${i}` }, statedOn: DAYS[i] })));
          expect(found[`after_${name}`]).toEqual({ nodes: [{ subject: { id: 'attack-3' } }], undecided: { totalCount: 1 } });
        }
        const keys = ({ keys: all, statements }: { keys: { value: string | null }[]; statements: number }) => [
          ...all.map(({ value }) => value),
          statements,
        ];
        expect(found.statementStats.buckets.map(keys)).toEqual([
          ['ATTRIBUTION', '2024', 3],
          ['ATTRIBUTION', null, 1],
          ['CLAIM_OF_RESPONSIBILITY', '2024', 3],
          ['CLAIM_OF_RESPONSIBILITY', null, 1],
        ]);
      });
    },
  );
});
