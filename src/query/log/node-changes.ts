import type { FieldNode } from 'graphql';
import { requireWithinLimit } from '../../errors/limit.js';
import type { EntityChangesArgs } from '../../model/api/types.generated.js';
import { nodeType } from '../../model/lookup.js';
import { revisionText } from '../../model/values/revision.js';
import type { Change, ChangeItem, ItemLink } from '../../store/log/change.js';
import type { LogReader } from '../../store/log/log.js';
import { itemsOfChange } from '../../store/log/log-reader.js';
import { manySlot, selectPlan } from '../../store/plan.js';
import { collectFields, selectionSets } from '../selection/collect.js';
import { encodeCursor } from '../selection/cursor.js';
import type { DeferredCompiler } from '../selection/deferred.js';
import { compileListConnection, type ListPage, type ListPageRequest, listPage, listPageRequest } from '../selection/list-connection.js';
import { familyLabel } from '../selection/node-types.js';
import { compileObject } from '../selection/object-selection.js';
import type { RequestStore } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import { ShapeBuilder } from '../view/shape.js';
import { stepTo } from '../view/step.js';
import { Entries, type Entry } from './entries.js';
import { revisionAt } from './revision-at.js';
import { type WrittenNode, writtenNode } from './written.js';

/** The name by which cursors of these lists are known. */
const NODE_CHANGES = 'NODE_CHANGES';
/** The most nodes and the most changes that one field answers at once: what each change wrote is read whole. */
const MOST_PARENTS = 200;
const MOST_CHANGES = 500;
const SMALLER = 'Ask for smaller pages, of it or around it.';

/** A change as it concerns one node. */
interface NodeChange {
  readonly revision: number;
  readonly change: Entry;
  readonly written: readonly WrittenNode[];
}

/** Revisions of one node, the newest first, as a page. */
interface Revisions extends ListPage<number> {
  readonly totalCount: number;
}

function cursorAt(revision: number): string {
  return encodeCursor(NODE_CHANGES, { keys: [], id: revisionText(revision) });
}

/** @param from the revision at which the page begins; null for the beginning of the list */
function pageOfRevisions(revisions: readonly number[], request: ListPageRequest, from: number | null): Revisions {
  const { backward } = request;
  const inOrder = backward ? revisions : revisions.toReversed();
  const following = from === null ? inOrder : inOrder.filter((revision) => (backward ? revision > from : revision < from));
  return { ...listPage(following, request, cursorAt), totalCount: revisions.length };
}

/** Ids of some nodes by the label of their kind. */
function byFamily({ model }: QueryScope, types: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, type] of types) {
    const family = familyLabel(model, type);
    found.set(family, [...(found.get(family) ?? []), id]);
  }
  return found;
}

/** The evidence that nodes have now, by their ids. */
async function evidenceNow(scope: QueryScope, store: RequestStore, types: ReadonlyMap<string, string>) {
  const { model } = scope;
  const inner = new ShapeBuilder();
  const id = inner.property('id');
  const shape = new ShapeBuilder();
  const { relationship } = nodeType(model, [...types.values()][0]!).fields.get('evidence')!;
  const evidence = shape.list(manySlot(stepTo(model, [relationship!], 'out', 'Evidence'), { shape: inner.slots }));
  const found = new Map<string, Set<string>>();
  for (const [family, ids] of byFamily(scope, types)) {
    const { rows } = await store.select(selectPlan(family, { ids, shape: shape.slots }));
    for (const { keys, row } of rows) found.set(keys.at(-1)!, new Set(evidence(row).map((one) => String(id(one)))));
  }
  return found;
}

function namedEvidence(item: ChangeItem | undefined): readonly string[] {
  const ofEvidence = (item?.links ?? []).filter(({ toLabel }: ItemLink) => toLabel === 'Evidence');
  return ofEvidence.flatMap(({ to, before = [] }) => [...to, ...before]);
}

