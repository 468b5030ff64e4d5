import type { FieldNode } from 'graphql';
import { requireWithinLimit } from '../../errors/limit.js';
import type { DateBound, DatePrecision, QueryTimelineArgs } from '../../model/api/types.generated.js';
import type { ReadAnswer } from '../../store/plan.js';
import { selectionSets } from '../selection/collect.js';
import { compileListConnection, type ListPage, listPage, listPageRequest, wantsTotal } from '../selection/list-connection.js';
import { NodePlaces, type WithNodes } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import { idsWithParts } from '../selection/part-arguments.js';
import { type RootCompiler, readTogether } from '../selection/root-plan.js';
import type { QueryScope } from '../selection/scope.js';
import { compileTimelineCount } from './count.js';
import { datePrecision } from './precision.js';
import { ABOUT } from './sources.js';
import { compileTimelinePage, TIMELINE, type TimelineEntry, timelineCursor } from './timeline.js';
import { type CompiledUndated, compileUndated } from './undated.js';

const MAX_IDS = 100;

/** An entry with what its fields are read from. */
interface Item extends TimelineEntry, WithNodes {
  readonly date: Readonly<Record<'edtf' | 'earliest' | 'latest', string | null>>;
  readonly precision: DatePrecision;
  readonly placedBy: DateBound;
}

interface Page extends ListPage<Item> {
  readonly totalCount: number;
  /** What was read of the undated ones, for each time they are selected. */
  readonly undated: readonly (readonly ReadAnswer[])[];
}

/** Whether the entry is an attack or an operation itself; otherwise it is a statement. */
function isEvent({ kind }: TimelineEntry): boolean {
  return ABOUT[kind] === 'entity';
}

/** @throws CadreError LIMIT for more actors than one timeline has, their parts included */
function requireFew(actors: number): void {
  requireWithinLimit({ limit: 'ids', value: actors, allowed: MAX_IDS, unit: 'ids', hint: 'Ask for fewer actors at once.' });
}

function idsOf(entries: readonly TimelineEntry[], events: boolean): string[] {
  return entries.filter((entry) => isEvent(entry) === events).map((entry) => entry.id);
}

function compileEntry(scope: QueryScope, places: NodePlaces<readonly TimelineEntry[]>, nodes: readonly FieldNode[]) {
  return compileObject<Item>(scope, 'TimelineEntry', selectionSets(nodes), {
    entity: (at) => {
      const entity = places.add('Entity', at, (entries) => idsOf(entries, true));
      return (item) => (isEvent(item) ? entity(item.loaded, item.id) : null);
    },
    statement: (at) => {
      const statement = places.add('Statement', at, (entries) => idsOf(entries, false));
      return (item) => (isEvent(item) ? null : statement(item.loaded, item.id));
    },
  });
}

/** `timeline(ids)`: the entries are found and ordered first, then the events and statements on the page are read as selected. */
export const compileTimeline: RootCompiler<QueryTimelineArgs> = (scope, args, nodes) => {
  requireFew(args.ids.length);
  const request = listPageRequest(TIMELINE, 2, args, scope.limits);
  const ids = idsWithParts(scope, args.ids, args);
  const question = { ids, kinds: args.kinds ?? null };
  const readPage = compileTimelinePage(scope.model, scope.view, question, request);
  const count = wantsTotal(scope, 'Timeline', nodes) ? compileTimelineCount(scope.model, scope.view, question) : async () => 0;
  const places = new NodePlaces<readonly TimelineEntry[]>(scope);
  const undated: CompiledUndated[] = [];
  const items = { cursorOf: timelineCursor, node: (own: readonly FieldNode[]) => compileEntry(scope, places, own) };
  const read = compileListConnection<Item, Page>(scope, 'Timeline', nodes, items, {
    undated: (own) => {
      const at = undated.push(compileUndated(scope, question, own)) - 1;
      return (page) => undated[at]!.read(page.undated[at]!);
    },
  });
  return {
    answer: async (store) => {
      requireFew(store.bind(ids).length);
      const [{ entries, more, end }, totalCount, withoutDate] = await Promise.all([
        readPage(store.select),
        count(store.select),
        Promise.all(undated.map(({ plans }) => readTogether(store, plans))),
      ]);
      const loaded = await places.load(store.select, entries);
      const items = entries.map((entry): Item => {
        const { edtf, earliest, latest } = entry;
        return {
          ...entry,
          date: { edtf, earliest, latest },
          precision: datePrecision(earliest, latest),
          placedBy: earliest === null ? 'LATEST' : 'EARLIEST',
          loaded,
        };
      });
      return read({
        ...listPage(items, request, timelineCursor, { cursor: end && timelineCursor(end), more }),
        totalCount,
        undated: withoutDate,
      });
    },
  };
};
