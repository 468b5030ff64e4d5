import type { FieldNode } from 'graphql';
import type { Confidence, PathOrder, QueryPathsArgs, StatementStatus } from '../../model/api/types.generated.js';
import { countRootSources } from '../evidence/count-root-sources.js';
import { WALK_LIMITS } from '../network/limits.js';
import { compileLinks } from '../network/links.js';
import { linkReader, NO_LINKS } from '../network/walk.js';
import { twoEnded } from '../network/walk-choice.js';
import { bounded } from '../selection/arguments.js';
import { collectFields, selectionSets } from '../selection/collect.js';
import { compileShown } from '../selection/existing.js';
import { NodePlaces, type WithNodes } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import { idsWithParts } from '../selection/part-arguments.js';
import type { RequestStore } from '../selection/request-store.js';
import type { RootCompiler } from '../selection/root-plan.js';
import type { QueryScope } from '../selection/scope.js';
import { endsOf } from './ends.js';
import type { Expand } from './explore.js';
import type { FoundPath } from './paths.js';
import { searchPaths } from './search.js';
import { weakest } from './strength.js';

/** What an order of paths depends on: how many root sources support their statements, how influence runs along these. */
const ORDERS = {
  LENGTH: { roots: false, influence: false },
  STRENGTH: { roots: true, influence: true },
} as const satisfies Readonly<Record<PathOrder, { readonly roots: boolean; readonly influence: boolean }>>;

/** A path with what its fields are read from. */
interface Item extends WithNodes {
  readonly path: FoundPath;
  readonly length: number;
  readonly weakestStatus: StatementStatus;
  readonly weakestConfidence: Confidence | null;
  readonly fewestRootSources: number;
}

interface Source {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly nodes: readonly Item[];
}

function statementsOf(path: FoundPath): string[] {
  return path.links.map((link) => link.statement);
}

/** Links are read level by level, and only those along which a path may go. */
function compileExpansion(scope: QueryScope, { via, avoid, direction, orderBy }: QueryPathsArgs): (store: RequestStore) => Expand {
  const types = twoEnded(scope.model, via, avoid?.statementTypes ?? []);
  const names = (end: 'subject' | 'object') => types.filter((type) => type.statement!.influence?.from === end).map((type) => type.name);
  const every = types.map((type) => type.name);
  const [fromSubject, fromObject] = direction === 'ANY' ? [every, every] : [names('subject'), names('object')];
  if (fromSubject.length + fromObject.length === 0) return () => async () => NO_LINKS;
  const rest = { entityTypes: null, minEvidence: 1, standing: true, influence: direction !== 'ANY' || ORDERS[orderBy].influence };
  const forward = compileLinks(scope, { ...rest, asSubject: fromSubject, asObject: fromObject });
  const backward = compileLinks(scope, { ...rest, asSubject: fromObject, asObject: fromSubject });
  return (store) => {
    const reader = linkReader(store);
    return (ids, side) => reader.read((direction === 'BACKWARD') === (side === 'from') ? backward : forward, ids);
  };
}

function compileAnswer(scope: QueryScope, places: NodePlaces<readonly FoundPath[]>, nodes: readonly FieldNode[]) {
  return compileObject<Source>(scope, 'Paths', selectionSets(nodes), {
    nodes: (own) => {
      const path = compileObject<Item>(scope, 'Path', selectionSets(own), {
        entities: (at) => {
          const entity = places.add('Entity', at, (paths) => paths.flatMap(({ entities }) => entities));
          return (item) => item.path.entities.map((id) => entity(item.loaded, id));
        },
        statements: (at) => {
          const statement = places.add('Statement', at, (paths) => paths.flatMap(statementsOf));
          return (item) => statementsOf(item.path).map((id) => statement(item.loaded, id));
        },
      });
      return (source) => source.nodes.map(path);
    },
  });
}

/** Whether a field is selected on the paths that are found. */
function selectsOnPaths(scope: QueryScope, nodes: readonly FieldNode[], name: string): boolean {
  const paths = [...collectFields(scope, 'Paths', selectionSets(nodes)).values()].filter(([node]) => node!.name.value === 'nodes');
  return paths.some((own) => [...collectFields(scope, 'Path', selectionSets(own)).values()].some(([node]) => node!.name.value === name));
}

/** `paths(from, to)`: links are read level by level, then the entities and statements on the paths as selected. */
export const compilePaths: RootCompiler<QueryPathsArgs> = (scope, args, nodes) => {
  const maxHops = bounded('maxHops', args.maxHops, 1, WALK_LIMITS.hops);
  const first = bounded('first', args.first, 0, scope.limits.maxPage);
  const checkShown = compileShown(scope, { from: [args.from], to: [args.to] });
  const [starts, goals] = [args.from, args.to].map((id) => idsWithParts(scope, [id], { orParts: args.orParts })) as [string[], string[]];
  const expansion = compileExpansion(scope, args);
  const places = new NodePlaces<readonly FoundPath[]>(scope);
  const read = compileAnswer(scope, places, nodes);
  const countsRoots = selectsOnPaths(scope, nodes, 'fewestRootSources');
  return {
    answer: async (store) => {
      await checkShown(store);
      const { to, avoid: avoided } = store.bind(args);
      const avoid = new Set(avoided?.entities ?? []);
      const countRoots = (ids: readonly string[]) => countRootSources(scope, store.select, ids);
      const found = await searchPaths(
        { ...endsOf(store.bind(starts), store.bind(goals), to, avoid), direction: args.direction, avoid },
        expansion(store),
        { ...WALK_LIMITS, maxHops, first },
        ORDERS[args.orderBy].roots ? countRoots : null,
        store.compute,
      );
      const [loaded, roots] = await Promise.all([
        places.load(store.select, found.paths),
        countsRoots ? countRoots([...new Set(found.paths.flatMap(statementsOf))]) : new Map<string, number>(),
      ]);
      const items = found.paths.map((path): Item => {
        const { status, confidence } = weakest(path.links);
        return {
          path,
          loaded,
          length: path.links.length,
          weakestStatus: status,
          weakestConfidence: confidence,
          fewestRootSources: Math.min(...statementsOf(path).map((id) => roots.get(id) ?? 0)),
        };
      });
      return read({ totalCount: found.total, complete: found.complete, nodes: items });
    },
  };
};