/** What changes wrote to nodes and to their evidence, the node itself first: a list for each revision and node. */
async function readItems(
  log: LogReader,
  changes: readonly Change[],
  nodes: ReadonlyMap<number, readonly string[]>,
  evidence: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReadonlyMap<string, readonly ChangeItem[]>> {
  const found = new Map<string, readonly ChangeItem[]>();
  for (const change of changes) {
    const items = new Map<string, ChangeItem>();
    for await (const part of itemsOfChange(log, change)) for (const item of part) items.set(item.id, item);
    for (const id of nodes.get(change.revision) ?? []) {
      const own = items.get(id);
      const wanted = [...new Set([...(evidence.get(id) ?? []), ...namedEvidence(own)])].sort();
      found.set(itemsKey(change.revision, id), [...(own ? [own] : []), ...wanted.flatMap((one) => items.get(one) ?? [])]);
    }
  }
  return found;
}

function itemsKey(revision: number, id: string): string {
  return `${revision} ${id}`;
}

/** Which of the nodes have a revision on their pages. */
function nodesByRevision(pages: ReadonlyMap<string, Revisions>): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const [id, { items }] of pages) for (const revision of items) found.set(revision, [...(found.get(revision) ?? []), id]);
  return found;
}

/** `changes` of entities and statements: who wrote what to each of them, and when. */
export const compileNodeChanges: DeferredCompiler<EntityChangesArgs> = (scope, args, nodes) => {
  const request = listPageRequest(NODE_CHANGES, 0, args, scope.limits);
  // A forged cursor is refused also where there is no node to be read.
  const from = request.from && revisionAt(request.from);
  const entries = new Entries(scope);
  const name = nodes[0]!.name.value;
  let readsWritten = false;
  const node = (at: readonly FieldNode[]) => {
    const sets = selectionSets(at);
    readsWritten ||= [...collectFields(scope, 'NodeChange', sets).values()].some(([field]) => field!.name.value === 'written');
    return compileObject<NodeChange>(scope, 'NodeChange', sets, {
      change: (own) => {
        const read = entries.compile(own);
        return ({ change }) => read(change);
      },
    });
  };
  const items = { node, cursorOf: ({ revision }: NodeChange) => cursorAt(revision) };
  const read = compileListConnection<NodeChange, ListPage<NodeChange> & { readonly totalCount: number }>(scope, 'NodeChange', nodes, items);
  return {
    answer: async (store, types) => {
      const log = store.changes;
      requireWithinLimit({ limit: 'parents', value: types.size, allowed: MOST_PARENTS, name, unit: 'nodes at once', hint: SMALLER });
      const asked = [...byFamily(scope, types)].map(([family, ids]) => log.writtenIn(family, ids));
      const revisions = new Map((await Promise.all(asked)).flatMap((found) => [...found]));
      const pages = new Map([...types.keys()].map((id) => [id, pageOfRevisions(revisions.get(id) ?? [], request, from)]));
      const ofRevisions = nodesByRevision(pages);
      requireWithinLimit({
        limit: 'changes',
        value: ofRevisions.size,
        allowed: MOST_CHANGES,
        name,
        unit: 'changes at once',
        hint: SMALLER,
      });
      const changes = await log.changes([...ofRevisions.keys()]);
      const loaded = new Map((await entries.load(log, changes)).map((entry, i) => [changes[i]!.revision, entry]));
      const written = readsWritten ? await readItems(log, changes, ofRevisions, await evidenceNow(scope, store, types)) : null;
      const answers = [...pages].map(([id, page]) => {
        const own = page.items.map((revision): NodeChange => {
          const found = written?.get(itemsKey(revision, id)) ?? [];
          return { revision, change: loaded.get(revision)!, written: found.map((item) => writtenNode(scope.model, item)) };
        });
        return [id, read({ ...page, items: own })] as const;
      });
      return new Map(answers);
    },
  };
};
