import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import { type ComputedAnswer, ResponseCache, type ResponseCacheOptions } from '../../src/server/response-cache.js';
import type { RevisionStore } from '../../src/server/revision.js';
import type { GraphStore, ReadOptions } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { LIMITS, model } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';
import { JSON_TYPE, type ServedApp, serveApp } from './served-app.js';

const MB = 2 ** 20;
/** Sixty writes among eight readers: seconds on a quiet machine, minutes on one that is busy with other things. */
const PATIENCE = 600_000;
const QUERY = '{ armedGroups(first: 20) { nodes { id name names { nodes { value } } } } }';

let base: GraphStore;
let apps: ServedApp[] = [];
beforeAll(async () => {
  base = await openSeeded('grafeo', 'all');
}, 240_000);
afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
  apps = [];
});
afterAll(() => base?.close());

/** The same store, whose answers are on their way for some milliseconds, so that writes overtake them. */
function distant(store: GraphStore): GraphStore {
  let reads = 0;
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name !== 'select') return typeof member === 'function' ? member.bind(target) : member;
      return async (...args: Parameters<GraphStore['select']>) => {
        const found = await target.select(...args);
        reads += 1;
        await new Promise((resolve) => setTimeout(resolve, (reads % 4) * 25));
        return found;
      };
    },
  });
}

/** Over the store that all tests share; each server has a cache and an idea of the revision of its own. */
async function serve(options?: ResponseCacheOptions, over: GraphStore = base): Promise<ServedApp> {
  const served = await serveApp(over, { ...(options && { cache: options }) });
  apps.push(served);
  return served;
}

interface Body {
  readonly data: { readonly state: { readonly name: string } };
  readonly errors?: readonly unknown[];
}

async function bodyOf(response: Response | Promise<Response>): Promise<Body> {
  return (await (await response).json()) as Body;
}

/** Writes the name of one state. */
async function rename(store: GraphStore, id: string, name: string): Promise<number> {
  const labels = ['State', ...model.types.get('State')!.interfaces];
  const entities = [{ id, labels, properties: { type: 'State', name, nameSort: name } }];
  return (await store.write({ sources: [], entities, statements: [], evidence: [], links: [] }, BY_TEST)).revision;
}

