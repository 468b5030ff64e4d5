import { afterAll, beforeAll, expect, it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { conjuncts } from '../../src/store/cypher/simplify.js';
import type { CypherText } from '../../src/store/engine.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { toParameters } from '../../src/store/parameters.js';
import type { AggregatePlan, Condition, SelectPlan } from '../../src/store/plan.js';
import type { WalkPlan } from '../../src/store/walk-plan.js';
import { corpus } from '../support/corpus.js';
import { loadSeeds, openTestStore } from '../support/graph.js';
import { neo4jForTests } from '../support/neo4j/database.js';
import { multiply } from '../support/neo4j/multiply.js';
import { type Operator, type Scan, scansOf } from '../support/neo4j/scans.js';
import { describeCasesOnNeo4j, everyNth } from '../support/on-engines.js';
import { plansOf, sentParameters, textOf } from '../support/texts.js';

type Plan = SelectPlan | AggregatePlan | WalkPlan;

/** How many copies of the seeds: enough nodes of every type that a scan is never the cheaper plan. */
const COPIES = 40;

/**
 * Indexes of what few nodes have, gone over as a whole: attacks of which only a year or a span is known, at which every window
 * of days looks; statements that are disputed.
 */
const FEW = /^RANGE INDEX n:(\w+\(\w+Long\)|Statement\(disputedFromHi\)) /;

/** Whether all nodes that meet a condition are found from ids that it names, here or at the end of a way. */
function leadsToIds(condition: Condition): boolean {
  return conjuncts(condition).some(
    (part) =>
      (part.op === 'compare' && part.property === 'id' && (part.test === '=' || part.test === 'in')) ||
      (part.op === 'exists' && leadsToIds(part.where)),
  );
}

/** The list and the count of a plan, each by itself: the count may have to go over a label where the list must not. */
function parts(plan: Plan): Plan[] {
  if (plan.kind !== 'select' || plan.ids !== null || !plan.count) return [plan];
  const none = { limit: 0, after: null };
  const count = { ...plan, page: { ...(plan.page ?? none), limit: 0 } };
  return plan.page?.limit === 0 ? [count] : [{ ...plan, count: false }, count];
}

/** The order that an index must give, such as `Attack.nameSort`; null where there is none to be had. */
function orderOf(plan: SelectPlan | AggregatePlan): string | null {
  if (plan.kind === 'aggregate' || plan.ids !== null || plan.page?.limit === 0) return null;
  const [first] = plan.order;
  if (first && (!first.present || first.step !== null)) return null;
  return `${plan.label}.${first?.property ?? 'id'}`;
}

/** The label that a plan may go over, since it asks for all of its nodes or by what nothing is indexed; else null. */
function mayScan(plan: Plan): string | null {
  if (plan.kind === 'walk' || (plan.kind === 'select' && plan.ids !== null)) return null;
  if ((plan.kind === 'aggregate' && plan.anchor !== null) || plan.dateRange || leadsToIds(plan.where)) return null;
  const order = orderOf(plan);
  return order === null ? plan.label : null;
}

describeCasesOnNeo4j('the texts of the corpus on Neo4j', () => {
  let store: GraphStore;
  let driver: Driver;
  const seen = new Map<string, Promise<Operator>>();
  beforeAll(async () => {
    store = await openTestStore('neo4j');
    const { uri, username, password } = neo4jForTests()!;
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await loadSeeds(store, 'all');
    await multiply(driver, COPIES);
  }, 180_000);
  afterAll(async () => {
    await driver?.close();
    await store?.close();
  });

  const explain = async ({ text, params }: CypherText): Promise<Operator> => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toParameters(sentParameters(params), BigInt));
    return summary.plan as unknown as Operator;
  };

  /** What a text goes over though it should not; it may go over one label, or over an index of that label. */
  const complaints = async (text: CypherText, label: string | null): Promise<string[]> => {
    const plan = seen.get(text.text) ?? explain(text);
    seen.set(text.text, plan);
    const allowed = ({ name, details }: Scan) =>
      (name === 'NodeByLabelScan' && details === `n:${label}`) ||
      (name === 'NodeIndexScan' && (FEW.test(details) || details.includes(` n:${label}(`)));
    return scansOf(await plan).flatMap((scan) => (allowed(scan) ? [] : [`${scan.name} ${scan.details}`.trim()]));
  };

  it.each(everyNth(2, corpus()).map((query) => [query.name, query] as const))(
    '%s begins at an index',
    async (_name, { text, variables }) => {
      const found: unknown[] = [];
      for (const plan of (await plansOf(text, variables)).flatMap(parts)) {
        const compiled = textOf(plan);
        const complaint = await complaints(compiled, mayScan(plan));
        if (complaint.length > 0) found.push([complaint, compiled.text]);
      }
      expect(found).toEqual([]);
    },
    240_000,
  );

  it.each([
    ['a lookup that names no label', 'MATCH (n {id: $p0}) RETURN n.id', /^AllNodesScan/],
    ['days that no index has', 'MATCH (n:Attack) WHERE n.dateHi >= $p0 RETURN n.id', /^NodeByLabelScan n:Attack$/],
    ['everything with everything', 'MATCH (n:Actor), (m:Coalition) WHERE n.name = m.name + $p0 RETURN n.id', /^CartesianProduct|Scan/],
    ['all links of a type', 'MATCH (n)-[r:FROM]->() WHERE r.none = $p0 RETURN n', /TypeScan/],
  ])('finds out %s', async (_name, text, expected) => {
    expect(await complaints({ text, params: { p0: 'x' } }, null)).toContainEqual(expect.stringMatching(expected));
  });

  it('finds out that an index is missing', async () => {
    const [plan] = await plansOf('{ attacks(first: 2, orderBy: { field: NAME }) { nodes { id } } }');
    const text = textOf(plan!);
    expect(await complaints(text, mayScan(plan!))).toEqual([]);
    // Last, since it takes an index from all the others.
    const { records } = await driver.executeQuery(
      "SHOW INDEXES YIELD name, labelsOrTypes AS l, properties AS p WHERE l = ['Attack'] AND p = ['nameSort'] RETURN name",
    );
    await driver.executeQuery(`DROP INDEX \`${records[0]!.get('name')}\``);
    seen.clear();
    expect(await complaints(text, mayScan(plan!))).toEqual(['NodeByLabelScan n:Attack']);
    await store.migrate();
  });
});
