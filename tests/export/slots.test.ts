import { expect, test } from '@jest/globals';
import { ExportSlots } from '../../src/server/export-slots.js';

const LONG = 60_000;
const here = () => new AbortController().signal;

/** What happens, as it happens. */
async function come(slots: ExportSlots, name: string, seen: string[], signal = here()) {
  const release = await slots.take(name, signal);
  seen.push(name);
  return release;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('at most N at a time, the others in the order of their requests', async () => {
  const slots = new ExportSlots({ atOnce: 2, perClient: 2, patienceMs: LONG });
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
  const slots = new ExportSlots({ atOnce: 1, perClient: 1, patienceMs: 20 });
  const a = await slots.take('x', here());
  a();
  a();
  await slots.take('x', here());
  await expect(slots.take('x', here())).rejects.toMatchObject({ code: 'BUSY' });
});

test('a request that waits in vain is refused, and does not get the slot later', async () => {
  const slots = new ExportSlots({ atOnce: 1, perClient: 1, patienceMs: 20 });
  const release = await slots.take('x', here());
  await expect(slots.take('x', here())).rejects.toMatchObject({ code: 'BUSY', details: { limit: 'exports', allowed: 1 } });
  release();
  (await slots.take('x', here()))();
});

test('who goes away is waited for no longer', async () => {
  const slots = new ExportSlots({ atOnce: 1, perClient: 1, patienceMs: LONG });
  const release = await slots.take('x', here());
  const gone = new AbortController();
  const waiting = slots.take('x', gone.signal);
  const next = slots.take('x', here());
  gone.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  release();
  (await next)();
  await expect(slots.take('x', gone.signal)).rejects.toThrow('gone');
});

test('one client gets no more than its share, whatever is free; others pass it', async () => {
  const slots = new ExportSlots({ atOnce: 3, perClient: 2, patienceMs: 20 });
  const mine = [await slots.take('10.0.0.1', here()), await slots.take('10.0.0.1', here())];
  await expect(slots.take('10.0.0.1', here())).rejects.toMatchObject({
    code: 'BUSY',
    message: expect.stringContaining('of this client'),
    hint: expect.stringContaining('CADRE_MAX_EXPORTS_PER_CLIENT'),
  });
  (await slots.take('10.0.0.2', here()))();
  mine[0]!();
  (await slots.take('10.0.0.1', here()))();
});

test('the addresses of one network of IPv6 are one client', async () => {
  const slots = new ExportSlots({ atOnce: 3, perClient: 1, patienceMs: 20 });
  await slots.take('2001:db8:1:2:3:4:5:6', here());
  await expect(slots.take('2001:db8:1:2:a:b:c:d', here())).rejects.toMatchObject({ code: 'BUSY' });
  await slots.take('2001:db8:1:3::1', here());
  await slots.take('::ffff:10.0.0.1', here());
});
