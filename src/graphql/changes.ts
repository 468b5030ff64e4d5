import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { parseDay } from '../model/values/edtf.js';
import { CHANGE_KINDS, type ChangeIds, changePosition, changesPlan, mergeChanges, readChanges, type Span } from '../query/changes.js';
import { decodeCursor, encodeCursor } from '../query/cursor.js';
import { firstStated } from '../query/first-stated.js';
import { pageSize } from '../query/page.js';
import { readNodes, type Select } from '../query/read-nodes.js';
import { someIds } from '../query/walk-choice.js';
import type { SelectPlan } from '../store/plan.js';
import { scopeOf } from './derived-roots.js';
import { requireExisting } from './existing.js';
import type { QueryResolvers } from './generated/api.js';
import { fieldsAt } from './sub-selections.js';

const ORDERING = 'CHANGES';
/** Around how many entities changes can be asked for. */
const MOST_IDS = 1_000;

function span(args: { readonly from: string; readonly to: string; readonly around?: readonly string[] | null }): Span {
  const [from, to] = [parseDay(args.from), parseDay(args.to)];
  if (from > to) throw new CadreError('BAD_INPUT', `from (${from}) is after to (${to}).`, { path: 'from' });
  return { from, to, around: args.around == null ? null : someIds('around', args.around, 0, MOST_IDS) };
}

function cursor(change: ChangeIds | undefined): string | null {
  return change ? encodeCursor(ORDERING, changePosition(change)) : null;
}

function owned(changes: readonly ChangeIds[], entity: boolean): string[] {
  return [...new Set(changes.filter((c) => (c.kind === 'ENTITY_SEEN') === entity).map((c) => c.owner))];
}

/** An entity that was seen through a statement about it has that statement's evidence for a cause. */
async function withFirstStated(model: Model, select: Select, page: readonly ChangeIds[]): Promise<ChangeIds[]> {
  const unexplained = page.filter(({ kind, evidence }) => kind === 'ENTITY_SEEN' && evidence.length === 0);
  const stated = await firstStated(model, select, new Map(unexplained.map(({ id, on }) => [id, on])));
  return page.map((change) => (unexplained.includes(change) ? { ...change, evidence: stated.get(change.id) ?? [] } : change));
}

/** `changes(from, to)`: one bounded read per kind, then what is selected on statements, entities and evidence. */
export const changes: NonNullable<QueryResolvers['changes']> = async (_source, args, context, info) => {
  const asked = span(args);
  const size = pageSize(args, context.limits);
  const scope = scopeOf({ view: { knownAt: asked.to, statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED'] } }, context, info);
  const mark = args.after == null ? null : decodeCursor(ORDERING, 2, args.after);
  const select = (plan: SelectPlan) => context.store.select(plan, { timeout: context.limits.timeoutMs });
  if (asked.around !== null) await requireExisting(context, asked.around);
  const kinds = CHANGE_KINDS.filter((kind) => args.kinds == null || args.kinds.includes(kind));
  const lists = await Promise.all(
    kinds.map(async (kind) => readChanges(kind, (await select(changesPlan(context.model, kind, asked, mark, size + 1))).rows)),
  );
  const found = mergeChanges(lists);
  const page = await withFirstStated(context.model, select, found.slice(0, size));
  const read = async (field: string, type: string, ids: readonly string[]) => {
    const keys = [...fieldsAt(info, ['nodes', field]), ...fieldsAt(info, ['edges', 'node', field])];
    return new Map(await Promise.all(keys.map(async ([key, nodes]) => [key, await readNodes(scope, select, type, ids, nodes)] as const)));
  };
  const [statements, entities, evidence] = await Promise.all([
    read('statement', 'Statement', owned(page, false)),
    read('entity', 'Entity', owned(page, true)),
    read('evidence', 'Evidence', [...new Set(page.flatMap((c) => c.evidence))]),
  ]);
  const nodes = page.map((change) => ({
    kind: change.kind,
    on: change.on,
    statement: (key: string) => statements.get(key)?.get(change.owner) ?? null,
    entity: (key: string) => entities.get(key)?.get(change.owner) ?? null,
    evidence: (key: string) => change.evidence.flatMap((id) => evidence.get(key)?.get(id) ?? []),
  }));
  return {
    nodes,
    edges: page.map((change, i) => ({ cursor: cursor(change), node: nodes[i] })),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: mark !== null,
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    },
  };
};
