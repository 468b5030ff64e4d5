import { describe, expect, it } from '@jest/globals';
import { compute } from '../../src/base/computation.js';
import { PartsRequests } from '../../src/query/parts/requests.js';
import { MAX_BUCKETS } from '../../src/query/stats/groups.js';
import { NO_NAMES } from '../../src/query/stats/key-names.js';
import { bucketsOf, planStats, type StatsInput } from '../../src/query/stats/stats.js';
import { resolveView } from '../../src/query/view/view.js';
import { compileAggregate } from '../../src/store/cypher/aggregate.js';
import { weekName } from '../../src/store/cypher/week.js';
import type { AggregatePlan } from '../../src/store/plan.js';
import { model } from '../support/graph.js';

const scope = { model, view: resolveView(null), parts: new PartsRequests() };

function compiled(input: Partial<StatsInput>, figures = false) {
  return compileAggregate(planStats(scope, { by: [], actorBy: 'ATTRIBUTED', orParts: false, rollUp: false, ...input }, figures).groups);
}

/** A membership counts for an attack when it may have been true on the day of it. */
const ON_THE_DAY =
  '(w3.validFromLo IS NULL OR n.dateHi IS NULL OR w3.validFromLo <= n.dateHi) AND (w3.validToHi IS NULL OR n.dateLo IS NULL OR w3.validToHi >= n.dateLo) AND (w3.foundedFrom IS NULL OR n.dateHi IS NULL OR w3.foundedFrom <= n.dateHi)';

const END = 'AS keys, nodes';

