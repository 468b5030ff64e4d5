import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

const NEO4J = /tests\/neo4j\.test\.ts$/;
const CHANGES_INDEXES = /\b(?:newTestDatabase|migrations)\b/;
const OPENS = /\b(?:onEngines|openSeeded|openFilled|openTestStore|loadSeeds)\(([^)]*)/g;

/**
 * What a suite needs of Neo4j: indexes of its own, one of the seeds alone, or other facts too. Suites that change the indexes run
 * first, as Neo4j then plans all texts anew. Suites with the same seeds run one after another, as Neo4j then keeps the facts and
 * the plans of their texts.
 */
function groupOf({ path }) {
  const text = readFileSync(path, 'utf8');
  if (CHANGES_INDEXES.test(text)) return 'indexes';
  const kinds = new Set([...text.matchAll(OPENS)].map(([, given]) => /'(all|article)'/.exec(given)?.[1] ?? 'own'));
  return kinds.size === 1 ? [...kinds][0] : 'own';
}

const GROUPS = ['indexes', 'own', 'article', 'all'];

/**
 * Jest's own order, the longest suites first, but the one on Neo4j before all: on a new machine jest does not know how long it takes.
 * Cases on Neo4j are grouped by what they need of it.
 */
export default class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (process.env.CADRE_TEST_NEO4J_CASES === '1') {
      const groups = new Map(sorted.map((test) => [test, groupOf(test)]));
      return GROUPS.flatMap((group) => sorted.filter((test) => groups.get(test) === group));
    }
    return [...sorted.filter(({ path }) => NEO4J.test(path)), ...sorted.filter(({ path }) => !NEO4J.test(path))];
  }
}
