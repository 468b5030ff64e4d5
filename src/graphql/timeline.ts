import { readNodes } from '../query/read-nodes.js';
import { readTimeline, type TimelineEntry, type TimelineInput, timelineCursor } from '../query/timeline.js';
import { datePrecision } from '../query/timeline-precision.js';
import type { SelectPlan } from '../store/plan.js';
import { scopeOf } from './derived-roots.js';
import { requireExisting } from './existing.js';
import type { QueryResolvers } from './generated/api.js';
import { fieldsAt } from './sub-selections.js';

function isDeed({ kind }: TimelineEntry): boolean {
  return kind === 'ATTACK' || kind === 'OPERATION';
}

/** `timeline(ids)`: the entries are found and ordered first, then the attacks and statements on the page are read as selected. */
export const timeline: NonNullable<QueryResolvers['timeline']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  const select = (plan: SelectPlan) => context.store.select(plan, { timeout: context.limits.timeoutMs });
  const [page] = await Promise.all([
    readTimeline(scope.model, scope.view, context.limits, args as TimelineInput, select),
    requireExisting(context, args.ids),
  ]);
  const read = async (type: string, field: string, of: readonly TimelineEntry[]) => {
    const ids = [...new Set(of.map((entry) => entry.id))];
    const fields = [...fieldsAt(info, ['nodes', field]), ...fieldsAt(info, ['edges', 'node', field])];
    return new Map(await Promise.all(fields.map(async ([key, nodes]) => [key, await readNodes(scope, select, type, ids, nodes)] as const)));
  };
  const [entities, statements] = await Promise.all([
    read('Entity', 'entity', page.entries.filter(isDeed)),
    read(
      'Statement',
      'statement',
      page.entries.filter((entry) => !isDeed(entry)),
    ),
  ]);
  const nodes = page.entries.map((entry) => ({
    date: { edtf: entry.edtf, earliest: entry.earliest, latest: entry.latest },
    precision: datePrecision(entry.earliest, entry.latest),
    kind: entry.kind,
    actors: entry.actors,
    entity: (key: string) => (isDeed(entry) ? entities.get(key)?.get(entry.id) : null),
    statement: (key: string) => (isDeed(entry) ? null : statements.get(key)?.get(entry.id)),
  }));
  const cursors = page.entries.map(timelineCursor);
  return {
    nodes,
    edges: nodes.map((node, i) => ({ cursor: cursors[i]!, node })),
    pageInfo: {
      hasNextPage: page.more,
      hasPreviousPage: args.after != null,
      startCursor: cursors[0] ?? null,
      endCursor: page.end && timelineCursor(page.end),
    },
  } as never;
};
