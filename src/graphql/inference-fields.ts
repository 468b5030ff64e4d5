import type { GraphQLFieldResolver } from 'graphql';
import { type DeferredField, Pending } from '../query/deferred.js';
import type { Context } from './context.js';

/**
 * Answers a field for all of its parents.
 * @param types of the parents, by their ids
 * @returns what the field answers, by the parents' ids
 */
export type LoadDeferred = (
  field: DeferredField,
  types: ReadonlyMap<string, string>,
  context: Context,
) => Promise<ReadonlyMap<string, unknown>>;

interface Batch {
  readonly types: Map<string, string>;
  readonly answers: Promise<ReadonlyMap<string, unknown>>;
}

/**
 * Gathers the parents of a field and answers it for all of them in one pass. An answer is gone through without a pause,
 * so that when the pass begins, after it, all parents that it holds are known.
 */
export function oneOfMany(load: LoadDeferred): GraphQLFieldResolver<unknown, Context> {
  const open = new WeakMap<Context, Map<DeferredField, Batch>>();
  const begin = (field: DeferredField, context: Context, batches: Map<DeferredField, Batch>): Batch => {
    const types = new Map<string, string>();
    const answers = Promise.resolve().then(() => {
      batches.delete(field);
      return load(field, types, context);
    });
    return { types, answers };
  };
  return async (source, _args, context, info) => {
    const pending = (source as Readonly<Record<string, unknown>>)[String(info.path.key)];
    if (!(pending instanceof Pending)) throw new TypeError(`${info.parentType.name}.${info.fieldName} was not compiled to be deferred`);
    const batches = open.get(context) ?? new Map<DeferredField, Batch>();
    open.set(context, batches);
    const batch = batches.get(pending.field) ?? begin(pending.field, context, batches);
    batches.set(pending.field, batch);
    batch.types.set(pending.id, pending.type);
    return (await batch.answers).get(pending.id);
  };
}
