/**
 * Asks 20 of each expensive question at once, over and over, and meanwhile a cheap question and the state of the server, on both
 * databases: `npm run --prefix bench starvation -- [attacks] [seconds]`. Writes its table into docs/reliability.md, but not for a
 * graph smaller than 20,000 attacks. The goal: the cheap question within 500 ms and /health/live within 100 ms, at the 95th percentile.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readModel } from '../src/model/read.js';
import { writeSection } from '../tests/heavy/reliability.js';
import { type Asked, Client, percentile } from './run/ask.js';
import { Contender } from './run/contender.js';
import { openDatabase } from './run/database.js';
import { fillEmbedded, fillNeo4j } from './run/fill.js';
import { CHEAP, EXPENSIVE, type Question } from './workloads/expensive.js';
import { SEED } from './workloads/parameters.js';

const ATTACKS = Number(process.argv[2] ?? 20_000);
const SECONDS = Number(process.argv[3] ?? 15);
/** Below this size the table is not kept, and few clients show that it works. */
const KEPT_FROM = 20_000;
const AT_ONCE = ATTACKS >= KEPT_FROM ? 20 : 3;
const PAUSE_MS = 100;
const GOALS = { cheap: 500, live: 100 };

function bodyOf({ query, variables }: Question, i: number): string {
  return JSON.stringify({ query, variables: variables[i % variables.length] });
}

/** Asks again and again until the time is over. */
async function repeat(url: string, end: number, ask: (client: Client, i: number) => Promise<Asked>, pauseMs = 0): Promise<Asked[]> {
  const client = new Client(url);
  const found: Asked[] = [];
  for (let i = 0; performance.now() < end; i += 1) {
    found.push(await ask(client, i));
    if (pauseMs > 0) await sleep(pauseMs);
  }
  client.close();
  return found;
}

const shown = (ms: number | null) => (ms === null ? 'none' : ms.toFixed(0));

async function measure(url: string, question: Question): Promise<{ readonly row: string; readonly met: boolean }> {
  const end = performance.now() + SECONDS * 1_000;
  const expensive = Array.from({ length: AT_ONCE }, (_, n) => repeat(url, end, (client, i) => client.ask(bodyOf(question, n * 7 + i))));
  const [cheap, live] = await Promise.all([
    repeat(url, end, (client, i) => client.ask(bodyOf(CHEAP, i)), PAUSE_MS),
    repeat(url, end, (client) => client.ask(null, '/health/live'), PAUSE_MS),
  ]);
  const answers = (await Promise.all(expensive)).flat();
  const codes = [...new Set(answers.flatMap(({ code }) => (code === null ? [] : [code])))];
  const wrong = cheap.filter(({ code }) => code !== null).length;
  const times = (of: readonly Asked[]) => of.map(({ ms }) => ms);
  const [cheap95, live95] = [percentile(times(cheap), 0.95), percentile(times(live), 0.95)];
  const cells = [
    question.name,
    answers.filter(({ code }) => code === null).length,
    codes.length === 0 ? 'none' : codes.map((code) => `${answers.filter((answer) => answer.code === code).length} ${code}`).join(', '),
    shown(percentile(times(answers), 0.5)),
    shown(percentile(times(cheap), 0.5)),
    shown(cheap95),
    shown(live95),
  ];
  const met = wrong === 0 && (cheap95 ?? Infinity) < GOALS.cheap && (live95 ?? Infinity) < GOALS.live;
  return { row: cells.join(' | '), met };
}

async function measureAll(contender: Contender, name: string): Promise<string[]> {
  const rows: string[] = [];
  try {
    // The first time, plans are made and code is compiled.
    const client = new Client(contender.url);
    for (const question of [CHEAP, ...EXPENSIVE]) await client.ask(bodyOf(question, 0));
    client.close();
    for (const question of EXPENSIVE) {
      const { row, met } = await measure(contender.url, question);
      rows.push(`| ${name} | ${row} | ${met ? 'yes' : 'no'} |`);
      console.log(rows.at(-1));
    }
  } finally {
    await contender.stop();
  }
  return rows;
}

const model = readModel();
const amount = { attacks: ATTACKS, seed: SEED };
const folder = await mkdtemp(join(tmpdir(), 'cadre-starvation-'));
const database = await openDatabase();
try {
  await fillNeo4j(model, database, amount);
  await fillEmbedded(model, join(folder, 'data'), amount);
  const rows = [
    ...(await measureAll(await Contender.start('cadre-embedded', join(folder, 'data')), 'embedded')),
    ...(await measureAll(await Contender.start('cadre-neo4j', database), 'Neo4j')),
  ];
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, ${ATTACKS} attacks; ${AT_ONCE} clients for ${SECONDS} s each; server, database and clients on one machine of two cores.`,
    '',
    '| database | question | answers | refused | median, ms | cheap question, median | cheap question, p95 | /health/live, p95 | within the goals |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ];
  if (ATTACKS >= KEPT_FROM) await writeSection('Starvation', lines);
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
