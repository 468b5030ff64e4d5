import { CadreError } from '../errors/cadre-error.js';
import { searchWords } from '../facts/name-keys.js';
import { typeValue } from '../model/api/filters.js';
import { possibleTypes } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import { decodeCursor, encodeCursor } from '../query/cursor.js';
import { refStep } from '../query/filter.js';
import { readNodes } from '../query/read-nodes.js';
import type { QueryScope } from '../query/scope.js';
import { type CandidateName, type Match, rank } from '../query/search.js';
import { type Reader, ShapeBuilder } from '../query/shape.js';
import { visible } from '../query/visible.js';
import { all, compare } from '../store/plan.js';
import type { Context } from './context.js';
import { scopeOf } from './derived-roots.js';
import type { EntityType, QueryResolvers } from './generated/api.js';
import { fieldsAt } from './sub-selections.js';

/** How many names are weighed for one search. */
const CANDIDATES = 500;
const ORDERING = 'SEARCH';

async function candidates(context: Context, scope: QueryScope, text: string, types: readonly string[] | null): Promise<CandidateName[]> {
  const hits = await context.store.search(searchWords(text), CANDIDATES, { timeout: context.limits.timeoutMs });
  if (hits.length === 0) return [];
  const shape = new ShapeBuilder();
  const [value, kind, kindRank] = ['value', 'kind', 'kindRank'].map((name) => shape.property(name)) as [Reader, Reader, Reader];
  const inner = new ShapeBuilder();
  const id = inner.property('id');
  const step = refStep(scope.model, 'Name', scope.model.types.get('Name')!.fields.get('subject')!);
  const where =
    types === null
      ? visible(scope.model, 'Entity', scope.view)
      : all(visible(scope.model, 'Entity', scope.view), compare('type', 'in', types));
  const subject = shape.one({ kind: 'one', step, where, shape: inner.slots });
  const { rows } = await context.store.select(
    {
      kind: 'select',
      label: 'Name',
      ids: hits.map((hit) => hit.id),
      where: visible(scope.model, 'Name', scope.view),
      order: [],
      page: null,
      shape: shape.slots,
      count: false,
    },
    { timeout: context.limits.timeoutMs },
  );
  return rows.flatMap(({ keys, row }): CandidateName[] => {
    const owner = subject(row);
    if (owner === null) return [];
    return [
      { id: keys.at(-1)!, value: String(value(row)), kind: String(kind(row)), kindRank: String(kindRank(row)), subject: String(id(owner)) },
    ];
  });
}

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

/** `search(text)`: candidates from the store's full text, ranked by ourselves, then the entities as selected. */
export const search: NonNullable<QueryResolvers['search']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  const size = pageSize(args.first, context);
  const types = typeNames(context.model, args.types ?? null);
  const ranked = rank(args.text, await candidates(context, scope, args.text, types));
  const mark = args.after == null ? null : decodeCursor(ORDERING, 1, args.after);
  const rest = mark === null ? ranked : ranked.filter((match) => isAfter(match, mark));
  const page = rest.slice(0, size);
  const ids = page.map((match) => match.name.subject);
  const select = (plan: Parameters<typeof context.store.select>[0]) => context.store.select(plan, { timeout: context.limits.timeoutMs });
  const read = async (path: readonly string[]) => {
    const keys = fieldsAt(info, path);
    return new Map(
      await Promise.all([...keys].map(async ([key, nodes]) => [key, await readNodes(scope, select, 'Entity', ids, nodes)] as const)),
    );
  };
  const [inEdges, inNodes] = await Promise.all([read(['edges', 'node']), read(['nodes'])]);
  const cursor = (match: Match | undefined) => (match ? encodeCursor(ORDERING, position(match)) : null);
  return {
    edges: page.map((match) => ({
      cursor: cursor(match),
      node: (key: string) => inEdges.get(key)?.get(match.name.subject),
      matchedName: match.name.value,
      matchedKind: match.name.kind,
      reason: match.reason,
      score: match.score,
    })),
    nodes: (key: string) => ids.map((id) => inNodes.get(key)?.get(id)),
    pageInfo: {
      hasNextPage: rest.length > page.length,
      hasPreviousPage: mark !== null,
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    },
  };
};
