import type { GraphQLSchema } from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import type { TimedSelect } from '../query/network-reader.js';
import { type QueryScope, queryScope } from '../query/scope.js';
import { resolveView, type ViewInput } from '../query/view.js';
import type { StoreReader } from '../store/port.js';
import { Chooser } from './choose.js';
import { everything } from './everything.js';
import { gather } from './gather.js';
import { keptPart, type Part, type PartNodes, partOf, readPart, takePart } from './part.js';
import { NodeReader } from './reader.js';
import { type Selection, toldSelection } from './selection.js';
import type { ExportAbout, Fields, Subgraph } from './subgraph.js';

/** What an export reads from, and how much at most. */
export interface ExportContext {
  readonly store: StoreReader;
  readonly model: Model;
  /** The API's schema: selections and filters are its own. */
  readonly schema: GraphQLSchema;
  /** Milliseconds for one read of the store. */
  readonly timeoutMs: number;
  /** How many entities, statements and sources a selection may gather; not for everything. */
  readonly maxNodes: number;
  /**
   * Up to so many nodes a part of the graph is kept whole, and read again when the graph was written to meanwhile; of everything,
   * up to so many that are stored, names among them. By default 25,000.
   */
  readonly keep?: number;
  /** From so many nodes on a type is read by a text of its own, which the store has to plan; by default 1,000. */
  readonly many?: number;
  /** Once it is aborted nothing more is read. */
  readonly signal?: AbortSignal;
}

/** What the export tells of itself beside the selection and the view. */
export type Occasion = Pick<ExportAbout, 'exportedAt' | 'generator' | 'licence'>;

const KEPT = 25_000;
const ATTEMPTS = 5;

interface Opened {
  readonly part: Part;
  /** Whether it is read already. */
  readonly kept: boolean;
  /** How many nodes it has, names among them where it is everything. */
  readonly nodes: number;
}

/** A subgraph, and about how many nodes it has: for those who wait. */
export interface OpenedSubgraph extends Subgraph {
  readonly nodes: number;
}

function size(nodes: { readonly [K in keyof PartNodes]: readonly unknown[] }): number {
  return nodes.entities.length + nodes.statements.length + nodes.sources.length;
}

/** How many nodes are stored, evidence left out. */
function sizeOfAll(counts: ReadonlyMap<string, number>): number {
  return [...counts].reduce((sum, [type, count]) => (type === 'Evidence' ? sum : sum + count), 0);
}

async function readSelection(context: ExportContext, scope: QueryScope, selection: Selection): Promise<Opened> {
  const { store, timeoutMs, maxNodes, keep = KEPT, many, signal } = context;
  const read: TimedSelect = async (plan, timeout) => {
    signal?.throwIfAborted();
    return store.select(plan, { timeout: Math.min(timeout, timeoutMs) });
  };
  const reader = new NodeReader(scope, (plan) => read(plan, timeoutMs), many);
  if (selection.kind === 'everything') {
    const counts = await store.counts();
    const stored = sizeOfAll(counts);
    const part = await everything(reader, store, counts, { held: maxNodes });
    if (stored > keep) return { part: partOf(part), kept: false, nodes: stored };
    const nodes = await takePart(part);
    return { part: partOf(keptPart(nodes)), kept: true, nodes: size(nodes) };
  }
  const chosen = await new Chooser(reader, read, maxNodes).choose(selection);
  const gathered = await gather(reader, store, chosen, { held: maxNodes, kept: keep });
  const part = partOf(gathered.nodes ? keptPart(gathered.nodes) : readPart(reader, gathered));
  return { part, kept: gathered.nodes !== null, nodes: size(gathered) };
}

function changed(revision: number): CadreError {
  const message = `The graph was written to while it was read (it is at revision ${revision} now): this export would be of no one state of it. Ask again.`;
  return new CadreError('CONFLICT', message, { revision });
}

/**
 * Opens a part of the graph for export. A small one is read at once, and again when the graph was written to meanwhile; of a
 * large one `confirm` tells afterwards whether it was.
 * @throws CadreError NOT_FOUND for an id that the view does not show; BAD_INPUT, BAD_DATE; LIMIT when the selection is larger
 * than allowed; TIMEOUT, CONFLICT, STORE_UNAVAILABLE
 */
export async function openSubgraph(
  context: ExportContext,
  selection: Selection,
  view: ViewInput,
  occasion: Occasion,
): Promise<OpenedSubgraph> {
  const { store, model, schema } = context;
  const limits = { defaultPage: 1, maxPage: 1 };
  const scope = queryScope({ model, schema, view: resolveView(view), limits, fragments: {}, variables: {}, untyped: true });
  const told = { selection: toldSelection(selection), view: view as Fields, ...occasion };
  for (let attempt = 1; ; attempt += 1) {
    const revision = await store.revision();
    const { part, kept, nodes } = await readSelection(context, scope, selection);
    const now = await store.revision();
    if (now === revision) {
      const confirm = async () => {
        const last = kept ? revision : await store.revision();
        if (last !== revision) throw changed(last);
      };
      return { ...part, about: { ...told, revision }, confirm, nodes };
    }
    if (attempt === ATTEMPTS) throw changed(now);
  }
}
