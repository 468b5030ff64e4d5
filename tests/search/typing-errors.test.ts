import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MISTYPED_FROM } from '../../src/model/values/name-keys.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';

const QUERY =
  'query($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
const PROPERTY_MS = 180_000;
const ACTORS =
  '{ armedGroups(first: 100) { nodes { id name } } coalitions(first: 100) { nodes { id name } } stateOrgans(first: 100) { nodes { id name } } }';

let store: GraphStore;
let names: { readonly id: string; readonly name: string }[];

beforeAll(async () => {
  store = await openSeeded('grafeo', 'all');
  const found = await data(store, ACTORS);
  names = [...found.armedGroups.nodes, ...found.coalitions.nodes, ...found.stateOrgans.nodes];
}, PROPERTY_MS);

afterAll(() => store?.close());

async function search(text: string, first: number, after: string | null = null) {
  const { search: found } = await data(store, QUERY, { text, first, after });
  return { ids: found.edges.map((edge: { node: { id: string } }) => edge.node.id) as string[], page: found.pageInfo };
}

/** The places of letters in words that are long enough to bear an error; the last letter of a word has no neighbour to change places with. */
function places(name: string): number[] {
  return [...name.matchAll(/\p{L}+/gu)].flatMap((word) =>
    word[0].length < MISTYPED_FROM ? [] : Array.from({ length: word[0].length - 1 }, (_, i) => word.index + i),
  );
}

const ERRORS = {
  transposition: (text: string, i: number) => text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2),
  substitution: (text: string, i: number, letter: string) => text.slice(0, i) + letter + text.slice(i + 1),
  deletion: (text: string, i: number) => text.slice(0, i) + text.slice(i + 1),
} as const;

it.each(Object.entries(ERRORS))(
  'one %s in a long word of a primary name still finds its bearer among five',
  async (_, wrong) => {
    const misspelt = fc
      .tuple(
        fc.constantFrom(...names.filter(({ name }) => places(name).length > 0)),
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      )
      .map(([{ id, name }, n, letter]) => ({ id, text: wrong(name, places(name)[n % places(name).length]!, letter) }));
    await fc.assert(
      fc.asyncProperty(misspelt, async ({ id, text }) => {
        expect((await search(text, 5)).ids).toContain(id);
      }),
      { numRuns: 150 },
    );
  },
  PROPERTY_MS,
);

it(
  'paging by cursor gives the whole list once, whatever is asked',
  async () => {
    const words = fc.constantFrom(
      'kataib',
      'hezbollah',
      'iraq',
      'islamic',
      'resistance',
      'nujaba',
      'forces',
      'imam',
      'Hezobllah',
      'the',
      'na',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), async (some, size) => {
        const text = some.join(' ');
        const whole = (await search(text, 1_000)).ids;
        const paged: string[] = [];
        for (let at: string | null = null, more = true; more; ) {
          const { ids, page } = await search(text, size, at);
          paged.push(...ids);
          at = page.endCursor;
          more = page.hasNextPage;
        }
        expect(paged).toEqual(whole);
        expect(new Set(paged).size).toBe(paged.length);
      }),
      { numRuns: 40 },
    );
  },
  PROPERTY_MS,
);
