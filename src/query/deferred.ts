import type { FieldNode } from 'graphql';
import { argumentsOf, type QueryScope } from './scope.js';

/**
 * A field that is reckoned from what its parents are, after they were read: by one pass for all of its parents together,
 * never by one for each.
 */
export interface DeferredField {
  readonly scope: QueryScope;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
}

/** What stands in an answer until such a field is reckoned: the field, and one parent of it. */
export class Pending {
  constructor(
    readonly field: DeferredField,
    readonly id: string,
    readonly type: string,
  ) {}
}

/** @param owner the concrete type on which the field was selected */
export function deferredField(scope: QueryScope, owner: string, nodes: readonly FieldNode[]): DeferredField {
  const node = nodes[0]!;
  return { scope, name: node.name.value, args: argumentsOf(scope, owner, node), nodes };
}
