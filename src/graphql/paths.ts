import type { GraphQLResolveInfo } from 'graphql';
import { WALK_LIMITS } from '../query/network-limits.js';
import { compileLinks } from '../query/network-links.js';
import type { FoundPath } from '../query/paths.js';
import type { Expand, Question } from '../query/paths-explore.js';
import { searchPaths } from '../query/paths-search.js';
import { countRootSources } from '../query/paths-sources.js';
import { weakest } from '../query/paths-strength.js';
import type { QueryScope } from '../query/scope.js';
import { bounded, twoEnded } from '../query/walk-choice.js';
import type { Context } from './context.js';
import { scopeOf } from './derived-roots.js';
import type { QueryPathsArgs, QueryResolvers } from './generated/api.js';
import { linkReader, readSelected, requireEntities, selectOf } from './network-walk.js';
import { fieldsAt } from './sub-selections.js';

/** Links are read level by level, and of the way that paths may go only. */
function expander(context: Context, scope: QueryScope, args: QueryPathsArgs): Expand {
  const types = twoEnded(context.model, args.via, args.avoid?.statementTypes ?? []);
  if (types.length === 0) return async () => ({ links: new Map(), cut: new Map(), late: false });
  const every = types.map((type) => type.name);
  const bothWays = types.filter((type) => type.statement!.symmetric).map((type) => type.name);
  const rest = { entityTypes: null, minEvidence: 1, standing: true };
  const ahead = compileLinks(scope, { ...rest, asSubject: every, asObject: args.direction === 'ANY' ? every : bothWays });
  const back = compileLinks(scope, { ...rest, asSubject: args.direction === 'ANY' ? every : bothWays, asObject: every });
  const reader = linkReader(context);
  return (ids, side) => reader.read((args.direction === 'BACKWARD') === (side === 'from') ? back : ahead, ids);
}

async function answerPaths(context: Context, scope: QueryScope, info: GraphQLResolveInfo, paths: readonly FoundPath[]) {
  const statementsOf = (path: FoundPath) => path.links.map((link) => link.statement);
  const countsRoots = fieldsAt(info, ['nodes', 'fewestRootSources']).size > 0;
  const [entities, statements, roots] = await Promise.all([
    readSelected(
      context,
      scope,
      info,
      'Entity',
      ['nodes', 'entities'],
      paths.flatMap((path) => path.entities),
    ),
    readSelected(context, scope, info, 'Statement', ['nodes', 'statements'], paths.flatMap(statementsOf)),
    countsRoots ? countRootSources(scope, selectOf(context), [...new Set(paths.flatMap(statementsOf))]) : new Map<string, number>(),
  ]);
  return paths.map((path) => {
    const { status, confidence } = weakest(path.links);
    return {
      length: path.links.length,
      entities: (keys: string) => path.entities.map((id) => entities(keys, id)),
      statements: (keys: string) => statementsOf(path).map((id) => statements(keys, id)),
      weakestStatus: status,
      weakestConfidence: confidence,
      fewestRootSources: Math.min(...statementsOf(path).map((id) => roots.get(id) ?? 0)),
    };
  });
}

/** `paths(from, to)`: links are read level by level, then the entities and statements on the paths as selected. */
export const paths: NonNullable<QueryResolvers['paths']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  const maxHops = bounded('maxHops', args.maxHops, 1, WALK_LIMITS.hops);
  const first = bounded('first', args.first, 0, context.limits.maxPage);
  await requireEntities(context, scope, [args.from, args.to]);
  const question: Question = {
    from: args.from,
    to: args.to,
    direction: args.direction,
    avoid: new Set(args.avoid?.entities ?? []),
  };
  const countRoots = args.orderBy === 'STRENGTH' ? (ids: readonly string[]) => countRootSources(scope, selectOf(context), ids) : null;
  const found = await searchPaths(question, expander(context, scope, args), { ...WALK_LIMITS, maxHops, first }, countRoots);
  return { totalCount: found.total, complete: found.complete, nodes: await answerPaths(context, scope, info, found.paths) };
};
