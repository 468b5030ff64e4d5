import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { type RootField, rootFields } from '../model/api/outputs.js';
import type { Model } from '../model/types.js';
import { type CompiledRoot, compileByIds, compileOne, compilePage, typeOfId } from '../query/roots.js';
import { type QueryScope, queryScope } from '../query/scope.js';
import { resolveView, type ViewInput } from '../query/view.js';
import type { Context } from './context.js';

type Arguments = Readonly<Record<string, unknown>>;
type RootResolver = GraphQLFieldResolver<unknown, Context, Arguments>;

/** What the query compiler needs to know of the field that is being resolved. */
export function scopeOf(args: { readonly view?: unknown }, context: Context, info: GraphQLResolveInfo): QueryScope {
  return queryScope({
    model: context.model,
    schema: info.schema,
    view: resolveView(args.view as ViewInput | null),
    limits: context.limits,
    fragments: info.fragments,
    variables: info.variableValues,
  });
}

/** One plan, one answer of the store. */
export async function run<T>(context: Context, compiled: CompiledRoot<T>): Promise<T> {
  return compiled.read(await context.store.select(compiled.plan, { timeout: context.limits.timeoutMs }));
}

function derived(root: RootField): RootResolver {
  if (root.many)
    return (_source, args, context, info) => run(context, compilePage(scopeOf(args, context, info), root.type, args, info.fieldNodes));
  return (_source, args, context, info) =>
    run(context, compileOne(scopeOf(args, context, info), root.type, String(args['id']), info.fieldNodes));
}

const node: RootResolver = async (_source, args, context, info) => {
  const id = String(args['id']);
  const type = typeOfId(context.model, id);
  return type && run(context, compileOne(scopeOf(args, context, info), type, id, info.fieldNodes));
};

const nodes: RootResolver = async (_source, args, context, info) => {
  const ids = args['ids'] as readonly string[];
  const scope = scopeOf(args, context, info);
  const types = new Set(ids.map((id) => typeOfId(context.model, id)).filter((type): type is string => type !== null));
  const found = await Promise.all(
    [...types].map((type) =>
      run(
        context,
        compileByIds(
          scope,
          type,
          ids.filter((id) => typeOfId(context.model, id) === type),
          info.fieldNodes,
        ),
      ),
    ),
  );
  return ids.map((id) => found.map((answers) => answers.get(id)).find((answer) => answer !== undefined) ?? null);
};

/** Resolvers of the root fields that are derived from the model. */
export function derivedRoots(model: Model): ReadonlyMap<string, RootResolver> {
  return new Map([...rootFields(model).map((root) => [root.name, derived(root)] as const), ['node', node], ['nodes', nodes]]);
}