describe('the aggregate compiler', () => {
  it('groups by a property and a period, and adds up only what is asked for', () => {
    const { text, params } = compiled({ by: ['YEAR', 'OUTCOME'] });
    expect(text).toBe(
      [
        'MATCH (n:Attack)',
        "WITH n, CASE WHEN n.dateLo IS NULL AND n.dateHi IS NULL THEN null WHEN substring(n.dateLo, 0, 4) = substring(n.dateHi, 0, 4) AND n.dateLo < '9999' THEN substring(n.dateLo, 0, 4) ELSE 'uncertain' END AS d1, n.outcome AS d2",
        'WITH d1, d2, count(n) AS nodes',
        `RETURN [d1, d2] ${END} LIMIT $p0`,
      ].join('\n'),
    );
    expect(params).toEqual({ p0: 10_001 });
    expect(compiled({}, true).text).toContain('count(s1) AS known_s1, sum(s1) AS sum_s1');
  });

  it('reads the values of a way beside the node, so that none is lost that has none', () => {
    expect(compiled({ by: ['WEAPON', 'LOCATION'] }).text).toBe(
      [
        'MATCH (n:Attack)',
        'CALL (n) {',
        'MATCH (n)-[:ATTACK_WEAPONS]->(w1:Weapon)',
        'RETURN collect(DISTINCT w1.id) AS c2',
        '}',
        'UNWIND CASE WHEN size(c2) = 0 THEN [null] ELSE c2 END AS i3',
        'CALL (n) {',
        'MATCH (n)-[:ATTACK_LOCATION]->(w4:Location)',
        'RETURN collect(DISTINCT w4.id) AS c5',
        '}',
        'WITH n, i3 AS d7, c5[0] AS d8',
        'WITH d7, d8, count(n) AS nodes',
        `RETURN [d7, d8] ${END} LIMIT $p0`,
      ].join('\n'),
    );
  });

  it('begins at the coalitions that are asked for, and takes each attack and member once', () => {
    const { text, params } = compiled({ by: ['ACTOR_OF_COALITION'], coalitions: ['x', 'y', 'x'] });
    expect(text).toBe(
      [
        'UNWIND $p0 AS id',
        `MATCH (w4:Coalition {id: id})<-[:MEMBERSHIP_OBJECT]-(w3:Membership)-[:MEMBERSHIP_SUBJECT]->(w2:Actor)<-[:ATTRIBUTION_OBJECT]-(w1:Attribution)-[:ATTRIBUTION_SUBJECT]->(n:Attack) WHERE w1.retractedOn IS NULL AND w3.retractedOn IS NULL AND ${ON_THE_DAY}`,
        'WITH DISTINCT n, w2.id AS anchored',
        'WITH n, anchored AS d5',
        'WITH d5, count(n) AS nodes',
        `RETURN [d5] ${END} LIMIT $p1`,
      ].join('\n'),
    );
    expect(params).toEqual({ p0: ['x', 'y'], p1: 10_001 });
  });

  it('goes on from the coalitions to their members, for candidates', () => {
    const { text } = compiled({ by: ['ACTOR_OF_COALITION'], coalitions: ['x'], actorBy: 'CANDIDATE' });
    expect(text.split('\n').slice(1, 4)).toEqual([
      'MATCH (w2:Coalition {id: id})<-[:ATTRIBUTION_OBJECT]-(w1:Attribution)-[:ATTRIBUTION_SUBJECT]->(n:Attack) WHERE w1.retractedOn IS NULL',
      `MATCH (w2)<-[:MEMBERSHIP_OBJECT]-(w3:Membership)-[:MEMBERSHIP_SUBJECT]->(w4:Actor) WHERE w3.retractedOn IS NULL AND ${ON_THE_DAY}`,
      'WITH DISTINCT n, w4.id AS anchored',
    ]);
  });

  it('gives the same text for other values', () => {
    const filter = (id: string) => ({ id: { in: [id] } });
    expect(compiled({ by: ['CLAIM'], filter: filter('a') }).text).toBe(compiled({ by: ['CLAIM'], filter: filter("b'; DROP") }).text);
  });

  it('refuses names that are not of the model, and a key of no anchor', () => {
    const plan: AggregatePlan = {
      kind: 'aggregate',
      label: 'Attack',
      anchor: null,
      where: { op: 'and', of: [] },
      by: [],
      sums: ['a b'],
      limit: 1,
    };
    expect(() => compileAggregate(plan)).toThrow(TypeError);
    expect(() => compileAggregate({ ...plan, sums: [], by: [{ kind: 'anchor' }] })).toThrow(TypeError);
  });

  it('reads a sum over nothing as unknown, on either engine, and leaves out empty groups', async () => {
    const { decode } = compiled({ by: ['OUTCOME'] });
    expect(await compute(decode([[['HIT'], 2, [0, 1], [0, 7]]]))).toEqual([
      {
        keys: ['HIT'],
        count: 2,
        sums: [
          { sum: null, count: 0 },
          { sum: 7, count: 1 },
        ],
      },
    ]);
    expect(await compute(decode([[[], 0, [], []]]))).toEqual([]);
  });

  it.each([
    [102_780 + 0, '1970-W01'],
    [102_780 - 1, '1969-W52'],
    [102_780 + 2609, '2020-W01'],
    [102_780 + 2661, '2020-W53'],
    [102_780 + 2662, '2021-W01'],
  ])('names week %i %s', (week, name) => {
    expect(weekName(week)).toBe(name);
  });
});

describe('the limits of attackStats', () => {
  const plan = (input: Partial<StatsInput>) => () =>
    planStats(scope, { by: [], actorBy: 'ATTRIBUTED', orParts: false, rollUp: false, ...input }, false);
  it.each([
    ['four dimensions', { by: ['YEAR', 'ACTOR', 'WEAPON', 'OUTCOME'] }, 'LIMIT'],
    ['a dimension twice', { by: ['YEAR', 'YEAR'] }, 'BAD_INPUT'],
    ['actors and coalitions', { actors: ['a'], coalitions: ['b'] }, 'BAD_INPUT'],
    ['too many ids', { actors: Array.from({ length: 1001 }, (_, i) => `a${i}`) }, 'LIMIT'],
  ] as const)('refuse %s', (_name, input, code) => {
    expect(plan(input as never)).toThrow(expect.objectContaining({ code }));
  });

  it('refuse more buckets than allowed, and say how to ask for less', () => {
    const groups = Array.from({ length: MAX_BUCKETS + 1 }, (_, i) => ({ keys: [String(i)], count: 1, sums: [] }));
    expect(bucketsOf(groups.slice(1), NO_NAMES)).toHaveLength(MAX_BUCKETS);
    expect(() => bucketsOf(groups, NO_NAMES)).toThrow(
      expect.objectContaining({ code: 'LIMIT', hint: expect.stringContaining('MONTH for DAY') }),
    );
  });
});
