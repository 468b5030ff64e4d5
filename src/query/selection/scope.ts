import { type FieldNode, type GraphQLField, type GraphQLSchema, getArgumentValues, isInterfaceType, isObjectType } from 'graphql';
import type { Model } from '../../model/types.js';
import { PartsRequests } from '../parts/requests.js';
import type { View } from '../view/view.js';
import type { CollectScope, Fragments, Variables } from './collect.js';
import { type NamedId, namedIds } from './named-ids.js';
import type { PageLimits } from './page.js';

/** What the compiler knows while it compiles one root field. */
export interface QueryScope extends CollectScope {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly view: View;
  readonly limits: PageLimits;
  /** Whether readers complete values as GraphQL does, or throw NeedsGraphqlJs; otherwise graphql-js completes them. */
  readonly completes?: boolean;
  /** Whether answers need not hold their concrete types, which graphql-js asks for. */
  readonly untyped?: boolean;
  /** Whether Booleans that no source gives are null, as in facts, also where that means false (`@falseUnlessSaid`). */
  readonly asSaid?: boolean;
  /** What arguments ask of wholes and their parts. */
  readonly parts: PartsRequests;
  /** What the compilers note of the selection: whether a field of it is computed after its parents were read, and the ids in arguments. */
  readonly noted: { deferred: boolean; readonly ids: NamedId[] };
}

export function queryScope(
  parts: Omit<QueryScope, 'applies' | 'noted' | 'parts'> & { readonly fragments: Fragments; readonly variables: Variables },
): QueryScope {
  return {
    ...parts,
    noted: { deferred: false, ids: [] },
    parts: new PartsRequests(),
    applies: (concrete, condition) => {
      if (concrete === condition) return true;
      const type = parts.schema.getType(condition);
      const object = parts.schema.getType(concrete);
      if (!type || !isObjectType(object)) return false;
      return (isInterfaceType(type) || 'getTypes' in type) && parts.schema.isSubType(type as never, object);
    },
  };
}

/** What the schema says of a selected field; undefined for one that the type does not have. */
export function fieldOf(scope: QueryScope, type: string, node: FieldNode): GraphQLField<unknown, unknown> | undefined {
  const owner = scope.schema.getType(type);
  if (!isObjectType(owner) && !isInterfaceType(owner)) throw new TypeError(`${type} has no fields`);
  return owner.getFields()[node.name.value];
}

/** The arguments of a field as GraphQL coerces them, defaults filled in. The ids of nodes in them are noted, to be looked up. */
export function argumentsOf(scope: QueryScope, type: string, node: FieldNode): Readonly<Record<string, unknown>> {
  const field = fieldOf(scope, type, node)!;
  const values = getArgumentValues(field, node, scope.variables);
  scope.noted.ids.push(...namedIds(scope.model, field.args, values, `${field.name}.`));
  return values;
}
