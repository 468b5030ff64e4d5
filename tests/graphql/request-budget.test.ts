import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { CadreError } from '../../src/errors/cadre-error.js';
import { RequestBudget } from '../../src/graphql/request-budget.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, LIMITS, model, schema } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';

test('four reads of a request run at the same time, the others after them', async () => {
  const budget = new RequestBudget(60_000);
  let running = 0;
  let most = 0;
  const read = async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(2);
    running -= 1;
    return most;
  };
  const answers = await Promise.all(Array.from({ length: 30 }, () => budget.read(1_000, read)));
  expect([answers.length, most]).toEqual([30, 4]);
});

test('a read gets its own time, or what is left of the request', async () => {
  const budget = new RequestBudget(1_000);
  expect(await budget.read(10, async (ms) => ms)).toBe(10);
  expect(await budget.read(60_000, async (ms) => ms)).toBeLessThanOrEqual(1_000);
});

test('a read that fails gives its slot back', async () => {
  const budget = new RequestBudget(60_000);
  const failing = Array.from({ length: 8 }, () => budget.read(1_000, () => Promise.reject(new Error('no'))));
  expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(Array(8).fill('rejected'));
  expect(await budget.read(1_000, async () => 'yes')).toBe('yes');
});

test('when the time of a request is over, what runs is not awaited, what waits and what comes is refused', async () => {
  const started = performance.now();
  const budget = new RequestBudget(10_020, null, 10_000);
  const slow = Array.from({ length: 4 }, () => budget.read(1_000, () => sleep(5_000, null, { ref: false })));
  const ended = Promise.allSettled(slow);
  await expect(budget.read(1_000, async () => 'late')).rejects.toMatchObject({
    code: 'TIMEOUT',
    details: { limit: 'requestMs', allowed: 10_020 },
  });
  expect((await ended).map((one) => (one as PromiseRejectedResult).reason.code)).toEqual(Array(4).fill('TIMEOUT'));
  expect(performance.now() - started).toBeLessThan(3_000);
  await expect(budget.read(1_000, async () => 'later')).rejects.toMatchObject({ code: 'TIMEOUT' });
});

test('a query of many slow root fields ends when its time is over, with a code', async () => {
  const store = await openSeeded('grafeo', 'article');
  const slow = new Proxy(store, {
    get: (target, name) =>
      name === 'select'
        ? async (...given: Parameters<GraphStore['select']>) => {
            await sleep(20);
            return target.select(...given);
          }
        : (Reflect.get(target, name) as () => unknown).bind(target),
  });
  try {
    const source = `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: states(first: 1) { nodes { id } }`).join(' ')} }`;
    const started = performance.now();
    const { errors } = await graphql({
      schema,
      source,
      contextValue: { store: slow, model, limits: LIMITS, budget: new RequestBudget(100) },
    });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(errors?.map((error) => (error.originalError as { code?: string }).code)).toContain('TIMEOUT');
    expect((await ask(store, '{ states(first: 1) { nodes { id } } }')).errors).toBeUndefined();
  } finally {
    await store.close();
  }
});

test('a write that is under way when the time is over may be written or not', async () => {
  const budget = new RequestBudget(20);
  await expect(budget.write(() => new Promise((resolve) => setTimeout(resolve, 200)))).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  await expect(budget.write(async () => 'never')).rejects.toMatchObject({ code: 'TIMEOUT' });
});

test('a write that fails has its own error, and one in time its value', async () => {
  const budget = new RequestBudget(10_000);
  await expect(budget.write(() => Promise.reject(new CadreError('TIMEOUT', 'The database did not answer in time.')))).rejects.toMatchObject(
    { code: 'TIMEOUT' },
  );
  expect(await budget.write(async () => 'written')).toBe('written');
});
