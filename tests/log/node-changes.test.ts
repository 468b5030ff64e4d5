import { describe, expect, test } from '@jest/globals';
import { plainDocument } from '../../src/facts/document.js';
import { loadFacts } from '../../src/ingest/load.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, data, model } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const M = 'membership:red:front';
const says = (summary: string) => [{ source: 'source:report', summary }];
const base = [
  { title: 'Report', id: 'source:report', published: '2024-01-05', accessed: '2024-02-01' },
  { title: 'Second', id: 'source:second', published: '2024-01-06', accessed: '2024-02-01' },
];
const red = (more: object = {}) => ({ armedGroups: [{ id: 'red', name: 'Red', evidence: says('So.'), ...more }] });
const member = (more: object = {}) => ({ memberships: [{ subject: 'red', object: 'front', evidence: says('Is one.'), ...more }] });

const CHANGES: readonly [by: string, facts: object][] = [
  ['ann', { ...red(), coalitions: [{ id: 'front', name: 'Front', evidence: says('So.') }] }],
  ['ben', member({ role: 'key' })],
  ['ann', red({ name: 'Reds' })],
  ['cem', member({ evidence: says('Is one of them.') })],
  ['ben', member({ retractedOn: '2025-01-01', evidence: [{ source: 'source:second', summary: 'Is none.', stance: 'DISPUTES' }] })],
];

async function fill(store: GraphStore): Promise<void> {
  for (const [by, facts] of CHANGES)
    await loadFacts(store, model, [plainDocument('test', { sources: base, ...facts })], {
      authorship: { by, via: 'FILE', message: null },
    });
}

const WHO = 'changes { totalCount nodes { change { by } } }';
const WHAT = 'written { id type act fields { name before after } }';

onEngines(fill, (store) => {
  const authors = ({ changes }: { changes: { nodes: { change: { by: string } }[] } }) => changes.nodes.map(({ change }) => change.by);

  describe('changes of a node', () => {
    test('say who wrote it or its evidence, newest first', async () => {
      const { entity, statement, front } = await data(
        store(),
        `{ entity(id: "red") { ${WHO} } statement(id: "${M}", view: { statuses: [ASSERTED, DISPUTED, RETRACTED] }) { ${WHO} } front: coalition(id: "front") { ${WHO} } }`,
      );
      expect([authors(entity), authors(statement), authors(front)]).toEqual([['ann', 'ann'], ['ben', 'cem', 'ben'], ['ann']]);
      expect([entity, statement, front].map(({ changes }) => changes.totalCount)).toEqual([2, 3, 1]);
    });

    test('say what was written, before and after by field, of it first and then of its evidence', async () => {
      const { membership } = await data(
        store(),
        `{ membership(id: "${M}", view: { statuses: [ASSERTED, DISPUTED, RETRACTED] }) { changes { nodes { ${WHAT} } } } }`,
      );
      const [withdrawn, reworded, made] = membership.changes.nodes.map(({ written }: { written: object[] }) => written);
      expect(withdrawn[0]).toMatchObject({ id: M, act: 'RETRACTED' });
      expect(withdrawn[0].fields).toContainEqual({ name: 'retractedOn', before: null, after: ['2025-01-01'] });
      expect(withdrawn[1]).toMatchObject({ type: 'Evidence', act: 'CREATED' });
      expect(withdrawn).toHaveLength(2);
      expect(reworded).toEqual([
        {
          id: expect.stringContaining('evidence:'),
          type: 'Evidence',
          act: 'CHANGED',
          fields: [{ name: 'summary', before: ['Is one.'], after: ['Is one of them.'] }],
        },
      ]);
      expect(made.map(({ act }: { act: string }) => act)).toEqual(['CREATED', 'CREATED']);
      expect(made[0].fields).toContainEqual({ name: 'role', before: null, after: ['key'] });
    });

    test('are read for many at once, also in lists within lists', async () => {
      const { armedGroups } = await data(
        store(),
        `{ armedGroups { nodes { ${WHO} memberships { nodes { object { ${WHO} } } } statements { nodes { ${WHO} } } } } }`,
      );
      const [group] = armedGroups.nodes;
      expect(authors(group)).toEqual(['ann', 'ann']);
      // Its names; the membership was withdrawn.
      expect(group.memberships.nodes).toEqual([]);
      expect(group.statements.nodes.map(authors)).toEqual([['ann'], ['ann']]);
    });

    test('have the whole change beside what concerns the node', async () => {
      const { entity } = await data(store(), `{ entity(id: "front") { changes { nodes { change { created written { id } } ${WHAT} } } } }`);
      const [{ change, written }] = entity.changes.nodes;
      expect(change.written).toHaveLength(change.created);
      expect(written.length).toBeLessThan(change.created);
    });

    test('are read page by page from both ends', async () => {
      const query = `query ($first: Int, $after: String, $last: Int, $before: String) { statement(id: "${M}", view: { statuses: [ASSERTED, DISPUTED, RETRACTED] }) {
        changes(first: $first, after: $after, last: $last, before: $before) { nodes { change { revision } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } }`;
      const page = async (variables: object) => (await data(store(), query, variables as Record<string, unknown>)).statement.changes;
      const whole = (await page({ first: 10 })).nodes;
      const first = await page({ first: 2 });
      expect([first.nodes, first.pageInfo.hasNextPage]).toEqual([whole.slice(0, 2), true]);
      const rest = await page({ first: 2, after: first.pageInfo.endCursor });
      expect([rest.nodes, rest.pageInfo.hasNextPage]).toEqual([whole.slice(2), false]);
      const last = await page({ last: 2 });
      expect([last.nodes, last.pageInfo.hasPreviousPage]).toEqual([whole.slice(1), true]);
      expect((await page({ last: 2, before: last.pageInfo.startCursor })).nodes).toEqual(whole.slice(0, 1));
    });

    test.each([
      ['(after: "x")', 'BAD_CURSOR'],
      ['(first: -1)', 'BAD_INPUT'],
      ['(first: 100000)', 'LIMIT'],
    ])('%s is refused with %s', async (args, code) => {
      const { errors } = await ask(store(), `{ entity(id: "red") { changes${args} { totalCount } } }`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    });
  });
});
