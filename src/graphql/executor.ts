import { type DocumentNode, type GraphQLSchema, getArgumentValues, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Model } from '../model/types.js';
import { collectFields } from '../query/selection/collect.js';
import { NeedsGraphqlJs } from '../query/selection/complete-value.js';
import { compileRoot, type RootPlan } from '../query/selection/root-plan.js';
import { type QueryScope, queryScope } from '../query/selection/scope.js';
import { type Answer, readAll } from '../query/selection/value-fields.js';
import { resolveView, type ViewInput } from '../query/view/view.js';
import { NotConstant, type ParameterValues } from '../store/plan-parameter.js';
import type { Context, QueryLimits } from './context.js';
import { expectedMs, measure } from './cost.js';
import { isWithin } from './limits.js';
import { fragmentsByName } from './operation-fields.js';
import { OperationVariables, type ParameterizedVariables } from './parameterize.js';
import { requestStore } from './request-store.js';
import { rootCompilerOf } from './root-fields.js';
import { WeightedCache } from './weighted-cache.js';

type Values = Readonly<Record<string, unknown>>;

/** An operation whose root fields are all compiled. */
interface OperationPlan {
  /** Whether it stays within the limits of the server. */
  readonly allowed: boolean;
  readonly roots: readonly (readonly [key: string, root: RootPlan])[];
  /** Milliseconds that its reads are likely to take: what they took before, or a guess by its cost. */
  expectedMs: number;
  /** @param answers of the root fields, in their order */
  assemble(answers: readonly unknown[]): Answer;
}

/** What is the same for all requests with one operation. */
interface OperationEntry {
  readonly number: number;
  readonly variables: OperationVariables;
}

/** One request, parsed and validated. */
export interface ExecutorRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the request has them, before coercion. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: Context;
}

/** A query text that was parsed and validated. */
interface ValidQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** How many characters of query texts the cache of plans holds: a plan keeps the tree of its document, some fifty bytes for each. */
const CACHED_CHARACTERS = 1_000_000;
/** What a plan weighs besides its text. */
const PLAN_CHARACTERS = 2_000;
/** How much of what an operation was expected to take still counts after it took less. */
const MEMORY = 0.7;
/** How much more is expected after it took more, at most: a small one that met a busy machine once is still small. */
const GROWTH = { times: 2, ms: 20 };

/** Milliseconds that an operation is likely to take next time. @param spent what it took this time */
function learned(expected: number, spent: number): number {
  return Math.min(Math.max(spent, MEMORY * expected), GROWTH.times * expected + GROWTH.ms);
}
/** How often one request compiles its plan. Each time one more variable has become a constant, and there are few. */
const ATTEMPTS = 50;

/** In place of a plan or an answer: graphql-js must execute the operation. */
const LEFT_TO_GRAPHQL_JS: null = null;

/** Whether graphql-js can use the outcome of a root field: an error, or an answer that it completes to the same. */
function isReusable(outcome: PromiseSettledResult<unknown>, reusable: boolean): boolean {
  if (outcome.status === 'fulfilled') return reusable;
  return !(outcome.reason instanceof NeedsGraphqlJs || outcome.reason instanceof NotConstant);
}

/**
 * Executes operations by the compiled plans of their root fields. The plan of an operation is cached for its document and those of
 * its variables that it depends on. Errors, and the partial answers that go with them, are left to graphql-js.
 */
