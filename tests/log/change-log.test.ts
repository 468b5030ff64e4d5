import { describe, expect, test } from '@jest/globals';
import { plainDocument } from '../../src/facts/document.js';
import { loadFacts } from '../../src/ingest/load.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { Via } from '../../src/store/log/change.js';
import { ask, data, model } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const evidence = [{ source: 'source:report', summary: 'So.' }];
const GROUP = { id: 'red', name: 'Red', evidence };

function facts(more: Record<string, unknown>): unknown {
  return { sources: [{ id: 'source:report', title: 'Report', published: '2024-01-05', accessed: '2024-02-01' }], ...more };
}

const CHANGES: readonly [by: string, via: Via, message: string | null, facts: unknown][] = [
  ['ann', 'FILE', 'The base', facts({ armedGroups: [GROUP], coalitions: [{ id: 'front', name: 'Front', evidence }] })],
  ['ben', 'IMPORT', null, facts({ memberships: [{ subject: 'red', object: 'front', role: 'key', valid: { from: '2020-05' }, evidence }] })],
  ['ann', 'FILE', 'Renamed', facts({ armedGroups: [{ ...GROUP, name: 'Reds', ideology: ['ONE', 'TWO'] }] })],
  ['ann', 'FILE', null, facts({ memberships: [{ subject: 'red', object: 'front', retractedOn: '2025-01-01', evidence }] })],
];