describe('an answer that was given before', () => {
  test('is given again without reading, byte for byte', async () => {
    const { post, reads } = await serve();
    const first = await (await post(QUERY)).text();
    const needed = reads();
    const again = await post(QUERY);
    expect(await again.text()).toBe(first);
    expect(again.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(reads()).toBe(needed);
  });

  test('is the same packed', async () => {
    const { post } = await serve();
    const plain = await (await post(QUERY, { 'accept-encoding': 'identity' })).text();
    const packed = await post(QUERY, { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('accept-encoding');
    expect(await packed.text()).toBe(plain);
  });

  test('costs a 304 when the client still has it', async () => {
    const { get, store } = await serve();
    const first = await get(QUERY);
    const tag = first.headers.get('etag')!;
    const same = await get(QUERY, { 'if-none-match': tag });
    expect([same.status, await same.text()]).toEqual([304, '']);
    await rename(store, 'tagged', 'Tagged');
    expect((await get(QUERY, { 'if-none-match': tag })).status).toBe(304);
    const states = '{ state(id: "tagged") { name } }';
    const old = (await get(states)).headers.get('etag')!;
    await rename(store, 'tagged', 'Tagged otherwise');
    expect((await get(states, { 'if-none-match': old })).status).toBe(200);
  });

  test('is another one for other variables, another operation, another form', async () => {
    const { post } = await serve();
    const text = 'query A($id: ID!) { state(id: $id) { name } } query B { state(id: "iraq") { id } }';
    const ask = async (body: unknown, headers = {}) => {
      const { url } = server;
      const response = await fetch(url, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });
      return [await response.text(), response.headers.get('content-type')];
    };
    const server = await serve();
    expect(await ask({ query: text, operationName: 'A', variables: { id: 'iran' } })).toEqual([
      '{"data":{"state":{"name":"Iran"}}}\n',
      'application/json; charset=utf-8',
    ]);
    expect((await ask({ query: text, operationName: 'A', variables: { id: 'iraq' } }))[0]).toBe('{"data":{"state":{"name":"Iraq"}}}\n');
    expect((await ask({ query: text, operationName: 'B' }))[0]).toBe('{"data":{"state":{"id":"iraq"}}}\n');
    const type = 'application/graphql-response+json';
    expect((await ask({ query: text, operationName: 'B' }, { accept: type }))[1]).toBe(`${type}; charset=utf-8`);
    expect((await post('{ __typename }')).status).toBe(200);
  });

  test('does not let in what was refused', async () => {
    const { get, url } = await serve();
    const query = '{ state(id: "iran") { name } }';
    expect((await get(query)).status).toBe(200);
    const body = JSON.stringify({ query });
    expect((await fetch(url, { method: 'POST', headers: JSON_TYPE, body })).status).toBe(200);
    const foreign = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
    expect(foreign.status).toBeGreaterThanOrEqual(400);
    expect(await foreign.text()).not.toContain('Iran');
  });
});

test('errors are not kept', async () => {
  const { post, responses, reads } = await serve();
  const wrong = '{ states(after: "x") { nodes { id } } }';
  expect((await bodyOf(post(wrong))).errors).toHaveLength(1);
  expect((await bodyOf(post('{'))).errors).toHaveLength(1);
  expect([responses.bytes, reads()]).toEqual([0, 0]);
});

test('what the schema alone says is computed once, whatever is written; what is asked of the graph beside it is not', async () => {
  const { store, post, responses } = await serve({ bytes: 8 * MB, staleMs: null });
  const schema = '{ __schema { queryType { fields { name } } } }';
  const both = '{ __schema { queryType { name } } state(id: "iran") { name } }';
  const tagOf = async (query: string) => (await post(query)).headers.get('etag');
  const before = [await tagOf(schema), await tagOf(both)];
  const kept = responses.bytes;
  await rename(store, 'iran', 'Another name');
  expect(await tagOf(schema)).toBe(before[0]);
  expect(responses.bytes).toBeLessThanOrEqual(kept);
  expect(await tagOf(both)).not.toBe(before[1]);
  await rename(store, 'iran', 'Iran');
});

test('an answer that lasts is not computed again after a write', async () => {
  const seen = { seen: 1 };
  const responses = new ResponseCache(seen as RevisionStore, { bytes: MB, staleMs: null });
  let made = 0;
  const compute = async () => ({ status: 200, type: 't', text: `{"data":${made++}}`, cacheable: true, lasting: true });
  const asked = { key: 'q', minRevision: 0, compute, abandon: () => {}, onGone: () => {} };
  const first = await responses.answer(asked);
  seen.seen = 2;
  expect(await responses.answer(asked)).toBe(first);
});

test('what was cut off for want of time is not kept', async () => {
  const { responses } = await serve();
  let made = 0;
  const make = async () => ({ status: 200, type: 't', text: `{"data":${made++}}`, cacheable: false, lasting: false });
  const asked = { key: 'q', minRevision: 0, compute: make, abandon: () => {}, onGone: () => {} };
  const texts = [(await responses.answer(asked)).body, (await responses.answer(asked)).body];
  expect(texts).toEqual(['{"data":0}', '{"data":1}']);
});

test('a network that was cut off for want of time is read anew, also when its query is known', async () => {
  let late = true;
  const slow = new Proxy(base, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name !== 'select' && name !== 'walk') return typeof member === 'function' ? member.bind(target) : member;
      return async (plan: unknown, options?: ReadOptions) => {
        // Only walks are read with a time limit of their own.
        if (late && options?.timeout !== LIMITS.timeoutMs) throw new CadreError('TIMEOUT', 'The database is slow today.');
        return target[name](plan as never, options);
      };
    },
  });
  const { post, responses } = await serve({ bytes: MB, staleMs: null }, slow);
  const network = '{ network(around: ["hezbollah"]) { links { source } truncated { rule } } }';
  const rules = async () => {
    const { data } = (await (await post(network)).json()) as { data: { network: { truncated: { rule: string }[] } } };
    return data.network.truncated.map(({ rule }) => rule);
  };
  for (const _ of ['through Apollo', 'known', 'known again']) expect(await rules()).toEqual(['TIME']);
  expect(responses.bytes).toBe(0);
  late = false;
  expect(await rules()).toEqual([]);
  expect(responses.bytes).toBeGreaterThan(0);
});

test('an answer is given up when the last who waits for it is gone, and computed anew for whoever comes then', async () => {
  const { responses } = await serve();
  const given = { computed: 0, abandoned: 0 };
  const client = () => {
    let gone = () => {};
    let end = (_answer: ComputedAnswer) => {};
    const answer = responses.answer({
      key: 'q',
      minRevision: 0,
      compute: () => {
        given.computed += 1;
        return new Promise((resolve) => {
          end = resolve;
        });
      },
      abandon: () => {
        given.abandoned += 1;
      },
      onGone: (listener) => {
        gone = listener;
      },
    });
    return {
      answer,
      leave: () => gone(),
      finish: () => end({ status: 200, type: 't', text: '{"data":1}', cacheable: true, lasting: false }),
    };
  };
  const [first, second] = [client(), client()];
  await Promise.resolve();
  first.leave();
  expect(given).toEqual({ computed: 1, abandoned: 0 });
  second.leave();
  expect(given).toEqual({ computed: 1, abandoned: 1 });
  const third = client();
  await Promise.resolve();
  expect(given).toEqual({ computed: 2, abandoned: 1 });
  third.finish();
  expect((await third.answer).status).toBe(200);
  third.leave();
  expect(given).toEqual({ computed: 2, abandoned: 1 });
  first.finish();
  await Promise.all([first.answer, second.answer]);
});

