import { expect, it } from '@jest/globals';
import { nameWords } from '../../src/model/values/name-words.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { NEAR_MISSES, NEIGHBOUR_FACTS, NEIGHBOUR_SPELLINGS, SPELLINGS, type Spelling } from './tables.js';

const QUERY = 'query Search($text: String!) { search(text: $text, first: 5) { edges { node { id } matchedName reason score } } }';
const ALL_MS = 300_000;
const AT_ONCE = 8;

interface Edge {
  readonly node: { readonly id: string };
  readonly matchedName: string;
  readonly reason: string;
  readonly score: number;
}

async function edges(store: GraphStore, texts: readonly string[]): Promise<Edge[][]> {
  const found: Edge[][] = [];
  for (let i = 0; i < texts.length; i += AT_ONCE) {
    const some = texts.slice(i, i + AT_ONCE).map(async (text) => (await data(store, QUERY, { text })).search.edges as Edge[]);
    found.push(...(await Promise.all(some)));
  }
  return found;
}

async function recall(store: GraphStore, spellings: readonly Spelling[], label: string) {
  const found = await edges(
    store,
    spellings.map(({ text }) => text),
  );
  const ranks = spellings.map(({ id }, i) => found[i]!.findIndex((edge) => edge.node.id === id));
  const share = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / spellings.length;
  const missed = spellings.filter((_, i) => ranks[i] !== 0).map(({ text, id }) => `${text} (${id})`);
  process.stdout.write(`${label}: ${spellings.length} texts, recall at 1 ${share(1).toFixed(3)}, at 5 ${share(5).toFixed(3)}\n`);
  return { at1: share(1), at5: share(5), missed, found };
}

/** Texts without a word that distinguishes groups. */
const ofCommonWords = SPELLINGS.filter(({ text }) => nameWords(text).every((word) => word.weight !== 'proper'));

/** What each engine answered, text by text; the second is held against the first. */
const answers: Edge[][][] = [];

it('the tables are as long as they claim', () => {
  expect(SPELLINGS.length).toBeGreaterThanOrEqual(600);
  expect(ofCommonWords.length).toBeGreaterThanOrEqual(100);
  expect(NEAR_MISSES.length).toBeGreaterThanOrEqual(100);
  expect(new Set(SPELLINGS.map(({ text, id }) => `${id} ${text}`)).size).toBeGreaterThan(0.95 * SPELLINGS.length);
});

onEngines('all', (store) => {
  it(
    'finds the actors of the seeds however they are spelled',
    async () => {
      const { at1, at5, missed, found } = await recall(store(), SPELLINGS, 'seeds');
      expect(missed.length === 0 || at1 >= 0.98 ? [] : missed).toEqual([]);
      expect(at5).toBe(1);
      answers.push(found);
    },
    ALL_MS,
  );

  it('finds them by common words alone', async () => {
    const { at1, at5, missed } = await recall(store(), ofCommonWords, 'common words alone');
    expect(missed.length === 0 || at1 >= 0.98 ? [] : missed).toEqual([]);
    expect(at5).toBe(1);
  });

  it('answers the same on every engine', () => {
    for (const other of answers.slice(1)) expect(other).toEqual(answers[0]);
  });

  it(
    'does not give first what only sounds alike',
    async () => {
      const found = await edges(
        store(),
        NEAR_MISSES.map(({ text }) => text),
      );
      const wrong = ({ not }: { not: string }, i: number) => (not === 'nothing' ? found[i]!.length > 0 : found[i]![0]?.node.id === not);
      expect(NEAR_MISSES.filter(wrong).map(({ text, not }) => `${text} -> ${not}`)).toEqual([]);
    },
    ALL_MS,
  );

  it(
    'tells neighbours apart once they are in the graph',
    async () => {
      await loadValue(store(), NEIGHBOUR_FACTS);
      const neighbours = await recall(store(), NEIGHBOUR_SPELLINGS, 'neighbours');
      expect(neighbours.at1).toBeGreaterThanOrEqual(0.98);
      expect(neighbours.at5).toBe(1);
      const seeds = await recall(store(), SPELLINGS, 'seeds among neighbours');
      expect(seeds.at1).toBeGreaterThanOrEqual(0.98);
      expect(seeds.at5).toBe(1);
    },
    ALL_MS,
  );
});
