import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, countReads, data, type EngineName } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';
import { FACT, type Fact, factLine, PREMISE, QUERY } from './case-facts.js';

const ATTACK = 'northeast-jordan-2024-01-28';
const IRI = 'islamic-resistance-in-iraq';
const SIX = [
  'asaib-ahl-al-haq',
  'harakat-ansar-allah-al-awfiya',
  'harakat-hezbollah-al-nujaba',
  'kataib-hezbollah',
  'kataib-imam-ali',
  'kataib-sayyid-al-shuhada',
];
const CANDIDATES = `query ($attack: ID!, $view: View) { candidates(attack: $attack, view: $view) { complete nodes { ${FACT} } } } ${PREMISE}`;

function suite(engine: EngineName) {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded(engine, 'article');
  }, 300_000);
  afterAll(() => store.close());

  test("the article's attack has the six members as candidates, by attribution and membership", async () => {
    const { candidates } = await data(store, CANDIDATES, { attack: ATTACK });
    expect((candidates.nodes as Fact[]).map(factLine)).toEqual(
      SIX.map((id) => `${ATTACK} -> ${id}: Attribution(${ATTACK}>${IRI}) + Membership(${id}>${IRI})`),
    );
    expect(candidates.complete).toBe(true);
    expect(candidates.nodes[3].explanation).toBe(
      'Kataib Hezbollah is a member of Islamic Resistance in Iraq, to which the attack is attributed (assessed); that it took part does not follow.',
    );
  });

  test('candidates are never attributions, and asking stores nothing', async () => {
    const before = await store.counts();
    await data(store, QUERY, { first: 1_000 });
    const { attack } = await data(store, `{ attack(id: "${ATTACK}") { attributions { nodes { object { id } } } } }`);
    expect(attack.attributions.nodes).toEqual([{ object: { id: IRI } }]);
    expect(await store.counts()).toEqual(before);
  });

  test('a member is a candidate only from what was known by then', async () => {
    const { candidates } = await data(store, CANDIDATES, { attack: ATTACK, view: { knownAt: '2025-06-14' } });
    expect(candidates.nodes).toHaveLength(6);
    const earlier = await ask(store, CANDIDATES, { attack: ATTACK, view: { knownAt: '2025-06-13' } });
    expect(earlier.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('designated, yet integrated into an organ of a state', async () => {
    const { inferences } = await data(store, QUERY, { rules: ['designated-in-state-organ'] });
    expect((inferences.nodes as Fact[]).map(factLine)).toEqual(
      SIX.map(
        (id) => `${id} -> popular-mobilization-forces: Designation(${id}>united-states) + Integration(${id}>popular-mobilization-forces)`,
      ),
    );
  });

  test('premises come with their evidence, under aliases and in edges too', async () => {
    const query = `{ c: candidates(attack: "${ATTACK}", first: 1) {
      edges { cursor it: node { who: object { name } why: premises { evidence { source { id } locator } }
        derivations { own: premises { id status } } } } nodes { premises { id } } } }`;
    const { c } = await data(store, query);
    expect(c.edges[0].it).toEqual({
      who: { name: 'Asaib Ahl al Haq' },
      why: [
        { evidence: [{ source: { id: 'source:lwj-2025-06-14' }, locator: '¶4' }] },
        { evidence: [{ source: { id: 'source:lwj-2025-06-14' }, locator: '¶7' }] },
      ],
      derivations: [{ own: c.nodes[0].premises.map((p: { id: string }) => ({ ...p, status: 'ASSERTED' })) }],
    });
  });

  test('reads do not grow with what is found', async () => {
    const reads = async (query: string, variables: Record<string, unknown>) => {
      const { store: counted, counts } = countReads(store);
      await data(counted, query, variables);
      return counts.select;
    };
    const query = (first: number) =>
      `query ($attack: ID!) { candidates(attack: $attack, first: ${first}) { nodes { ${FACT} } } } ${PREMISE}`;
    const one = await reads(query(1), { attack: ATTACK });
    expect(await reads(query(50), { attack: ATTACK })).toBe(one);
    // The subject, two steps of the first way, one each of the two others; three kinds of direct statement; statuses, then what is selected.
    expect(one).toBe(1 + 2 + 1 + 1 + 3 + 1 + 4);
  });

  test('what cannot be asked is refused', async () => {
    const code = async (variables: Record<string, unknown>) => (await ask(store, QUERY, variables)).errors?.[0];
    expect(await code({ rules: ['candidate-perpetrators'] })).toMatchObject({
      message: 'There is no rule candidate-perpetrators. Did you mean candidate-perpetrator?',
      extensions: { code: 'BAD_INPUT' },
    });
    expect(await code({ rules: ['independence'] })).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(await code({ subject: 'nobody' })).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await code({ subject: 'kataib-hezbollah', first: 1_001 })).toMatchObject({ extensions: { code: 'LIMIT' } });
    expect(await code({ subject: 'kataib-hezbollah', after: 'x' })).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
    const state = await ask(store, CANDIDATES, { attack: 'iran' });
    expect(state.errors?.[0]).toMatchObject({ message: 'iran is no attack.', extensions: { code: 'BAD_INPUT' } });
  });
}

describe('inferences from the article', () => onEachEngine(suite));
