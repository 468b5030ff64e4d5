import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/model/values/folding.js';
import { ask, data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const said = (source: string) => [{ source, summary: 'Said so.', locator: '1' }];
const DATES = ['2024-01-03', null, '2024-01', '../2024-01-05', '2023', null, '2024-01-03', '2024-01-04'];
const KILLED = [{ best: 3 }, null, { low: 3, high: 5 }, { best: 0 }, { high: 9 }, null, { best: 3, low: 1 }, { low: 0 }];
const NAMES = ['Éa', 'b', 'Ea', 'c', 'b', 'ab', 'Z', 'c'];

const attacks = NAMES.map((name, i) => ({
  id: `attack-${i}`,
  name,
  evidence: said('source:early'),
  ...(DATES[i] && { date: DATES[i] }),
  ...(KILLED[i] && { killed: KILLED[i] }),
}));
const FACTS = [
  {
    sources: ['early', 'late'].map((name, i) => ({ id: `source:${name}`, title: name, published: `202${5 + i}`, accessed: '2026-12-01' })),
    armedGroups: ['red', 'green'].map((id) => ({ id, name: id, evidence: said('source:early') })),
    attacks,
    claimsOfResponsibility: attacks.map(({ id }, i) => ({
      subject: id,
      ...(i % 3 === 0 ? { kind: 'NONE_REPORTED' } : { kind: 'CLAIMED', object: i % 2 === 0 ? 'red' : 'green' }),
      ...(i % 4 === 1 && { valid: { from: `202${i}` } }),
      evidence: said('source:early'),
    })),
  },
  // What only the later source says: the date of one, the figures of another.
  {
    attacks: [
      { id: 'attack-1', name: 'b', date: '2024-02', evidence: said('source:late') },
      { id: 'attack-5', name: 'ab', killed: { best: 7 }, injured: { best: 1 }, evidence: said('source:late') },
    ],
  },
];

interface Dated {
  readonly earliest: string | null;
  readonly latest: string | null;
}
interface Item {
  readonly id: string;
  readonly name?: string;
  readonly date?: Dated | null;
  readonly killed?: Readonly<Record<'best' | 'low' | 'high', number | null>> | null;
  readonly subject?: { readonly name: string; readonly date: Dated | null };
  readonly object?: { readonly name: string } | null;
  readonly valid?: { readonly from: Dated | null } | null;
}
type Key = string | number | null;

const day = (date: Dated | null | undefined): Key => date?.earliest ?? date?.latest ?? null;
const LISTS = {
  attacks: {
    type: 'Attack',
    fields: 'id name date { earliest latest } killed { best low high }',
    keys: {
      ID: ({ id }: Item): Key => id,
      NAME: ({ name }: Item): Key => fold(name!),
      DATE: ({ date }: Item) => day(date),
      KILLED: ({ killed }: Item): Key => killed?.best ?? killed?.low ?? killed?.high ?? null,
      KNOWN_FROM: () => 0,
    },
  },
  claimsOfResponsibility: {
    type: 'ClaimOfResponsibility',
    fields: 'id subject { name ... on Attack { date { earliest latest } } } object { name } valid { from { earliest latest } }',
    keys: {
      ID: ({ id }: Item): Key => id,
      SUBJECT_NAME: ({ subject }: Item): Key => fold(subject!.name),
      OBJECT_NAME: ({ object }: Item): Key => (object ? fold(object.name) : null),
      SUBJECT_DATE: ({ subject }: Item) => day(subject!.date),
      VALID_FROM: ({ valid }: Item) => day(valid?.from),
    },
  },
} as const;

const VIEWS = [{}, { knownAt: '2025-12-31' }, { sources: ['source:early'] }];

interface Wanted {
  readonly field: string;
  readonly direction: string;
}

function compareBy(keys: Readonly<Record<string, (item: Item) => Key>>, orderBy: readonly Wanted[]) {
  const [first] = orderBy as [Wanted];
  const sign = (direction: string) => (direction === 'DESC' ? -1 : 1);
  return (a: Item, b: Item): number => {
    for (const { field, direction } of orderBy) {
      const [one, other] = [keys[field]!(a), keys[field]!(b)];
      if (one === other) continue;
      if (one === null || other === null) return one === null ? 1 : -1;
      return (one < other ? -1 : 1) * sign(direction);
    }
    return (a.id < b.id ? -1 : 1) * sign(first.direction);
  };
}

const asked = fc.record({
  list: fc.constantFrom(...(Object.keys(LISTS) as (keyof typeof LISTS)[])),
  picks: fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 }),
  directions: fc.array(fc.constantFrom('ASC', 'DESC'), { minLength: 3, maxLength: 3 }),
  view: fc.constantFrom<object>(...VIEWS),
  size: fc.integer({ min: 1, max: 5 }),
  backward: fc.boolean(),
});
const RUNS = process.env['CADRE_TEST_NEO4J_CASES'] === '1' ? 12 : 60;