async function fill(store: GraphStore): Promise<void> {
  for (const [by, via, message, value] of CHANGES) {
    await loadFacts(store, model, [plainDocument('test', value)], { authorship: { by, via, message } });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

onEngines(fill, (store) => {
  const messages = async (args: string) => {
    const { changeLog } = await data(store(), `{ changeLog${args} { nodes { by via message } pageInfo { hasNextPage endCursor } } }`);
    return changeLog;
  };

  describe('the log', () => {
    test('is answered newest first, with revisions that nobody can count', async () => {
      const { changeLog } = await data(store(), '{ changeLog { nodes { revision at by via message created changed retracted hash } } }');
      expect(changeLog.nodes.map(({ by, via, message, retracted }: Record<string, unknown>) => [by, via, message, retracted])).toEqual(
        CHANGES.map(([by, via, message], i) => [by, via, message, i === 3 ? 1 : 0]).toReversed(),
      );
      for (const { revision, at, hash } of changeLog.nodes) {
        expect(revision).toMatch(/^[A-Za-z_-][\w-]+$/);
        expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
        expect(hash).toMatch(/^[0-9a-f]{64}$/);
      }
    });

    test.each([
      ['(by: "ann")', [4, 3, 1]],
      ['(via: IMPORT)', [2]],
      ['(by: "ben", via: FILE)', []],
      ['(about: "red")', [3, 1]],
      ['(about: "membership:red:front")', [4, 2]],
      ['(about: "source:report")', [1]],
      ['(about: "membership:red:front", by: "ann")', [4]],
      ['(since: "2999-01-01T00:00:00Z")', []],
      ['(until: "2999-01-01T00:00:00Z")', [4, 3, 2, 1]],
      ['(until: "2000-01-01T00:00:00+03:00")', []],
      ['(first: 0)', []],
    ])('%s', async (args, expected) => {
      const { nodes } = await messages(args);
      expect(nodes).toEqual(expected.map((n) => ({ by: CHANGES[n - 1]![0], via: CHANGES[n - 1]![1], message: CHANGES[n - 1]![2] })));
    });

    test('has the changes between two moments', async () => {
      const { nodes } = (await data(store(), '{ changeLog { nodes { at } } }')).changeLog;
      const some = await messages(`(since: "${nodes[2].at}", until: "${nodes[1].at}")`);
      expect(some.nodes.map(({ message }: { message: unknown }) => message)).toEqual(['Renamed', null]);
    });

    test.each(['', ', by: "ann"', ', about: "membership:red:front"'])('is read page by page%s', async (more) => {
      const whole = (await messages(`(first: 50${more})`)).nodes;
      const paged: unknown[] = [];
      for (let after: string | null = null, next = true; next; ) {
        const { nodes, pageInfo } = await messages(`(first: 1${more}${after === null ? '' : `, after: "${after}"`})`);
        expect(nodes.length).toBeLessThanOrEqual(1);
        paged.push(...nodes);
        ({ endCursor: after, hasNextPage: next } = pageInfo);
      }
      expect(paged).toEqual(whole);
    });

    test.each(['', ', by: "ann"', ', via: FILE', ', about: "membership:red:front"', ', about: "red", by: "ben"'])(
      'is counted, and has the same pages from its end%s',
      async (more) => {
        const whole = (await data(store(), `{ changeLog(first: 50${more}) { totalCount nodes { revision } } }`)).changeLog;
        expect(whole.totalCount).toBe(whole.nodes.length);
        const paged: unknown[] = [];
        for (let before: string | null = null, further = true; further; ) {
          const at = before === null ? '' : `, before: "${before}"`;
          const { changeLog } = await data(
            store(),
            `{ changeLog(last: 1${more}${at}) { nodes { revision } pageInfo { startCursor hasPreviousPage hasNextPage } } }`,
          );
          expect(changeLog.pageInfo.hasNextPage).toBe(before !== null);
          paged.unshift(...changeLog.nodes);
          ({ startCursor: before, hasPreviousPage: further } = changeLog.pageInfo);
        }
        expect(paged).toEqual(whole.nodes);
      },
    );

    test('says what a change wrote, before and after by field', async () => {
      const { changeLog } = await data(store(), '{ changeLog { nodes { written { id type act fields { name before after } } } } }');
      const wrote = (change: number, id: string) => changeLog.nodes[4 - change].written.find((one: { id: string }) => one.id === id);
      expect(wrote(3, 'red')).toEqual({
        id: 'red',
        type: 'ArmedGroup',
        act: 'CHANGED',
        fields: [
          { name: 'ideology', before: null, after: ['ONE', 'TWO'] },
          { name: 'name', before: ['Red'], after: ['Reds'] },
        ],
      });
      expect(wrote(4, 'membership:red:front')).toMatchObject({
        act: 'RETRACTED',
        fields: [{ name: 'retractedOn', before: null, after: ['2025-01-01'] }],
      });
      const { fields } = wrote(2, 'membership:red:front');
      expect(fields).toEqual(
        expect.arrayContaining([
          { name: 'subject', before: null, after: ['red'] },
          { name: 'role', before: null, after: ['key'] },
          { name: 'validFrom', before: null, after: ['2020-05'] },
        ]),
      );
      expect(fields.map(({ name }: { name: string }) => name)).not.toContain('validFromLo');
    });

    test('gives as many nodes of a change as each selection asks for', async () => {
      const { changeLog } = await data(
        store(),
        '{ changeLog(by: "ben") { nodes { a: written(limit: 1) { id } b: written(limit: 2) { id } } } }',
      );
      expect(changeLog.nodes.map(({ a, b }: Record<string, unknown[]>) => [a!.length, b!.length])).toEqual([[1, 2]]);
    });
  });

  describe('one change', () => {
    test('is found by its revision', async () => {
      const { nodes } = (await data(store(), '{ changeLog(by: "ben") { nodes { revision hash } } }')).changeLog;
      const query = 'query ($revision: Revision!) { change(revision: $revision) { by hash } }';
      expect(await data(store(), query, { revision: nodes[0].revision })).toEqual({ change: { by: 'ben', hash: nodes[0].hash } });
    });

    test('is null where the log does not have it', async () => {
      expect(await data(store(), `{ change(revision: "${Buffer.from('r99').toString('base64url')}") { by } }`)).toEqual({ change: null });
    });
  });

  test.each([
    ['{ change(revision: "1") { by } }', 'BAD_INPUT'],
    ['{ change(revision: 1) { by } }', 'BAD_INPUT'],
    ['{ changeLog(since: "2024-01-28") { nodes { by } } }', 'BAD_DATE'],
    ['{ changeLog(since: "2024-13-28T00:00:00Z") { nodes { by } } }', 'BAD_DATE'],
    ['{ changeLog(about: "nobody") { nodes { by } } }', 'NOT_FOUND'],
    ['{ changeLog(after: "x") { nodes { by } } }', 'BAD_CURSOR'],
    ['{ changeLog(first: 100000) { nodes { by } } }', 'LIMIT'],
    ['{ changeLog { nodes { written(limit: 0) { id } } } }', 'BAD_INPUT'],
    ['{ changeLog { nodes { written(limit: 1001) { id } } } }', 'LIMIT'],
  ])('%s is refused with %s', async (query, code) => {
    const { errors } = await ask(store(), query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});
