import { describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { type EvidenceText, rootsOf } from '../../web/state/roots.js';
import { data, loadValue } from '../support/graph.js';
import { everyNth, onEngines } from '../support/on-engines.js';
import { against, by, own, source } from '../support/short-facts.js';

/** What changes on a day, each in its own way: bounds, foundings, observations, disputes, withdrawals, what is reported later. */
const FACTS = {
  sources: [
    source('first', '2019-01-01'),
    source('early', '2020-01-01', { reliability: 'B' }),
    source('copy', '2020-05-01', { derivesFrom: ['source:early'] }),
    source('middle', '2021-01'),
    source('late', '2022-01-01', { reliability: 'B' }),
  ],
  armedGroups: ['red', 'blue', 'green'].map((id) => own(id)),
  coalitions: [own('front'), own('league', 'middle')],
  stateOrgans: [own('army')],
  states: [{ ...own('state'), isoCode: 'ZZ' }],
  attacks: [{ id: 'raid', name: 'raid', date: '2019-07', evidence: [by('early')] }],
  foundings: [{ subject: 'front', date: '2018-05', evidence: [by('middle')] }],
  memberships: [
    { subject: 'red', object: 'front', evidence: [by('first', { observedOn: '2018-11-03' })] },
    {
      subject: 'red',
      object: 'front',
      valid: { from: '2018-03', to: '2021-03' },
      confidence: 'HIGH',
      evidence: [by('late', { observedOn: '2021-02' })],
    },
    { subject: 'blue', object: 'front', valid: { to: '2020-02-29' }, confidence: 'LOW', evidence: [by('early'), by('copy')] },
    { subject: 'blue', object: 'front', evidence: [against('middle', { observedOn: '2019' })] },
    { subject: 'green', object: 'league', valid: { from: '2019' }, evidence: [by('middle')] },
  ],
  integrations: [{ subject: 'red', object: 'army', valid: { from: '2019-06~' }, evidence: [by('early'), against('late')] }],
  sponsorships: [
    { subject: 'state', object: 'green', retractedOn: '2023-01-01', valid: { from: '2017' }, evidence: [by('early'), by('late')] },
  ],
  alliances: [{ subject: 'green', object: 'red', confidence: 'MODERATE', evidence: [by('early')] }],
  claimsOfResponsibility: [
    { subject: 'raid', object: 'blue', kind: 'CLAIMED', evidence: [by('early')] },
    { subject: 'raid', object: 'blue', kind: 'CLAIMED', withdrawn: true, evidence: [by('late')] },
    { subject: 'raid', object: 'green', kind: 'DENIED', evidence: [by('early')] },
  ],
  attributions: [{ subject: 'raid', object: 'red', strength: 'ASSESSED', evidence: [by('copy'), by('late')] }],
  designations: [
    { subject: 'red', object: 'state', evidence: [by('early')] },
    { subject: 'red', object: 'state', list: 'FTO', listedOn: '2019-09-01', valid: { from: '2019-09-01' }, evidence: [by('middle')] },
    { subject: 'red', object: 'state', list: 'FTO', delistedOn: '2021-06', evidence: [by('late')] },
    { subject: 'blue', object: 'state', list: 'SDGT', valid: { from: '2019-02', to: '2020' }, evidence: [by('early')] },
  ],
};

const ACTORS = ['red', 'blue', 'green', 'front', 'league', 'state', 'army', 'raid'];
const EVERY_STATUS = ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'];

const STEPS = `query ($ids: [ID!]!, $on: TimeAxis!, $view: View, $least: Int!) {
  subgraph(ids: $ids, view: $view, minEvidence: $least) {
    steps(on: $on) {
      days
      nodes { id shownFrom }
      links { statement type source target states { from presence status rootSources } }
      truncated { rule }
    }
  }
}`;

const ON_A_DAY = `query ($ids: [ID!]!, $view: View, $sure: View, $least: Int!) {
  shown: subgraph(ids: $ids, view: $view, minEvidence: $least) {
    links { type source target statement { id status evidence { stance ...Roots } } }
  }
  sure: subgraph(ids: $ids, view: $sure, minEvidence: $least) { links { statement { id } } }
}
fragment Roots on Evidence {
  source { id derivesFrom { id derivesFrom { id } } }
  derivesFrom { id derivesFrom { id } }
}`;

const SHOWN = 'query ($ids: [ID!]!, $view: View) { entities(first: 50, filter: { id: { in: $ids } }, view: $view) { nodes { id } } }';

type View = Record<string, unknown>;
type Axis = 'VALID' | 'KNOWN';
const FIELD = { VALID: 'asOf', KNOWN: 'knownAt' } as const;

interface State {
  readonly from: string | null;
  readonly presence: string;
}

interface Steps {
  readonly days: readonly string[];
  readonly nodes: readonly { readonly id: string; readonly shownFrom: string | null }[];
  readonly links: readonly (Record<'statement' | 'type' | 'source' | 'target', string> & { readonly states: readonly State[] })[];
}

interface Linked {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly statement: { readonly id: string; readonly status: string; readonly evidence: readonly EvidenceText[] };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** What the steps say of a day, by statement. */
function lookedUp({ links }: Steps, day: string): ReadonlyMap<string, object> {
  return new Map(
    links.flatMap(({ statement, states, ...link }) => {
      const { from: _, ...state } = states.findLast(({ from }) => from === null || from <= day)!;
      return state.presence === 'ABSENT' ? [] : [[statement, { ...link, ...state }] as const];
    }),
  );
}

/** What the API answers for the day. */
async function answered(store: GraphStore, ids: readonly string[], view: View, least: number): Promise<ReadonlyMap<string, object>> {
  const { shown, sure } = await data(store, ON_A_DAY, { ids, view, sure: { ...view, certainty: 'CERTAIN' }, least });
  const certain = new Set(sure.links.map(({ statement }: Linked) => statement.id));
  return new Map(
    (shown.links as Linked[]).map(({ statement: { id, status, evidence }, ...link }) => {
      const presence = certain.has(id) ? 'CERTAIN' : 'POSSIBLE';
      return [id, { ...link, presence, status, rootSources: rootsOf(evidence).for.size }];
    }),
  );
}

const byId = (map: ReadonlyMap<string, object>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Compares each step with the API asked for its day, and for the day before it. @returns the steps */
async function compared(store: GraphStore, ids: readonly string[], axis: Axis, view: View, least = 1, days?: number): Promise<Steps> {
  const steps: Steps = (await data(store, STEPS, { ids, on: axis, view, least })).subgraph.steps;
  const every = days === undefined ? 1 : Math.ceil(steps.days.length / days);
  for (const day of steps.days.filter((_, i) => i % every === 0).flatMap((step) => [dayBefore(step), step])) {
    const there = steps.nodes.filter(({ shownFrom }) => shownFrom === null || shownFrom <= day).map(({ id }) => id);
    const onDay = { ...view, [FIELD[axis]]: day };
    const expected = there.length === 0 ? new Map() : await answered(store, there, onDay, least);
    expect({ day, links: byId(lookedUp(steps, day)) }).toEqual({ day, links: byId(expected) });
    if (there.length < ids.length && there.length > 0)
      await expect(data(store, ON_A_DAY, { ids, view: onDay, sure: onDay, least })).rejects.toThrow('in this view');
  }
  return steps;
}

const VIEWS: readonly (readonly [name: string, axis: Axis, view: View, least?: number])[] = [
  ['when it was so', 'VALID', {}],
  ['when it was known', 'KNOWN', {}],
  ['when it was so, as known early', 'VALID', { knownAt: '2020-06-01' }],
  ['when it was so, as known late', 'VALID', { knownAt: '2021-12-31', asOf: '2019-01-01' }],
  ['when it was known, of one day', 'KNOWN', { asOf: '2019-08-01' }],
  ['when it was known, of another day', 'KNOWN', { asOf: '2018-04-01', knownAt: '2021-06-01' }],
  ['when it was certainly so', 'VALID', { certainty: 'CERTAIN' }],
  ['of every status', 'KNOWN', { statuses: EVERY_STATUS }],
  ['of every status, of one day', 'KNOWN', { statuses: EVERY_STATUS, asOf: '2019-10-01' }],
  ['what is disputed', 'KNOWN', { statuses: ['DISPUTED'] }],
  ['without a source', 'VALID', { excludeSources: ['source:late'], knownAt: '2023-06-01' }],
  ['without a source, by knowledge', 'KNOWN', { excludeSources: ['source:middle'], asOf: '2019-08-01' }],
  ['of reliable sources', 'KNOWN', { minReliability: 'B', statuses: EVERY_STATUS }],
  ['of some sources', 'VALID', { sources: ['source:first', 'source:early', 'source:late'] }],
  ['of some confidence', 'KNOWN', { minConfidence: 'MODERATE' }],
  ['of two pieces of evidence', 'KNOWN', {}, 2],
];

describe('the steps of a network', () => {
  describe('of facts that change in every way', () =>
    onEngines(
      (store) => loadValue(store, FACTS),
      (store) => {
        test.each(everyNth(6, VIEWS))('%s', async (...[, axis, view, least]) => {
          const shown = (await data(store(), SHOWN, { ids: ACTORS, view })).entities.nodes.map(({ id }: { id: string }) => id);
          const { days } = await compared(store(), shown, axis, view, least);
          expect(days.length).toBeGreaterThan(2);
        });

        test('say when each thing changed, and how', async () => {
          const { steps } = (await data(store(), STEPS, { ids: ACTORS, on: 'KNOWN', view: {}, least: 1 })).subgraph;
          const statesOf = (id: string) => steps.links.find(({ statement }: { statement: string }) => statement === id).states;
          expect(steps.nodes.filter(({ id }: { id: string }) => id === 'league' || id === 'raid')).toEqual([
            { id: 'league', shownFrom: '2021-01-31' },
            { id: 'raid', shownFrom: '2020-01-01' },
          ]);
          expect(statesOf('membership:blue:front')).toEqual([
            { from: null, presence: 'ABSENT', status: null, rootSources: 0 },
            { from: '2020-01-01', presence: 'CERTAIN', status: 'ASSERTED', rootSources: 1 },
            { from: '2021-01-31', presence: 'CERTAIN', status: 'DISPUTED', rootSources: 1 },
          ]);
          const sponsorship = steps.links.find(({ type }: { type: string }) => type === 'SPONSORSHIP');
          expect(sponsorship.states.map(({ from, rootSources }: State & { rootSources: number }) => [from, rootSources])).toEqual([
            [null, 0],
            ['2020-01-01', 1],
            ['2022-01-01', 2],
            ['2023-01-01', 0],
          ]);
        });
      },
    ));

  describe('of the seeds', () =>
    onEngines('all', (store) => {
      test.each([
        ['when it was so', 'VALID', {}],
        ['when it was so, as known then', 'VALID', { knownAt: '2024-06-30' }],
        ['when it was known', 'KNOWN', {}],
        ['when it was known, of one day', 'KNOWN', { asOf: '2023-11-01' }],
      ] as const)('%s', async (_name, axis, view) => {
        const { network } = await data(
          store(),
          'query ($view: View) { network(around: ["islamic-resistance-in-iraq"], depth: 2, view: $view) { nodes { entity { id } } } }',
          { view: axis === 'VALID' ? view : {} },
        );
        const ids = network.nodes.map(({ entity }: { entity: { id: string } }) => entity.id);
        await compared(store(), ids, axis, view, 1, 12);
      });
    }));
});
