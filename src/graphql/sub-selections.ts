import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

function below(info: GraphQLResolveInfo, selections: readonly SelectionNode[], name: string): FieldNode[] {
  return selections.flatMap((selection): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    const set = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : info.fragments[selection.name.value]?.selectionSet;
    return set ? below(info, set.selections, name) : [];
  });
}

/** The response keys from the field being resolved down to one below it. */
export function keyPath(keys: readonly string[]): string {
  return keys.join('.');
}

/**
 * The fields that lie below the field being resolved, by a path of names, through fragments. They stand under the
 * response keys that lead to them, so that aliases of one field, or of what is around it, are compiled apart.
 * @param path for example `['edges', 'node']`
 */
export function fieldsAt(info: GraphQLResolveInfo, path: readonly string[]): ReadonlyMap<string, readonly FieldNode[]> {
  let found = new Map<string, FieldNode[]>([['', [...info.fieldNodes]]]);
  for (const name of path) {
    const next = new Map<string, FieldNode[]>();
    for (const [at, nodes] of found) {
      for (const node of nodes.flatMap((n) => below(info, n.selectionSet?.selections ?? [], name))) {
        const key = keyPath([...(at === '' ? [] : [at]), node.alias?.value ?? node.name.value]);
        next.set(key, [...(next.get(key) ?? []), node]);
      }
    }
    found = next;
  }
  return found;
}
