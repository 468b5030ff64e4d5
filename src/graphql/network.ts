import type { GraphQLResolveInfo } from 'graphql';
import { typeValue } from '../model/api/filters.js';
import { type Network, type NetworkLimits, type ReadLinks, readSubgraph, walkNetwork } from '../query/network.js';
import { findCommon } from '../query/network-common.js';
import { WALK_LIMITS } from '../query/network-limits.js';
import type { Link, LinksRead } from '../query/network-link.js';
import { compileLinks } from '../query/network-links.js';
import { betweenness, communities, degrees, pageRank } from '../query/network-measures.js';
import type { QueryScope } from '../query/scope.js';
import type { ViewInput } from '../query/view.js';
import { bounded, entityTypeNames, MOST_EVIDENCE, someIds, twoEnded } from '../query/walk-choice.js';
import type { Context } from './context.js';
import { scopeOf } from './derived-roots.js';
import { exportUrl } from './export-url.js';
import type { EntityType, QueryResolvers, StatementType } from './generated/api.js';
import { linkReader, readSelected, requireEntities, walkTime } from './network-walk.js';

const NOTHING: LinksRead = { links: new Map(), cut: new Map(), late: false };

interface Filters {
  readonly statementTypes?: readonly StatementType[] | null;
  readonly entityTypes?: readonly EntityType[] | null;
  readonly minEvidence: number;
}

function linksOf(context: Context, scope: QueryScope, filters: Filters): ReadLinks {
  const minEvidence = bounded('minEvidence', filters.minEvidence, 1, MOST_EVIDENCE);
  const types = twoEnded(context.model, filters.statementTypes).map((type) => type.name);
  if (types.length === 0) return async () => NOTHING;
  const entityTypes = entityTypeNames(context.model, filters.entityTypes);
  const compiled = compileLinks(scope, { asSubject: types, asObject: types, entityTypes, minEvidence, standing: false });
  const reader = linkReader(context);
  return (ids) => reader.read(compiled, ids);
}

function limitsOf(context: Context, depth: number, entities: number): NetworkLimits {
  return { ...WALK_LIMITS, depth, entities, timeMs: walkTime(context) };
}

/** `MEMBER_OF` -> `member of`. */
function label(context: Context, link: Link): string {
  return context.model.types.get(link.type)!.statement!.edge.toLowerCase().replaceAll('_', ' ');
}

/** Links as the API shows them, their statements read as selected at a path. */
async function answerLinks(context: Context, scope: QueryScope, info: GraphQLResolveInfo, path: readonly string[], links: readonly Link[]) {
  const statements = await readSelected(
    context,
    scope,
    info,
    'Statement',
    path,
    links.map((link) => link.statement),
  );
  return (link: Link) => ({
    statement: (keys: string) => statements(keys, link.statement),
    source: link.source,
    target: link.target,
    type: typeValue(link.type),
    label: label(context, link),
  });
}

/** Computes on first use and keeps the result: a measure is reckoned when a node is first asked for it. */
function lazily<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

async function answerNetwork(
  context: Context,
  scope: QueryScope,
  info: GraphQLResolveInfo,
  { depths, links, truncated }: Network,
  exported: (format: string) => string,
) {
  const ids = [...depths.keys()];
  const [entities, linkAnswer] = await Promise.all([
    readSelected(context, scope, info, 'Entity', ['nodes', 'entity'], ids),
    answerLinks(context, scope, info, ['links', 'statement'], links),
  ]);
  const measure = (compute: (ids: readonly string[], links: readonly Link[]) => ReadonlyMap<string, number>) =>
    lazily(() => compute(ids, links));
  const [degree, between, rank, community] = [degrees, betweenness, pageRank, communities].map(measure);
  return {
    nodes: ids.map((id) => ({
      entity: (keys: string) => entities(keys, id),
      depth: depths.get(id),
      degree: () => degree!().get(id),
      betweenness: () => between!().get(id),
      pageRank: () => rank!().get(id),
      community: () => community!().get(id),
    })),
    links: links.map(linkAnswer),
    truncated,
    exportUrl: (_keys: string, { format }: { readonly format: string }) => exported(format),
  };
}

/** `network(around)`: links are read level by level, then what is selected on the entities and statements. */
const network: NonNullable<QueryResolvers['network']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  const depth = bounded('depth', args.depth, 1, WALK_LIMITS.depth);
  const first = bounded('first', args.first, 1, context.limits.maxPage);
  someIds('around', args.around, 1, context.limits.maxPage);
  const readLinks = linksOf(context, scope, args);
  await requireEntities(context, scope, args.around);
  const found = await walkNetwork(args.around, readLinks, limitsOf(context, depth, first));
  const { view, ...selection } = args;
  return answerNetwork(context, scope, info, found, (format) => exportUrl(format, selection, view as ViewInput | null));
};

/** `subgraph(ids)`: the entities as given, and the links among them in one read. */
const subgraph: NonNullable<QueryResolvers['subgraph']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  someIds('ids', args.ids, 1, context.limits.maxPage);
  const readLinks = linksOf(context, scope, args);
  await requireEntities(context, scope, args.ids);
  const found = await readSubgraph(args.ids, readLinks, limitsOf(context, 0, context.limits.maxPage));
  const { view, ...selection } = args;
  return answerNetwork(context, scope, info, found, (format) => exportUrl(format, selection, view as ViewInput | null));
};

/** `commonNeighbours(ids)`: one read of links, a second one where an entity has too many of them. */
const commonNeighbours: NonNullable<QueryResolvers['commonNeighbours']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  const first = bounded('first', args.first, 0, context.limits.maxPage);
  const ids = someIds('ids', args.ids, 2, context.limits.maxPage);
  const readLinks = linksOf(context, scope, args);
  await requireEntities(context, scope, ids);
  const { neighbours, truncated } = await findCommon(ids, readLinks, limitsOf(context, 1, first));
  const shown = [...neighbours].slice(0, first);
  const [entities, linkAnswer] = await Promise.all([
    readSelected(
      context,
      scope,
      info,
      'Entity',
      ['nodes', 'entity'],
      shown.map(([id]) => id),
    ),
    answerLinks(
      context,
      scope,
      info,
      ['nodes', 'links', 'statement'],
      shown.flatMap(([, links]) => links),
    ),
  ]);
  return {
    nodes: shown.map(([id, links]) => ({ entity: (keys: string) => entities(keys, id), links: links.map(linkAnswer) })),
    totalCount: neighbours.size,
    truncated,
  };
};

/** The root fields about networks. */
export const networkRoots = { network, subgraph, commonNeighbours };
