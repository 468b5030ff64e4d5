import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attacks, byKind, sample } from '../hostile/all.js';
import { asked, type Hostile } from '../hostile/hostile.js';
import { faults } from '../hostile/judge.js';
import { startVictim, type Victim } from '../hostile/victim.js';
import { schema } from '../support/graph.js';
import { writeSection } from './reliability.js';
import { FULL } from './size.js';

const MOST = FULL ? 400 : 12;
const SEED = Number(process.env['CADRE_TEST_SEED'] ?? 20_260_131);
/** What one request may take: processor time, and memory that the server did not hold before. */
const MOST_CPU_MS = 1_000;
const MOST_MEMORY = 100 * 2 ** 20;
/** What the server may hold after all of them. */
const MOST_HELD = 800 * 2 ** 20;

interface Sum {
  readonly requests: number;
  readonly faulty: readonly string[];
  readonly cpuMs: number;
  readonly memory: number;
}

const all = byKind(attacks(schema));
const sums = new Map<string, Sum>();
let victim: Victim;
let held: number;
const graph = asked('{ entities(first: 1) { totalCount } statements(first: 1) { totalCount } sources(first: 1) { totalCount } }');
let before: string;

beforeAll(async () => {
  victim = await startVictim();
  before = (await victim.send(graph)).text;
  // Plans and indexes that any first request makes.
  for (const hostile of sample([...all.values()].flat(), 60, SEED + 1)) await victim.send(hostile.send);
  held = victim.memory();
});
afterAll(async () => {
  await victim?.stop();
  if (FULL) await writeSection('Hostile requests', table());
});

async function attack(hostile: Hostile): Promise<{ readonly faults: readonly string[]; readonly cpuMs: number; readonly memory: number }> {
  const cpu = victim.cpuMs();
  const got = await victim.send(hostile.send);
  const cpuMs = victim.cpuMs() - cpu;
  const now = victim.memory();
  const memory = now - held;
  held = Math.max(held, now);
  const found = faults(hostile, got);
  if (cpuMs > MOST_CPU_MS) found.push(`${cpuMs} ms of processor time`);
  if (memory > MOST_MEMORY) found.push(`${Math.round(memory / 2 ** 20)} MB that it did not hold before`);
  if (!victim.running) found.push('the server ended');
  return { faults: found.map((fault) => `${hostile.name}: ${fault}`), cpuMs, memory };
}

function table(): string[] {
  const rows = [...sums].map(
    ([kind, { requests, faulty, cpuMs, memory }]) =>
      `| ${kind} | ${all.get(kind)!.length} | ${requests} | ${faulty.length} | ${cpuMs} | ${Math.max(0, Math.round(memory / 2 ** 20))} |`,
  );
  const count = [...sums.values()].reduce((sum, { requests }) => sum + requests, 0);
  return [
    `${count} requests, seed ${SEED}, to the embedded store with the seeds. Each was sent alone. The server held ${Math.round(held / 2 ** 20)} MB at most.`,
    '',
    '| kind | generated | sent | faults | most processor time of one, ms | most memory that one added, MB |',
    '|---|---|---|---|---|---|',
    ...rows,
  ];
}

describe('hostile requests', () => {
  test.each([...all.keys()])(
    '%s',
    async (kind) => {
      const results = [];
      for (const hostile of sample(all.get(kind)!, MOST, SEED)) results.push(await attack(hostile));
      const faulty = results.flatMap((result) => result.faults);
      sums.set(kind, {
        requests: results.length,
        faulty,
        cpuMs: Math.max(...results.map(({ cpuMs }) => cpuMs)),
        memory: Math.max(...results.map(({ memory }) => memory)),
      });
      expect(faulty.slice(0, 20)).toEqual([]);
      const alive = await victim.send(asked('{ state(id: "iran") { name } }'));
      expect(JSON.parse(alive.text)).toEqual({ data: { state: { name: 'Iran' } } });
    },
    900_000,
  );

  test('the graph is as it was', async () => {
    expect((await victim.send(graph)).text).toBe(before);
  });

  test('what the server holds is bounded', () => {
    expect(held).toBeLessThan(MOST_HELD);
  });

  test('there are enough of them', () => {
    expect([...all.values()].flat().length).toBeGreaterThan(2_000);
  });
});
