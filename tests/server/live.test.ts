import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphQLEnumType } from 'graphql';
import { plainDocument } from '../../src/facts/document.js';
import { loadFacts } from '../../src/ingest/load.js';
import { revisionText } from '../../src/model/values/revision.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { model, schema } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { EventReader } from './event-reader.js';
import { JSON_TYPE, type ServedApp, serveApp } from './served-app.js';

const SOURCES = [
  { id: 'source:live', title: 'A source', accessed: '2026-01-01' },
  { id: 'source:other', title: 'Another', accessed: '2026-01-01' },
];
const by = (source: string) => [{ source, locator: 'p. 1', summary: 'Says so.' }];
const evidence = by('source:live');
const group = (id: string) => ({ sources: SOURCES, armedGroups: [{ id, name: id, evidence }] });
const member = (subject: string, source = 'source:live') => ({
  sources: SOURCES,
  armedGroups: [{ id: subject, name: subject, evidence }],
  coalitions: [{ id: 'live-front', name: 'Front', evidence }],
  memberships: [{ subject, object: 'live-front', evidence: by(source) }],
});
const ALL = 'subscription { changed { revision created written { id type act } } }';

async function empty(): Promise<void> {}

onEngines(empty, (opened) => {
  let served: ServedApp;
  let store: GraphStore;
  let first: number;
  const readers: EventReader[] = [];

  const write = async (facts: unknown): Promise<string> => {
    const { revision } = await loadFacts(store, model, [plainDocument('test', facts)], { authorship: BY_TEST });
    return revisionText(revision!);
  };
  const written = (facts: unknown) => write(facts).then(() => 1);
  const subscribe = async (query: string, headers: Record<string, string> = {}, to = served): Promise<EventReader> => {
    const reader = await EventReader.open(`${to.url}/stream`, { query }, headers);
    readers.push(reader);
    return reader;
  };
  const revisions = async (reader: EventReader, n: number) => (await reader.take(n)).map((event) => event.data.changed.revision);

  beforeAll(async () => {
    store = opened();
    served = await serveApp(store, {});
    await write(member('live-a'));
    first = await store.revision();
  }, 120_000);
  afterEach(() => {
    for (const reader of readers.splice(0)) reader.close();
  });
  afterAll(() => served?.close());

  test('sends what is written from now on, in order', async () => {
    const reader = await subscribe(ALL);
    const written = [await write(group('live-n1')), await write(group('live-n2'))];
    const events = await reader.take(2);
    expect(events.map((event) => event.data.changed.revision)).toEqual(written);
    expect(events[0]!.data.changed.written).toContainEqual({ id: 'live-n1', type: 'ArmedGroup', act: 'CREATED' });
    expect(reader.ids).toEqual(written);
  });

  test('begins after an earlier change; none is left out, none comes twice', async () => {
    const since = await store.revision();
    const before: string[] = [];
    for (let i = 0; i < 60; i += 1) before.push(await write(group(`live-s${i}`)));
    const reader = await subscribe(`subscription { changed(since: "${revisionText(since)}") { revision } }`);
    const after = await write(group('live-s60'));
    expect(await revisions(reader, 61)).toEqual([...before, after]);
  }, 120_000);

  test('resumes after the last event that a client has seen, whatever its text says', async () => {
    const text = `subscription { changed(since: "${revisionText(first)}") { revision } }`;
    const one = await subscribe(text);
    const seen = await revisions(one, 3);
    one.close();
    const missed = await write(group('live-r1'));
    const two = await subscribe(text, { 'last-event-id': seen.at(-1)! });
    const expected = Array.from({ length: (await store.revision()) - first - 3 }, (_, i) => revisionText(first + 4 + i));
    expect(await revisions(two, expected.length)).toEqual(expected);
    expect(expected.at(-1)).toBe(missed);
  });

  test('what another server over the same store wrote comes, too', async () => {
    const other = await serveApp(store, {});
    try {
      const readersOfBoth = [await subscribe(ALL), await subscribe(ALL, {}, other)];
      const written = [await write(group('live-o1')), await write(group('live-o2'))];
      for (const reader of readersOfBoth) expect(await revisions(reader, 2)).toEqual(written);
    } finally {
      for (const reader of readers.splice(0)) reader.close();
      await other.close();
    }
  });

  const END = 'live-end';
  test.each<[name: string, args: string, facts: readonly unknown[], expected: readonly number[]]>([
    ['an entity', 'about: ["live-x1"]', [group('live-x1'), group('live-x2')], [0]],
    ['statements about an entity', 'about: ["live-front"]', [group('live-f1'), member('live-f2')], [1]],
    ['a source', 'about: ["source:other"]', [group('live-q1'), member('live-q2', 'source:other')], [1]],
    [
      'types of entities',
      'entityTypes: [COALITION]',
      [group('live-t1'), { sources: SOURCES, coalitions: [{ id: 'live-t2', name: 'T', evidence }] }],
      [1],
    ],
    ['types of statements', 'statementTypes: [MEMBERSHIP]', [group('live-m1'), member('live-m2')], [1]],
    ['types of either', 'entityTypes: [WEAPON], statementTypes: [MEMBERSHIP]', [group('live-e1'), member('live-e2')], [1]],
    [
      'statements that a view shows',
      'statementTypes: [MEMBERSHIP], view: { sources: ["source:other"] }',
      [member('live-v1'), member('live-v2', 'source:other')],
      [1],
    ],
  ])('only changes of %s', async (_name, args, facts, expected) => {
    if (args.includes('live-x1')) await write({ sources: SOURCES, armedGroups: [{ id: 'live-x1', name: 'Before', evidence }] });
    const reader = await subscribe(`subscription { changed(${args}) { revision } }`);
    const all = await subscribe('subscription { changed { revision } }');
    const written: string[] = [];
    for (const one of facts) written.push(await write(one));
    written.push(await write(group(END)));
    await all.take(written.length);
    await reader.quiet();
    expect(reader.ids).toEqual(expected.map((i) => written[i]));
  });

  test('each type of entities and statements can be asked for', async () => {
    const valuesOf = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
    const types = `entityTypes: [${valuesOf('EntityType')}], statementTypes: [${valuesOf('StatementType')}]`;
    const reader = await subscribe(`subscription { changed(${types}) { revision } }`);
    expect(await revisions(reader, await written(member('live-all')))).toEqual([revisionText(await store.revision())]);
  });

  test('a withdrawn statement is sent to those who follow one of its ends', async () => {
    await write(member('live-w1'));
    const reader = await subscribe('subscription { changed(about: ["live-w1"], view: {}) { retracted } }');
    const facts = member('live-w1');
    await write({
      ...facts,
      memberships: [{ ...facts.memberships[0], retractedOn: '2026-02-01' }],
    });
    expect((await reader.take(1))[0]!.data.changed).toEqual({ retracted: 1 });
  });

  describe('refuses', () => {
    test.each([
      ['an id that is not there', 'subscription { changed(about: ["nobody"]) { at } }', 'NOT_FOUND'],
      ['a source of a view that is not there', 'subscription { changed(view: { sources: ["source:nobody"] }) { at } }', 'NOT_FOUND'],
      ['a revision that is none', 'subscription { changed(since: "x") { at } }', 'BAD_INPUT'],
      ['a revision that the log has not reached', `subscription { changed(since: "${revisionText(999_999)}") { at } }`, 'NOT_FOUND'],
      ['too many ids', `subscription { changed(about: [${Array.from({ length: 101 }, (_, i) => `"a${i}"`)}]) { at } }`, 'LIMIT'],
      ['a limit of nodes that is too large', 'subscription { changed { written(limit: 1001) { id } } }', 'LIMIT'],
      ['two subscriptions at once', 'subscription { a: changed { at } b: changed { at } }', 'BAD_QUERY'],
      ['a query', '{ states { totalCount } }', 'BAD_QUERY'],
      ['a text that is none', 'subscription {', 'BAD_QUERY'],
      ['a field that is none', 'subscription { changed { when } }', 'BAD_QUERY'],
      ['too many tokens', `subscription { changed { ${'at '.repeat(6_000)} } }`, 'LIMIT'],
    ])('%s', async (_name, query, code) => {
      const reader = await subscribe(query);
      const { errors } = (await reader.take(1))[0]! as unknown as { errors: readonly { extensions: { code: string; hint: string } }[] };
      expect(errors[0]!.extensions).toMatchObject({ code, hint: expect.stringMatching(/\.$/) });
      await reader.done;
      expect(reader.completed).toBe(true);
    });

    test.each([
      ['nothing', {}, 'BAD_QUERY'],
      ['variables that are no object', { query: ALL, variables: [1] }, 'BAD_INPUT'],
    ])('%s', async (_name, body, code) => {
      const response = await fetch(`${served.url}/stream`, { method: 'POST', body: JSON.stringify(body), headers: JSON_TYPE });
      expect(response.status).toBe(400);
      expect((await response.json()) as unknown).toMatchObject({ errors: [{ extensions: { code } }] });
    });

    test('the id of a last event that is no revision, where the text alone would begin', async () => {
      const reader = await subscribe(ALL, { 'last-event-id': 'not-a-revision' });
      expect((await reader.take(1))[0]).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
      await reader.done;
    });

    test('a subscription at the address of queries, and says where it belongs', async () => {
      const response = await served.post(ALL);
      const { errors } = (await response.json()) as { errors: readonly { extensions: { code: string; hint: string } }[] };
      expect(errors[0]!.extensions.code).toBe('BAD_QUERY');
      expect(errors[0]!.extensions.hint).toContain('/graphql/stream');
    });
  });
});

