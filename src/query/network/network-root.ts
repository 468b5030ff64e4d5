import type { FieldNode } from 'graphql';
import type {
  NetworkExportUrlArgs,
  NetworkStepsArgs,
  QueryNetworkArgs,
  QuerySubgraphArgs,
  TimeAxis,
} from '../../model/api/types.generated.js';
import { PARTS_LIMITS } from '../parts/limits.js';
import { bounded, someIds } from '../selection/arguments.js';
import { selectionSets } from '../selection/collect.js';
import { compileShown } from '../selection/existing.js';
import { type LoadedNodes, NodePlaces } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import { idsWithParts } from '../selection/part-arguments.js';
import type { RequestStore } from '../selection/request-store.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { argumentsOf, type QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import { exportUrl } from './export-url.js';
import { WALK_LIMITS } from './limits.js';
import { compileLinkAnswer } from './link-answer.js';
import { MEASURES, type Measured, type MeasureName, measured } from './measures.js';
import { type Network, type NetworkLimits, type Truncation, walkNetwork } from './network.js';
import { compileOneRead } from './one-read.js';
import type { Steps } from './steps.js';
import { compileStepsAnswer } from './steps-answer.js';
import { compileSteps } from './steps-read.js';
import { compileWalk, type LinkFilters, walkLimits, walkQuestion } from './walk.js';

interface Item {
  readonly id: string;
  readonly depth: number;
  readonly measures: Measured;
  readonly loaded: LoadedNodes;
}

/** A network with what its fields are read from. */
interface Source {
  readonly network: Network;
  readonly truncated: readonly Truncation[];
  readonly loaded: LoadedNodes;
  readonly measures: Measured;
  readonly exported: (asked: NetworkExportUrlArgs) => string;
  readonly steps: ReadonlyMap<TimeAxis, Steps>;
}

/** A field of its own may fail while the rest is answered: GraphQL takes an error in place of a value for a failure of that field. */
function valueOrError(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return error;
  }
}

/** The steps that are selected on a network; each of the two times is read once. */
class StepsPlaces {
  readonly #read = new Map<TimeAxis, ReturnType<typeof compileSteps>>();

  constructor(
    private readonly scope: QueryScope,
    private readonly filters: LinkFilters,
  ) {}

