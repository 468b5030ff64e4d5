import { describe, expect, it } from '@jest/globals';
import { ask, data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const said = [{ source: 'source:one', summary: 'Said so.', locator: '1' }];
const denied = { source: 'source:two', summary: 'Denied it.', locator: '1', stance: 'DISPUTES' };
const named = (id: string) => ({ id, name: id, evidence: said });
const join = (subject: string, object: string, disputed = false) => ({ subject, object, evidence: disputed ? [...said, denied] : said });
const lead = (subject: string, object: string) => ({ subject, object, evidence: said });

/** Red is in two coalitions, green too, but one of its memberships is disputed; ada leads red and green, ben leads blue. */
const FACTS = {
  sources: [
    { id: 'source:one', title: 'one', published: '2025', accessed: '2026-12-01' },
    { id: 'source:two', title: 'two', published: '2026-01', accessed: '2026-12-01' },
  ],
  persons: ['ada', 'ben'].map(named),
  armedGroups: ['red', 'green', 'blue', 'grey'].map(named),
  coalitions: ['north', 'south'].map(named),
  states: [named('aland')],
  memberships: [
    join('red', 'north'),
    join('red', 'south'),
    join('green', 'north'),
    join('green', 'south', true),
    { ...join('blue', 'north'), valid: { from: '2020', to: '2021' } },
  ],
  leaderships: [lead('ada', 'red'), lead('ada', 'green'), lead('ben', 'blue')],
  alliances: [
    { subject: 'red', object: 'green', evidence: said },
    { subject: 'grey', object: 'red', evidence: said },
  ],
  designations: [
    { subject: 'red', object: 'aland', list: 'A', evidence: said },
    { subject: 'red', object: 'aland', list: 'B', evidence: said },
    { subject: 'green', object: 'aland', list: 'A', evidence: said },
    { subject: 'blue', object: 'aland', evidence: said },
  ],
};

const LIST_A = 'where: { list: { eq: "A" } }';

/** A filter of groups, a view, which groups it lists, and of which it is undecided. */
const CASES: readonly (readonly [string, string, readonly string[], (readonly string[])?])[] = [
  ['memberships: { count: { gte: 2 } }', '{}', ['green', 'red']],
  ['memberships: { count: { gt: 1, lt: 3 } }', '{}', ['green', 'red']],
  ['memberships: { count: { eq: 1 } }', '{}', ['blue']],
  ['memberships: { count: { eq: 0 } }', '{}', ['grey']],
  ['memberships: { count: { in: [0, 1] } }', '{}', ['blue', 'grey']],
  ['memberships: { count: { between: [1, 2] } }', '{}', ['blue', 'green', 'red']],
  ['memberships: { count: { lte: -1 } }', '{}', []],
  ['not: { memberships: { count: { gte: 2 } } }', '{}', ['blue', 'grey']],
  // Both undisputed; the same before anyone disputed one.
  ['memberships: { where: { status: { eq: ASSERTED } }, count: { gte: 2 } }', '{}', ['red']],
  ['memberships: { where: { status: { eq: ASSERTED } }, count: { gte: 2 } }', '{ knownAt: "2025-12-31" }', ['green', 'red']],
  ['memberships: { count: { gte: 1 } }', '{ knownAt: "2024-12-31" }', []],
  ['memberships: { count: { gte: 1 } }', '{ asOf: "2022-01-01" }', ['green', 'red']],
  // A leader whom another group has, too.
  ['leaders: { some: { subject: { leaderships: { count: { gte: 2 } } } } }', '{}', ['green', 'red']],
  ['leaders: { where: { subject: { leaderships: { count: { gte: 2 } } } }, count: { gte: 1 } }', '{}', ['green', 'red']],
  // A symmetric statement counts at either end.
  ['alliances: { count: { gte: 2 } }', '{}', ['red']],
  ['statements: { count: { gte: 7 } }', '{}', ['red']],
  ['statements: { some: { type: { eq: LEADERSHIP }, party: { id: { eq: "ben" } } } }', '{}', ['blue']],
  // Who says something: the second source denies a membership of green, and nothing else.
  ['sources: { some: { id: { eq: "source:two" } } }', '{}', ['green']],
  ['sources: { none: { title: { eq: "two" } } }', '{}', ['blue', 'grey', 'red']],
  ['sources: { some: { published: { before: "2025-12-31" } } }', '{}', ['blue', 'green', 'grey', 'red']],
  ['sources: { some: { id: { eq: "source:two" } } }', '{ knownAt: "2025-12-31" }', []],
  ['sources: { some: { reliability: { eq: A } } }', '{}', [], ['blue', 'green', 'grey', 'red']],
  // Blue is on a list that no source names: it may be on A.
  [`designations: { ${LIST_A}, count: { gte: 1 } }`, '{}', ['green', 'red'], ['blue']],
  [`designations: { ${LIST_A}, count: { lt: 1 } }`, '{}', ['blue', 'grey'], ['blue']],
  [`designations: { ${LIST_A}, count: { eq: 0 } }`, '{}', ['blue', 'grey'], ['blue']],
  [`designations: { ${LIST_A}, count: { gte: 2 } }`, '{}', []],
  // None or one: either way it is one of these numbers.
  [`designations: { ${LIST_A}, count: { in: [1, 0] } }`, '{}', ['blue', 'green', 'grey', 'red']],
  [`designations: { ${LIST_A}, count: { in: [0, 2] } }`, '{}', ['blue', 'grey'], ['blue']],
  [`designations: { ${LIST_A}, none: { object: { id: { eq: "aland" } } } }`, '{}', ['blue', 'grey'], ['blue']],
  ['memberships: { count: { gte: 2 } }', '{ asOf: "2020-06-01", certainty: CERTAIN }', [], ['green', 'red']],
];

describe('conditions on numbers of statements', () => {
  onEngines(
    (store) => loadValue(store, FACTS),
    (store) => {
      it('list what has at least this number that the view shows, and say of what that is undecided', async () => {
        const list = ([filter, view]: (typeof CASES)[number], i: number) =>
          `c${i}: armedGroups(filter: { ${filter} }, view: ${view}, orderBy: { field: ID }) { totalCount nodes { id } undecided { nodes { id } } }`;
        const found = await data(store(), `{ ${CASES.map(list).join(' ')} }`);
        const ids = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);
        const answers = CASES.map(([filter, view], i) => [filter, view, ids(found[`c${i}`]), ids(found[`c${i}`].undecided)]);
        expect(answers).toEqual(CASES.map(([filter, view, listed, undecided = []]) => [filter, view, listed, undecided]));
        expect(CASES.map((_, i) => found[`c${i}`].totalCount)).toEqual(CASES.map(([, , listed]) => listed.length));
      });

      it.each([
        ['memberships: { where: { status: { eq: ASSERTED } } }', 'where without some, none or count'],
        ['memberships: { count: { between: [1] } }', 'takes two values'],
      ])('refuse %s', async (filter, message) => {
        const { errors } = await ask(store(), `{ armedGroups(filter: { ${filter} }) { totalCount } }`);
        expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
        expect(errors![0]!.extensions.code).toBe('BAD_INPUT');
      });
    },
  );
});