describe('subscriptions of a server', () => {
  onEngines(empty, (opened) => {
    let served: ServedApp;
    const limits = { most: 3, perClient: 2, idleMs: 300 };
    beforeEach(async () => {
      served = await serveApp(opened(), { live: limits });
    });
    afterEach(() => served.close());

    const open = () => EventReader.open(`${served.url}/stream`, { query: ALL });

    test('are a bounded number, and a place is free again when one ends', async () => {
      const readers = [await open(), await open()];
      const refused = await fetch(`${served.url}/stream`, { method: 'POST', body: JSON.stringify({ query: ALL }), headers: JSON_TYPE });
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
      expect((await refused.json()) as unknown).toMatchObject({
        errors: [{ extensions: { code: 'BUSY', limit: 'subscriptions', allowed: 2 } }],
      });
      readers[0]!.close();
      await readers[0]!.done;
      let again: EventReader | null = null;
      for (let i = 0; i < 50 && !again; i += 1) again = await open().catch(() => null);
      expect(again).not.toBeNull();
      for (const reader of [readers[1]!, again!]) reader.close();
    });

    test('end with a code when the server closes, and with where to resume', async () => {
      const reader = await open();
      const { revision } = await loadFacts(opened(), model, [plainDocument('test', group('live-closing'))], { authorship: BY_TEST });
      await reader.take(1);
      await served.close();
      await reader.done;
      expect(reader.completed).toBe(true);
      expect(reader.events.at(-1)).toMatchObject({
        errors: [{ extensions: { code: 'SUBSCRIPTION_ENDED', since: revisionText(revision!) } }],
      });
    });

    test('can be asked for by GET, as EventSource does', async () => {
      const reader = await EventReader.open(`${served.url}/stream?query=${encodeURIComponent(ALL)}`, null);
      const { revision } = await loadFacts(opened(), model, [plainDocument('test', group('live-get'))], { authorship: BY_TEST });
      await reader.take(1);
      expect(reader.ids).toEqual([revisionText(revision!)]);
      reader.close();
    });
  });
});
