import type { FieldNode } from 'graphql';
import { CadreError } from '../../errors/cadre-error.js';
import type { QueryChangeArgs, QueryChangeLogArgs } from '../../model/api/types.generated.js';
import { revisionNumber, revisionText } from '../../model/values/revision.js';
import type { Change } from '../../store/log/change.js';
import type { LogReader } from '../../store/log/log.js';
import { requireConstant } from '../../store/plan-parameter.js';
import { bounded } from '../selection/arguments.js';
import { selectionSets } from '../selection/collect.js';
import { encodeCursor, type Position } from '../selection/cursor.js';
import { compileListConnection, type ListPage, listPage, listPageRequest } from '../selection/list-connection.js';
import { familyLabel } from '../selection/node-types.js';
import { compileObject } from '../selection/object-selection.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { typeOfId } from '../selection/roots.js';
import { argumentsOf, type QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import { countLog, logBounds, readLogPage } from './pages.js';
import { readWritten, type WrittenNode } from './written.js';

/** The name by which cursors of the log are known. */
const LOG = 'CHANGE_LOG';
const MOST_WRITTEN = 1_000;

/** A change as it is answered. */
interface Entry extends Omit<Change, 'revision'> {
  readonly revision: string;
  /** As many nodes as any of the selections asks for. */
  readonly nodes: readonly WrittenNode[];
}

/** What is selected on changes; what they wrote is read where it is selected. */
class Entries {
  #limit = 0;

  constructor(private readonly scope: QueryScope) {}

  compile(nodes: readonly FieldNode[]): (entry: Entry) => Answer {
    const { scope } = this;
    return compileObject<Entry>(scope, 'LogEntry', selectionSets(nodes), {
      written: (at) => {
        const limit = bounded('limit', argumentsOf(scope, 'LogEntry', at[0]!)['limit'] as number, 1, MOST_WRITTEN);
        this.#limit = Math.max(this.#limit, limit);
        const read = compileObject<WrittenNode>(scope, 'WrittenNode', selectionSets(at));
        return (entry) => entry.nodes.slice(0, limit).map(read);
      },
    });
  }

  /** One change after the other, as each may have thousands of items. */
  async load(log: LogReader, changes: readonly Change[]): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (const change of changes) {
      const nodes = this.#limit === 0 ? [] : await readWritten(this.scope.model, log, change, this.#limit);
      entries.push({ ...change, revision: revisionText(change.revision), nodes });
    }
    return entries;
  }
}

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

/** @throws CadreError BAD_CURSOR */
function revisionAt({ id }: Position): number {
  const revision = revisionNumber(id);
  if (revision === null) throw new CadreError('BAD_CURSOR', 'This cursor cannot be read.');
  return revision;
}

/** The revisions in which a node was written. @throws CadreError NOT_FOUND */
async function revisionsOf(scope: QueryScope, log: LogReader, id: string): Promise<readonly number[]> {
  const type = typeOfId(scope.model, id);
  const found = type === null ? null : await log.writtenIn(familyLabel(scope.model, type), id);
  if (found !== null) return found;
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
