import type { NodePlan } from './node-plans.js';
import type { NodeRef } from './node-rows.js';

/**
 * From this many nodes of a type, a plan of its own is cheaper: planning it costs less than asking every node for fields that
 * its type lacks.
 */
export const OWN_PLAN_FROM = 1_000;
/** A chunk with fewer nodes of a type is read by the shared plan. */
const WORTH_OWN_READ = 50;

/** The plans for the nodes of one family: a shared plan that fits all types, and a plan of its own for each type with many nodes. */
export class FamilyPlans<T> {
  readonly #nodesSeen = new Map<string, number>();
  readonly #typePlans = new Map<string, NodePlan<T>>();

  constructor(
    readonly any: NodePlan<T>,
    private readonly compile: (type: string) => NodePlan<T>,
    private readonly ownPlanFrom: number,
  ) {}

  /** Groups nodes by the plan that reads them. */
  idsByPlan(refs: readonly NodeRef[]): Map<NodePlan<T>, string[]> {
    const byType = new Map<string, string[]>();
    for (const { id, type } of refs) {
      const ids = byType.get(type);
      if (ids) ids.push(id);
      else byType.set(type, [id]);
    }
    const idsByPlan = new Map<NodePlan<T>, string[]>();
    for (const [type, ids] of byType) {
      const plan = this.#planFor(type, ids.length);
      idsByPlan.set(plan, [...(idsByPlan.get(plan) ?? []), ...ids]);
    }
    return idsByPlan;
  }

  planOf(type: string): NodePlan<T> {
    const plan = this.#typePlans.get(type) ?? this.compile(type);
    this.#typePlans.set(type, plan);
    return plan;
  }

  #planFor(type: string, nodes: number): NodePlan<T> {
    const total = (this.#nodesSeen.get(type) ?? 0) + nodes;
    this.#nodesSeen.set(type, total);
    return total > this.ownPlanFrom && nodes >= WORTH_OWN_READ ? this.planOf(type) : this.any;
  }
}
