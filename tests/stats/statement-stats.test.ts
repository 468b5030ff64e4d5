import { describe, expect, it } from '@jest/globals';
import { typeValue } from '../../src/model/api/filters.js';
import { parseEdtf } from '../../src/model/values/edtf.js';
import { ask, countReads, data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

interface ReadStatement {
  readonly __typename: string;
  readonly status: string;
  readonly subject: { readonly id: string; readonly name: string };
  readonly object?: { readonly id: string; readonly name: string } | null;
  readonly list?: string | null;
  readonly valid: { readonly from: { readonly edtf: string } | null };
  readonly evidence: readonly { readonly source: { readonly id: string; readonly title: string } }[];
  /** The date of its own, as text or as an object. */
  readonly [date: `own${string}`]: string | { readonly edtf: string } | null;
}

const OWN_DATES = `
  ... on Founding { own1: date { edtf } }
  ... on Designation { list own2: listedOn }
  ... on Estimate { own3: asOf }
  ... on Position { own4: statedOn }
  ... on Rename { own5: date { edtf } }
  ... on Splinter { own6: date { edtf } }
  ... on Merger { own7: date { edtf } }
  ... on ClaimOfResponsibility { own8: statedOn own9: asOf }
  ... on Attribution { own10: statedOn }`;
const LIST = `query ($filter: StatementFilter, $view: View) {
  statements(filter: $filter, view: $view, first: 1000) {
    nodes {
      __typename status subject { id name } object { id name } valid { from { edtf } } ${OWN_DATES}
      evidence(stance: SUPPORTS) { source { id title } }
    }
    undecided { totalCount }
  }
}`;
const STATS = `query ($by: [StatementDimension!]!, $filter: StatementFilter, $view: View) {
  statementStats(by: $by, filter: $filter, view: $view) {
    statements
    buckets { keys { dimension value name } statements }
    undecided { totalCount }
  }
}`;

type Key = readonly [value: string | null, name?: string];

function year(statement: ReadStatement): string | null {
  const own = Object.entries(statement).find(([name, value]) => name.startsWith('own') && value !== null)?.[1];
  const date = (typeof own === 'string' ? own : (own as { edtf: string } | undefined)?.edtf) ?? statement.valid?.from?.edtf;
  if (date === undefined) return null;
  const { earliest, latest } = parseEdtf(date);
  return earliest !== null && earliest.slice(0, 4) === latest?.slice(0, 4) ? earliest.slice(0, 4) : 'uncertain';
}

/** The keys of a statement in each dimension, from what a list shows of it. */
const KEYS: Readonly<Record<string, (statement: ReadStatement) => readonly Key[]>> = {
  TYPE: ({ __typename }) => [[typeValue(__typename)]],
  SUBJECT: ({ subject }) => [[subject.id, subject.name]],
  OBJECT: ({ object }) => [object ? [object.id, object.name] : [null]],
  LIST: ({ list }) => [[list ?? null]],
  STATUS: ({ status }) => [[status]],
  YEAR: (statement) => [[year(statement)]],
  SOURCE: ({ evidence }) => [...new Map(evidence.map(({ source }) => [source.id, [source.id, source.title] as Key])).values()],
};

const ALL = ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'];
const CASES: readonly (readonly [readonly string[], object, object])[] = [
  [['TYPE', 'STATUS'], {}, { statuses: ALL }],
  [['SUBJECT', 'LIST'], { type: { eq: 'DESIGNATION' } }, { knownAt: '2025-12-31' }],
  [['TYPE', 'YEAR'], {}, {}],
  [['YEAR', 'OBJECT', 'TYPE'], { type: { in: ['DESIGNATION', 'MEMBERSHIP', 'POSITION'] } }, { knownAt: '2025-06-14' }],
  [['SOURCE'], { type: { eq: 'MEMBERSHIP' } }, {}],
  [['SOURCE', 'STATUS'], {}, { excludeSources: ['source:lwj-2025-06-14'] }],
  [['LIST', 'YEAR'], { type: { eq: 'DESIGNATION' } }, { sources: ['source:lwj-2025-06-14', 'source:ofac-sdn-list'] }],
  [['OBJECT'], { type: { in: ['MEMBERSHIP', 'DESIGNATION'] } }, { asOf: '2024-06-01', certainty: 'CERTAIN' }],
  [[], { party: { id: { eq: 'iran' } } }, {}],
];

/** Statements one by one, in the order of their keys, unknown ones last. */
function naive(by: readonly string[], statements: readonly ReadStatement[]) {
  const buckets = new Map<string, { keys: { dimension: string; value: string | null; name: string | null }[]; statements: number }>();
  for (const statement of statements) {
    const combined = by.reduce<readonly (readonly Key[])[]>(
      (before, dimension) => before.flatMap((keys) => KEYS[dimension]!(statement).map((key) => [...keys, key])),
      [[]],
    );
    for (const keys of combined) {
      const shown = keys.map(([value, name], i) => ({ dimension: by[i]!, value, name: name ?? null }));
      const bucket = buckets.get(JSON.stringify(shown)) ?? { keys: shown, statements: 0 };
      buckets.set(JSON.stringify(shown), { ...bucket, statements: bucket.statements + 1 });
    }
  }
  const order = ({ keys }: { keys: readonly { value: string | null }[] }) => keys.map(({ value }) => value ?? '\uffff').join('\u0000');
  return [...buckets.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

describe('statementStats against the list of the statements', () => {
  onEngines('all', (store) => {
    it.each(CASES)('by %j with the filter %j in the view %j', async (by, filter, view) => {
      const { statements } = await data(store(), LIST, { filter, view });
      const { statementStats } = await data(store(), STATS, { by, filter, view });
      expect(statements.nodes.length).toBeGreaterThan(0);
      expect(statementStats).toEqual({
        statements: statements.nodes.length,
        buckets: naive(by, statements.nodes),
        undecided: { totalCount: statements.undecided.totalCount },
      });
    });

    it('reads only what is selected', async () => {
      const { store: counted, counts } = countReads(store());
      await data(counted, '{ statementStats(by: [TYPE]) { statements buckets { keys { value } statements } } }');
      expect([counts.select, counts.aggregate]).toEqual([0, 1]);
      await data(counted, '{ statementStats(by: [SUBJECT, SOURCE]) { statements buckets { keys { value name } statements } } }');
      expect([counts.select, counts.aggregate]).toEqual([2, 3]);
    });

    it.each([
      ['by: [TYPE, TYPE]', 'BAD_INPUT'],
      ['by: [TYPE, YEAR, LIST, STATUS]', 'LIMIT'],
      ['by: [TYPE], filter: { party: { id: { eq: "nobody-at-all" } } }', 'NOT_FOUND'],
    ])('refuses %s with %s', async (args, code) => {
      const { errors } = await ask(store(), `{ statementStats(${args}) { statements } }`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    });
  });
});

describe('the keys of attackStats', () => {
  onEngines('all', (store) => {
    it('have names where they are ids', async () => {
      const { attackStats } = await data(
        store(),
        '{ attackStats(by: [YEAR, COUNTRY, WEAPON], filter: { id: { eq: "northeast-jordan-2024-01-28" } }) { buckets { keys { value name } } } }',
      );
      expect(attackStats.buckets[0].keys).toEqual([
        { value: '2024', name: null },
        { value: 'jordan', name: 'Jordan' },
        { value: 'drone', name: 'Drone' },
      ]);
    });
  });
});
