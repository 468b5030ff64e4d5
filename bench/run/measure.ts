import type { Workload } from '../workloads/workload.js';
import type { Contender } from './contender.js';
import { drive } from './http-client.js';
import type { Options } from './options.js';
import { cpuSeconds, residentMb } from './process-figures.js';

const CLIENTS = 16;

/** One contender, one question, one round. */
export interface Measured {
  readonly workload: string;
  readonly contender: string;
  readonly round: number;
  /** Milliseconds of each request, one client. */
  readonly alone: readonly number[];
  /** Milliseconds of each request, 16 clients. */
  readonly together: readonly number[];
  readonly perSecond: number;
  /** Milliseconds of processor time for a request at 16 clients. */
  readonly serverCpuMs: number | null;
  readonly databaseCpuMs: number | null;
  readonly serverMb: number | null;
}

function between(before: number | null, after: number | null, requests: number): number | null {
  return before === null || after === null ? null : ((after - before) * 1_000) / requests;
}

async function measure(
  workload: Workload,
  contender: Contender,
  round: number,
  options: Options,
  databasePid: number | null,
): Promise<Measured> {
  const bodies = contender.bodies(workload);
  // The cache may be too small for the answers to all questions, so this question's are computed again, untimed.
  if (contender.keepsAnswers) await drive(contender.url, bodies, CLIENTS, { requests: bodies.length, ms: Number.POSITIVE_INFINITY });
  const alone = await drive(contender.url, bodies, 1, options.alone);
  const before = [cpuSeconds(contender.pid), cpuSeconds(databasePid)] as const;
  const together = await drive(contender.url, bodies, CLIENTS, options.together);
  return {
    workload: workload.name,
    contender: contender.name,
    round,
    alone: alone.latencies,
    together: together.latencies,
    perSecond: together.requests / together.seconds,
    serverCpuMs: between(before[0], cpuSeconds(contender.pid), together.requests),
    databaseCpuMs: contender.name === 'cadre-embedded' ? null : between(before[1], cpuSeconds(databasePid), together.requests),
    serverMb: residentMb(contender.pid),
  };
}

/** Asks everything once, untimed, so that queries are planned and hot code is compiled, in the database too. */
async function warm(workloads: readonly Workload[], contenders: readonly Contender[], { warming }: Options): Promise<void> {
  for (const workload of workloads) {
    for (const contender of contenders.filter((c) => c.can(workload))) {
      // A contender that fails here fails again when it is timed, and is reported then.
      await drive(contender.url, contender.bodies(workload), CLIENTS, warming).catch(() => {});
    }
  }
}

/** Every contender, every question, round after round. Each round starts with another contender, so that none profits from its place. */
export async function measureAll(
  workloads: readonly Workload[],
  contenders: readonly Contender[],
  options: Options,
  databasePid: number | null,
  note: (text: string) => void,
): Promise<Measured[]> {
  const found: Measured[] = [];
  await warm(workloads, contenders, options);
  note('warmed up');
  for (let round = 0; round < options.rounds; round += 1) {
    for (const workload of workloads) {
      const able = contenders.filter((c) => c.can(workload));
      const turned = able.map((_, i) => able[(i + round) % able.length]!);
      for (const contender of turned) {
        try {
          found.push(await measure(workload, contender, round, options, databasePid));
        } catch (error) {
          note(`${contender.name} failed at ${workload.name}: ${(error as Error).message.slice(0, 200)}`);
        }
      }
      note(`round ${round + 1}/${options.rounds} ${workload.name}`);
    }
  }
  return found;
}
