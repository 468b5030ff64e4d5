import { describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, data, loadValue } from '../support/graph.js';
import { everyNth, onEngines } from '../support/on-engines.js';
import { against, by, own, source } from '../support/short-facts.js';

/** Premises that begin, end, are disputed, withdrawn, learned of or put in other words, each on a day of its own. */
const FACTS = {
  sources: [
    source('first', '2019-01-01', { reliability: 'B' }),
    source('early', '2020-01-01', { reliability: 'B' }),
    source('middle', '2021-01-01'),
    source('late', '2022-01-01', { reliability: 'B' }),
  ],
  armedGroups: ['red', 'blue', 'green', 'young'].map((id) => own(id)),
  coalitions: [own('front'), own('brand', 'early')],
  stateOrgans: [own('army')],
  states: [
    { ...own('state'), isoCode: 'ZZ' },
    { ...own('lister'), isoCode: 'ZY' },
  ],
  attacks: [
    {
      id: 'raid',
      name: 'raid',
      description: 'A raid.',
      date: '2019-07',
      evidence: [by('early', { asserts: ['description'] }), by('middle', { asserts: ['date'] })],
    },
    { id: 'strike', name: 'strike', date: '2021-03-04', evidence: [by('late')] },
  ],
  foundings: [
    { subject: 'young', date: '2020-02', evidence: [by('late')] },
    { subject: 'front', date: '2018-05', evidence: [by('middle')] },
  ],
  memberships: [
    {
      subject: 'red',
      object: 'front',
      valid: { from: '2018-03', to: '2021-01' },
      confidence: 'HIGH',
      evidence: [by('first'), against('late')],
    },
    { subject: 'blue', object: 'front', valid: { from: '2020' }, evidence: [by('early')] },
    { subject: 'young', object: 'front', evidence: [by('early')] },
    { subject: 'green', object: 'front', retractedOn: '2021-06-01', evidence: [by('first')] },
  ],
  attributions: [
    { subject: 'raid', object: 'front', strength: 'ASSESSED', evidence: [by('early')] },
    { subject: 'strike', object: 'front', strength: 'SUSPECTED', evidence: [by('late')] },
  ],
  claimsOfResponsibility: [
    { subject: 'raid', object: 'brand', kind: 'CLAIMED', evidence: [by('early')] },
    { subject: 'strike', object: 'front', kind: 'CLAIMED', withdrawn: true, evidence: [by('late')] },
  ],
  frontsFor: [{ subject: 'brand', object: 'red', valid: { to: '2022-02' }, evidence: [by('middle')] }],
  sponsorships: [
    { subject: 'state', object: 'red', valid: { from: '2017' }, evidence: [by('early')] },
    { subject: 'state', object: 'blue', valid: { from: '2020-06~' }, evidence: [by('middle')] },
  ],
  organisationalParts: [{ subject: 'army', object: 'state', evidence: [by('first')] }],
  integrations: [{ subject: 'red', object: 'army', valid: { from: '2019-06' }, evidence: [by('early'), against('late')] }],
  designations: [
    { subject: 'red', object: 'lister', list: 'FTO', valid: { from: '2019-09-01' }, delistedOn: '2021-06-01', evidence: [by('middle')] },
  ],
};

const IDS = ['red', 'blue', 'green', 'young', 'front', 'brand', 'army', 'state', 'lister', 'raid', 'strike'];
const RULES = [
  'candidate-perpetrator',
  'coalition-sponsor',
  'coalition-with-designated',
  'designated-in-state-organ',
  'state-link-to-designated',
];

const STEPS = `query ($ids: [ID!]!, $rules: [ID!]!, $on: TimeAxis!, $view: View) {
  inferenceSteps(ids: $ids, rules: $rules, on: $on, view: $view) {
    days complete facts { rule subject object states { from presence premises } }
  }
}`;
const ON_A_DAY = `query ($rules: [ID!]!, $view: View) { inferences(rules: $rules, first: 1000, view: $view) { nodes { ...Fact } } }
fragment Fact on Inference { rule { id } subject { id } object { id } premises { id } }`;

const SHOWN = 'query ($ids: [ID!]!, $view: View) { entities(first: 50, filter: { id: { in: $ids } }, view: $view) { nodes { id } } }';

/** Those whose facts are lines of a picture. */
const LINE_RULES = ['candidate-perpetrator', 'coalition-sponsor', 'state-link-to-designated'];

type View = Record<string, unknown>;
type Axis = 'VALID' | 'KNOWN';
const FIELD = { VALID: 'asOf', KNOWN: 'knownAt' } as const;

interface Steps {
  readonly days: readonly string[];
  readonly complete: boolean;
  readonly facts: readonly {
    readonly rule: string;
    readonly subject: string;
    readonly object: string;
    readonly states: readonly { readonly from: string | null; readonly presence: string; readonly premises: readonly string[] }[];
  }[];
}

interface Fact {
  readonly rule: { readonly id: string };
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
  readonly premises: readonly { readonly id: string }[];
}

const keyOf = (...parts: readonly string[]) => parts.join(' ');
const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

function lookedUp({ facts }: Steps, day: string): ReadonlyMap<string, object> {
  return new Map(
    facts.flatMap(({ rule, subject, object, states }) => {
      const { presence, premises } = states.findLast(({ from }) => from === null || from <= day)!;
      return presence === 'ABSENT' ? [] : [[keyOf(rule, subject, object), { presence, premises }] as const];
    }),
  );
}

