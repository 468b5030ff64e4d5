import { expect, test } from '@jest/globals';
import { type Asked, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { against, by, own, source } from '../support/short-facts.js';
import { mutate, send } from './mutate.js';

const BASE = {
  sources: [source('first', '2024-01-01'), source('second', '2024-02-01')],
  armedGroups: [own('alpha'), own('beta')],
  coalitions: [own('front')],
  states: [own('iran')],
  attacks: [{ ...own('raid'), date: '2024-03-01' }],
  memberships: [
    { subject: 'alpha', object: 'front', role: 'Founder', valid: { from: '2020', to: '2022' }, evidence: [by('first')] },
    { subject: 'beta', object: 'front', retractedOn: '2025-01-01', evidence: [by('first')] },
  ],
};
const ALPHA = 'membership:alpha:front';
const BETA = 'membership:beta:front';
const member = (more: object = {}) => ({ subject: 'beta', object: 'front', episode: 'second', evidence: [by('first')], ...more });
const members = (...memberships: object[]) => ({ facts: { memberships } });
const groups = (...armedGroups: object[]) => ({ facts: { armedGroups } });
const evidence = (more: object) => members(member({ evidence: [by('first', more)] }));
const retract = (more: object = {}) => ({ ids: [ALPHA], on: '2025-02-01', reason: 'It never joined.', ...more });
const correct = (more: object = {}) => ({
  id: ALPHA,
  on: '2025-02-01',
  reason: 'Another group.',
  replacement: { memberships: [member()] },
  ...more,
});

type Wrong = readonly [what: string, mutation: string, args: Record<string, unknown>, expected: readonly string[]];

/** What each is refused with: codes and paths. */
const WRONG: readonly Wrong[] = [
  ['a list that there is not', 'addFacts', { facts: { armies: [] } }, ['UNKNOWN_FIELD facts.armies']],
  ['facts that are a list', 'addFacts', { facts: [1] }, ['WRONG_TYPE facts']],
  ['facts that are a text', 'addFacts', { facts: 'all' }, ['WRONG_TYPE facts']],
  ['a field that the type does not have', 'addFacts', groups({ ...own('new'), motto: 'x' }), ['UNKNOWN_FIELD facts.armedGroups[0].motto']],
  ['no id', 'addFacts', groups({ name: 'New', evidence: [by('first')] }), ['MISSING_FIELD facts.armedGroups[0].id']],
  ['no name', 'addFacts', groups({ id: 'new', evidence: [by('first')] }), ['MISSING_FIELD facts.armedGroups[0].name']],
  ['null for a name', 'addFacts', groups({ ...own('new'), name: null }), ['MISSING_FIELD facts.armedGroups[0].name']],
  ['a number for a name', 'addFacts', groups({ ...own('new'), name: 7 }), ['WRONG_TYPE facts.armedGroups[0].name']],
  ['an id with capitals', 'addFacts', groups({ ...own('new'), id: 'New' }), ['BAD_ID facts.armedGroups[0].id']],
  ['an id with spaces', 'addFacts', groups({ ...own('new'), id: 'new group' }), ['BAD_ID facts.armedGroups[0].id']],
  [
    'the id of an entity for a source',
    'addFacts',
    { facts: { sources: [{ ...source('new', '2024'), id: 'new' }] } },
    ['BAD_ID facts.sources[0].id'],
  ],
  ['an id of another type', 'addFacts', groups(own('iran')), ['DUPLICATE_ID facts.armedGroups[0]']],
  [
    'one id twice with other names',
    'addFacts',
    groups(own('new'), { ...own('new'), name: 'Other' }),
    ['DUPLICATE_ID facts.armedGroups[1]'],
  ],
  ['no evidence at all', 'addFacts', groups({ id: 'new', name: 'New' }), ['MISSING_EVIDENCE facts.armedGroups[0].evidence']],
  ['an empty list of evidence', 'addFacts', members(member({ evidence: [] })), ['MISSING_EVIDENCE facts.memberships[0]']],
  ['only evidence that disputes', 'addFacts', members(member({ evidence: [against('first')] })), ['MISSING_EVIDENCE facts.memberships[0]']],
  ['null in a list', 'addFacts', { facts: { armedGroups: [null] } }, ['MISSING_FIELD facts.armedGroups[0]']],
  ['evidence without a source', 'addFacts', evidence({ source: undefined }), ['MISSING_FIELD facts.memberships[0].evidence[0].source']],
  ['evidence without a summary', 'addFacts', evidence({ summary: undefined }), ['MISSING_FIELD facts.memberships[0].evidence[0].summary']],
  ['a source that there is not', 'addFacts', evidence({ source: 'source:third' }), ['DANGLING_ID facts.memberships[0].evidence[0].source']],
  ['a group as a source', 'addFacts', evidence({ source: 'alpha' }), ['WRONG_END_TYPE facts.memberships[0].evidence[0].source']],
  ['a stance that there is not', 'addFacts', evidence({ stance: 'DOUBTS' }), ['BAD_VALUE facts.memberships[0].evidence[0].stance']],
  [
    'an attribute that there is not',
    'addFacts',
    evidence({ asserts: ['motto'] }),
    ['BAD_VALUE facts.memberships[0].evidence[0].asserts[0]'],
  ],
  ['support that disputes', 'addFacts', evidence({ disputes: ['role'] }), ['BAD_VALUE facts.memberships[0].evidence[0].disputes[0]']],
  ['a day that there is not', 'addFacts', evidence({ observedOn: '2024-02-30' }), ['BAD_DATE facts.memberships[0].evidence[0].observedOn']],
  ['an end that there is not', 'addFacts', members(member({ object: 'nobody' })), ['DANGLING_ID facts.memberships[0].object']],
  ['an end of another type', 'addFacts', members(member({ object: 'iran' })), ['WRONG_END_TYPE facts.memberships[0].object']],
  ['no end', 'addFacts', members(member({ object: undefined })), ['MISSING_FIELD facts.memberships[0].object']],
  ['one entity at both ends', 'addFacts', members(member({ object: 'beta' })), ['SELF_REFERENCE facts.memberships[0].object']],
  [
    'an end before the start',
    'addFacts',
    members(member({ valid: { from: '2024', to: '2020' } })),
    ['IMPOSSIBLE_DATES facts.memberships[0].valid.to'],
  ],
  ['a text that is no date', 'addFacts', members(member({ valid: { from: 'spring' } })), ['BAD_DATE facts.memberships[0].valid.from']],
  [
    'an end before the stored start',
    'addFacts',
    members({ subject: 'alpha', object: 'front', valid: { to: '2019' }, evidence: [by('second')] }),
    ['CONFLICT '],
  ],
  ['a credibility beyond the scale', 'addFacts', members(member({ credibility: 9 })), ['BAD_VALUE facts.memberships[0].credibility']],
  ['a confidence that there is not', 'addFacts', members(member({ confidence: 'SURE' })), ['BAD_VALUE facts.memberships[0].confidence']],
  [
    'a reason without a withdrawal',
    'addFacts',
    members(member({ retractionReason: 'Wrong.' })),
    ['BAD_VALUE facts.memberships[0].retractionReason'],
  ],
  [
    'a source read before it was published',
    'addFacts',
    { facts: { sources: [source('new', '2026-02-01')] } },
    ['IMPOSSIBLE_DATES facts.sources[0].published'],
  ],
  [
    'half a point on the map',
    'addFacts',
    { facts: { locations: [{ ...own('new'), coordinates: { latitude: 33 } }] } },
    ['BAD_VALUE facts.locations[0].coordinates'],
  ],
  [
    'an own source of its own',
    'addFacts',
    { facts: { sources: [source('new', '2024', { derivesFrom: ['source:new'] })] } },
    ['SELF_REFERENCE facts.sources[0].derivesFrom'],
  ],
  [
    'a digest that is none',
    'addFacts',
    { facts: { sources: [source('new', '2024', { sha256: 'abc' })] } },
    ['BAD_VALUE facts.sources[0].sha256'],
  ],
  [
    'several things in one mutation',
    'addFacts',
    { facts: { armedGroups: [own('New')], memberships: [member({ object: 'nobody' }), member({ subject: 'no-one' })] } },
    ['BAD_ID facts.armedGroups[0].id', 'DANGLING_ID facts.memberships[0].object', 'DANGLING_ID facts.memberships[1].subject'],
  ],
  [
    'a wrong value and a wrong reference of one fact',
    'addFacts',
    members(member({ object: 'nobody', credibility: 9, evidence: [by('third')] })),
    [
      'BAD_VALUE facts.memberships[0].credibility',
      'DANGLING_ID facts.memberships[0].evidence[0].source',
      'DANGLING_ID facts.memberships[0].object',
    ],
  ],
  ['no facts', 'addFacts', {}, ['BAD_QUERY ']],
  ['null for facts', 'addFacts', { facts: null }, ['BAD_INPUT ']],
  ['a revision that is none', 'addFacts', { facts: {}, expectedRevision: 'seven' }, ['BAD_INPUT expectedRevision']],
  ['an old revision', 'addFacts', { facts: {}, expectedRevision: 'cjk5' }, ['CONFLICT expectedRevision']],
  ['an empty key', 'addFacts', { facts: {}, idempotencyKey: ' ' }, ['BAD_INPUT idempotencyKey']],
  ['a key that is too long', 'addFacts', { facts: {}, idempotencyKey: 'k'.repeat(201) }, ['LIMIT idempotencyKey']],
  ['an empty message', 'addFacts', { facts: {}, message: '' }, ['BAD_INPUT message']],
  ['a message that is too long', 'addFacts', { facts: {}, message: 'm'.repeat(2_001) }, ['LIMIT message']],
  ['a text for a dry run', 'addFacts', { facts: {}, dryRun: 'yes' }, ['BAD_INPUT ']],
  ['too many facts', 'addFacts', groups(...Array.from({ length: 600 }, (_, i) => own(`g-${i}`))), ['LIMIT maxFacts']],

  ['evidence for nothing', 'addEvidence', { to: 'nobody', evidence: [by('first')] }, ['NOT_FOUND to']],
  ['evidence for a source', 'addEvidence', { to: 'source:first', evidence: [by('second')] }, ['NOT_FOUND to']],
  ['evidence for evidence', 'addEvidence', { to: `evidence:${ALPHA}:first:1`, evidence: [by('second')] }, ['NOT_FOUND to']],
  ['no evidence', 'addEvidence', { to: ALPHA, evidence: [] }, ['MISSING_EVIDENCE evidence']],
  ['a missing source', 'addEvidence', { to: ALPHA, evidence: [by('second'), by('third')] }, ['DANGLING_ID evidence[1].source']],
  [
    'a summary that is missing',
    'addEvidence',
    { to: ALPHA, evidence: [{ source: 'source:first' }] },
    ['MISSING_FIELD evidence[0].summary'],
  ],
  ['an unknown field of evidence', 'addEvidence', { to: ALPHA, evidence: [by('second', { page: 3 })] }, ['UNKNOWN_FIELD evidence[0].page']],
  [
    'an unknown attribute',
    'addEvidence',
    { to: ALPHA, evidence: [by('second', { asserts: ['rank'] })] },
    ['BAD_VALUE evidence[0].asserts[0]'],
  ],
  [
    'one place twice with other words',
    'addEvidence',
    { to: ALPHA, evidence: [by('second'), by('second', { summary: 'Else.' })] },
    ['DUPLICATE_ID evidence[1]'],
  ],
  [
    'an entity by another name alone',
    'addEvidence',
    { to: 'alpha', evidence: [by('second', { givesName: false })] },
    ['BAD_VALUE evidence[0].givesName'],
  ],

  ['a source that is none', 'redateSource', { id: 'source:third', published: '2024' }, ['NOT_FOUND id']],
  ['an entity as a source', 'redateSource', { id: 'alpha', published: '2024' }, ['NOT_FOUND id']],
  ['a day of publication after it was read', 'redateSource', { id: 'source:first', published: '2026-05' }, ['IMPOSSIBLE_DATES published']],
  ['a publication that goes on', 'redateSource', { id: 'source:first', published: '..' }, ['BAD_DATE published']],
  ['a publication without a date', 'redateSource', { id: 'source:first', published: 'soon' }, ['BAD_DATE published']],

  ['the withdrawal of nothing', 'retract', retract({ ids: [] }), ['MISSING_FIELD ids']],
  ['the withdrawal of what is not there', 'retract', retract({ ids: [ALPHA, 'membership:a:b'] }), ['NOT_FOUND ids[1]']],
  ['the withdrawal of an entity', 'retract', retract({ ids: ['alpha'] }), ['WRONG_TYPE ids[0]']],
  ['the withdrawal of a source', 'retract', retract({ ids: ['source:first'] }), ['WRONG_TYPE ids[0]']],
  ['a second withdrawal', 'retract', retract({ ids: [BETA] }), ['CONFLICT ids[0]']],
  ['a withdrawal to come', 'retract', retract({ on: '2999-01-01' }), ['IMPOSSIBLE_DATES on']],
  ['a withdrawal on no day', 'retract', retract({ on: '2025-02-30' }), ['BAD_DATE on']],
  ['a withdrawal in a year', 'retract', retract({ on: '2025' }), ['BAD_DATE on']],
  ['a withdrawal without a reason', 'retract', retract({ reason: ' ' }), ['MISSING_FIELD reason']],
  [
    'all of it at once',
    'retract',
    retract({ ids: ['alpha', BETA], on: '2999-01-01', reason: '' }),
    ['CONFLICT ids[1]', 'IMPOSSIBLE_DATES on', 'MISSING_FIELD reason', 'WRONG_TYPE ids[0]'],
  ],

  ['a correction of nothing', 'correct', correct({ id: 'membership:a:b' }), ['NOT_FOUND id']],
  ['a correction of an entity', 'correct', correct({ id: 'alpha' }), ['WRONG_TYPE id']],
  ['a correction of what is withdrawn', 'correct', correct({ id: BETA }), ['CONFLICT id']],
  ['a correction by nothing', 'correct', correct({ replacement: {} }), ['BAD_VALUE replacement']],
  [
    'a correction by two',
    'correct',
    correct({ replacement: { memberships: [member(), member({ episode: 'third' })] } }),
    ['BAD_VALUE replacement'],
  ],
  [
    'a correction by itself',
    'correct',
    correct({ replacement: { memberships: [{ ...BASE.memberships[0] }] } }),
    ['DUPLICATE_ID replacement.memberships[0]'],
  ],
  [
    'a correction without support',
    'correct',
    correct({ replacement: { memberships: [member({ evidence: [] })] } }),
    ['MISSING_EVIDENCE replacement.memberships[0]'],
  ],
  [
    'a correction with a field too many',
    'correct',
    correct({ replacement: { memberships: [member({ rank: 1 })] } }),
    ['UNKNOWN_FIELD replacement.memberships[0].rank'],
  ],
  ['a correction to come', 'correct', correct({ on: '2999-01-01' }), ['IMPOSSIBLE_DATES on']],
];

function refusals({ errors = [] }: Asked): string[] {
  return errors
    .flatMap(({ extensions }) => {
      const { code, problems, path, limit } = extensions as unknown as Record<string, string> & {
        problems?: readonly Record<string, string>[];
      };
      return problems ? problems.map((each) => `${each['code']} ${each['path']}`) : [`${code} ${path ?? limit ?? ''}`];
    })
    .sort();
}

onEngines(
  (store) => loadValue(store, BASE),
  (store) => {
    test.each(WRONG)('%s: %s', async (_what, mutation, args, expected) => {
      const before = await store().revision();
      const answer = await mutate(store(), mutation, args);
      expect(refusals(answer)).toEqual(expected);
      expect(answer.errors!.every(({ extensions: { hint } }) => hint.length > 0)).toBe(true);
      expect(await store().revision()).toBe(before);
    });

    test('facts in the text of a query are refused at their place in it', async () => {
      const text = 'mutation { addFacts(facts: { armedGroups: [{ id: "new", motto: "x" }] }) { revision } }';
      const { errors } = await send(store(), text);
      expect(errors!.map(({ message }) => message).sort()).toEqual([
        expect.stringMatching(/ArmedGroupInput\.evidence.* of required type/),
        expect.stringMatching(/ArmedGroupInput\.name.* of required type/),
        expect.stringMatching(/"motto" is not defined/),
      ]);
      expect(errors!.every(({ extensions }) => extensions.code === 'BAD_QUERY')).toBe(true);
    });

    test('of several mutations in one request each stands by itself', async () => {
      const text = `mutation ($good: FactsInput!, $bad: FactsInput!) {
        one: addFacts(facts: $good) { outcome }
        two: addFacts(facts: $bad) { outcome }
        three: addFacts(facts: $good) { outcome created }
      }`;
      const { data, errors } = await send(store(), text, {
        good: groups(own('solo')).facts,
        bad: members(member({ object: 'nobody' })).facts,
      });
      expect(data).toEqual({ one: { outcome: 'WRITTEN' }, two: null, three: { outcome: 'WRITTEN', created: [] } });
      expect(errors!.map(({ path }) => path)).toEqual([['two']]);
    });
  },
);
