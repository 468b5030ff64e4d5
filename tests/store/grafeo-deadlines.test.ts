import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { runHere } from '../cli/run-cli.js';

const WRITE_MS = 60;
const NODES = 120;
/** Takes the engine a while: it looks at triples of nodes. */
const SLOW = 'MATCH (a:Thing), (b:Thing), (c:Thing) WHERE a.n + b.n = c.n WITH count(*) AS sums CREATE (:Late {sums: sums})';

describe('deadlines of writes to the embedded store', () => {
  let engine: CypherEngine;
  const run = (text: string, params = {}) => engine.write((tx) => tx.run({ text, params }), { timeout: 30_000 });
  const count = async (label: string) => (await engine.read({ text: `MATCH (n:${label}) RETURN count(n)`, params: {} }))[0]![0];
  beforeEach(async () => {
    engine = await openGrafeo({ path: null, writeTimeoutMs: WRITE_MS, ddlTimeoutMs: 1 });
    await run('UNWIND $ns AS n CREATE (:Thing {n: n})', { ns: Array.from({ length: NODES }, (_, n) => n) });
  });
  afterEach(() => engine.close());

  test('work that takes longer than its time: TIMEOUT at once, nothing is written, and the next writer goes on', async () => {
    const started = performance.now();
    const late = engine.write(async (tx) => {
      await tx.run({ text: 'CREATE (:Late)', params: {} });
      await sleep(5 * WRITE_MS);
      await tx.run({ text: 'CREATE (:Later)', params: {} });
    });
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(5 * WRITE_MS);
    await run('CREATE (:Next)');
    expect(await Promise.all(['Late', 'Later', 'Next'].map(count))).toEqual([0, 0, 1]);
  });

  test('a statement that takes the engine longer: TIMEOUT, and nothing is written when the engine is done with it', async () => {
    await expect(engine.write((tx) => tx.run({ text: SLOW, params: {} }), { timeout: 1 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    await run('CREATE (:Next)');
    expect([await count('Late'), await count('Next')]).toEqual([0, 1]);
  });

  test('the wait for other writers does not count', async () => {
    const slow = engine.write(
      async (tx) => {
        await sleep(4 * WRITE_MS);
        await tx.run({ text: 'CREATE (:First)', params: {} });
      },
      { timeout: 30_000 },
    );
    const behind = engine.write((tx) => tx.run({ text: 'CREATE (:Second)', params: {} }));
    await Promise.all([slow, behind]);
    expect([await count('First'), await count('Second')]).toEqual([1, 1]);
  });

  test('a writer whose turn does not come in time: TIMEOUT, it never starts, and those behind it go on', async () => {
    const impatient = await openGrafeo({ path: null, turnTimeoutMs: WRITE_MS });
    try {
      const slow = impatient.write(() => sleep(6 * WRITE_MS), { timeout: 30_000 });
      const started = performance.now();
      const behind = impatient.write((tx) => tx.run({ text: 'CREATE (:Never)', params: {} }));
      await expect(behind).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('nothing was written') });
      expect(performance.now() - started).toBeLessThan(5 * WRITE_MS);
      await slow;
      await impatient.write((tx) => tx.run({ text: 'CREATE (:Next)', params: {} }));
      const labels = await impatient.read({ text: 'MATCH (n) RETURN labels(n)[0]', params: {} });
      expect(labels).toEqual([['Next']]);
    } finally {
      await impatient.close();
    }
  });

  test('a change of indexes that takes longer than its time: the outcome is unknown, and asking for it again is safe', async () => {
    await run('UNWIND $ns AS n CREATE (:Many {id: toString(n), text: toString(n) + toString(n)})', {
      ns: Array.from({ length: 20_000 }, (_, n) => n),
    });
    const texts = ['id', 'text'].flatMap((property) => engine.dialect.index('Many', [property]));
    await expect(engine.ddl(texts)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN', hint: expect.any(String) });
    await run('CREATE (:Next)');
    expect(await count('Next')).toBe(1);
    const again = await engine.ddl(texts.slice(0, 1)).catch((error: unknown) => error);
    expect(again === undefined || (again as { code: string }).code === 'OUTCOME_UNKNOWN').toBe(true);
    expect(await count('Many')).toBe(20_000);
  });
});

test('CADRE_WRITE_TIMEOUT_MS is the deadline of the commands that write', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cadre-deadline-'));
  try {
    const facts = join(folder, 'facts.json');
    await writeFile(facts, JSON.stringify({ sources: [{ id: 'source:one', title: 'One', accessed: '2026-01-01' }] }));
    const env = { CADRE_DATA: join(folder, 'data') };
    const late = await runHere(['load', facts], { ...env, CADRE_WRITE_TIMEOUT_MS: '1' });
    expect([late.code, late.err]).toEqual([1, expect.stringMatching(/^(?:TIMEOUT|OUTCOME_UNKNOWN): /)]);
    const inTime = await runHere(['load', facts], env);
    expect([inTime.code, inTime.err]).toEqual([0, '']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
