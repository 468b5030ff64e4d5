/**
 * Lets 200 clients ask mixed questions with texts of their own for 20 minutes, on each database, and watches the server's memory:
 * `npm run --prefix bench soak -- [attacks] [minutes] [--database embedded|neo4j]`. Writes a table for each database into docs/reliability.md, but
 * not for a shorter run. The goal: at most 500 MB over Neo4j, 800 MB embedded, and flat in the second half.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { writeSection } from '../tests/heavy/reliability.js';
import { type Asked, Client, percentile } from './run/ask.js';
import type { Contender } from './run/contender.js';
import { residentMb } from './run/process-figures.js';
import { type Database, loadOptions, withServer } from './run/under-load.js';
import { CHEAP, EXPENSIVE } from './workloads/expensive.js';

const { attacks: ATTACKS, lasts: MINUTES, databases } = loadOptions({ attacks: 20_000, lasts: 20 });
const CLIENTS = 200;
const KEPT_FROM = 20;
const SAMPLE_MS = 2_000;
const GOAL_MB = { embedded: 800, Neo4j: 500 } as const satisfies Readonly<Record<Database, number>>;

interface Sample {
  readonly minute: number;
  readonly mb: number;
}

/** Megabytes a minute, by least squares. */
function slope(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(samples.map((s) => s.minute)), mean(samples.map((s) => s.mb))];
  const over = samples.reduce((sum, s) => sum + (s.minute - x) * (s.mb - y), 0);
  return over / samples.reduce((sum, s) => sum + (s.minute - x) ** 2, 0);
}

/** Nine cheap questions for each expensive one. An alias makes each text of each client a text of its own. */
function bodyOf(client: number, i: number): string {
  const question = i % 10 === 9 ? EXPENSIVE[(client + i) % EXPENSIVE.length]! : CHEAP;
  const query = question.query.replace(/\) \{ /, `) { c${client}_${i % 50}: `);
  return JSON.stringify({ query, variables: question.variables[(client * 13 + i) % question.variables.length] });
}

async function soak(contender: Contender, name: Database): Promise<string> {
  const started = performance.now();
  const end = started + MINUTES * 60_000;
  const samples: Sample[] = [];
  const watch = (async () => {
    while (performance.now() < end) {
      const mb = residentMb(contender.pid);
      if (mb !== null) samples.push({ minute: (performance.now() - started) / 60_000, mb });
      await sleep(SAMPLE_MS);
    }
  })();
  const asked = await Promise.all(
    Array.from({ length: CLIENTS }, async (_, n) => {
      const client = new Client(contender.url);
      const found: Asked[] = [];
      for (let i = 0; performance.now() < end; i += 1) found.push(await client.ask(bodyOf(n, i)));
      client.close();
      return found;
    }),
  );
  await watch;
  const all = asked.flat();
  const refused = all.filter(({ code }) => code !== null);
  const second = samples.filter(({ minute }) => minute > MINUTES / 2);
  const peak = Math.max(...samples.map(({ mb }) => mb));
  const cells = [
    all.length - refused.length,
    [...new Set(refused.map(({ code }) => code))].map((code) => `${refused.filter((r) => r.code === code).length} ${code}`).join(', ') ||
      'none',
    percentile(
      all.map(({ ms }) => ms),
      0.95,
    )?.toFixed(0) ?? 'none',
    samples[0]?.mb ?? 'none',
    peak,
    samples.at(-1)?.mb ?? 'none',
    slope(second).toFixed(1),
    peak <= GOAL_MB[name] ? 'yes' : 'no',
  ];
  const row = `| ${cells.join(' | ')} |`;
  console.log(row);
  return row;
}

for (const name of databases) {
  console.log(name);
  const row = await withServer(name, ATTACKS, (contender) => soak(contender, name));
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, ${ATTACKS} attacks; ${CLIENTS} clients for ${MINUTES} minutes; server, database and clients on one machine of two cores.`,
    '',
    '| answers | refused | p95, ms | MB at first | MB at most | MB at the end | MB a minute, second half | within the goal |',
    '|---|---|---|---|---|---|---|---|',
    row,
  ];
  if (MINUTES >= KEPT_FROM) await writeSection(`Memory, ${name}`, lines);
}
