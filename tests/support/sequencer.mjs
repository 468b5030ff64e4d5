import Sequencer from '@jest/test-sequencer';

const FIRST = /tests\/neo4j\.test\.ts$/;

/** Jest's own order, the longest suites first, but the one on Neo4j before all: on a new machine jest does not know how long it takes. */
export default class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => FIRST.test(path)), ...sorted.filter(({ path }) => !FIRST.test(path))];
  }
}
