import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

const NEO4J = /tests\/neo4j\.test\.ts$/;
const OPENS = /\b(?:onEngines|openSeeded|openFilled|openTestStore|loadSeeds)\(([^)]*)/g;

/**
 * Which facts a suite needs on Neo4j: one of the seeds alone, or others too. Suites with the same seeds run one after another, as
 * Neo4j then keeps the facts and the plans of their texts.
 */
function factsOf({ path }) {
  const kinds = new Set([...readFileSync(path, 'utf8').matchAll(OPENS)].map(([, given]) => /'(all|article)'/.exec(given)?.[1] ?? 'own'));
  return kinds.size === 1 ? [...kinds][0] : 'own';
}

const GROUPS = ['own', 'article', 'all'];

/**
 * Jest's own order, the longest suites first, but the one on Neo4j before all: on a new machine jest does not know how long it takes.
 * Cases on Neo4j are grouped by the facts that they need.
 */
export default class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (process.env.CADRE_TEST_NEO4J_CASES === '1') {
      const facts = new Map(sorted.map((test) => [test, factsOf(test)]));
      return GROUPS.flatMap((group) => sorted.filter((test) => facts.get(test) === group));
    }
    return [...sorted.filter(({ path }) => NEO4J.test(path)), ...sorted.filter(({ path }) => !NEO4J.test(path))];
  }
}
