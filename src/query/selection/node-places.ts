import type { FieldNode } from 'graphql';
import type { Row } from '../../store/plan.js';
import type { WalkedShape } from '../../store/walk-plan.js';
import type { Select } from './request-store.js';
import { type CompiledByIds, compileByIds } from './roots.js';
import type { QueryScope } from './scope.js';
import type { Answer } from './value-fields.js';

/** The nodes of one answer: by place, then by id. */
export type LoadedNodes = readonly ReadonlyMap<string, Answer>[];

/** What an object carries whose selection shows nodes. */
export interface WithNodes {
  readonly loaded: LoadedNodes;
}

interface Place<C> {
  ids(computed: C): readonly string[];
  readonly compiled: CompiledByIds;
}

const NONE: ReadonlyMap<string, Answer> = new Map();

/**
 * The places of a selection where nodes stand in objects that are computed. What is selected there is compiled with the rest;
 * which nodes are read is known once the objects are computed. Then each place is one read, however many objects there are.
 * @typeParam C what was computed, which the ids are taken from
 */
export class NodePlaces<C> {
  readonly #places: Place<C>[] = [];

  constructor(private readonly scope: QueryScope) {}

  /**
   * @param ids of the nodes that stand at the place, of all objects; an id may occur twice
   * @returns finds a node by its id among those that were read; null where the view shows none
   */
  add(
    type: string,
    nodes: readonly FieldNode[],
    ids: (computed: C) => readonly string[],
  ): (loaded: LoadedNodes, id: string) => Answer | null {
    const at = this.#places.push({ ids, compiled: compileByIds(this.scope, type, nodes) }) - 1;
    return (loaded, id) => loaded[at]!.get(id) ?? null;
  }

  /** Reads the nodes of all places, at the same time. */
  load(select: Select, computed: C): Promise<LoadedNodes> {
    return Promise.all(
      this.#places.map(async ({ ids, compiled }) => {
        const wanted = [...new Set(ids(computed))];
        return wanted.length === 0 ? NONE : compiled.read(await select(compiled.plan(wanted)));
      }),
    );
  }

  /** What is read at each place, for a read that computes the objects, too. */
  shapes(): readonly (WalkedShape & { readonly label: string })[] {
    return this.#places.map(({ compiled }) => compiled.plan([]));
  }

  /** The nodes of all places. @param rowsAt the rows of the nodes at a place, by id */
  read(rowsAt: (place: number) => ReadonlyMap<string, Row>): LoadedNodes {
    return this.#places.map(({ compiled }, at) =>
      compiled.read({ rows: [...rowsAt(at)].map(([id, row]) => ({ keys: [id], row })), count: null }),
    );
  }
}
