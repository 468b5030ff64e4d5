import type { Workload } from '../workloads/workload.js';
import type { Contender } from './contender.js';
import { Connection } from './http-client.js';
import type { CountingRelay } from './round-trips.js';

export interface Compared {
  readonly workload: string;
  /** Queries sent to the database for one request, by contender; null for the embedded database. */
  readonly roundTrips: Readonly<Record<string, number | null>>;
  /** Bytes of an answer, by contender. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
}

/** Describes the first difference between two answers; null if there is none. */
function difference(a: unknown, b: unknown, path = ''): string | null {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
      const found = difference(a[i], b[i], `${path}[${i}]`);
      if (found) return found;
    }
    return null;
  }
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
    ? null
    : `${path}: ${JSON.stringify(a)?.slice(0, 160)} <> ${JSON.stringify(b)?.slice(0, 160)}`;
}

/**
 * Asks all contenders the same questions and compares their answers with those of the first that can answer.
 * @param relay counts the queries sent to the database; contenders over Neo4j must have been started on it
 */
export async function compare(
  workload: Workload,
  contenders: readonly Contender[],
  relay: CountingRelay,
  howMany: number,
): Promise<Compared> {
  const roundTrips: Record<string, number | null> = {};
  const bytes: Record<string, number> = {};
  const differences: string[] = [];
  let measure: { name: string; answers: unknown[] } | null = null;
  for (const contender of contenders.filter((c) => c.can(workload))) {
    const connection = await Connection.open(contender.url);
    const bodies = contender.bodies(workload).slice(0, howMany);
    try {
      const answers: unknown[] = [];
      relay.take();
      for (const body of bodies) {
        const answer = await connection.post(body);
        bytes[contender.name] = (bytes[contender.name] ?? 0) + answer.length / bodies.length;
        answers.push(contender.read(workload, answer));
      }
      roundTrips[contender.name] = contender.name === 'cadre-embedded' ? null : relay.take() / bodies.length;
      measure ??= { name: contender.name, answers };
      for (const [i, answer] of answers.entries()) {
        const found = difference(measure.answers[i], answer);
        if (found) differences.push(`${workload.name} #${i}: ${measure.name} and ${contender.name} differ at ${found}`);
      }
    } catch (error) {
      differences.push(`${workload.name}: ${contender.name} failed: ${(error as Error).message}`);
    } finally {
      connection.close();
    }
  }
  return { workload: workload.name, roundTrips, bytes, differences };
}
