import {
  createSourceEventStream,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { CadreError } from '../../errors/cadre-error.js';
import type { SubscriptionChangedArgs } from '../../model/api/types.generated.js';
import { parseRevision } from '../../model/values/revision.js';
import { compileChanged } from '../../query/log/live.js';
import type { LogReader } from '../../store/log/log.js';
import type { Context } from '../context.js';
import { translateError } from '../errors.js';
import { requireOperationWithin } from '../limits.js';
import { requireTextShape } from '../request-shape.js';
import { requestStore } from '../request-store.js';
import { scopeOf } from '../root-fields.js';
import { LiveChanges, type LiveEvent } from './changes.js';
import { HeadWatch } from './head-watch.js';
import { recentLog } from './recent-log.js';

/** What all subscriptions of a server share. */
interface Shared {
  readonly watch: HeadWatch;
  readonly log: LogReader;
}

interface LiveContext extends Context {
  readonly live: Shared;
  /** The revision of the last event that the client has seen, where its connection broke; comes before `since`. */
  readonly lastSeen: string | null;
}

export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** One event, as it is sent. */
export interface Sent {
  /** By which the client resumes after it. */
  readonly id: string;
  readonly result: Pick<ExecutionResult, 'data'> & { readonly errors?: readonly GraphQLFormattedError[] };
}

/** The events of one client. */
export interface Subscription {
  /** The next event; null when the subscription was ended. Faults of the database only delay it. */
  next(): Promise<Sent | null>;
  end(): void;
}

const begin: GraphQLFieldResolver<unknown, LiveContext, SubscriptionChangedArgs> = async (_source, given, context, info) => {
  const args = context.lastSeen === null ? given : { ...given, since: parseRevision(context.lastSeen) };
  const question = compileChanged(scopeOf(args, context, info), args, info.fieldNodes);
  const { watch, log } = context.live;
  const store = { ...requestStore(context), changes: log };
  return new LiveChanges(question, store, watch, await question.begin(store));
};

/** Gives `Subscription.changed` of the executable schema its resolvers. */
export function setSubscriber(field: GraphQLField<unknown, unknown>): void {
  field.subscribe = begin as unknown as GraphQLFieldResolver<unknown, unknown>;
  field.resolve = (event) => (event as LiveEvent).answer;
}

/** Runs subscriptions. */
export class Subscriptions {
  readonly #live: Shared;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly context: Context,
  ) {
    const { store } = context;
    this.#live = { watch: new HeadWatch(() => store.revision()), log: recentLog(store) };
  }

  /**
   * Begins a subscription.
   * @param lastSeen the id of the last event that the client has seen, where it resumes; null for none
   * @returns its events, or the errors for which it is refused, as GraphQL formats them
   */
  async subscribe(
    { query, operationName, variables }: SubscriptionRequest,
    lastSeen: string | null,
  ): Promise<Subscription | { readonly errors: readonly GraphQLFormattedError[] }> {
    const { schema } = this;
    const { limits } = this.context;
    try {
      requireTextShape(query, limits.maxTokens);
      const document = parse(query, { maxTokens: limits.maxTokens });
      const invalid = validate(schema, document);
      if (invalid.length > 0) return this.#refused(invalid, 'GRAPHQL_VALIDATION_FAILED');
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== 'subscription') {
        const hint = 'Send queries to /graphql. Name the operation where the text has several.';
        throw new CadreError('BAD_QUERY', 'This address takes one subscription.', {}, { hint });
      }
      requireOperationWithin(schema, document, operation, variables ?? {}, limits);
      const contextValue: LiveContext = { ...this.context, live: this.#live, lastSeen };
      const common = { schema, document, variableValues: variables ?? {}, operationName: operationName ?? null, contextValue };
      const source = await createSourceEventStream(common);
      if (!(source instanceof LiveChanges)) return this.#refused((source as ExecutionResult).errors ?? []);
      return {
        next: async () => {
          const { value: event } = await source.next();
          if (!event) return null;
          const { data, errors } = await execute({ ...common, rootValue: event });
          return { id: event.id, result: { data: data ?? null, ...(errors && this.#refused(errors)) } };
        },
        end: () => void source.return(),
      };
    } catch (error) {
      return this.#refused([error], error instanceof GraphQLError ? 'GRAPHQL_PARSE_FAILED' : undefined);
    }
  }

  #refused(errors: readonly unknown[], code?: string): { readonly errors: readonly GraphQLFormattedError[] } {
    const formatted = errors.map((error) => {
      const plain: GraphQLFormattedError = error instanceof GraphQLError ? error.toJSON() : { message: '' };
      return translateError(this.schema, code === undefined ? plain : { ...plain, extensions: { code } }, error);
    });
    return { errors: formatted };
  }
}