  add(axis: TimeAxis): void {
    if (!this.#read.has(axis)) this.#read.set(axis, compileSteps(this.scope, this.filters, axis));
  }

  async load(store: RequestStore, { depths }: Network): Promise<ReadonlyMap<TimeAxis, Steps>> {
    const ids = [...depths.keys()];
    return new Map(await Promise.all([...this.#read].map(async ([axis, read]) => [axis, await read(store, ids)] as const)));
  }
}

/** Compiles what is selected on a network. @returns how it is answered, and which measures it needs */
function compileNetworkAnswer(
  scope: QueryScope,
  places: NodePlaces<Network>,
  steps: StepsPlaces,
  nodes: readonly FieldNode[],
): { readonly read: (source: Source) => Answer; readonly measures: ReadonlySet<MeasureName> } {
  const names = Object.keys(MEASURES) as MeasureName[];
  const measures = new Set<MeasureName>();
  const read = compileObject<Source>(scope, 'Network', selectionSets(nodes), {
    nodes: (own) => {
      const read = compileObject<Item>(scope, 'NetworkNode', selectionSets(own), {
        entity: (at) => {
          const entity = places.add('Entity', at, ({ depths }) => [...depths.keys()]);
          return ({ loaded, id }) => entity(loaded, id);
        },
        ...Object.fromEntries(
          names.map((name) => [
            name,
            () => {
              measures.add(name);
              return ({ measures: own, id }: Item) => own.get(name)!.get(id);
            },
          ]),
        ),
      });
      return ({ network, loaded, measures: found }) =>
        [...network.depths].map(([id, depth]) => read({ id, depth, measures: found, loaded }));
    },
    links: (own) => {
      const read = compileLinkAnswer(scope, places, own, ({ links }) => links);
      return ({ network, loaded }) => network.links.map((link) => read(link, loaded));
    },
    exportUrl: ([node]) => {
      const asked = argumentsOf(scope, 'Network', node!) as unknown as NetworkExportUrlArgs;
      return ({ exported }) => valueOrError(() => exported(asked));
    },
    steps: (own) => {
      const { on } = argumentsOf(scope, 'Network', own[0]!) as unknown as NetworkStepsArgs;
      steps.add(on);
      const read = compileStepsAnswer(scope, own);
      return (source) => read(source.steps.get(on)!);
    },
  });
  return { read, measures };
}

/**
 * What both networks share: the links are read, then what is selected on the entities and statements.
 * @param starts the argument that names the entities to begin with
 * @param limits given how many of them there are
 */
function compileDrawn(
  scope: QueryScope,
  args: QueryNetworkArgs | QuerySubgraphArgs,
  starts: { readonly name: string; readonly ids: readonly string[] },
  nodes: readonly FieldNode[],
  limits: (store: RequestStore, count: number) => NetworkLimits,
  reach: { readonly depth: number; readonly most: number },
): ReturnType<RootCompiler> {
  const walk = compileWalk(scope, args);
  const withParts = idsWithParts(scope, starts.ids, args);
  const checkShown = compileShown(scope, { [starts.name]: starts.ids });
  const places = new NodePlaces<Network>(scope);
  const steps = new StepsPlaces(scope, args);
  const { read, measures } = compileNetworkAnswer(scope, places, steps, nodes);
  const question = walkQuestion(scope, args);
  const readAtOnce = question && compileOneRead(scope, { ...question, ...reach }, places);
  const readByLevels = async (
    store: RequestStore,
    [ids, also, own]: readonly [readonly string[], readonly string[], NetworkLimits],
    spentMs: number,
  ) => {
    const readLinks = walk(store, spentMs);
    await checkShown(store);
    const network = await walkNetwork(ids, readLinks, own, also, store.compute);
    return { network, loaded: await places.load(store.select, network) };
  };
  return {
    answer: async (store) => {
      const { view, ...selection } = store.bind(args);
      const ids = store.bind(starts.ids);
      someIds(starts.name, ids, 1, scope.limits.maxPage);
      const from = [ids, store.bind(withParts), limits(store, ids.length)] as const;
      const begun = performance.now();
      const atOnce = (await readAtOnce?.(store, ...from)) ?? null;
      // It says only of those that it started from whether they are there.
      if (atOnce && !ids.every((id) => atOnce.network.depths.has(id))) await checkShown(store);
      const { network, loaded } = atOnce ?? (await readByLevels(store, from, performance.now() - begun));
      return read({
        network,
        truncated: network.truncated,
        loaded,
        measures: await store.compute(measured(measures, [...network.depths.keys()], network.links)),
        steps: await steps.load(store, network),
        exported: (asked) => exportUrl(asked, { ...selection }, view, store.publicUrl),
      });
    },
  };
}

/** `network(around)`: links are read level by level. */
export const compileNetwork: RootCompiler<QueryNetworkArgs> = (scope, args, nodes) => {
  const depth = bounded('depth', args.depth, 1, WALK_LIMITS.depth);
  const first = bounded('first', args.first, 1, scope.limits.maxPage);
  return compileDrawn(scope, args, { name: 'around', ids: args.around }, nodes, (store) => walkLimits(store, depth, first), {
    depth,
    most: first,
  });
};

/** `subgraph(ids)`: the entities as given, and the links among them in one read. */
export const compileSubgraph: RootCompiler<QuerySubgraphArgs> = (scope, args, nodes) =>
  compileDrawn(
    scope,
    args,
    { name: 'ids', ids: args.ids },
    nodes,
    (store, count) => walkLimits(store, 0, Math.min(scope.limits.maxPage, count + PARTS_LIMITS.shown)),
    { depth: 0, most: scope.limits.maxPage },
  );
