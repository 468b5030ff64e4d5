import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

function below(info: GraphQLResolveInfo, selections: readonly SelectionNode[], name: string): FieldNode[] {
  return selections.flatMap((selection): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    const set = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : info.fragments[selection.name.value]?.selectionSet;
    return set ? below(info, set.selections, name) : [];
  });
}

/**
 * The fields that lie below the field being resolved, by a path of names, through fragments.
 * @param path for example `['edges', 'node']`
 */
export function fieldsAt(info: GraphQLResolveInfo, path: readonly string[]): FieldNode[] {
  return path.reduce<readonly FieldNode[]>(
    (nodes, name) => nodes.flatMap((node) => below(info, node.selectionSet?.selections ?? [], name)),
    info.fieldNodes,
  ) as FieldNode[];
}

/** Nodes of the same response key, so that aliases of one field are compiled apart. */
export function byKey(nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
  const keys = new Map<string, FieldNode[]>();
  for (const node of nodes) {
    const key = node.alias?.value ?? node.name.value;
    keys.set(key, [...(keys.get(key) ?? []), node]);
  }
  return keys;
}
