import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The fields selected on one concrete type, by response key. */
export type Collected = ReadonlyMap<string, readonly FieldNode[]>;

export interface CollectScope {
  readonly fragments: Fragments;
  readonly variables: Variables;
  /** Whether a concrete type is, or is a member of, the type that a fragment names. */
  applies(concrete: string, condition: string): boolean;
}

function condition(node: DirectiveNode | undefined, variables: Variables): boolean | null {
  const value: ValueNode | undefined = node?.arguments?.find((a) => a.name.value === 'if')?.value;
  return value === undefined ? null : Boolean(valueFromASTUntyped(value, { ...variables }));
}

function included(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  const named = (name: string) => directives?.find((d) => d.name.value === name);
  return condition(named('skip'), variables) !== true && condition(named('include'), variables) !== false;
}

/**
 * What a selection set asks of one concrete type (GraphQL specification, CollectFields): fragments that apply are
 * spread, @skip and @include are followed, fields with one response key are brought together.
 */
export function collectFields(scope: CollectScope, concrete: string, sets: readonly SelectionSetNode[]): Collected {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const walk = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (!included(selection.directives, scope.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (!selection.typeCondition || scope.applies(concrete, selection.typeCondition.name.value)) walk(selection.selectionSet);
      } else {
        const fragment = scope.fragments[selection.name.value];
        if (!fragment || visited.has(fragment.name.value)) continue;
        visited.add(fragment.name.value);
        if (scope.applies(concrete, fragment.typeCondition.name.value)) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) walk(set);
  return fields;
}

/** The selection sets below fields of one response key. */
export function selectionSets(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}