export class Executor {
  readonly #operations = new WeakMap<OperationDefinitionNode, OperationEntry>();
  readonly #plans = new WeightedCache<OperationPlan | typeof LEFT_TO_GRAPHQL_JS>(CACHED_CHARACTERS);
  readonly #queries = new WeightedCache<ValidQuery>(CACHED_CHARACTERS);
  #count = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: Model,
    private readonly limits: QueryLimits,
  ) {}

  /** Caches a query text that was parsed and validated, so that `executeText` can execute it. */
  cache(text: string, operationName: string | null, query: ValidQuery): void {
    const key = `${operationName ?? ''} ${text}`;
    if (!this.#queries.get(key)) this.#queries.set(key, query, 2 * text.length + PLAN_CHARACTERS);
  }

  /**
   * Executes a cached query text, without parsing or validating it again.
   * @returns null for a text that is not cached, and where `execute` returns null
   */
  async executeText(
    text: string,
    operationName: string | null,
    variables: Readonly<Record<string, unknown>> | undefined,
    context: Context,
  ): Promise<Answer | null> {
    const query = this.#queries.get(`${operationName ?? ''} ${text}`);
    return query ? this.execute({ ...query, variables, context }) : LEFT_TO_GRAPHQL_JS;
  }

  /**
   * Executes a valid operation.
   * @returns the data; null where graphql-js must execute the operation. The context then holds what it can use of what was
   *   read, so that this is not read twice.
   */
  async execute(request: ExecutorRequest): Promise<Answer | null> {
    const { operation, context } = request;
    if (operation.operation !== OperationTypeNode.QUERY || context.answers) return LEFT_TO_GRAPHQL_JS;
    const entry = this.#entry(operation);
    const values = entry.variables.coerce(request.variables);
    if (values === null) return LEFT_TO_GRAPHQL_JS;
    const compiled = this.#plan(request, entry, values);
    if (!compiled?.plan.allowed) return LEFT_TO_GRAPHQL_JS;
    const { plan, parameters } = compiled;
    context.budget?.expect(plan.expectedMs);
    const store = requestStore(context, parameters);
    const answers = plan.roots.map(([, root]) => root.answer(store));
    const outcomes = await Promise.allSettled(answers);
    if (context.budget) plan.expectedMs = learned(plan.expectedMs, context.budget.spentMs);
    const found = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    if (found.length === outcomes.length) return plan.assemble(found);
    // Nodes are read again: graphql-js needs the type of each, which a plan reads only where the selection depends on it.
    context.answers = new Map(
      plan.roots.flatMap(([key, { reusable }], i) => (isReusable(outcomes[i]!, reusable === true) ? [[key, answers[i]!]] : [])),
    );
    for (const outcome of outcomes) if (outcome.status === 'rejected') entry.variables.keepConstant(outcome.reason);
    return LEFT_TO_GRAPHQL_JS;
  }

  #entry(operation: OperationDefinitionNode): OperationEntry {
    const cached = this.#operations.get(operation);
    if (cached) return cached;
    const entry = { number: this.#count, variables: new OperationVariables(this.schema, operation) };
    this.#count += 1;
    this.#operations.set(operation, entry);
    return entry;
  }

  #plan(
    request: ExecutorRequest,
    { number, variables }: OperationEntry,
    values: Values,
  ): { readonly plan: OperationPlan; readonly parameters: ParameterValues } | null {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const parameterized = variables.parameterize(values);
      const { parameters } = parameterized;
      const key = `${number} ${parameterized.key}`;
      const cached = this.#plans.get(key);
      if (cached !== undefined) return cached && { plan: cached, parameters };
      try {
        const plan = this.#compile(request, parameterized, values);
        this.#plans.set(key, plan, (request.document.loc?.source.body.length ?? 0) + PLAN_CHARACTERS);
        return plan && { plan, parameters };
      } catch (error) {
        if (variables.keepConstant(error)) continue;
        if (error instanceof NeedsGraphqlJs) this.#plans.set(key, LEFT_TO_GRAPHQL_JS, PLAN_CHARACTERS);
        // Input that is refused here is refused by graphql-js again, with its path.
        return LEFT_TO_GRAPHQL_JS;
      }
    }
    return LEFT_TO_GRAPHQL_JS;
  }

  /** @param coerced the variables without parameters */
  #compile({ document, operation }: ExecutorRequest, { values }: ParameterizedVariables, coerced: Values): OperationPlan | null {
    const fragments = fragmentsByName(document);
    const query = this.schema.getQueryType()!;
    const scopeFor = (view: ViewInput | null): QueryScope =>
      queryScope({
        model: this.model,
        schema: this.schema,
        view: resolveView(view),
        limits: this.limits,
        fragments,
        variables: values,
        completes: true,
      });
    const roots: (readonly [string, RootPlan])[] = [];
    const parts: (readonly [string, (answers: readonly unknown[]) => unknown])[] = [];
    for (const [key, nodes] of collectFields(scopeFor(null), query.name, [operation.selectionSet])) {
      const name = nodes[0]!.name.value;
      if (name === '__typename') {
        parts.push([key, () => query.name]);
        continue;
      }
      const field = query.getFields()[name];
      const compile = rootCompilerOf(field);
      if (!field || !compile) return LEFT_TO_GRAPHQL_JS;
      const args = getArgumentValues(field, nodes[0]!, values);
      const root = compileRoot(compile, scopeFor(args['view'] as ViewInput | null), args, nodes);
      const at = roots.push([key, root]) - 1;
      parts.push([key, (answers) => answers[at]]);
    }
    // Parameters have no part in the measure: neither ids nor days say how much is asked for.
    const found = measure(this.schema, document, operation, coerced, this.limits.defaultPage);
    return { allowed: isWithin(found, this.limits), roots, expectedMs: expectedMs(found), assemble: readAll(parts) };
  }
}
