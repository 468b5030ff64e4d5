import type { GraphQLResolveInfo } from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import { typeValue } from '../model/api/filters.js';
import { possibleTypes } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import { decodeCursor, encodeCursor } from '../query/cursor.js';
import { readNodes, type Select } from '../query/read-nodes.js';
import type { QueryScope } from '../query/scope.js';
import { type Match, rank } from '../query/search.js';
import { candidateNames, type FindNames } from '../query/search-candidates.js';
import type { Context } from './context.js';
import { scopeOf } from './derived-roots.js';
import type { EntityType, QueryResolvers } from './generated/api.js';
import { fieldsAt } from './sub-selections.js';

const ORDERING = 'SEARCH';
/** A text longer than this is no name. */
const LONGEST_TEXT = 500;

function position(match: Match): { keys: string[]; id: string } {
  return { keys: [(1 - match.score).toFixed(4)], id: match.name.subject };
}

function isAfter(match: Match, mark: { keys: readonly string[]; id: string }): boolean {
  const own = position(match);
  return own.keys[0]! > mark.keys[0]! || (own.keys[0] === mark.keys[0] && own.id > mark.id);
}

function typeNames(model: Model, values: readonly EntityType[] | null): string[] | null {
  return values && possibleTypes(model, 'Entity').filter((name) => (values as readonly string[]).includes(typeValue(name)));
}

function pageSize(first: number | null | undefined, context: Context): number {
  const wanted = first ?? context.limits.defaultPage;
  if (wanted < 0) throw new CadreError('BAD_INPUT', `first must not be negative; ${wanted} given.`, { path: 'first' });
  if (wanted <= context.limits.maxPage) return wanted;
  const { maxPage } = context.limits;
  throw new CadreError('LIMIT', `first: ${wanted} is above the page limit of ${maxPage}. Ask for at most ${maxPage}.`, {
    limit: 'maxPage',
    value: wanted,
    allowed: maxPage,
  });
}

function requireText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw new CadreError('LIMIT', `text: ${text.length} characters are above the limit of ${LONGEST_TEXT}. Ask with fewer.`, {
    limit: 'text',
    value: text.length,
    allowed: LONGEST_TEXT,
  });
}

function source(context: Context, scope: QueryScope) {
  const options = { timeout: context.limits.timeoutMs };
  const find: FindNames = (groups, limit) => context.store.search(groups, limit, options);
  const select: Select = (plan) => context.store.select(plan, options);
  return { model: context.model, view: scope.view, find, select };
}

/** Reads what is selected at a path below a root field, under each of its response keys. */
async function readAt(info: GraphQLResolveInfo, scope: QueryScope, select: Select, path: readonly string[], type: string, ids: string[]) {
  const keys = [...fieldsAt(info, path)];
  return new Map(await Promise.all(keys.map(async ([key, nodes]) => [key, await readNodes(scope, select, type, ids, nodes)] as const)));
}

/** `search(text)`: candidates by the store's full text, ranked by ourselves, then the entities and names as selected. */
export const search: NonNullable<QueryResolvers['search']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  const size = pageSize(args.first, context);
  const from = source(context, scope);
  const text = requireText(args.text);
  const { names: found, complete } = await candidateNames(from, text, typeNames(context.model, args.types ?? null));
  const ranked = rank(text, found);
  const mark = args.after == null ? null : decodeCursor(ORDERING, 1, args.after);
  const rest = mark === null ? ranked : ranked.filter((match) => isAfter(match, mark));
  const page = rest.slice(0, size);
  const ids = page.map((match) => match.name.subject);
  const nameIds = page.map((match) => match.name.id);
  const [inEdges, inNodes, names] = await Promise.all([
    readAt(info, scope, from.select, ['edges', 'node'], 'Entity', ids),
    readAt(info, scope, from.select, ['nodes'], 'Entity', ids),
    readAt(info, scope, from.select, ['edges', 'matched'], 'Name', nameIds),
  ]);
  const cursor = (match: Match | undefined) => (match ? encodeCursor(ORDERING, position(match)) : null);
  return {
    edges: page.map((match) => ({
      cursor: cursor(match),
      node: (key: string) => inEdges.get(key)?.get(match.name.subject),
      matchedName: match.name.value,
      matchedKind: match.name.kind,
      matched: (key: string) => names.get(key)?.get(match.name.id),
      reason: match.reason,
      score: match.score,
    })),
    nodes: (key: string) => ids.map((id) => inNodes.get(key)?.get(id)),
    complete,
    pageInfo: {
      hasNextPage: rest.length > page.length,
      hasPreviousPage: mark !== null,
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    },
  };
};

/** `suggest(text)`: only names that answer every word; two reads, and one more where the entities themselves are selected. */
export const suggest: NonNullable<QueryResolvers['suggest']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  const size = pageSize(args.first, context);
  const from = source(context, scope);
  const text = requireText(args.text);
  const { names: found } = await candidateNames(from, text, typeNames(context.model, args.types ?? null), true);
  const types = new Map(found.map((name) => [name.subject, name.subjectType]));
  const page = rank(text, found).slice(0, size);
  const nodes = await readAt(
    info,
    scope,
    from.select,
    ['node'],
    'Entity',
    page.map((match) => match.name.subject),
  );
  return page.map((match) => ({
    id: match.name.subject,
    type: typeValue(types.get(match.name.subject)!),
    matchedName: match.name.value,
    reason: match.reason,
    score: match.score,
    node: (key: string) => nodes.get(key)?.get(match.name.subject),
  }));
};
