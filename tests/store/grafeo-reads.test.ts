import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { conditionText } from '../../src/store/cypher/condition.js';
import { ParameterList } from '../../src/store/cypher/parameters.js';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { all, compare, exists, type Step } from '../../src/store/plan.js';

/** More than 65,535. */
const PATHS = 70_000;
const NODES = 250;
/** Takes the engine a while: it looks at triples of nodes. */
const SLOW = { text: 'MATCH (a:Thing), (b:Thing), (c:Thing) WHERE a.n + b.n = c.n RETURN count(*) AS sums', params: {} };

const step = (label: string, ...relationships: string[]): Step => ({ direction: 'out', label, relationships, labelImplied: true });

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

test('more paths of two steps than the engine holds at once are no fault of a condition on them', async () => {
  const own = await openGrafeo({ path: null });
  const params = new ParameterList();
  const [by, from] = [step('Evidence', 'BY'), step('Source', 'FROM')];
  const condition = exists(by, all(compare('stance', '=', 'FOR'), exists(from, compare('id', '=', 's'))));
  const text = `MATCH (n:Statement) WHERE n.n < 3 AND ${conditionText('n', condition, params)} RETURN count(n) AS found`;
  try {
    await own.write(async (tx) => {
      await tx.run({ text: "CREATE (:Source {id: 's'})", params: {} });
      for (let i = 0; i < PATHS; i += 10_000)
        await tx.run({
          text: "MATCH (s:Source {id: 's'}) UNWIND $ns AS n CREATE (:Statement {n: n})-[:BY]->(:Evidence {stance: 'FOR'})-[:FROM]->(s)",
          params: { ns: Array.from({ length: 10_000 }, (_, at) => i + at) },
        });
    });
    expect(await own.read({ text, params: params.all() })).toEqual([[3]]);
  } finally {
    await own.close();
  }
});

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
