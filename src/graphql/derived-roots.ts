import type { FieldNode, GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { type RootField, rootFields } from '../model/api/outputs.js';
import type { Model } from '../model/types.js';
import { type CompiledRoot, compileByIds, compileOne, compilePage, typeOfId } from '../query/roots.js';
import { type QueryScope, queryScope } from '../query/scope.js';
import { resolveView, type ViewInput } from '../query/view.js';
import type { Placeholder } from '../store/placeholder.js';
import type { Selected, SelectPlan } from '../store/plan.js';
import type { Context } from './context.js';

type Arguments = Readonly<Record<string, unknown>>;
type RootResolver = GraphQLFieldResolver<unknown, Context, Arguments>;

/** A root field compiled to any number of plans. */
export interface RootPlan {
  readonly plans: readonly SelectPlan[];
  /** @param selected the answers to the plans, in their order */
  read(selected: readonly Selected[]): unknown;
}

/** Compiles a root field from its arguments and the selection below it. @throws CadreError */
export type RootCompiler = (scope: QueryScope, args: Arguments, nodes: readonly FieldNode[]) => RootPlan;

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

function single(compiled: CompiledRoot<unknown>): RootPlan {
  return { plans: [compiled.plan], read: ([selected]) => compiled.read(selected!) };
}

function derived(root: RootField): RootCompiler {
  if (root.many) return (scope, args, nodes) => single(compilePage(scope, root.type, args, nodes));
  return (scope, args, nodes) => single(compileOne(scope, root.type, args['id'] as string | Placeholder, nodes));
}

const node: RootCompiler = (scope, args, nodes) => {
  const id = String(args['id']);
  const type = typeOfId(scope.model, id);
  return type === null ? { plans: [], read: () => null } : single(compileOne(scope, type, id, nodes));
};

const nodes: RootCompiler = (scope, args, selected) => {
  const ids = (args['ids'] as readonly unknown[]).map(String);
  const types = new Set(ids.map((id) => typeOfId(scope.model, id)).filter((type): type is string => type !== null));
  const compiled = [...types].map((type) =>
    compileByIds(
      scope,
      type,
      ids.filter((id) => typeOfId(scope.model, id) === type),
      selected,
    ),
  );
  return {
    plans: compiled.map(({ plan }) => plan),
    read: (answers) => {
      const found = compiled.map(({ read }, i) => read(answers[i]!));
      return ids.map((id) => found.map((byId) => byId.get(id)).find((answer) => answer !== undefined) ?? null);
    },
  };
};

/** The compilers of the root fields that are derived from the model. */
export function rootCompilers(model: Model): ReadonlyMap<string, RootCompiler> {
  return new Map([...rootFields(model).map((root) => [root.name, derived(root)] as const), ['node', node], ['nodes', nodes]]);
}

/** What was read already for this root field is not read again. */
function resolver(compile: RootCompiler): RootResolver {
  return async (_source, args, context, info) => {
    const { plans, read } = compile(scopeOf(args, context, info), args, info.fieldNodes);
    const before = context.answers?.get(String(info.path.key));
    return read(await (before ?? Promise.all(plans.map((plan) => context.store.select(plan, { timeout: context.limits.timeoutMs })))));
  };
}

/** Resolvers of the root fields that are derived from the model. */
export function derivedRoots(model: Model): ReadonlyMap<string, RootResolver> {
  return new Map([...rootCompilers(model)].map(([name, compile]) => [name, resolver(compile)]));
}