describe('lists by several keys', () => {
  onEngines(
    async (store) => {
      for (const part of FACTS) await loadValue(store, part);
    },
    (store) => {
      it('are in that order, what is unknown last in either direction, and their pages make up the list', async () => {
        await fc.assert(
          fc.asyncProperty(asked, async ({ list, picks, directions, view, size, backward }) => {
            const { type, fields, keys } = LISTS[list];
            const orderBy = picks.map((at, i) => ({ field: Object.keys(keys)[at]!, direction: directions[i]! }));
            const query = `query ($orderBy: [${type}Order!], $view: View, $first: Int, $after: String, $last: Int, $before: String) {
              list: ${list}(orderBy: $orderBy, view: $view, first: $first, after: $after, last: $last, before: $before) {
                nodes { ${fields} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
              }
            }`;
            const read = async (page: object) => (await data(store(), query, { orderBy, view, ...page })).list;
            const { nodes } = await read({ first: 100 });
            const ids = (items: readonly Item[]) => items.map(({ id }) => id);
            expect(nodes).toHaveLength(8);
            expect({ orderBy, ids: ids(nodes) }).toEqual({ orderBy, ids: ids([...nodes].sort(compareBy(keys, orderBy))) });
            const walked: string[] = [];
            for (let cursor: string | null = null, more = true; more; ) {
              const page = await read(backward ? { last: size, before: cursor } : { first: size, after: cursor });
              if (backward) walked.unshift(...ids(page.nodes));
              else walked.push(...ids(page.nodes));
              cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
              more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
            }
            expect({ orderBy, size, backward, walked }).toEqual({ orderBy, size, backward, walked: ids(nodes) });
          }),
          { numRuns: RUNS },
        );
      }, 300_000);

      it('take one key without a list', async () => {
        const found = await data(store(), '{ attacks(orderBy: { field: KILLED, direction: DESC }, first: 2) { nodes { id } } }');
        expect(found.attacks.nodes).toEqual([{ id: 'attack-4' }, { id: 'attack-5' }]);
      });

      it.each([
        ['[{ field: ID }, { field: NAME }, { field: ID }]', 'BAD_INPUT'],
        ['[{ field: ID }, { field: NAME }, { field: DATE }, { field: KILLED }, { field: INJURED }, { field: MUNITIONS }]', 'LIMIT'],
      ])('refuse %s with %s', async (orderBy, code) => {
        const { errors } = await ask(store(), `{ attacks(orderBy: ${orderBy}) { totalCount } }`);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
      });

      it('refuse a cursor of another order', async () => {
        const page = (keys: string, after = '') => `{ attacks(orderBy: [${keys}], first: 1${after}) { pageInfo { endCursor } } }`;
        const { attacks: first } = await data(store(), page('{ field: DATE }, { field: NAME }'));
        const { errors } = await ask(store(), page('{ field: DATE }', `, after: "${first.pageInfo.endCursor}"`));
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
      });
    },
  );
});
