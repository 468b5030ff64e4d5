import { graphql } from 'graphql';
import { compileAggregate } from '../../src/store/cypher/aggregate.js';
import { compileSelect } from '../../src/store/cypher/select.js';
import { compileWalk } from '../../src/store/cypher/walk.js';
import type { CypherText, Parameter } from '../../src/store/engine.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { AggregatePlan, SelectPlan } from '../../src/store/plan.js';
import { bindParameters, type ParameterValues } from '../../src/store/plan-parameter.js';
import type { WalkPlan } from '../../src/store/walk-plan.js';
import { LIMITS, model, schema } from './graph.js';

type Plan = SelectPlan | AggregatePlan | WalkPlan;

/** A node of each family, by its label. */
const TYPES: Readonly<Record<string, string>> = { Entity: 'ArmedGroup', Statement: 'Membership' };

/** A store that answers nothing, and keeps the plans it was asked for. Nodes that are only looked up are there. */
function recorder(plans: Plan[]): GraphStore {
  const select: GraphStore['select'] = async (plan) => {
    plans.push(plan);
    const looksUp = plan.shape.every((slot) => slot.kind === 'property' && slot.property === 'type');
    const there = plan.ids !== null && looksUp ? plan.ids : [];
    return { rows: there.map((id) => ({ keys: [String(id)], row: plan.shape.map(() => TYPES[plan.label] ?? plan.label) })), count: 0 };
  };
  const aggregate: GraphStore['aggregate'] = async (plan) => {
    plans.push(plan);
    return [];
  };
  // Too heavy to be read at once, so that the plans by which it is read otherwise are kept, too.
  const walk: GraphStore['walk'] = async (plan) => {
    plans.push(plan);
    return null;
  };
  return {
    select,
    walk,
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

/** For parameters that stand for ids which only a read knows: what a text means does not depend on which they are. */
const SOME_IDS: ParameterValues = new Proxy({}, { get: () => ['entity:some'] });

/** The parameters of a text as a read sends them. */
export function sentParameters(params: CypherText['params']): CypherText['params'] {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, bindParameters(value, SOME_IDS) as Parameter]));
}

const COMPILERS = { select: compileSelect, aggregate: compileAggregate, walk: compileWalk } as const satisfies Record<
  Plan['kind'],
  unknown
>;

export function textOf(plan: Plan): CypherText {
  const { text, params } = COMPILERS[plan.kind](plan as never);
  return { text, params };
}

/** The texts that a query is compiled to, without a database. */
export async function textsOf(query: string, variables: Record<string, unknown> = {}): Promise<CypherText[]> {
  return (await plansOf(query, variables)).map(textOf);
}