test.each([
  ['while it is computed', true, 1],
  ['and not when it is complete', false, 0],
])('without a cache an answer is given up when its client is gone, %s', async (_when, early, expected) => {
  const responses = new ResponseCache({ seen: 1 } as RevisionStore, { bytes: 0, staleMs: null });
  let abandoned = 0;
  let gone = () => {};
  const asked = {
    key: 'q',
    minRevision: 0,
    compute: async () => {
      if (early) gone();
      return { status: 200, type: 't', text: '{"data":1}', cacheable: true, lasting: false };
    },
    abandon: () => {
      abandoned += 1;
    },
    onGone: (listener: () => void) => {
      gone = listener;
    },
  };
  await responses.answer(asked);
  gone();
  expect(abandoned > 0 ? 1 : 0).toBe(expected);
});

test('equal questions at one time are read once', async () => {
  const { post, reads } = await serve();
  const answers = await Promise.all(Array.from({ length: 12 }, () => post(QUERY).then((r) => r.text())));
  expect(new Set(answers).size).toBe(1);
  expect(reads()).toBe(1);
});

test('without room for answers, each question is read', async () => {
  const { post, reads, responses } = await serve({ bytes: 0, staleMs: null });
  for (const _ of [1, 2]) expect((await post(QUERY)).headers.get('etag')).toBeNull();
  expect([reads(), responses.bytes]).toEqual([2, 0]);
});

test('what is kept never takes more than it may', async () => {
  const { post, responses } = await serve({ bytes: 20_000, staleMs: null });
  for (let first = 1; first <= 30; first += 1) {
    await (await post(QUERY.replace('20', String(first)), { 'accept-encoding': 'gzip' })).text();
    expect(responses.bytes).toBeLessThanOrEqual(20_000);
  }
  expect(responses.bytes).toBeGreaterThan(5_000);
});

describe('after a write', () => {
  let own: GraphStore | null = null;
  afterEach(async () => {
    await own?.close();
    own = null;
  });

  test(
    'acknowledged by this server, no question gets an answer of before, while others write and read',
    async () => {
      // A store of its own, and closed with the test: a writer that was cut off must not write into what other tests look at.
      own = await openSeeded('grafeo', 'article');
      const { store, post, reads } = await serve({ bytes: MB, staleMs: null }, distant(own));
      // Several, so that an answer to one is under way while another is asked anew.
      const questions = ['', ' ', '  '].map((space) => `{ state(id: "moving") { ${space}name } }`);
      let acknowledged = 0;
      let asked = 0;
      let writing = true;
      await rename(store, 'moving', '0');
      const writer = async () => {
        for (let i = 1; i <= 60; i += 1) {
          await rename(store, 'moving', String(i));
          acknowledged = i;
          // Now and then long enough for an answer to be kept and given again.
          if (i % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 150));
        }
        writing = false;
      };
      const stale: string[] = [];
      const reader = async (_: unknown, first: number) => {
        for (let n = first; writing; n += 1) {
          const before = acknowledged;
          asked += 1;
          const { data } = await bodyOf(post(questions[n % questions.length]!));
          if (Number(data.state.name) < before) stale.push(`${data.state.name} after ${before}`);
        }
      };
      await Promise.all([writer(), ...Array.from({ length: 8 }, reader)]);
      expect(stale).toEqual([]);
      expect(reads()).toBeLessThan(asked);
      for (const query of questions) expect((await bodyOf(post(query))).data).toEqual({ state: { name: '60' } });
    },
    PATIENCE,
  );

  test('of someone else, its answers are seen once the revision is asked for again', async () => {
    const query = '{ state(id: "foreign") { name } }';
    const name = async (answer: Promise<Response>) => (await bodyOf(answer)).data.state.name;
    await rename(base, 'foreign', 'before');
    const asking = await serve({ bytes: MB, staleMs: 0 });
    const believing = await serve({ bytes: MB, staleMs: 3_600_000 });
    expect([await name(asking.post(query)), await name(believing.post(query))]).toEqual(['before', 'before']);
    const revision = await rename(base, 'foreign', 'after');
    expect([await name(asking.post(query)), await name(believing.post(query))]).toEqual(['after', 'before']);
    // A client that has seen the newer graph is never shown the older one.
    const known = await believing.post(query, { 'x-cadre-revision': String(revision) });
    expect(known.headers.get('x-cadre-revision')).toBe(String(revision));
    expect(await name(Promise.resolve(known))).toBe('after');
  });

  test('a revision that nobody has seen keeps nobody waiting', async () => {
    const { post } = await serve({ bytes: MB, staleMs: 250 });
    expect((await post(QUERY, { 'x-cadre-revision': '999999' })).status).toBe(200);
    expect((await post(QUERY, { 'x-cadre-revision': 'nonsense' })).status).toBe(200);
  });
});
