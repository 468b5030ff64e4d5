import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import { RequestBudget } from '../../src/graphql/request-budget.js';
import { SharedWork } from '../../src/graphql/shared-work.js';

/** Work that the test ends. */
function pending<T>() {
  let [begun, end, fail] = [0, (_: T) => {}, (_: unknown) => {}];
  const work = () => {
    begun += 1;
    return new Promise<T>((resolve, reject) => {
      [end, fail] = [resolve, reject];
    });
  };
  return { work, end: (value: T) => end(value), fail: (error: unknown) => fail(error), begun: () => begun };
}

const budget = (ms = 60_000) => new RequestBudget(ms);

test('requests that ask the same at the same time are answered by one work; what asks later works anew', async () => {
  const shared = new SharedWork(null);
  const { work, end, begun } = pending<string>();
  const answers = [1, 2, 3].map(() => shared.answer('a', budget(), work));
  const other = shared.answer('b', budget(), async () => 'another');
  expect(begun()).toBe(1);
  end('one');
  expect(await Promise.all([...answers, other])).toEqual(['one', 'one', 'one', 'another']);
  const later = shared.answer('a', budget(), work);
  expect(begun()).toBe(2);
  end('two');
  expect(await later).toBe('two');
});

test('where the request that is at work ends before it is done, the next goes on', async () => {
  const shared = new SharedWork(null);
  const { work, end, fail, begun } = pending<string>();
  const [first, second, third] = [1, 2, 3].map(() => shared.answer('a', budget(), work));
  fail(new CadreError('TIMEOUT', 'Its client is gone.'));
  await expect(first).rejects.toMatchObject({ code: 'TIMEOUT' });
  await sleep(1);
  expect(begun()).toBe(2);
  end('done');
  expect(await Promise.all([second, third])).toEqual(['done', 'done']);
});

test('other errors are those of all', async () => {
  const shared = new SharedWork(null);
  const { work, fail, begun } = pending<string>();
  const answers = [1, 2].map(() => shared.answer('a', budget(), work));
  fail(new CadreError('LIMIT', 'Too much.'));
  for (const answer of answers) await expect(answer).rejects.toMatchObject({ code: 'LIMIT' });
  expect(begun()).toBe(1);
});

test('a request that waits ends when its own time is over or its client gone, and the others do not', async () => {
  const shared = new SharedWork(null);
  const { work, end } = pending<string>();
  const first = shared.answer('a', budget(), work);
  const gone = budget();
  const leaving = shared.answer('a', gone, work);
  const late = shared.answer('a', budget(20), work);
  gone.abandon();
  await expect(leaving).rejects.toMatchObject({ code: 'TIMEOUT' });
  await expect(late).rejects.toMatchObject({ code: 'TIMEOUT', details: { limit: 'requestMs' } });
  end('done');
  expect(await first).toBe('done');
});

test('on a database that others write to, nobody joins who came too late', async () => {
  const shared = new SharedWork(10);
  const [early, late] = [pending<string>(), pending<string>()];
  const answers = [1, 2].map(() => shared.answer('a', budget(), early.work));
  await sleep(20);
  answers.push(shared.answer('a', budget(), late.work));
  expect([early.begun(), late.begun()]).toEqual([1, 1]);
  early.end('early');
  late.end('late');
  expect(await Promise.all(answers)).toEqual(['early', 'early', 'late']);
});
