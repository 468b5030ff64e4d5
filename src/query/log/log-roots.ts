import type { FieldNode } from 'graphql';
import { CadreError } from '../../errors/cadre-error.js';
import type { QueryChangeArgs, QueryChangeLogArgs } from '../../model/api/types.generated.js';
import { revisionNumber, revisionText } from '../../model/values/revision.js';
import type { LogReader } from '../../store/log/log.js';
import { requireConstant } from '../../store/plan-parameter.js';
import { encodeCursor } from '../selection/cursor.js';
import { compileListConnection, type ListPage, listPage, listPageRequest } from '../selection/list-connection.js';
import { familyLabel } from '../selection/node-types.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { typeOfId } from '../selection/roots.js';
import type { QueryScope } from '../selection/scope.js';
import { Entries, type Entry } from './entries.js';
import { countLog, logBounds, readLogPage } from './pages.js';
import { revisionAt } from './revision-at.js';

/** The name by which cursors of the log are known. */
const LOG = 'CHANGE_LOG';

/** `change(revision)`: one change of the log. */
export const compileChange: RootCompiler<QueryChangeArgs> = (scope, args, nodes) => {
  const revision = revisionNumber(requireConstant(args.revision));
  const entries = new Entries(scope);
  const read = entries.compile(nodes);
  return {
    answer: async ({ changes: log }) => {
      const found = revision === null ? [] : await log.changes([revision]);
      const [entry] = await entries.load(log, found);
      return entry ? read(entry) : null;
    },
  };
};

function cursorOf({ revision }: Entry): string {
  return encodeCursor(LOG, { keys: [], id: revision });
}

/** The revisions in which a node was written. @throws CadreError NOT_FOUND */
async function revisionsOf(scope: QueryScope, log: LogReader, id: string): Promise<readonly number[]> {
  const type = typeOfId(scope.model, id);
  const found = type === null ? undefined : (await log.writtenIn(familyLabel(scope.model, type), [id])).get(id);
  if (found !== undefined) return found;
  throw new CadreError('NOT_FOUND', `There is no entity, statement or source ${JSON.stringify(id)}.`, { path: 'about' });
}

/** A page of the log. It is counted where that is selected. */
interface Page extends ListPage<Entry> {
  readonly totalCount: number | null;
}

/** `changeLog`: the log, newest first. */
export const compileChangeLog: RootCompiler<QueryChangeLogArgs> = (scope, args, nodes) => {
  const request = listPageRequest(LOG, 0, args, scope.limits);
  const { size, backward } = request;
  const from = request.from && revisionAt(request.from);
  const entries = new Entries(scope);
  let counted = false;
  const items = { cursorOf, node: (at: readonly FieldNode[]) => entries.compile(at) };
  const read = compileListConnection<Entry, Page>(scope, 'LogEntry', nodes, items, {
    totalCount: () => {
      counted = true;
      return ({ totalCount }) => totalCount;
    },
  });
  const given = { since: args.since ?? null, until: args.until ?? null, by: args.by ?? null, via: args.via ?? null };
  return {
    answer: async (store) => {
      const log = store.changes;
      const about = args.about == null ? null : store.bind(args.about);
      const among = about === null ? null : await revisionsOf(scope, log, about);
      const question = { ...given, among };
      const bounds = await logBounds(log, question);
      const { changes, next } = await readLogPage(log, question, bounds, { size, backward, from });
      const loaded = await entries.load(log, changes);
      const end = next === null ? loaded.at(-1)?.revision : revisionText(next);
      const page = listPage(loaded, request, cursorOf, {
        cursor: end === undefined ? null : encodeCursor(LOG, { keys: [], id: end }),
        more: next !== null,
      });
      return read({ ...page, totalCount: counted ? await countLog(log, question, bounds) : null });
    },
  };
};
