import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { collectFields } from '../query/collect.js';
import { Unfinished } from '../query/complete.js';
import { type Answer, readAll } from '../query/leaves.js';
import { type QueryScope, queryScope } from '../query/scope.js';
import { resolveView, type ViewInput } from '../query/view.js';
import { type Given, ValueNeeded } from '../store/placeholder.js';
import type { ReadAnswer } from '../store/plan.js';
import type { Context, QueryLimits } from './context.js';
import { measure } from './cost.js';
import { type RootCompiler, type RootPlan, readPlans, rootCompilers } from './derived-roots.js';
import { type LiftedVariables, VariableReader } from './lifted-variables.js';
import { isWithin } from './limits.js';
import { WeightedCache } from './weighted-cache.js';

type Values = Readonly<Record<string, unknown>>;

/** An operation whose root fields are all compiled. */
interface OperationPlan {
  /** Whether it stays within the limits of the server. */
  readonly allowed: boolean;
  readonly roots: readonly (readonly [key: string, root: RootPlan])[];
  /** @param answers for each root field what the store answered to its plans */
  assemble(answers: readonly (readonly ReadAnswer[])[]): Answer;
}

interface KnownOperation {
  readonly number: number;
  readonly variables: VariableReader;
}

/** One request, parsed and validated. */
export interface ExecutorRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came, not yet coerced. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: Context;
}

/** A text that was parsed, found valid and answered before. */
interface Valid {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Characters of query texts whose plans are kept: a plan holds the tree of its document, some fifty bytes a character. */
const KEPT_CHARACTERS = 1_000_000;
/** What a plan weighs beside its text. */
const PLAN_CHARACTERS = 2_000;
/** How often a plan is made anew because it needs a value; a slot is kept after that, and slots are few. */
const ATTEMPTS = 50;

/** An error that says: leave it to GraphQL's own execution. */
const CANNOT: null = null;

/**
 * Answers operations whose root fields are all derived from the model: each is compiled once for its document and for what
 * of the variables changes its plans, read, and assembled from the rows. Whatever is not that plain is left to graphql-js.
 */
export class Executor {
  readonly #roots: ReadonlyMap<string, RootCompiler>;
  readonly #operations = new WeakMap<OperationDefinitionNode, KnownOperation>();
  readonly #plans = new WeightedCache<OperationPlan | typeof CANNOT>(KEPT_CHARACTERS);
  readonly #valid = new WeightedCache<Valid>(KEPT_CHARACTERS);
  #count = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: Model,
    private readonly limits: QueryLimits,
  ) {
    this.#roots = rootCompilers(model);
  }

  /** Notes a text that was parsed and found valid, so that `again` can answer it. */
  remember(text: string, operationName: string | null, valid: Valid): void {
    const key = `${operationName ?? ''} ${text}`;
    if (!this.#valid.get(key)) this.#valid.set(key, valid, 2 * text.length + PLAN_CHARACTERS);
  }

  /**
   * Answers a text that was answered before, with other variables or the same.
   * @returns null where it has to go the whole way: it is not known, is wrong or too large, or graphql-js has to answer
   */
  async again(
    text: string,
    operationName: string | null,
    variables: Readonly<Record<string, unknown>> | undefined,
    context: Context,
  ): Promise<Answer | null> {
    const valid = this.#valid.get(`${operationName ?? ''} ${text}`);
    return valid ? this.execute({ ...valid, variables, context }) : CANNOT;
  }

  /**
   * Answers an operation that is valid.
   * @returns the data; null where graphql-js has to answer. What was read whole by then, and what failed, stands in the
   *   context, so that it is not read twice.
   */
  async execute(request: ExecutorRequest): Promise<Answer | null> {
    const { operation, context } = request;
    if (operation.operation !== OperationTypeNode.QUERY || context.answers) return CANNOT;
    const known = this.#known(operation);
    const values = known.variables.read(request.variables);
    if (values === null) return CANNOT;
    const planned = this.#plan(request, known, values);
    if (planned === CANNOT) return CANNOT;
    const { plan, given } = planned;
    if (!plan.allowed) return CANNOT;
    const options = { timeout: context.limits.timeoutMs, given };
    const reads = plan.roots.map(([, { plans }]) => readPlans(context.store, plans, options));
    const outcomes = await Promise.allSettled(reads);
    const answers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    if (answers.length === reads.length) {
      try {
        return plan.assemble(answers);
      } catch (error) {
        if (!(error instanceof Unfinished || error instanceof CadreError)) throw error;
      }
    }
    // Nodes are read anew: graphql-js has to know of which type each is, which was not asked. What failed fails as it did.
    context.answers = new Map(
      plan.roots.flatMap(([key, { whole }], i) => (whole || outcomes[i]!.status === 'rejected' ? [[key, reads[i]!]] : [])),
    );
    return CANNOT;
  }

  #known(operation: OperationDefinitionNode): KnownOperation {
    const known = this.#operations.get(operation) ?? { number: this.#count, variables: new VariableReader(this.schema, operation) };
    if (known.number === this.#count) {
      this.#count += 1;
      this.#operations.set(operation, known);
    }
    return known;
  }

  #plan(
    request: ExecutorRequest,
    { number, variables }: KnownOperation,
    values: Values,
  ): { readonly plan: OperationPlan; readonly given: Given } | null {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const lifted = variables.lift(values);
      const key = `${number} ${lifted.key}`;
      const kept = this.#plans.get(key);
      if (kept !== undefined) return kept && { plan: kept, given: lifted.given };
      try {
        const plan = this.#compile(request, lifted, values);
        this.#plans.set(key, plan, (request.document.loc?.source.body.length ?? 0) + PLAN_CHARACTERS);
        return plan && { plan, given: lifted.given };
      } catch (error) {
        if (error instanceof ValueNeeded) {
          variables.keep(error.placeholder);
          continue;
        }
        if (error instanceof Unfinished) this.#plans.set(key, CANNOT, PLAN_CHARACTERS);
        // Input that is refused is refused by graphql-js again, with its path.
        return CANNOT;
      }
    }
    return CANNOT;
  }

  #compile({ document, operation }: ExecutorRequest, { values }: LiftedVariables, whole: Values): OperationPlan | null {
    const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    }
    const query = this.schema.getQueryType()!;
    const scopeFor = (view: ViewInput | null): QueryScope =>
      queryScope({
        model: this.model,
        schema: this.schema,
        view: resolveView(view),
        limits: this.limits,
        fragments,
        variables: values,
        finished: true,
      });
    const roots: (readonly [string, RootPlan])[] = [];
    const parts: (readonly [string, (answers: readonly (readonly ReadAnswer[])[]) => unknown])[] = [];
    for (const [key, nodes] of collectFields(scopeFor(null), query.name, [operation.selectionSet])) {
      const name = nodes[0]!.name.value;
      if (name === '__typename') {
        parts.push([key, () => query.name]);
        continue;
      }
      const compile = this.#roots.get(name);
      if (!compile) return CANNOT;
      const args = getArgumentValues(query.getFields()[name]!, nodes[0]!, values);
      const root = compile(scopeFor(args['view'] as ViewInput | null), args, nodes);
      const at = roots.push([key, root]) - 1;
      parts.push([key, (answers) => root.read(answers[at]!)]);
    }
    // What was taken out of the variables has no part in the measure: neither ids nor days say how much is asked for.
    const allowed = isWithin(measure(this.schema, document, operation, whole, this.limits.defaultPage), this.limits);
    return { allowed, roots, assemble: readAll(parts) };
  }
}
