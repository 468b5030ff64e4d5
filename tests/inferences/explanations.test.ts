import { describe, expect, test } from '@jest/globals';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { factsOf } from './case-facts.js';

const SOURCES = [
  { id: 'contrary', published: '2024-06-01' },
  { id: 'late', published: '2025-01-01' },
];
const FACTS = factsOf({
  sources: SOURCES,
  entities: {
    attacks: [{ id: 'raid', date: '2024-05-01' }],
    armedGroups: ['plain', 'disputed', 'named', 'claimant', 'denier', 'left'],
    coalitions: ['front'],
  },
  statements: {
    attributions: [
      { subject: 'raid', object: 'front', strength: 'ASSESSED' },
      { subject: 'raid', object: 'named', strength: 'SUSPECTED', by: ['late'] },
    ],
    memberships: [
      { subject: 'plain', object: 'front' },
      { subject: 'disputed', object: 'front', disputedBy: ['contrary'] },
      { subject: 'named', object: 'front' },
      { subject: 'claimant', object: 'front' },
      { subject: 'denier', object: 'front' },
      { subject: 'left', object: 'front', retractedOn: '2025-06-01' },
    ],
    claimsOfResponsibility: [
      { subject: 'raid', object: 'claimant', kind: 'CLAIMED', disputedBy: ['contrary'] },
      { subject: 'raid', object: 'denier', kind: 'DENIED' },
      { subject: 'raid', object: 'plain', kind: 'CLAIMED', withdrawn: true },
    ],
  },
});

const member = (id: string, is = 'is') =>
  `${id} ${is} a member of front, to which the attack is attributed (assessed); that it took part does not follow.`;
const doubted = `${member('disputed', 'is said to be')} A source disputes this: disputed, member of front.`;
const claimant = 'claimant itself is said to have claimed the attack. A source disputes this: raid, responsibility stated by claimant.';
const NAMED = 'attribution:raid:named:suspected';
const CLAIM = 'claim-of-responsibility:raid:claimant:claimed';
const DENIAL = 'claim-of-responsibility:raid:denier:denied';

type Expected = readonly [explanation: string, direct: readonly string[]];
const plain: Expected = [member('plain'), []];
const denier: Expected = [`${member('denier')} denier itself denied a part in it.`, [DENIAL]];
const named: Expected = [`${member('named')} A source also attributes the attack to named itself (suspected).`, [NAMED]];

const VIEWS: readonly (readonly [view: string, expected: readonly Expected[]])[] = [
  ['{}', [[`${member('claimant')} ${claimant}`, [CLAIM]], denier, [doubted, []], named, plain]],
  [
    '{ knownAt: "2024-05-31" }',
    [
      [`${member('claimant')} claimant itself claimed the attack.`, [CLAIM]],
      denier,
      [member('disputed'), []],
      [member('left'), []],
      [member('named'), []],
      plain,
    ],
  ],
  [
    '{ excludeSources: ["source:contrary"] }',
    [[`${member('claimant')} claimant itself claimed the attack.`, [CLAIM]], denier, [member('disputed'), []], named, plain],
  ],
  ['{ statuses: [ASSERTED] }', [[member('claimant'), []], denier, named, plain]],
];
const ALL = '{ statuses: [ASSERTED, DISPUTED, RETRACTED] }';

describe('what an explanation says of that on which it rests', () =>
  onEngines(
    (store) => loadValue(store, FACTS),
    (store) => {
      test.each(VIEWS)('by the status in the view %s, and of what says it directly', async (view, expected) => {
        const { candidates } = await data(
          store(),
          `{ candidates(attack: "raid", view: ${view}) { nodes { explanation direct { id } derivations { explanation } } } }`,
        );
        expect(
          candidates.nodes.map((n: { explanation: string; direct: { id: string }[] }) => [n.explanation, n.direct.map(({ id }) => id)]),
        ).toEqual(expected);
        for (const { explanation, derivations } of candidates.nodes) expect(explanation.startsWith(derivations[0].explanation)).toBe(true);
      });

      test('also of what was withdrawn, where the view shows it', async () => {
        const { candidates } = await data(store(), `{ candidates(attack: "raid", view: ${ALL}) { nodes { object { id } explanation } } }`);
        const left = candidates.nodes.find((node: { object: { id: string } }) => node.object.id === 'left');
        expect(left.explanation).toBe(`${member('left', 'is said to be')} This was withdrawn from the graph: left, member of front.`);
      });

      test('as a field of attacks, and alone', async () => {
        const { attacks } = await data(
          store(),
          '{ attacks { nodes { candidates(first: 3) { nodes { object { id } direct { __typename subject { id } } } } } } }',
        );
        expect(attacks.nodes[0].candidates.nodes.map((node: { direct: unknown[] }) => node.direct)).toEqual([
          [{ __typename: 'ClaimOfResponsibility', subject: { id: 'raid' } }],
          [{ __typename: 'ClaimOfResponsibility', subject: { id: 'raid' } }],
          [],
        ]);
      });
    },
  ));
