import type { FieldNode } from 'graphql';
import type { ReadAnswer, ReadPlan, Selected } from '../../store/plan.js';
import { compileParts } from '../parts/read.js';
import { completeDeferred } from './deferred.js';
import { compileExisting } from './existing.js';
import { namedIds } from './named-ids.js';
import type { RequestStore } from './request-store.js';
import type { CompiledRoot } from './roots.js';
import { fieldOf, type QueryScope } from './scope.js';

/**
 * A root field, compiled from its arguments and its selection. It holds nothing of a request, so that it serves any number of
 * them, at the same time too.
 */
export interface RootPlan {
  /** Whether the answer is the same however it is executed, as it is where no nodes are read. */
  readonly reusable?: boolean;
  /** Reads what was asked for, and answers. @throws CadreError */
  answer(store: RequestStore): Promise<unknown>;
}

interface Compiles<Arguments> {
  compile(scope: QueryScope, args: Arguments, nodes: readonly FieldNode[]): RootPlan;
}

/**
 * Compiles a root field. Pure: nothing is read before the plan is asked for its answer. Its arguments are those of the field as
 * GraphQL coerces them; texts of ids and days among them may be parameters. As a method's type it stands beside compilers of
 * fields with other arguments.
 * @throws CadreError for the arguments
 */
export type RootCompiler<Arguments extends object = object> = Compiles<Arguments>['compile'];

/**
 * Compiles a root field with all that is selected below it.
 * @returns a plan whose answer holds the fields that are computed after their parents, too. It rejects with NOT_FOUND where an
 *   argument has the id of a node that does not exist
 */
export function compileRoot<Arguments extends object>(
  compile: RootCompiler<Arguments>,
  scope: QueryScope,
  args: Arguments,
  nodes: readonly FieldNode[],
): RootPlan {
  const plan = withParts(scope, compile(scope, args, nodes));
  const own = namedIds(scope.model, fieldOf(scope, scope.schema.getQueryType()!.name, nodes[0]!)!.args, args as Record<string, unknown>);
  const ids = [...own, ...scope.noted.ids];
  return withDeferred(scope, ids.length === 0 ? plan : withExisting(plan, compileExisting(scope.model, ids)));
}

/** Looks up ids while the plan reads. A mistyped id is reported in place of what the plan makes of it. */
function withExisting(plan: RootPlan, check: (store: RequestStore) => Promise<void>): RootPlan {
  return {
    ...plan,
    answer: async (store) => {
      const answer = plan.answer(store);
      answer.catch(() => {});
      await check(store);
      return answer;
    },
  };
}

function withDeferred(scope: QueryScope, plan: RootPlan): RootPlan {
  if (!scope.noted.deferred) return plan;
  return {
    answer: async (store) => {
      const answer = await plan.answer(store);
      await completeDeferred(scope, store, answer);
      return answer;
    },
  };
}

/** Reads first which parts the wholes in arguments have, where a filter asks for them. */
function withParts(scope: QueryScope, plan: RootPlan): RootPlan {
  const requests = scope.parts.all;
  if (requests.length === 0) return plan;
  const read = compileParts(scope.model, requests);
  return {
    ...plan,
    answer: async (store) => plan.answer(store.withIds(await read((wanted, ids) => store.withIds(ids).select(wanted)))),
  };
}

/** A root field that plans for the store answer, read at the same time. */
export function selectingPlan({ plans, read }: CompiledRoot<unknown>): RootPlan {
  return { answer: async (store) => read(await Promise.all(plans.map(store.select))) };
}

/**
 * Adds the plans of a part of a root field to those that are read together.
 * @returns what the part is answered with, from the answers to all of them
 */
export function readAmong<T>(plans: ReadPlan[], part: CompiledRoot<T>): (answers: readonly ReadAnswer[]) => T {
  const at = part.plans.map((plan) => plans.push(plan) - 1);
  return (answers) => part.read(at.map((i) => answers[i] as Selected));
}

/** Reads several plans at the same time. @returns what they give, in their order */
export function readTogether(store: RequestStore, plans: readonly ReadPlan[]): Promise<readonly ReadAnswer[]> {
  return Promise.all(plans.map((plan): Promise<ReadAnswer> => (plan.kind === 'select' ? store.select(plan) : store.aggregate(plan))));
}
