import type { FieldNode, GraphQLField } from 'graphql';
import { NotConstant } from '../../store/plan-parameter.js';
import { NeedsGraphqlJs } from './complete-value.js';
import type { RequestStore } from './request-store.js';
import { argumentsOf, fieldOf, type QueryScope } from './scope.js';
import { type Answer, isAnswer } from './value-fields.js';

/** A field that is computed from what its parents are, after they were read. It holds nothing of a request. */
export interface DeferredPlan {
  /**
   * Answers the field for all of its parents in one pass.
   * @param types of the parents, by their ids
   * @returns what the field answers, by the parents' ids
   */
  answer(store: RequestStore, types: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, unknown>>;
}

interface Compiles<Arguments> {
  compile(scope: QueryScope, args: Arguments, nodes: readonly FieldNode[]): DeferredPlan;
}

/** Compiles such a field. Pure, as the compilers of root fields are. @throws CadreError for the arguments */
export type DeferredCompiler<Arguments extends object = object> = Compiles<Arguments>['compile'];

const COMPILER = 'cadreDeferredCompiler';

/** Gives a field of the executable schema its compiler. */
export function setDeferredCompiler(field: GraphQLField<unknown, unknown>, compile: DeferredCompiler): void {
  field.extensions = { ...field.extensions, [COMPILER]: compile };
}

/** Stands in an answer until the field is computed, for one parent. */
class Pending {
  constructor(
    readonly plan: DeferredPlan,
    readonly id: string,
    readonly type: string,
  ) {}
}

/**
 * Compiles a field that the model does not have, on a concrete type.
 * @returns what stands in its place for a parent until `completeDeferred`
 * @throws TypeError when the schema says nothing of such a field
 */
export function compileDeferred(scope: QueryScope, owner: string, nodes: readonly FieldNode[]): (id: string, type: string) => unknown {
  const node = nodes[0]!;
  const compile = fieldOf(scope, owner, node)?.extensions[COMPILER] as DeferredCompiler | undefined;
  if (!compile) throw new TypeError(`${owner}.${node.name.value} has no compiler`);
  const plan = compile(scope, argumentsOf(scope, owner, node), nodes);
  scope.noted.deferred = true;
  return (id, type) => new Pending(plan, id, type);
}

/** A place in an answer where something is pending. */
interface Place {
  readonly holder: Answer;
  readonly key: string;
  readonly pending: Pending;
}

function pendingIn(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(pendingIn);
  if (!isAnswer(value)) return [];
  return Object.entries(value).flatMap(([key, item]): Place[] =>
    item instanceof Pending ? [{ holder: value, key, pending: item }] : pendingIn(item),
  );
}

/**
 * What a plan answers for its places.
 * @returns where the plan fails, its error for each place: graphql-js takes an error in place of a value for a failure of the field
 * @throws NeedsGraphqlJs where the plan fails and readers complete values
 */
async function valuesOf(scope: QueryScope, store: RequestStore, plan: DeferredPlan, places: readonly Place[]): Promise<unknown[]> {
  const types = new Map(places.map(({ pending }) => [pending.id, pending.type]));
  try {
    const found = await plan.answer(store, types);
    return places.map(({ pending }) => found.get(pending.id));
  } catch (error) {
    if (error instanceof NotConstant) throw error;
    if (scope.completes) throw new NeedsGraphqlJs();
    return places.map(() => error);
  }
}

/**
 * Computes the deferred fields of an answer, each for all of its parents in one pass, and puts them in their places. They may
 * hold others, which follow.
 */
export async function completeDeferred(scope: QueryScope, store: RequestStore, answer: unknown): Promise<void> {
  let places = pendingIn(answer);
  while (places.length > 0) {
    const byPlan = new Map<DeferredPlan, Place[]>();
    for (const place of places) byPlan.set(place.pending.plan, [...(byPlan.get(place.pending.plan) ?? []), place]);
    const found = await Promise.all(
      [...byPlan].map(async ([plan, own]) => {
        const values = await valuesOf(scope, store, plan, own);
        for (const [i, { holder, key }] of own.entries()) holder[key] = values[i];
        return values;
      }),
    );
    places = pendingIn(found);
  }
}