async function answered(store: GraphStore, ids: ReadonlySet<string>, rules: readonly string[], view: View) {
  // One after the other: Neo4j plans each text anew.
  const shown = (await data(store, ON_A_DAY, { rules, view })).inferences;
  const sure = (await data(store, ON_A_DAY, { rules, view: { ...view, certainty: 'CERTAIN' } })).inferences;
  const key = ({ rule, subject, object }: Fact) => keyOf(rule.id, subject.id, object.id);
  const certain = new Set((sure.nodes as Fact[]).map(key));
  return new Map(
    (shown.nodes as Fact[])
      .filter(({ subject, object }) => ids.has(subject.id) && ids.has(object.id))
      .map((fact) => [
        key(fact),
        { presence: certain.has(key(fact)) ? 'CERTAIN' : 'POSSIBLE', premises: fact.premises.map(({ id }) => id) },
      ]),
  );
}

/** Compares each step with the API asked for its day, and for the day before it. @returns the steps */
async function compared(
  store: GraphStore,
  ids: readonly string[],
  axis: Axis,
  view: View,
  rules = RULES,
  most = Number.POSITIVE_INFINITY,
): Promise<Steps> {
  const steps: Steps = (await data(store, STEPS, { ids, rules, on: axis, view })).inferenceSteps;
  expect(steps.complete).toBe(true);
  const every = Math.ceil(steps.days.length / most) || 1;
  const days = steps.days.filter((_, i) => i % every === 0);
  for (const day of everyNth(8, days).flatMap((step) => [new Date(Date.parse(step) - 86_400_000).toISOString().slice(0, 10), step])) {
    const expected = await answered(store, new Set(ids), rules, { ...view, [FIELD[axis]]: day });
    expect({ day, facts: sorted(lookedUp(steps, day)) }).toEqual({ day, facts: sorted(expected) });
  }
  return steps;
}

const VIEWS: readonly (readonly [name: string, axis: Axis, view: View])[] = [
  ['when it was so', 'VALID', {}],
  ['when it was known', 'KNOWN', {}],
  ['when it was so, as known early', 'VALID', { knownAt: '2021-06-30' }],
  ['when it was known, of one day', 'KNOWN', { asOf: '2020-03-01' }],
  ['when it was certainly so', 'VALID', { certainty: 'CERTAIN' }],
  ['of every status', 'KNOWN', { statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'] }],
  ['of what nobody disputes', 'KNOWN', { statuses: ['ASSERTED'] }],
  ['without a source, by knowledge', 'KNOWN', { excludeSources: ['source:first'], asOf: '2020-08-01' }],
  ['of reliable sources', 'KNOWN', { minReliability: 'B' }],
  ['of some confidence', 'VALID', { minConfidence: 'MODERATE' }],
];

describe('the steps of what follows by rules', () => {
  describe('from facts that change in every way', () =>
    onEngines(
      (store) => loadValue(store, FACTS),
      (store) => {
        test.each(everyNth(4, VIEWS))('%s', async (...[, axis, view]) => {
          // An entity that the view never shows cannot be asked about.
          const shown = await data(store(), SHOWN, { ids: IDS, view });
          await compared(
            store(),
            shown.entities.nodes.map(({ id }: { id: string }) => id),
            axis,
            view,
          );
        });

        test('say from when a fact follows, and from which statements', async () => {
          const { facts } = await compared(store(), IDS, 'KNOWN', {});
          const of = (rule: string, subject: string, object: string) =>
            facts
              .find((fact) => fact.rule === rule && fact.subject === subject && fact.object === object)
              ?.states.map(({ from, premises }) => [from, premises.length]);
          // The date of the raid is known in 2021, and by then that blue became a member after it.
          expect(of('candidate-perpetrator', 'raid', 'blue')).toEqual([
            [null, 0],
            ['2020-01-01', 2],
            ['2021-01-01', 0],
          ]);
          expect(of('candidate-perpetrator', 'raid', 'red')).toEqual([
            [null, 0],
            ['2020-01-01', 2],
            ['2021-01-01', 4],
          ]);
          // When the founding of the young is known, it is too late for the raid.
          expect(of('candidate-perpetrator', 'raid', 'young')?.at(-1)).toEqual(['2022-01-01', 0]);
          expect(of('candidate-perpetrator', 'strike', 'green')).toBeUndefined();
          expect(of('coalition-sponsor', 'front', 'state')?.[1]).toEqual(['2020-01-01', 2]);
        });

        test('are of facts between the entities that were asked for', async () => {
          const { facts } = (await data(store(), STEPS, { ids: ['front', 'state', 'red'], rules: RULES, on: 'KNOWN' })).inferenceSteps;
          expect(facts.map(({ rule, subject, object }: Steps['facts'][number]) => keyOf(rule, subject, object))).toEqual([
            'coalition-sponsor front state',
            'state-link-to-designated state red',
          ]);
        });

        test.each([
          ['conflicting-figures', 'finds one entity'],
          ['aka-collision', 'compares fields'],
          ['coalition-sponsors', 'Did you mean coalition-sponsor?'],
        ])('are refused for %s', async (rule, reason) => {
          const { errors } = await ask(store(), STEPS, { ids: IDS, rules: [rule], on: 'KNOWN' });
          expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(reason), extensions: { code: 'BAD_INPUT' } });
        });
      },
    ));

  describe('from the seeds', () =>
    onEngines('all', (store) => {
      test.each([
        ['when it was so', 'VALID', {}],
        ['when it was known', 'KNOWN', {}],
        ['when it was known, of one day', 'KNOWN', { asOf: '2024-01-28' }],
      ] as const)('%s', async (_name, axis, view) => {
        const { network } = await data(
          store(),
          'query { network(around: ["islamic-resistance-in-iraq"], depth: 2) { nodes { entity { id } } } }',
        );
        const ids = network.nodes.map(({ entity }: { entity: { id: string } }) => entity.id);
        const { days } = await compared(store(), ids, axis, view, LINE_RULES, 6);
        expect(days.length).toBeGreaterThan(0);
      });
    }));
});
