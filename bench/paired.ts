/**
 * Compares the processor time that a server takes for ordinary questions with that of another checkout, which is built:
 * `npm run --prefix bench paired -- FOLDER [attacks] [rounds]`, the folder as seen from bench/. Both read the same embedded database, which the
 * checkout of this file fills, or with `--own-data` each one of its own. They take turns, so that whatever else the machine does meets
 * both. A run of all rounds and 20,000 attacks writes its table into docs/reliability.md.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '../src/model/read.js';
import { writeSection } from '../tests/heavy/reliability.js';
import { percentile } from './run/ask.js';
import { Contender } from './run/contender.js';
import { fillEmbedded } from './run/fill.js';
import { Connection } from './run/http-client.js';
import { cpuSeconds } from './run/process-figures.js';
import { WORKLOADS } from './workloads/all.js';
import { SEED } from './workloads/parameters.js';
import type { Workload } from './workloads/workload.js';

const { values, positionals } = parseArgs({ options: { 'own-data': { type: 'boolean' } }, allowPositionals: true });
const [other, attacks = '20000', rounds = '9'] = positionals;
if (other === undefined) throw new Error('name the folder of the other checkout');
const OTHER = resolve(other);
const ATTACKS = Number(attacks);
const ROUNDS = Number(rounds);
const KEPT_FROM = { attacks: 20_000, rounds: 9 };
/** How much processor time one round of a question takes at least, in seconds: it is counted in hundredths. */
const LEAST_S = 1;
const SIDES = ['before', 'now'] as const;
type Side = (typeof SIDES)[number];

interface Server {
  readonly contender: Contender;
  readonly connection: Connection;
}

/** Asks some times. @returns seconds of processor time */
async function ask({ contender, connection }: Server, bodies: readonly Buffer[], times: number): Promise<number> {
  const before = cpuSeconds(contender.pid)!;
  for (let i = 0; i < times; i += 1) await connection.post(bodies[i % bodies.length]!);
  return cpuSeconds(contender.pid)! - before;
}

/** How often a question is asked in one round. */
async function timesFor(server: Server, bodies: readonly Buffer[]): Promise<number> {
  await ask(server, bodies, bodies.length);
  const warm = await ask(server, bodies, bodies.length);
  return Math.max(bodies.length, Math.ceil((LEAST_S / Math.max(warm, 0.01)) * bodies.length));
}

async function compare(
  servers: Readonly<Record<Side, Server>>,
  workload: Workload,
): Promise<{ readonly row: string; readonly ratio: number }> {
  const bodies = servers.now.contender.bodies(workload);
  const times = await timesFor(servers.now, bodies);
  await timesFor(servers.before, bodies);
  const taken: Record<Side, number[]> = { before: [], now: [] };
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? SIDES : SIDES.toReversed();
    for (const side of order) taken[side].push((await ask(servers[side], bodies, times)) / times);
    ratios.push(taken.now.at(-1)! / taken.before.at(-1)!);
  }
  const ms = (side: Side) => (percentile(taken[side], 0.5)! * 1_000).toFixed(2);
  const ratio = percentile(ratios, 0.5)!;
  return { ratio, row: `| ${workload.name} | ${ms('before')} | ${ms('now')} | ${ratio.toFixed(2)} |` };
}

const model = readModel();
const folder = await mkdtemp(join(tmpdir(), 'cadre-paired-'));
const started: Contender[] = [];
try {
  const places: Record<Side, string> = { before: join(folder, 'before'), now: join(folder, 'now') };
  await fillEmbedded(model, places.now, { attacks: ATTACKS, seed: SEED });
  if (values['own-data']) {
    const { fillEmbedded: fillOther } = await import(join(OTHER, 'bench', 'run', 'fill.ts'));
    const { readModel: readOther } = await import(join(OTHER, 'src', 'model', 'read.ts'));
    await fillOther(readOther(), places.before, { attacks: ATTACKS, seed: SEED });
  } else await cp(places.now, places.before, { recursive: true });
  const start = async (side: Side, bench?: string): Promise<Server> => {
    const contender = await Contender.start('cadre-embedded', places[side], bench);
    started.push(contender);
    return { contender, connection: await Connection.open(contender.url) };
  };
  const servers = { before: await start('before', join(OTHER, 'bench')), now: await start('now') };
  const rows: string[] = [];
  const ratios: number[] = [];
  for (const workload of WORKLOADS) {
    const { row, ratio } = await compare(servers, workload);
    rows.push(row);
    ratios.push(ratio);
    console.log(row);
  }
  const commit = execFileSync('git', ['-C', OTHER, 'log', '-1', '--format=%h'], { encoding: 'utf8' }).trim();
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, ${ATTACKS} attacks in the embedded database, ${ROUNDS} rounds, against ${commit}. Median of the ratios: ${percentile(ratios, 0.5)!.toFixed(2)}.`,
    '',
    '| question | before, ms of processor time | now | ratio, median of the rounds |',
    '|---|---|---|---|',
    ...rows,
  ];
  console.log(lines[0]);
  if (ATTACKS >= KEPT_FROM.attacks && ROUNDS >= KEPT_FROM.rounds) await writeSection('Processor time', lines);
} finally {
  for (const contender of started) await contender.stop();
  await rm(folder, { recursive: true, force: true });
}
