import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, data, type EngineName, loadValue, openTestStore } from '../support/graph.js';
import { everyNth, onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';

interface List {
  readonly name: string;
  /** Opens the list; `ARGS` stands for its arguments, `PAGE` for what is read of it. */
  readonly query: string;
  readonly filter?: string;
  readonly orders: readonly string[];
  at(answer: unknown): Page;
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const PAGE = '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const STATEMENTS = ['ID', 'SUBJECT_NAME', 'OBJECT_NAME', 'VALID_FROM', 'KNOWN_FROM'];

function root(field: string, orders: readonly string[], filter = ''): List {
  return { name: field, query: `{ list: ${field}(ARGS) PAGE }`, filter, orders, at: (answer) => (answer as { list: Page }).list };
}

function below(owner: string, field: string, orders: readonly string[]): List {
  return {
    name: `${field} of ${owner}`,
    query: `{ owner: entity(id: "${owner}") { ... on Entity { id } ... on Actor { list: ${field}(ARGS) PAGE } } }`,
    orders,
    at: (answer) => (answer as { owner: { list: Page } }).owner.list,
  };
}

const LISTS: readonly List[] = [
  root('armedGroups', ['NAME', 'ID', 'KNOWN_FROM']),
  root('attacks', ['NAME', 'ID', 'KNOWN_FROM', 'DATE', 'KILLED', 'INJURED', 'MUNITIONS']),
  root('states', ['NAME', 'ID', 'ISO_CODE']),
  root('sources', ['TITLE', 'ID', 'PUBLISHED']),
  root('claimsOfResponsibility', STATEMENTS),
  root('designations', [...STATEMENTS, 'LISTED_ON']),
  root('estimates', [...STATEMENTS, 'VALUE', 'AS_OF']),
  root('statements', ['SUBJECT_NAME', 'VALID_FROM'], 'filter: { type: { in: [FOUNDING, SPONSORSHIP, CLAIM_OF_RESPONSIBILITY] } }'),
  below('islamic-resistance-in-iraq', 'names', ['ID', 'VALUE', 'KNOWN_FROM']),
  below('iran', 'sponsored', ['ID', 'OBJECT_NAME']),
  below('us-forces', 'targetings', ['SUBJECT_NAME']),
];

async function page(store: GraphStore, list: List, order: string, args: string): Promise<Page> {
  const all = [list.filter ?? '', `orderBy: { ${order} }`, args].filter((part) => part !== '').join(', ');
  return list.at(await data(store, list.query.replace('ARGS', all).replace('PAGE', PAGE)));
}

/** Walks a list page by page, checking what each page says of its place. */
async function walk(store: GraphStore, list: List, order: string, size: number, backward: boolean): Promise<string[]> {
  const ids: string[] = [];
  let anchor: string | null = null;
  for (let turn = 0; turn < 200; turn += 1) {
    const place: string = anchor === null ? '' : `, ${backward ? 'before' : 'after'}: "${anchor}"`;
    const read = await page(store, list, order, `${backward ? 'last' : 'first'}: ${size}${place}`);
    const found = read.edges.map((edge) => edge.node.id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    expect(found.length).toBeLessThanOrEqual(size);
    expect(read.pageInfo.startCursor).toBe(read.edges[0]?.cursor ?? null);
    expect(read.pageInfo.endCursor).toBe(read.edges.at(-1)?.cursor ?? null);
    expect(backward ? read.pageInfo.hasNextPage : read.pageInfo.hasPreviousPage).toBe(anchor !== null);
    const more = backward ? read.pageInfo.hasPreviousPage : read.pageInfo.hasNextPage;
    expect(more).toBe(ids.length < read.totalCount);
    if (!more) return ids;
    anchor = backward ? read.pageInfo.startCursor : read.pageInfo.endCursor;
  }
  throw new Error('the walk does not end');
}

function pages(engine: EngineName, sizes: readonly number[]): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded(engine, 'all');
  }, 120_000);
  afterAll(() => store?.close());

  const cases = LISTS.flatMap((list) => list.orders.map((order) => [list.name, order, list] as const));
  it.each(everyNth(4, cases))(
    '%s by %s: pages of any size, from either end, make up the list',
    async (_name, field, list) => {
      const orders: string[][] = [];
      for (const direction of ['ASC', 'DESC']) {
        const order = `field: ${field}, direction: ${direction}`;
        const whole = (await page(store, list, order, 'first: 1000')).edges.map((edge) => edge.node.id);
        expect(new Set(whole).size).toBe(whole.length);
        for (const size of sizes) {
          expect(await walk(store, list, order, size, false)).toEqual(whole);
          expect(await walk(store, list, order, size, true)).toEqual(whole);
        }
        orders.push(whole);
      }
      // What is unknown stands last in both directions; the rest of the list, and it, are each reversed.
      const [up, down] = orders as [string[], string[]];
      const unknown = Math.max(0, up.indexOf(down.at(-1)!));
      expect(down).toEqual([...up.slice(0, unknown).reverse(), ...up.slice(unknown).reverse()]);
    },
    120_000,
  );

  it('search goes on after its cursors', async () => {
    const read = async (args: string) =>
      (await data(store, `{ search(text: "hezbollah", ${args}) { edges { cursor node { id } } pageInfo { hasNextPage } } }`))
        .search as Page;
    const whole = (await read('first: 100')).edges.map((edge) => edge.node.id);
    expect(whole.length).toBeGreaterThan(1);
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const next = await read(`first: 1${after}`);
      ids.push(...next.edges.map((edge) => edge.node.id));
      if (!next.pageInfo.hasNextPage) break;
      after = `, after: "${next.edges.at(-1)!.cursor}"`;
    }
    expect(ids).toEqual(whole);
  });
}

