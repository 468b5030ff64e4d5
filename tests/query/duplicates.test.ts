import { describe, expect, it } from '@jest/globals';
import { ask, countReads, data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const evidence = [{ source: 'source:list', locator: '1', summary: 'It is named.' }];
const later = [{ source: 'source:later', locator: '1', summary: 'It is named.' }];
const ids = (scheme: string, ...values: string[]) => values.map((value) => ({ scheme, value }));

/** Invented groups that are one, are not, or may be. */
const FACTS = {
  sources: [
    { id: 'source:list', title: 'A list', published: '2020-01-01', accessed: '2026-01-01' },
    { id: 'source:later', title: 'A later list', published: '2025-01-01', accessed: '2026-01-01' },
  ],
  armedGroups: [
    { id: 'red-brigade', name: "Kata'ib al-Ahmar", externalIds: ids('WIKIDATA', 'Q1'), evidence },
    { id: 'river-guard', name: 'River Guard of Port Alder', externalIds: ids('LIST-A', '7', '8'), evidence },
    { id: 'elm-one', name: 'Elm Resistance', externalIds: ids('LIST-A', '1'), evidence },
    { id: 'elm-two', name: 'ELM RESISTANCE', externalIds: ids('LIST-A', '2'), evidence },
    { id: 'alone', name: 'Harakat Zanbur', evidence },
  ],
  organisations: [
    { id: 'list-1', name: 'KATAIB AL AHMAR', evidence },
    { id: 'list-2', name: 'Port Alder River Guard', externalIds: ids('WIKIDATA', 'Q1'), evidence: later },
    { id: 'list-3', name: 'Kataib al-Ahmer Shipping', evidence },
  ],
  locations: [{ id: 'place', name: 'Elm Resistance', evidence }],
  names: [{ subject: 'list-1', value: 'كتائب الأحمر', kind: 'ALIAS', evidence }],
};

interface Pair {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly reasons: readonly { readonly kind: string }[];
}

const PAIRS = `complete totalCount nodes { a { id } b { id } score
  reasons { kind scheme a b match score names { subject { id } value } } }`;

async function pairs(store: Parameters<typeof data>[0], args = '') {
  const { duplicateCandidates: found } = await data(store, `{ duplicateCandidates${args} { ${PAIRS} } }`);
  return found;
}

const short = ({ nodes }: Awaited<ReturnType<typeof pairs>>) =>
  nodes.map(({ a, b, reasons }: Pair) => `${a.id} ${b.id} ${reasons.map(({ kind }) => kind)}`);

describe('duplicateCandidates', () => {
  onEngines(
    (store) => loadValue(store, FACTS),
    (store) => {
      it('has pairs with a shared id and pairs with similar names, the surest first', async () => {
        const found = await pairs(store());
        expect(short(found)).toEqual([
          'list-2 red-brigade SHARED_ID',
          'list-1 red-brigade SIMILAR_NAME,SIMILAR_NAME',
          'list-2 river-guard SIMILAR_NAME',
        ]);
        expect(found).toMatchObject({ complete: true, totalCount: 3 });
        expect(found.nodes[0]).toMatchObject({
          score: 1,
          reasons: [{ scheme: 'WIKIDATA', a: 'Q1', b: 'Q1', match: null, score: null, names: [] }],
        });
        expect(found.nodes[1].reasons[0]).toMatchObject({
          a: 'KATAIB AL AHMAR',
          b: "Kata'ib al-Ahmar",
          match: 'FOLDED',
          names: [{ subject: { id: 'list-1' } }, { subject: { id: 'red-brigade' } }],
        });
        expect(found.nodes[1].score).toBe(found.nodes[1].reasons[0].score);
      });

      it('a list that has both under different ids speaks against a pair', async () => {
        const found = await pairs(store(), '(minScore: 0.3)');
        const elm = found.nodes.find(({ a }: Pair) => a.id === 'elm-one');
        expect(elm).toMatchObject({
          b: { id: 'elm-two' },
          reasons: [{ kind: 'SIMILAR_NAME' }, { kind: 'DIFFERENT_ID', scheme: 'LIST-A', a: '1', b: '2' }],
        });
        expect(elm.score).toBeCloseTo(elm.reasons[0].score / 2, 4);
      });

      it('an entity that is no actor may be one of its own type only', async () => {
        expect(short(await pairs(store(), '(entity: "place", minScore: 0.3)'))).toEqual([]);
        expect(short(await pairs(store(), '(types: [LOCATION, ARMED_GROUP], minScore: 0.3)'))).toEqual([
          'elm-one elm-two SIMILAR_NAME,DIFFERENT_ID',
        ]);
      });

      it.each(['red-brigade', 'list-1', 'list-2', 'river-guard', 'elm-one', 'alone', 'place'])(
        'of %s has the pairs among all that it is one of, with the same scores',
        async (id) => {
          const all = await pairs(store(), '(minScore: 0.4)');
          const own = await pairs(store(), `(entity: "${id}", minScore: 0.4)`);
          const expected = all.nodes.filter(({ a, b }: Pair) => a.id === id || b.id === id);
          for (const pair of expected) expect(own.nodes).toContainEqual(pair);
          expect(own.complete).toBe(true);
        },
      );

      it('of one entity compares names that have a part of the words, too', async () => {
        expect(short(await pairs(store(), '(entity: "list-3", minScore: 0.4)'))).toContain('list-3 red-brigade SIMILAR_NAME');
        expect(short(await pairs(store(), '(entity: "red-brigade", types: [ORGANISATION], minScore: 0.9)'))).toEqual([
          'list-2 red-brigade SHARED_ID',
          'list-1 red-brigade SIMILAR_NAME,SIMILAR_NAME',
        ]);
      });

      it('compares what the view shows', async () => {
        expect(short(await pairs(store(), '(view: { knownAt: "2021-01-01" })'))).toEqual(['list-1 red-brigade SIMILAR_NAME,SIMILAR_NAME']);
        const { errors } = await ask(store(), '{ duplicateCandidates(entity: "list-2", view: { knownAt: "2021-01-01" }) { totalCount } }');
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: 'entity' });
      });

      it('reads all entities at once, however many there are', async () => {
        const { store: counted, counts } = countReads(store());
        await data(counted, '{ duplicateCandidates { totalCount } }');
        expect(counts).toMatchObject({ select: 2, search: 0 });
      });

      it.each(['minScore: 0.1', 'minScore: 2', 'first: 1, last: 1'])('refuses %s', async (args) => {
        const { errors } = await ask(store(), `{ duplicateCandidates(${args}) { totalCount } }`);
        expect(errors?.[0]?.extensions.code).toMatch(/^(BAD_INPUT|LIMIT)$/);
      });
    },
  );
});
