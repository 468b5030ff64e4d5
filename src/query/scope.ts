import { type FieldNode, type GraphQLSchema, getArgumentValues, isInterfaceType, isObjectType } from 'graphql';
import type { Model } from '../model/types.js';
import type { CollectScope, Fragments, Variables } from './collect.js';
import type { PageLimits } from './page.js';
import type { View } from './view.js';

/** What the compiler knows while it compiles one root field. */
export interface QueryScope extends CollectScope {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly view: View;
  readonly limits: PageLimits;
  /** Whether readers give finished answers, as GraphQL would complete them, or throw Unfinished. */
  readonly finished?: boolean;
  /** Whether answers go to somebody who does not ask them for their concrete type, as GraphQL's own executor does. */
  readonly untyped?: boolean;
}

export function queryScope(parts: {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly view: View;
  readonly limits: PageLimits;
  readonly fragments: Fragments;
  readonly variables: Variables;
  readonly finished?: boolean;
  readonly untyped?: boolean;
}): QueryScope {
  return {
    ...parts,
    applies: (concrete, condition) => {
      if (concrete === condition) return true;
      const type = parts.schema.getType(condition);
      const object = parts.schema.getType(concrete);
      if (!type || !isObjectType(object)) return false;
      return (isInterfaceType(type) || 'getTypes' in type) && parts.schema.isSubType(type as never, object);
    },
  };
}

/** The arguments of a field as GraphQL coerces them, defaults filled in. */
export function argumentsOf(scope: QueryScope, type: string, node: FieldNode): Readonly<Record<string, unknown>> {
  const owner = scope.schema.getType(type);
  if (!isObjectType(owner) && !isInterfaceType(owner)) throw new TypeError(`${type} has no fields`);
  return getArgumentValues(owner.getFields()[node.name.value]!, node, scope.variables);
}