function group(id: string) {
  return { id, name: id.toUpperCase(), evidence: [{ source: 'source:test', summary: 'It is there.' }] };
}

function membership(subject: string, retractedOn?: string) {
  return {
    subject,
    object: 'umbrella',
    evidence: [{ source: 'source:test', summary: 'It belongs to it.' }],
    ...(retractedOn && { retractedOn }),
  };
}

function changes(engine: EngineName): void {
  let store: GraphStore;
  const ids = [...'bdfhjlnprt'].map((letter) => `group-${letter}`);
  const list = root('memberships', ['SUBJECT_NAME']);
  beforeAll(async () => {
    store = await openTestStore(engine);
    const sources = [{ id: 'source:test', title: 'A test', published: '2020-01-01', accessed: '2020-01-02' }];
    await loadValue(store, {
      sources,
      coalitions: [group('umbrella')],
      armedGroups: ids.map(group),
      memberships: ids.map((id) => membership(id)),
    });
  }, 120_000);
  afterAll(() => store?.close());

  it('a cursor keeps its place while rows come and go before it, at it and after it', async () => {
    const order = 'field: SUBJECT_NAME';
    const subjects = (read: Page) => read.edges.map((edge) => edge.node.id.split(':')[1]!.slice(-1)).join('');
    const first = await page(store, list, order, 'first: 4');
    expect(subjects(first)).toBe('bdfh');
    const added = ['group-a', 'group-i', 'group-z'];
    await loadValue(store, { armedGroups: added.map(group), memberships: added.map((id) => membership(id)) });
    await loadValue(store, { memberships: ['group-d', 'group-h', 'group-l'].map((id) => membership(id, '2021-01-01')) });
    expect(subjects(await page(store, list, order, `first: 4, after: "${first.pageInfo.endCursor}"`))).toBe('ijnp');
    expect(subjects(await page(store, list, order, `last: 4, before: "${first.pageInfo.endCursor}"`))).toBe('abf');
    expect((await page(store, list, order, 'first: 100')).totalCount).toBe(10);
  }, 240_000);

  it.each([
    [
      'of another ordering',
      'first: 2, orderBy: { field: ID }',
      Buffer.from('["SUBJECT_NAME ASC","a","b"]').toString('base64url'),
      'SUBJECT_NAME ASC',
    ],
    [
      'of the other direction',
      'first: 2, orderBy: { field: ID, direction: DESC }',
      Buffer.from('["ID ASC","b"]').toString('base64url'),
      'ID ASC',
    ],
    ['of a search', 'first: 2', Buffer.from('["SEARCH","0.1","b"]').toString('base64url'), 'SEARCH'],
    ['too short', 'first: 2', Buffer.from('["ID ASC"]').toString('base64url'), 'cannot be read'],
    ['too long', 'first: 2', Buffer.from('["ID ASC","a","b"]').toString('base64url'), 'cannot be read'],
    ['of numbers', 'first: 2', Buffer.from('["ID ASC",1]').toString('base64url'), 'cannot be read'],
    ['no list', 'first: 2', Buffer.from('{"0":"ID ASC"}').toString('base64url'), 'cannot be read'],
    ['garbage', 'first: 2', 'garbage', 'cannot be read'],
    ['empty', 'first: 2', '', 'cannot be read'],
    ['cut off', 'first: 2', Buffer.from('["ID ASC","b"]').toString('base64url').slice(0, -3), 'cannot be read'],
  ])('refuses a cursor that is %s', async (_what, args, cursor, words) => {
    const { errors } = await ask(store, `{ memberships(${args}, after: "${cursor}") { nodes { id } } }`);
    expect(errors).toMatchObject([{ path: ['memberships'], extensions: { code: 'BAD_CURSOR' } }]);
    expect(errors![0]!.message).toContain(words);
  });

  it('refuses a cursor whose number is none', async () => {
    const cursor = Buffer.from('["VALUE ASC","many","estimate:x"]').toString('base64url');
    const { errors } = await ask(store, `{ estimates(orderBy: { field: VALUE }, after: "${cursor}") { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
  });
}

describe('pages of the seeds', () => onEachEngine((engine) => pages(engine, engine === 'grafeo' ? [1, 2, 3, 7] : [2, 7])));
describe('pages of a changing list', () => onEachEngine(changes));
