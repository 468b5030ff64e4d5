import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { CadreError } from '../../errors/cadre-error.js';
import type { Model } from '../../model/types.js';
import type { TimedSelect } from '../../query/network/reader.js';
import { compileExisting } from '../../query/selection/existing.js';
import { namedIds } from '../../query/selection/named-ids.js';
import { readTypes } from '../../query/selection/node-types.js';
import { type QueryScope, queryScope } from '../../query/selection/scope.js';
import { resolveView, type ViewInput } from '../../query/view/view.js';
import type { StoreReader } from '../../store/graph-store.js';
import { closeOverReferences } from './closure.js';
import { type GraphPart, inclusionsIn, type PartRows, partFromStore, partInMemory, partOf, readIntoMemory } from './part.js';
import { NodeReader } from './reader.js';
import { SelectionResolver } from './resolve-selection.js';
import { describeSelection, type Selection } from './selection.js';
import type { ExportAbout, Fields, Inclusion, Subgraph } from './subgraph.js';
import { countUndecided } from './undecided.js';
import { wholeGraph } from './whole-graph.js';

/** What an export reads from, and its limits. */
export interface ExportContext {
  readonly store: StoreReader;
  readonly model: Model;
  /** The schema of the API. Selections and filters are those of the API. */
  readonly schema: GraphQLSchema;
  /** Time limit for one read of the store, in milliseconds. */
  readonly timeoutMs: number;
  /** How many entities, statements and sources a selection may have. Does not limit an export of everything. */
  readonly maxNodes: number;
  /**
   * A part with up to this many nodes is kept in memory, and read again if the graph changed meanwhile. For an export of
   * everything, all stored nodes count, names included. Default: 25,000.
   */
  readonly maxInMemory?: number;
  /** From this many nodes, a type is read by a plan of its own, which the store has to plan. Default: 1,000. */
  readonly ownPlanFrom?: number;
  /** Nothing more is read once it is aborted. */
  readonly signal?: AbortSignal;
}

/** What an export states about itself besides the selection and the view. */
export type ExportStamp = Pick<ExportAbout, 'exportedAt' | 'generator' | 'licence'>;

const MAX_IN_MEMORY = 25_000;
const ATTEMPTS = 5;

interface Opened {
  readonly part: GraphPart & Pick<Subgraph, 'inclusionOf'>;
  /** Whether all of it is already read. */
  readonly inMemory: boolean;
  /** How many nodes it has; for everything, names included. */
  readonly nodes: number;
}

/** A subgraph with its approximate number of nodes, for progress bars. */
export interface OpenedSubgraph extends Subgraph {
  readonly nodes: number;
}

/** In an export of everything, everything was asked for. */
const ALL_ASKED = (): Inclusion => 'asked';

function size(nodes: { readonly [K in keyof PartRows]: readonly unknown[] }): number {
  return nodes.entities.length + nodes.statements.length + nodes.sources.length;
}

/** How many nodes are stored, evidence not counted. */
function sizeOfAll(counts: ReadonlyMap<string, number>): number {
  return [...counts].reduce((sum, [type, count]) => (type === 'Evidence' ? sum : sum + count), 0);
}

/** Refuses ids of nodes that the graph does not have, in the view and in the filter. @throws CadreError NOT_FOUND, BAD_INPUT */
async function requireExisting({ store, model, schema, timeoutMs }: ExportContext, selection: Selection, view: ViewInput): Promise<void> {
  const input = (name: string) => schema.getType(name) as GraphQLInputObjectType;
  const named = [...namedIds(model, Object.values(input('View').getFields()), view)];
  if (selection.kind === 'type' && selection.filter) {
    const filter = { name: 'filter', type: input(`${selection.type}Filter`), astNode: undefined };
    named.push(...namedIds(model, [filter], { filter: selection.filter }));
  }
  const typesOf = readTypes(store, (plan) => store.select(plan, { timeout: timeoutMs }));
  await compileExisting(model, named)({ typesOf, bind: (value) => value });
}

async function readPart(context: ExportContext, scope: QueryScope, selection: Selection): Promise<Opened> {
  const { store, timeoutMs, maxNodes, maxInMemory = MAX_IN_MEMORY, ownPlanFrom, signal } = context;
  const read: TimedSelect = async (plan, timeout) => {
    signal?.throwIfAborted();
    return store.select(plan, { timeout: Math.min(timeout, timeoutMs) });
  };
  const reader = new NodeReader(scope, (plan) => read(plan, timeoutMs), ownPlanFrom);
  if (selection.kind === 'everything') {
    const counts = await store.counts();
    const stored = sizeOfAll(counts);
    const part = await wholeGraph(reader, store, counts, { maxIds: maxNodes });
    if (stored > maxInMemory) return { part: { ...partOf(part), inclusionOf: ALL_ASKED }, inMemory: false, nodes: stored };
    const nodes = await readIntoMemory(part);
    return { part: { ...partOf(partInMemory(nodes)), inclusionOf: ALL_ASKED }, inMemory: true, nodes: size(nodes) };
  }
  const start = await new SelectionResolver(reader, read, maxNodes).resolve(selection);
  const closed = await closeOverReferences(reader, store, start, { maxIds: maxNodes, maxRows: maxInMemory });
  const part = partOf(closed.rows ? partInMemory(closed.rows) : partFromStore(reader, closed));
  return { part: { ...part, inclusionOf: inclusionsIn(closed) }, inMemory: closed.rows !== null, nodes: size(closed) };
}

function changed(revision: number): CadreError {
  const message = `The graph changed while the export was read (it is at revision ${revision} now), so the file would mix two states of it.`;
  return new CadreError('CONFLICT', message, { revision }, { hint: 'Export again, if possible while nothing is written.' });
}

/**
 * Opens a part of the graph for export. A small part is read at once, and again if the graph changed meanwhile. For a large
 * part, `confirm` reports afterwards whether the graph changed.
 * @throws CadreError NOT_FOUND for an id that the graph does not have or the view does not show; BAD_INPUT, BAD_DATE; LIMIT when the selection is larger
 * than allowed; TIMEOUT, CONFLICT, STORE_UNAVAILABLE
 */
export async function openSubgraph(
  context: ExportContext,
  selection: Selection,
  view: ViewInput,
  stamp: ExportStamp,
): Promise<OpenedSubgraph> {
  const { store, model, schema } = context;
  const limits = { defaultPage: 1, maxPage: 1 };
  const scope = queryScope({ model, schema, view: resolveView(view), limits, fragments: {}, variables: {}, untyped: true, asSaid: true });
  await requireExisting(context, selection, view);
  const asked = { selection: describeSelection(selection), view: view as Fields, ...stamp };
  for (let attempt = 1; ; attempt += 1) {
    const { revision, hash: head } = await store.changes.head();
    const { part, inMemory, nodes } = await readPart(context, scope, selection);
    const undecided = await countUndecided(scope, (plan) => store.select(plan, { timeout: context.timeoutMs }), selection, view);
    const now = await store.revision();
    if (now === revision) {
      const confirm = async () => {
        const last = inMemory ? revision : await store.revision();
        if (last !== revision) throw changed(last);
      };
      return { ...part, about: { ...asked, ...(undecided && { undecided }), revision, head }, confirm, nodes };
    }
    if (attempt === ATTEMPTS) throw changed(now);
  }
}
