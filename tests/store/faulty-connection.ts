import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { CypherEngine } from '../../src/store/engine.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { neo4jForTests } from '../support/neo4j/database.js';
import { type Fault, noise, startProxy, type TcpProxy } from '../support/tcp-proxy.js';

/** Bolt's message COMMIT, with its length before and the end of the message after it. */
const COMMIT = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);

/** What the engine does when its connection to a real server is not sound. */
export function faultyConnection(): void {
  let proxy: TcpProxy;
  let engine: CypherEngine;
  const open = () => openNeo4j({ ...neo4jForTests()!, uri: `bolt://127.0.0.1:${proxy.port}`, poolSize: 3 });
  const read = (timeout = 5_000) => engine.read({ text: 'UNWIND range(1, 3000) AS i RETURN i, toString(i)', params: {} }, { timeout });
  const create = (id: string) => engine.write((tx) => tx.run({ text: 'CREATE (:Thing {id: $id})', params: { id } }));
  const stored = async (id: string) => {
    const [row] = await engine.read({ text: 'MATCH (n:Thing {id: $id}) RETURN count(n)', params: { id } });
    return row?.[0];
  };

  beforeAll(async () => {
    proxy = await startProxy(Number(new URL(neo4jForTests()!.uri).port));
    engine = await open();
  });
  beforeEach(() => engine.write((tx) => tx.run({ text: 'MATCH (n:Thing) DETACH DELETE n', params: {} })));
  afterEach(() => proxy.set({ kind: 'none' }));
  afterAll(async () => {
    await engine.close();
    await proxy.close();
  });

  it('answers from new connections when the old ones were reset', async () => {
    await Promise.all([read(), read(), read()]);
    proxy.reset();
    expect(await read()).toHaveLength(3_000);
    expect(await create('after')).toMatchObject({ value: [] });
  });

  const BROKEN: readonly (readonly [string, Fault])[] = [
    ['ends at once', { kind: 'cut', after: 0 }],
    ['ends in mid-answer', { kind: 'cut', after: 9_000 }],
    ['is reset in mid-answer', { kind: 'cut', after: 9_000, reset: true }],
    ...[1, 2, 3].map((seed) => [`garbles answers (${seed})`, { kind: 'garble', after: seed % 2 ? 0 : 4_000, byte: noise(seed) }] as const),
  ];
  it.each(BROKEN)('a connection that %s: STORE_UNAVAILABLE in time, and answers as soon as it is sound', async (_, fault) => {
    proxy.set(fault);
    const started = performance.now();
    await expect(read(300)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(performance.now() - started).toBeLessThan(6_000);
    proxy.set({ kind: 'none' });
    expect(await read()).toHaveLength(3_000);
  });

  it('a read whose connection ends once is read again', async () => {
    await read();
    proxy.when({ bytes: Buffer.from('UNWIND range'), forward: true, fault: { kind: 'cut', after: 500 } });
    expect(await read()).toHaveLength(3_000);
  });

  it('replies that come late: a read with time is answered, one without ends in time, and the next one is answered', async () => {
    await read();
    proxy.set({ kind: 'delay', ms: 300 });
    const started = performance.now();
    expect(await read()).toHaveLength(3_000);
    expect(performance.now() - started).toBeGreaterThanOrEqual(300);
    proxy.set({ kind: 'delay', ms: 10_000 });
    const again = performance.now();
    await expect(read(200)).rejects.toMatchObject({ code: expect.stringMatching(/^(?:TIMEOUT|STORE_UNAVAILABLE)$/) });
    expect(performance.now() - again).toBeLessThan(6_000);
    proxy.set({ kind: 'none' });
    expect(await read(10_000)).toHaveLength(3_000);
  });

  it('lost replies: the read ends soon after its time, and the next ones are answered on new connections', async () => {
    await Promise.all([read(), read(), read()]);
    proxy.set({ kind: 'swallow' });
    const started = performance.now();
    const lost = await Promise.allSettled([read(200), read(200), read(200)]);
    expect(lost.map((one) => (one as PromiseRejectedResult).reason.code)).toEqual(Array(3).fill('STORE_UNAVAILABLE'));
    expect(performance.now() - started).toBeLessThan(6_000);
    proxy.set({ kind: 'none' });
    const again = performance.now();
    expect(await read(10_000)).toHaveLength(3_000);
    expect(performance.now() - again).toBeLessThan(5_000);
  });

  it('a write that is cut before its commit is written again, once', async () => {
    proxy.when({ bytes: Buffer.from('CREATE (:Thing'), forward: false, fault: { kind: 'cut', after: 0 } });
    await create('again');
    expect(await stored('again')).toBe(1);
  });

  it.each([
    ['before the server has it', false, 0],
    ['before its answer comes', true, 1],
  ])('a write that is cut in its commit, %s: the outcome is unknown, and it is not written again', async (_, forward, count) => {
    proxy.when({ bytes: COMMIT, forward, fault: { kind: 'cut', after: 0 } });
    await expect(create('once')).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN', hint: expect.stringContaining('again') });
    expect(await stored('once')).toBe(count);
  });

  it('a write whose replies get lost ends at its deadline', async () => {
    proxy.when({ bytes: Buffer.from('CREATE (:Thing'), forward: true, fault: { kind: 'swallow' } });
    const lost = engine.write((tx) => tx.run({ text: 'CREATE (:Thing)', params: {} }), { timeout: 200 });
    await expect(lost).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
}
