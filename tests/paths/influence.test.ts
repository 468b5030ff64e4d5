import { describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

/** Paths as the ids of their entities. */
async function paths(store: GraphStore, args: string): Promise<string[]> {
  const { paths } = await data(store, `{ paths(${args}) { nodes { entities { id } } } }`);
  return paths.nodes.map(({ entities }: { entities: readonly { id: string }[] }) => entities.map(({ id }) => id).join(' '));
}

/** Of two militias sources also say that Iran itself backs them. */
const MILITIAS = [
  ['asaib-ahl-al-haq', false],
  ['harakat-ansar-allah-al-awfiya', false],
  ['harakat-hezbollah-al-nujaba', true],
  ['kataib-hezbollah', false],
  ['kataib-imam-ali', false],
  ['kataib-sayyid-al-shuhada', true],
] as const;

describe('the chain from a state to the militias that one of its forces sponsors', () => {
  onEngines('all', (store) => {
    test.each(MILITIAS)('is found first: %s', async (militia, direct) => {
      const chains = [...(direct ? [`iran ${militia}`] : []), `iran irgc irgc-qods-force ${militia}`];
      const first = async (args: string) => (await paths(store(), args)).slice(0, chains.length);
      const ends = `from: "iran", to: "${militia}"`;
      expect(await paths(store(), `${ends}, direction: FORWARD`)).toEqual(chains);
      expect(await first(`${ends}, orderBy: STRENGTH`)).toEqual(chains);
      const back = `from: "${militia}", to: "iran"`;
      const reversed = chains.map((chain) => chain.split(' ').reverse().join(' '));
      expect(await paths(store(), `${back}, direction: BACKWARD`)).toEqual(reversed);
      expect(await first(`${back}, orderBy: STRENGTH`)).toEqual(reversed);
    });

    test('a command in name is none', async () => {
      const ends = 'from: "prime-minister-of-iraq", to: "popular-mobilization-forces", maxHops: 1';
      expect(await paths(store(), ends)).toHaveLength(1);
      expect(await paths(store(), `${ends}, direction: FORWARD`)).toEqual([]);
    });
  });
});

const said = (source = 'early') => [{ source: `source:${source}`, summary: 'Written for a test.', locator: '1' }];
const named = (id: string) => ({ id, name: id, evidence: said() });
const under = (subject: string, object: string, more: object = {}) => ({ subject, object, evidence: said(), ...more });

/** From state to group: over a ministry that commands on paper, a staff that commands in fact, an ally, a desk of which nothing is said. */
const FACTS = [
  {
    sources: ['early', 'late'].map((name, i) => ({ id: `source:${name}`, title: name, published: `202${i}`, accessed: '2026-01-01' })),
    states: [named('state')],
    stateOrgans: ['desk', 'ministry', 'staff', 'yard'].map(named),
    armedGroups: [named('ally'), named('group')],
    subordinations: [
      under('ministry', 'state', { basis: 'ACTUAL' }),
      under('group', 'ministry', { basis: 'FORMAL' }),
      under('staff', 'state', { basis: 'ACTUAL' }),
      under('group', 'staff', { basis: 'ACTUAL' }),
      under('desk', 'state'),
      under('group', 'desk', { basis: 'ACTUAL' }),
      under('yard', 'state'),
      under('group', 'yard', { basis: 'ACTUAL' }),
    ],
    alliances: [under('ally', 'state'), under('ally', 'group')],
  },
  { subordinations: [under('yard', 'state', { basis: 'NOMINAL', evidence: said('late') })] },
];

describe('among paths of one strength', () => {
  onEngines(
    async (store) => {
      for (const facts of FACTS) await loadValue(store, facts);
    },
    (store) => {
      const ENDS = 'from: "state", to: "group", orderBy: STRENGTH, maxHops: 2';
      const FACTUAL = 'state staff group';
      const ON_PAPER = ['state desk group', 'state ministry group'];

      test('command in fact comes before command on paper, and that before what does not run one way', async () => {
        const every = [FACTUAL, ...ON_PAPER, 'state ally group', 'state yard group'];
        expect(await paths(store(), ENDS)).toEqual(every);
        const { paths: counted } = await data(store(), `{ paths(${ENDS}, first: 2) { totalCount complete nodes { length } } }`);
        expect(counted).toEqual({ totalCount: 5, complete: true, nodes: [{ length: 2 }, { length: 2 }] });
        expect(await paths(store(), `${ENDS}, direction: FORWARD`)).toEqual([FACTUAL, ...ON_PAPER]);
      });

      test('the basis counts as the view knows it', async () => {
        const then = `${ENDS}, view: { knownAt: "2020-12-31" }`;
        expect(await paths(store(), then)).toEqual([FACTUAL, ...ON_PAPER, 'state yard group', 'state ally group']);
        expect(await paths(store(), `${then}, direction: FORWARD`)).toEqual([FACTUAL, ...ON_PAPER, 'state yard group']);
      });
    },
  );
});
