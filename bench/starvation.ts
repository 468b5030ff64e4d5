/**
 * Asks 20 of each expensive question at once, over and over, and meanwhile a cheap question and the state of the server, on both
 * databases: `npm run --prefix bench starvation -- [attacks] [seconds] [--database embedded|neo4j] [--only network,paths] [--clients 20]`. Writes a table for
 * each database into docs/reliability.md, but not for a graph smaller than 20,000 attacks, nor for some questions only. The goal: the cheap question
 * within 500 ms and /health/live within 100 ms, at the 95th percentile.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { writeSection } from '../tests/heavy/reliability.js';
import { type Asked, Client, percentile } from './run/ask.js';
import { loadOptions, withServer } from './run/under-load.js';
import { CHEAP, EXPENSIVE, type Question } from './workloads/expensive.js';

const { attacks: ATTACKS, lasts: SECONDS, databases, only, clients } = loadOptions({ attacks: 20_000, lasts: 15 });
/** Below this size the table is not kept, and few clients show that it works. */
const KEPT_FROM = 20_000;
const AT_ONCE = clients ?? (ATTACKS >= KEPT_FROM ? 20 : 3);
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

async function measureAll(url: string): Promise<string[]> {
  const rows: string[] = [];
  const questions = EXPENSIVE.filter(({ name }) => only === null || only.includes(name));
  // The first time, plans are made and code is compiled.
  const client = new Client(url);
  for (const question of [CHEAP, ...questions]) await client.ask(bodyOf(question, 0));
  client.close();
  for (const question of questions) {
    const { row, met } = await measure(url, question);
    rows.push(`| ${row} | ${met ? 'yes' : 'no'} |`);
    console.log(rows.at(-1));
  }
  return rows;
}

for (const name of databases) {
  console.log(name);
  const rows = await withServer(name, ATTACKS, ({ url }) => measureAll(url));
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, ${ATTACKS} attacks; ${AT_ONCE} clients for ${SECONDS} s for each question; server, database and clients on one machine of two cores.`,
    '',
    '| question | answers | refused | median, ms | cheap question, median | cheap question, p95 | /health/live, p95 | within the goals |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ];
  if (ATTACKS >= KEPT_FROM && only === null) await writeSection(`Starvation, ${name}`, lines);
}
