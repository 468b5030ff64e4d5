import { expect, test } from '@jest/globals';
import { ExportSlots } from '../../src/server/export-slots.js';

const LONG = 60_000;
const here = () => new AbortController().signal;

/** What happens, as it happens. */
async function come(slots: ExportSlots, name: string, seen: string[], signal = here()) {
  const release = await slots.take(signal);
  seen.push(name);
  return release;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('so many at a time, the others in the order of their coming', async () => {
  const slots = new ExportSlots(2, LONG);
  const seen: string[] = [];
  const [a, b] = [await come(slots, 'a', seen), await come(slots, 'b', seen)];
  const [c, d] = [come(slots, 'c', seen), come(slots, 'd', seen)];
  await settle();
  expect(seen).toEqual(['a', 'b']);
  b();
  const release = await c;
  await settle();
  expect(seen).toEqual(['a', 'b', 'c']);
  a();
  (await d)();
  release();
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
});

test('a place that is given back twice is one place', async () => {
  const slots = new ExportSlots(1, 20);
  const a = await slots.take(here());
  a();
  a();
  await slots.take(here());
  await expect(slots.take(here())).rejects.toMatchObject({ code: 'BUSY' });
});

test('who waits in vain is told, and is not given the place later', async () => {
  const slots = new ExportSlots(1, 20);
  const release = await slots.take(here());
  await expect(slots.take(here())).rejects.toMatchObject({ code: 'BUSY', details: { limit: 'exports', allowed: 1 } });
  release();
  (await slots.take(here()))();
});

test('who goes away is waited for no longer', async () => {
  const slots = new ExportSlots(1, LONG);
  const release = await slots.take(here());
  const gone = new AbortController();
  const waiting = slots.take(gone.signal);
  const next = slots.take(here());
  gone.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  release();
  (await next)();
  await expect(slots.take(gone.signal)).rejects.toThrow('gone');
});
