import type { FieldNode, GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { type RootField, rootFields } from '../model/api/outputs.js';
import type { Model } from '../model/types.js';
import { type CompiledRoot, compileByIds, compileOne, compilePage, typeOfId } from '../query/roots.js';
import { type QueryScope, queryScope } from '../query/scope.js';
import { compileStats } from '../query/stats-answer.js';
import { resolveView, type ViewInput } from '../query/view.js';
import type { Placeholder } from '../store/placeholder.js';
import type { ReadAnswer, ReadPlan, Selected } from '../store/plan.js';
import type { ReadOptions, StoreReader } from '../store/port.js';
import type { Context } from './context.js';

type Arguments = Readonly<Record<string, unknown>>;
type RootResolver = GraphQLFieldResolver<unknown, Context, Arguments>;

/** A root field compiled to any number of plans. */
export interface RootPlan {
  readonly plans: readonly ReadPlan[];
  /** Whether the answers hold all that graphql-js needs as well, as they do where no nodes are read. */
  readonly whole?: boolean;
  /** @param answers to the plans, in their order. @throws CadreError where they are more than may be answered */
  read(answers: readonly ReadAnswer[]): unknown;
}

/** Has the store answer the plans of a root field. */
export function readPlans(store: StoreReader, plans: readonly ReadPlan[], options: ReadOptions): Promise<readonly ReadAnswer[]> {
  return Promise.all(
    plans.map((plan): Promise<ReadAnswer> => (plan.kind === 'select' ? store.select(plan, options) : store.aggregate(plan, options))),
  );
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
  return { plans: [compiled.plan], read: ([selected]) => compiled.read(selected as Selected) };
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
      const found = compiled.map(({ read }, i) => read(answers[i] as Selected));
      return ids.map((id) => found.map((byId) => byId.get(id)).find((answer) => answer !== undefined) ?? null);
    },
  };
};

/** The compilers of the root fields that are derived from the model, and of those that are compiled as they are. */
export function rootCompilers(model: Model): ReadonlyMap<string, RootCompiler> {
  return new Map<string, RootCompiler>([
    ...rootFields(model).map((root) => [root.name, derived(root)] as const),
    ['node', node],
    ['nodes', nodes],
    ['attackStats', compileStats],
  ]);
}

/** What was read whole already for this root field is not read again, and what failed not tried again. */
function resolver(compile: RootCompiler): RootResolver {
  return async (_source, args, context, info) => {
    const { plans, read } = compile(scopeOf(args, context, info), args, info.fieldNodes);
    const before = context.answers?.get(String(info.path.key));
    return read(await (before ?? readPlans(context.store, plans, { timeout: context.limits.timeoutMs })));
  };
}

/** Resolvers of the root fields that are compiled. */
export function derivedRoots(model: Model): ReadonlyMap<string, RootResolver> {
  return new Map([...rootCompilers(model)].map(([name, compile]) => [name, resolver(compile)]));
}
