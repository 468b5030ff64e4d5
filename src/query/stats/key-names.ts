import type { FieldNode } from 'graphql';
import { fieldOf } from '../../model/domain.js';
import { type Group, selectPlan } from '../../store/plan.js';
import { collectFields, selectionSets } from '../selection/collect.js';
import { compileObject, type FieldCompiler } from '../selection/object-selection.js';
import type { RequestStore } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';

/** Names of entities and titles of sources, by id. */
export type KeyNames = ReadonlyMap<string, string>;

export const NO_NAMES: KeyNames = new Map();

/** What the ids of a dimension's keys are ids of; null where its keys are no ids. */
export type KeyOf = 'Entity' | 'Source' | null;

const NAMES = { Entity: fieldOf('Entity', 'name'), Source: fieldOf('Source', 'title') } as const satisfies Readonly<
  Record<NonNullable<KeyOf>, string>
>;

/** How the keys of buckets are answered. */
export interface CompiledKeys<Bucket> {
  readonly field: FieldCompiler<Bucket>;
  /** Reads the names of what the keys of groups stand for: one read for each kind, where names are selected. */
  read(store: RequestStore, groups: readonly Group[]): Promise<KeyNames>;
}

/** The fields of one name below fields of a type. */
export function below(scope: QueryScope, type: string, nodes: readonly FieldNode[], name: string): FieldNode[] {
  return [...collectFields(scope, type, selectionSets(nodes)).values()].flatMap((found) => (found[0]!.name.value === name ? found : []));
}

/**
 * Compiles the keys of buckets.
 * @param type of a key, in the API
 * @param nodes the fields `keys`
 * @param dimensions those of the question, in order, with what their keys stand for
 */
export function compileKeys<Bucket extends { readonly keys: Group['keys']; readonly names: KeyNames }>(
  scope: QueryScope,
  type: string,
  nodes: readonly FieldNode[],
  dimensions: readonly { readonly name: string; readonly of: KeyOf }[],
): CompiledKeys<Bucket> {
  const named = below(scope, type, nodes, 'name').length > 0 ? dimensions.flatMap(({ of }) => of ?? []) : [];
  return {
    field: (own) => {
      const key = compileObject<{ dimension: string; value: string | null; name: string | null }>(scope, type, selectionSets(own));
      return ({ keys, names }) =>
        keys.map((value, i) => {
          const { name: dimension, of } = dimensions[i]!;
          return key({ dimension, value, name: value === null || of === null ? null : (names.get(value) ?? null) });
        });
    },
    read: async (store, groups) => {
      const found = await Promise.all(
        [...new Set(named)].map(async (label) => {
          const at = dimensions.flatMap(({ of }, i) => (of === label ? [i] : []));
          const ids = [...new Set(groups.flatMap(({ keys }) => at.flatMap((i) => keys[i] ?? [])))];
          if (ids.length === 0) return [];
          const { rows } = await store.select(selectPlan(label, { ids, shape: [{ kind: 'property', property: NAMES[label] }] }));
          return rows.map(({ keys, row }) => [keys.at(-1)!, String(row[0])] as const);
        }),
      );
      return new Map(found.flat());
    },
  };
}
