import { graphql } from 'graphql';
import { compileAggregate } from '../../src/store/cypher/aggregate.js';
import { compileSelect } from '../../src/store/cypher/select.js';
import type { CypherText } from '../../src/store/engine.js';
import type { AggregatePlan, SelectPlan } from '../../src/store/plan.js';
import type { GraphStore } from '../../src/store/port.js';
import { LIMITS, model, schema } from './graph.js';

type Plan = SelectPlan | AggregatePlan;

/** A store that answers nothing, and keeps the plans it was asked for. Entities that are only looked up are there. */
function recorder(plans: Plan[]): GraphStore {
  const select: GraphStore['select'] = async (plan) => {
    plans.push(plan);
    const there = plan.ids !== null && plan.shape.length === 0 ? plan.ids : [];
    return { rows: there.map((id) => ({ keys: [String(id)], row: [] })), count: 0 };
  };
  const stream: GraphStore['stream'] = async function* (plan) {
    plans.push(plan);
    yield* [];
  };
  const aggregate: GraphStore['aggregate'] = async (plan) => {
    plans.push(plan);
    return [];
  };
  return {
    select,
    stream,
    aggregate,
    search: async () => [{ id: 'name:found', score: 1 }],
    revision: async () => 1,
    typesOf: async (ids: readonly string[]) => new Map(ids.map((id) => [id, 'ArmedGroup'])),
  } as unknown as GraphStore;
}

/** The plans that a query is read by, without a database. */
export async function plansOf(query: string, variables: Record<string, unknown> = {}): Promise<Plan[]> {
  const plans: Plan[] = [];
  const contextValue = { store: recorder(plans), model, limits: LIMITS };
  const { errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
  if (errors) throw new Error(errors.map((e) => e.stack ?? e.message).join('\n'));
  return plans;
}

export function textOf(plan: Plan): CypherText {
  const { text, params } = plan.kind === 'select' ? compileSelect(plan) : compileAggregate(plan);
  return { text, params };
}

/** The texts that a query is compiled to, without a database. */
export async function textsOf(query: string, variables: Record<string, unknown> = {}): Promise<CypherText[]> {
  return (await plansOf(query, variables)).map(textOf);
}
