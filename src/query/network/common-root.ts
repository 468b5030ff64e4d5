import { byText } from '../../base/by-text.js';
import { PART_OPERATORS } from '../../model/api/filters.js';
import type { QueryCommonNeighboursArgs } from '../../model/api/types.generated.js';
import { readWholes } from '../parts/wholes.js';
import { bounded, someIds } from '../selection/arguments.js';
import { selectionSets } from '../selection/collect.js';
import { compileShown } from '../selection/existing.js';
import { type LoadedNodes, NodePlaces } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import { idsWithParts } from '../selection/part-arguments.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { findCommon } from './common.js';
import type { Link } from './link.js';
import { compileLinkAnswer } from './link-answer.js';
import type { Truncation } from './network.js';
import { compileWalk, walkLimits } from './walk.js';

type Neighbour = readonly [id: string, links: readonly Link[]];

interface Source {
  readonly shown: readonly Neighbour[];
  readonly totalCount: number;
  readonly truncated: readonly Truncation[];
  readonly loaded: LoadedNodes;
}

interface Item {
  readonly neighbour: Neighbour;
  readonly loaded: LoadedNodes;
}

const KINDS = [PART_OPERATORS.orParts.whole];

/** `commonNeighbours(ids)`: the parts and to which of the entities each belongs, where they are asked for; one read of links, a second one where an entity has too many of them. */
export const compileCommonNeighbours: RootCompiler<QueryCommonNeighboursArgs> = (scope, args, nodes) => {
  const { maxPage } = scope.limits;
  const first = bounded('first', args.first, 0, maxPage);
  const walk = compileWalk(scope, args);
  const withParts = idsWithParts(scope, args.ids, { orParts: args.orParts });
  const checkShown = compileShown(scope, { ids: args.ids });
  const places = new NodePlaces<readonly Neighbour[]>(scope);
  const read = compileObject<Source>(scope, 'CommonNeighbours', selectionSets(nodes), {
    nodes: (own) => {
      const neighbour = compileObject<Item>(scope, 'CommonNeighbour', selectionSets(own), {
        entity: (at) => {
          const entity = places.add('Entity', at, (shown) => shown.map(([id]) => id));
          return ({ loaded, neighbour: [id] }) => entity(loaded, id);
        },
        links: (at) => {
          const link = compileLinkAnswer(scope, places, at, (shown) => shown.flatMap(([, links]) => links));
          return ({ loaded, neighbour: [, links] }) => links.map((one) => link(one, loaded));
        },
      });
      return ({ shown, loaded }) => shown.map((one) => neighbour({ neighbour: one, loaded }));
    },
  });
  return {
    answer: async (store) => {
      const ids = someIds('ids', store.bind(args.ids), 2, maxPage);
      const readLinks = walk(store);
      await checkShown(store);
      const members = store.bind(withParts);
      const wholes = args.orParts ? await readWholes(scope, KINDS, members, store.select) : null;
      const groups = ids.toSorted(byText).map((id) => (wholes ? members.filter((member) => wholes[member]!.includes(id)) : [id]));
      const { neighbours, truncated } = await findCommon(groups, readLinks, walkLimits(store, 1, first));
      const shown = [...neighbours].slice(0, first);
      const loaded = await places.load(store.select, shown);
      return read({ shown, totalCount: neighbours.size, truncated, loaded });
    },
  };
};
