import type { GraphQLField, GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { requireWithinLimit } from '../errors/limit.js';
import { type RootField, rootFields } from '../model/api/outputs.js';
import type { Model } from '../model/types.js';
import { compileDuplicateCandidates } from '../query/duplicates/duplicates-root.js';
import { compileCompareSources } from '../query/evidence/compare-root.js';
import { compileHistory } from '../query/evidence/history-root.js';
import type { InferenceCompilers } from '../query/inference/inference-roots.js';
import { compileChange, compileChangeLog } from '../query/log/log-roots.js';
import { compileCommonNeighbours } from '../query/network/common-root.js';
import { compileNetwork, compileSubgraph } from '../query/network/network-root.js';
import { compilePaths } from '../query/paths/paths-root.js';
import { compileSearch, compileSuggest } from '../query/search/search-root.js';
import { compileSearchTexts } from '../query/search/texts-root.js';
import { compileRoot, type RootCompiler, readTogether, selectingPlan } from '../query/selection/root-plan.js';
import { compileByIds, compileOne, compilePage, typeOfId } from '../query/selection/roots.js';
import { type QueryScope, queryScope } from '../query/selection/scope.js';
import { compileStats } from '../query/stats/answer.js';
import { compileStatementCounts } from '../query/stats/series-root.js';
import { compileStatementStats } from '../query/stats/statement-stats.js';
import { compileChanges } from '../query/timeline/changes-root.js';
import { compileTimeline } from '../query/timeline/timeline-root.js';
import { type NodeInView, nodeInView, viewMark } from '../query/view/id-in-view.js';
import { resolveView, type ViewInput } from '../query/view/view.js';
import type { Selected } from '../store/plan.js';
import type { PlanParameter } from '../store/plan-parameter.js';
import type { Context } from './context.js';
import { requestStore } from './request-store.js';

type Arguments = Readonly<Record<string, unknown>>;

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

function ofModel(root: RootField): RootCompiler<Arguments> {
  if (root.many) return (scope, args, nodes) => selectingPlan(compilePage(scope, root.type, args, nodes));
  return (scope, args, nodes) => selectingPlan(compileOne(scope, root.type, args['id'] as string | PlanParameter, nodes));
}

/** How many views the ids of one root field may be of: each is read by itself. */
const MOST_VIEWS = 10;

/** A scope for a node that says itself in which view it is read. */
function inView(scope: QueryScope, { view }: NodeInView): QueryScope {
  return view === null ? scope : { ...scope, view: resolveView(view) };
}

const node: RootCompiler<Arguments> = (scope, args, nodes) => {
  const found = nodeInView(scope.schema, String(args['id']), null);
  const type = typeOfId(scope.model, found.id);
  return type === null ? { answer: async () => null } : selectingPlan(compileOne(inView(scope, found), type, found.id, nodes));
};

const nodes: RootCompiler<Arguments> = (scope, args, selected) => {
  const wanted = (args['ids'] as readonly unknown[]).map((id) => {
    const found = nodeInView(scope.schema, String(id), args['view'] as ViewInput | null);
    return { ...found, type: typeOfId(scope.model, found.id), mark: viewMark(inView(scope, found).view) };
  });
  const views = new Map(wanted.map((found) => [found.mark, inView(scope, found)]));
  requireWithinLimit({ limit: 'ids', value: views.size, allowed: MOST_VIEWS, unit: 'views', hint: 'Ask for the nodes of each view.' });
  const compiled = [...views].flatMap(([mark, own]) => {
    const inIt = wanted.filter((found) => found.mark === mark);
    const types = new Set(inIt.flatMap(({ type }) => type ?? []));
    return [...types].map((type) => {
      const { plan, read } = compileByIds(own, type, selected);
      return { mark, plan: plan([...new Set(inIt.flatMap((found) => (found.type === type ? [found.id] : [])))]), read };
    });
  });
  const plans = compiled.map(({ plan }) => plan);
  return {
    answer: async (store) => {
      const answers = await readTogether(store, plans);
      const found = compiled.map(({ mark, read }, i) => ({ mark, byId: read(answers[i] as Selected) }));
      return wanted.map(({ id, mark }) => found.flatMap((some) => (some.mark === mark ? (some.byId.get(id) ?? []) : []))[0] ?? null);
    },
  };
};

/** The root fields that are neither lists nor nodes of the model. */
const OWN_ROOTS: Readonly<Record<string, RootCompiler>> = {
  attackStats: compileStats,
  change: compileChange,
  changeLog: compileChangeLog,
  changes: compileChanges,
  compareSources: compileCompareSources,
  commonNeighbours: compileCommonNeighbours,
  duplicateCandidates: compileDuplicateCandidates,
  history: compileHistory,
  network: compileNetwork,
  paths: compilePaths,
  search: compileSearch,
  searchTexts: compileSearchTexts,
  statementCounts: compileStatementCounts,
  statementStats: compileStatementStats,
  subgraph: compileSubgraph,
  suggest: compileSuggest,
  timeline: compileTimeline,
};

/**
 * The compilers of the root fields, by name.
 * @param inference those about rules of inference
 */
export function rootCompilers(model: Model, inference: InferenceCompilers['roots']): ReadonlyMap<string, RootCompiler> {
  return new Map<string, RootCompiler>([
    ...rootFields(model).map((root) => [root.name, ofModel(root)] as const),
    ['node', node],
    ['nodes', nodes],
    ...Object.entries({ ...OWN_ROOTS, ...inference }),
  ]);
}

/** The resolver of a root field. What our executor has answered is not read again, and what failed there is not tried again. */
function rootResolver(compile: RootCompiler): GraphQLFieldResolver<unknown, Context, Arguments> {
  return async (_source, args, context, info) =>
    context.answers?.get(String(info.path.key)) ??
    compileRoot(compile, scopeOf(args, context, info), args, info.fieldNodes).answer(requestStore(context));
}

const COMPILER = 'cadreRootCompiler';

/** Gives a root field of the executable schema its compiler, for graphql-js and for our own executor. */
export function setRootCompiler(field: GraphQLField<unknown, unknown>, compile: RootCompiler): void {
  field.extensions = { ...field.extensions, [COMPILER]: compile };
  field.resolve = rootResolver(compile) as GraphQLFieldResolver<unknown, unknown>;
}

/** The compiler of a root field; undefined for one that GraphQL itself answers. */
export function rootCompilerOf(field: GraphQLField<unknown, unknown> | undefined): RootCompiler | undefined {
  return field?.extensions[COMPILER] as RootCompiler | undefined;
}
