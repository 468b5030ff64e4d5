import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compute } from '../../src/base/computation.js';
import { compileLinks } from '../../src/query/network/links.js';
import { type NetworkLimits, walkNetwork } from '../../src/query/network/network.js';
import { walkedNetwork, walkPlan } from '../../src/query/network/one-read.js';
import { LinkReader } from '../../src/query/network/reader.js';
import { walkQuestion } from '../../src/query/network/walk.js';
import { queryScope } from '../../src/query/selection/scope.js';
import { resolveView } from '../../src/query/view/view.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, instead, LIMITS, model, schema } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

/** Of random questions, as Neo4j plans a new text for each. */
const RUNS = process.env['CADRE_TEST_NEO4J_CASES'] === '1' ? 12 : 60;

const STATEMENTS = ['MEMBERSHIP', 'SPONSORSHIP', 'ALLIANCE', 'ATTRIBUTION', 'CLAIM_OF_RESPONSIBILITY', 'DESIGNATION', 'SUBORDINATION'];
const ENTITIES = ['ARMED_GROUP', 'COALITION', 'STATE', 'STATE_ORGAN', 'ATTACK'];
const VIEWS = [
  null,
  { asOf: '2023-12-01' },
  { asOf: '2024-06-01', certainty: 'CERTAIN' },
  { knownAt: '2024-03-01' },
  { minConfidence: 'MODERATE', statuses: ['ASSERTED'] },
  { minReliability: 'B', knownAt: '2025-01-01' },
];
const STARTS = ['islamic-resistance-in-iraq', 'kataib-hezbollah', 'iran', 'irgc-qods-force', 'united-states', 'asaib-ahl-al-haq'];

const FIELDS = [
  '{ nodes { entity { id } depth degree } links { source target type } truncated { rule limit leftOut entities } }',
  '{ nodes { depth entity { id name ... on ArmedGroup { designations(first: 2) { totalCount nodes { id list } } } } } links { statement { id status retractedOn evidence { id } } } }',
  '{ links { label statement { id confidence evidence { id source { title } } } } }',
  '{ nodes { pageRank community } exportUrl(format: GRAPHML) truncated { rule limit leftOut } }',
];

const some = (values: readonly string[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: null });
const argumentsOf = fc.record({
  ids: fc.subarray(STARTS, { minLength: 1, maxLength: 3 }),
  depth: fc.integer({ min: 1, max: 3 }),
  first: fc.integer({ min: 1, max: 80 }),
  statementTypes: some(STATEMENTS),
  entityTypes: some(ENTITIES),
  minEvidence: fc.constantFrom(1, 1, 2),
  orParts: fc.boolean(),
  view: fc.constantFrom(...VIEWS),
});

const GIVEN = {
  variables: '$ids: [ID!]!, $statementTypes: [StatementType!], $minEvidence: Int!, $orParts: Boolean!, $view: View',
  arguments: 'statementTypes: $statementTypes, minEvidence: $minEvidence, orParts: $orParts, view: $view',
};
const NETWORK = `($depth: Int!, $first: Int!, $entityTypes: [EntityType!], ${GIVEN.variables}) {
  answer: network(around: $ids, depth: $depth, first: $first, entityTypes: $entityTypes, ${GIVEN.arguments})`;
const SUBGRAPH = `(${GIVEN.variables}) { answer: subgraph(ids: $ids, ${GIVEN.arguments})`;

/** The answer, or which entity the view does not show. */
async function answerOf(store: GraphStore, query: string, variables: Record<string, unknown>): Promise<unknown> {
  return data(store, query, variables).catch((error: Error) => {
    if (/ in this view/.test(error.message)) return error.message;
    throw error;
  });
}

describe('a network that is read at once', () =>
  onEngines('all', (store) => {
    let byLevels: GraphStore;
    beforeAll(() => {
      byLevels = instead(store(), { walk: async () => null });
    });

    test('is the same as read level by level, whatever is asked', async () => {
      let walks = 0;
      const counting = instead(store(), {
        walk: async (plan, options) => {
          const walked = await store().walk(plan, options);
          walks += walked === null ? 0 : 1;
          return walked;
        },
      });
      await fc.assert(
        fc.asyncProperty(
          argumentsOf,
          fc.constantFrom(...FIELDS),
          fc.boolean(),
          async ({ depth, first, entityTypes, ...given }, fields, around) => {
            const query = `query ${around ? NETWORK : SUBGRAPH} ${fields} }`;
            const variables = around ? { depth, first, entityTypes, ...given } : given;
            expect(await answerOf(counting, query, variables)).toEqual(await answerOf(byLevels, query, variables));
          },
        ),
        { numRuns: RUNS },
      );
      expect(walks).toBeGreaterThan(RUNS / 3);
    }, 300_000);

    test('is given up where it is too heavy, and else nothing of it is missing', async () => {
      const scope = queryScope({ model, schema, view: resolveView(null), limits: LIMITS, fragments: {}, variables: {} });
      const { types, entityTypes, minEvidence } = walkQuestion(scope, { minEvidence: 1 })!;
      const sides = { asSubject: types, asObject: types, entityTypes, minEvidence, standing: false, influence: false };
      const compiled = compileLinks(scope, sides);
      const found = { heavy: 0, light: 0 };
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...STARTS),
          fc.integer({ min: 0, max: 2 }),
          fc.integer({ min: 1, max: 40 }),
          fc.integer({ min: 1, max: 400 }),
          fc.integer({ min: 1, max: 800 }),
          async (start, depth, most, linksPerEntity, linksRead) => {
            const limits: NetworkLimits = { depth, entities: most, linksShown: 30, linksPerEntity, linksRead, timeMs: 60_000 };
            const plan = walkPlan(
              scope,
              { types, entityTypes, minEvidence, depth, most, linksPerEntity, linksRead },
              { nodes: [], links: [] },
            );
            const walked = await store().walk(plan, { values: { 'walk starts': [start] } });
            const reader = new LinkReader({ select: (read) => store().select(read) }, limits);
            const network = await walkNetwork([start], (ids) => reader.read(compiled, ids), limits);
            if (walked === null) found.heavy += 1;
            else {
              found.light += 1;
              expect(await compute(walkedNetwork(scope, walked, [start], limits, 0))).toEqual(network);
            }
            // What is cut by the links read is never read at once.
            if (network.truncated.some(({ rule, leftOut }) => leftOut === null && rule !== 'TIME')) expect(walked).toBeNull();
          },
        ),
        { numRuns: RUNS },
      );
      expect(Math.min(found.heavy, found.light)).toBeGreaterThan(0);
    }, 300_000);
  }));
