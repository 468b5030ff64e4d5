import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Admission, type AdmissionLimits } from '../../src/graphql/admission.js';
import { RequestBudget } from '../../src/graphql/request-budget.js';

const LIMITS: AdmissionLimits = { reads: 4, largeReads: 2, largeRequests: 2, waiting: 100 };

/** A server with reads that end when the test ends them. */
function server(limits: AdmissionLimits = LIMITS) {
  const admission = new Admission(limits);
  const running: { readonly name: string; readonly end: () => void }[] = [];
  const order: string[] = [];
  const request = (ms = 60_000) => new RequestBudget(ms, admission);
  const read = (budget: RequestBudget, name: string) =>
    budget.read(60_000, () => {
      order.push(name);
      return new Promise<void>((resolve) => running.push({ name, end: resolve }));
    });
  const large = (name: string) => {
    const budget = request();
    budget.expect(10_000);
    return read(budget, name);
  };
  const endOne = async () => {
    running.shift()?.end();
    await sleep(1);
  };
  return { request, read, large, running, order, endOne };
}

test('large requests leave room for small ones', async () => {
  const { request, read, large, order, running, endOne } = server();
  const all = [...Array(20).keys()].map((i) => large(`large ${i}`));
  await sleep(1);
  expect(order).toEqual(['large 0', 'large 1']);
  all.push(read(request(), 'small 0'), read(request(), 'small 1'));
  await sleep(1);
  expect(order.slice(2)).toEqual(['small 0', 'small 1']);
  while (running.length > 0) await endOne();
  await Promise.all(all);
  expect(order).toHaveLength(22);
});

test('a request that took long is a large one, and who has had little goes first', async () => {
  const { request, read, order, running, endOne } = server();
  const long = request();
  const first = read(long, 'first');
  await sleep(120);
  await endOne();
  await first;
  const again = [...Array(4).keys()].map((i) => read(long, `again ${i}`));
  await sleep(1);
  expect(order).toEqual(['first', 'again 0', 'again 1']);
  const fresh = request();
  fresh.expect(1_000);
  again.push(read(fresh, 'fresh'));
  await endOne();
  expect(order.at(-1)).toBe('fresh');
  while (running.length > 0) await endOne();
  await Promise.all(again);
});

test('what was learned goes before what was guessed', async () => {
  const { request, read, order, running, endOne } = server();
  const all = [...Array(4).keys()].map((i) => {
    const budget = request();
    budget.guess(10_000);
    budget.expect(5);
    return read(budget, `${i}`);
  });
  await sleep(1);
  expect(order).toHaveLength(4);
  while (running.length > 0) await endOne();
  await Promise.all(all);
});

test('when too many wait, a new request is refused with the time to wait, and those that wait are not', async () => {
  const { request, large, read, running, endOne } = server({ reads: 3, largeReads: 1, largeRequests: 1, waiting: 5 });
  const all = [...Array(6).keys()].map((i) => large(`${i}`));
  await expect(large('one too many')).rejects.toMatchObject({
    code: 'BUSY',
    details: { limit: 'waiting', retryAfterS: expect.any(Number) },
    hint: expect.stringContaining('CADRE_MAX_WAITING'),
  });
  all.push(read(request(), 'small'));
  while (running.length > 0) await endOne();
  await expect(Promise.all(all)).resolves.toHaveLength(7);
});

test('the whole request is marked as refused', async () => {
  const { request, large, read, running, endOne } = server({ reads: 2, largeReads: 1, largeRequests: 1, waiting: 1 });
  const all = [large('a'), large('b')];
  const refused = request();
  refused.expect(1_000);
  await expect(read(refused, 'c')).rejects.toMatchObject({ code: 'BUSY' });
  expect(refused.busy).toMatchObject({ code: 'BUSY' });
  while (running.length > 0) await endOne();
  await Promise.all(all);
});

test('a request whose client is gone leaves the queue, starts nothing and gives back what it held', async () => {
  const { request, read, large, order, running, endOne } = server({ reads: 2, largeReads: 1, largeRequests: 1, waiting: 10 });
  const first = large('first');
  const gone = request();
  gone.expect(1_000);
  const waiting = read(gone, 'never');
  await sleep(1);
  gone.abandon();
  await expect(waiting).rejects.toMatchObject({ code: 'TIMEOUT' });
  await expect(read(gone, 'never')).rejects.toMatchObject({ code: 'TIMEOUT' });
  const next = large('next');
  await endOne();
  expect(order).toEqual(['first', 'next']);
  while (running.length > 0) await endOne();
  await Promise.all([first, next]);
});

test('a read that is abandoned is not awaited', async () => {
  const budget = new RequestBudget(60_000);
  const never = budget.orAbandoned(new Promise(() => {}));
  budget.abandon();
  await expect(never).rejects.toMatchObject({ code: 'TIMEOUT' });
  expect(await budget.orAbandoned(Promise.resolve(1)).catch(() => 'gone')).toBe(1);
});

test('few large requests are at work, each to its end: others wait before they read anything', async () => {
  const { request, read, order, running, endOne } = server({ ...LIMITS, largeRequests: 1 });
  const whole = async (name: string) => {
    const budget = request();
    budget.expect(1_000);
    await read(budget, `${name} reads`);
    await budget.compute(
      (function* () {
        order.push(`${name} computes`);
        yield;
      })(),
    );
    await read(budget, `${name} reads again`);
  };
  const all = ['a', 'b'].map(whole);
  await sleep(1);
  while (running.length > 0) await endOne();
  await Promise.all(all);
  const works = (name: string) => [`${name} reads`, `${name} computes`, `${name} reads again`];
  expect(order).toEqual([...works('a'), ...works('b')]);
});

test('a large request that waits for others leaves its place to them', async () => {
  const { request, read, order, running, endOne } = server({ ...LIMITS, largeRequests: 1 });
  const [waiting, other] = [request(), request()];
  for (const budget of [waiting, other]) budget.expect(1_000);
  const first = read(waiting, 'first');
  await sleep(5);
  await endOne();
  await first;
  const others = read(other, 'other');
  const answer = waiting.wait(others.then(() => 'answer'));
  await sleep(5);
  expect(order).toEqual(['first', 'other']);
  await endOne();
  expect(await answer).toBe('answer');
  expect(running).toEqual([]);
});
