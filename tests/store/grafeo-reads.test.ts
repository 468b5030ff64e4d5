import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';

const NODES = 250;
/** Takes the engine a while: it looks at triples of nodes. */
const SLOW = { text: 'MATCH (a:Thing), (b:Thing), (c:Thing) WHERE a.n + b.n = c.n RETURN count(*) AS sums', params: {} };

let engine: CypherEngine;
beforeAll(async () => {
  engine = await openGrafeo({ path: null });
  await engine.write((tx) =>
    tx.run({ text: 'UNWIND $ns AS n CREATE (:Thing {n: n})', params: { ns: Array.from({ length: NODES }, (_, n) => n) } }),
  );
});
afterAll(() => engine.close());

const read = (n: number, timeout?: number) =>
  engine.read({ text: 'MATCH (t:Thing) WHERE t.n = $n RETURN t.n AS n', params: { n } }, timeout === undefined ? {} : { timeout });

test('many reads at once are all answered, each with its own rows', async () => {
  const answers = await Promise.all(Array.from({ length: NODES }, (_, n) => read(n)));
  expect(answers).toEqual(Array.from({ length: NODES }, (_, n) => [[n]]));
});

test('a read that waits for its turn longer than its time is given up, and the ones behind it are answered', async () => {
  const slow = Array.from({ length: 12 }, () => engine.read(SLOW));
  await expect(read(1, 5)).rejects.toMatchObject({ code: 'TIMEOUT' });
  const behind = read(2);
  const sums = new Set((await Promise.all(slow)).map((rows) => JSON.stringify(rows)));
  expect([...sums]).toEqual([`[[${(NODES * (NODES + 1)) / 2}]]`]);
  expect(await behind).toEqual([[2]]);
  expect(await read(1, 5_000)).toEqual([[1]]);
});
