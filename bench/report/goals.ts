import type { ContenderName } from '../run/contender.js';

/** The least ratio of throughput at 16 clients, for each question that has a goal. */
export interface Goal {
  readonly title: string;
  readonly of: ContenderName;
  readonly to: ContenderName;
  readonly least: Readonly<Record<string, number>>;
}

/** The goals at 400,000 attacks. A contender cannot answer a question that is missing here. */
export const GOALS: readonly Goal[] = [
  {
    title: '@neo4j/graphql, nested selections',
    of: 'cadre-neo4j',
    to: 'neo4j-graphql',
    least: { Q1: 4.5, Q2: 5, Q3: 2.5, Q6: 3 },
  },
  {
    title: '@neo4j/graphql with our texts in @cypher',
    of: 'cadre-neo4j',
    to: 'neo4j-graphql-cypher',
    least: { Q1: 2, Q2: 2, Q3: 1.8, Q4: 3, Q5: 1.3, Q6: 2 },
  },
  {
    title: 'the limit',
    of: 'cadre-neo4j',
    to: 'raw-driver',
    least: { Q1: 0.85, Q2: 0.8, Q3: 0.9, Q4: 0.95, Q5: 0.95, Q6: 0.9 },
  },
  {
    title: 'answered from the cache, the limit',
    of: 'cadre-cached',
    to: 'raw-driver',
    least: { Q1: 8, Q2: 15, Q3: 40, Q4: 40, Q5: 200, Q6: 200 },
  },
];

/** With one client, p95 must stay below this multiple of p50. */
export const STEADY = { questions: ['Q1', 'Q2'], most: 3 } as const;
/** The server's memory limit in megabytes, and the least loading rate relative to the hand-written loader. */
export const MEMORY_MB = 300;
export const LOADING = 0.8;

/**
 * How much the work of a question may grow from 20,000 to 400,000 attacks: by a factor, or in proportion to the rows that its
 * answer needs or to the answer's size ('rows'). The views of a question share its goal.
 */
export function growthGoal(workload: string): number | 'rows' {
  const question = workload.replace(/-.*$/, '');
  if (['Q5', 'Q6', 'stats'].includes(question)) return 'rows';
  return question === 'Q3' ? 2 : 1.3;
}
