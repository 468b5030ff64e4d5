import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import type { Context, QueryLimits } from './context.js';

/** How deep a query nests its fields, and how many fields its answer may have at most. */
export interface Measure {
  readonly depth: number;
  readonly cost: number;
}

/** What a list without a page size is reckoned at: evidence, weapons, derivesFrom are short. */
const SHORT_LIST = 5;

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly defaultPage: number;
}

function argument(node: FieldNode, name: string, variables: Scope['variables']): unknown {
  const value = node.arguments?.find((a) => a.name.value === name)?.value;
  return value === undefined ? undefined : valueFromASTUntyped(value, { ...variables });
}

/** How many items a field may answer with. */
function size(scope: Scope, node: FieldNode, parent: GraphQLCompositeType): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (!field) return 1;
  if (field.args.some((a) => a.name === 'first')) {
    const wanted =
      argument(node, 'first', scope.variables) ??
      argument(node, 'last', scope.variables) ??
      field.args.find((a) => a.name === 'first')?.defaultValue;
    return typeof wanted === 'number' ? Math.max(0, wanted) : scope.defaultPage;
  }
  const ids = argument(node, 'ids', scope.variables);
  if (Array.isArray(ids)) return ids.length;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const paged = parent.name.endsWith('Connection') || parent.name === 'Paths';
  return isListType(type) && !paged ? SHORT_LIST : 1;
}

function measureSet(scope: Scope, set: SelectionSetNode, parent: GraphQLCompositeType, seen: readonly string[]): Measure {
  let depth = 0;
  let cost = 0;
  const take = (inner: Measure) => {
    depth = Math.max(depth, inner.depth);
    cost += inner.cost;
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__')) take(measureField(scope, selection, parent, seen));
      continue;
    }
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(selection.name.value) : selection;
    if (!fragment || (name !== null && seen.includes(name))) continue;
    const condition = fragment.typeCondition && scope.schema.getType(fragment.typeCondition.name.value);
    take(measureSet(scope, fragment.selectionSet, isCompositeType(condition) ? condition : parent, name === null ? seen : [...seen, name]));
  }
  return { depth, cost };
}

function measureField(scope: Scope, node: FieldNode, parent: GraphQLCompositeType, seen: readonly string[]): Measure {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return { depth: 1, cost: 1 };
  const inner = measureSet(scope, node.selectionSet, type, seen);
  return { depth: inner.depth + 1, cost: 1 + size(scope, node, parent) * inner.cost };
}

/** Measures an operation before it runs. Introspection is not counted. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  defaultPage: number,
): Measure {
  const fragments = new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])));
  const root = schema.getRootType(operation.operation);
  return root ? measureSet({ schema, fragments, variables, defaultPage }, operation.selectionSet, root, []) : { depth: 0, cost: 0 };
}

/** @throws CadreError LIMIT that names the limit, the value and how to ask for less */
export function requireWithin(found: Measure, limits: QueryLimits): void {
  if (found.depth > limits.maxDepth) {
    throw new CadreError(
      'LIMIT',
      `The query nests fields ${found.depth} deep; ${limits.maxDepth} are allowed. Ask in two queries, the second by the ids of the first.`,
      {
        limit: 'maxDepth',
        value: found.depth,
        allowed: limits.maxDepth,
      },
    );
  }
  if (found.cost > limits.maxCost) {
    throw new CadreError(
      'LIMIT',
      `The answer could have ${found.cost} fields; ${limits.maxCost} are allowed. Ask for smaller pages (first), fewer levels or fewer fields.`,
      {
        limit: 'maxCost',
        value: found.cost,
        allowed: limits.maxCost,
      },
    );
  }
}

/** Refuses an operation that is too deep or too large before anything is read. */
export function limitsPlugin(limits: QueryLimits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (operation) requireWithin(measure(schema, document, operation, request.variables ?? {}, limits.defaultPage), limits);
        },
      };
    },
  };
}
