import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
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
interface Measure {
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
  /** Fragments that are measured already: each once, however often it is spread. */
  readonly measured: Map<string, Measure>;
}

const NOTHING: Measure = { depth: 0, cost: 0 };

function argument(node: FieldNode, name: string, variables: Scope['variables']): unknown {
  const value = node.arguments?.find((a) => a.name.value === name)?.value;
  return value === undefined ? undefined : valueFromASTUntyped(value, { ...variables });
}

const paged = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Types that a field with a page size answers with: the lists in them are as long as the page, which was counted there. */
function pagedTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const known = paged.get(schema);
  if (known) return known;
  const owners = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = owners.flatMap((type) => Object.values(type.getFields()));
  const found = new Set(fields.filter((f) => f.args.some((a) => a.name === 'first')).map((f) => getNamedType(f.type).name));
  paged.set(schema, found);
  return found;
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
  return isListType(type) && !pagedTypes(scope.schema).has(parent.name) ? SHORT_LIST : 1;
}

function measureSet(scope: Scope, set: SelectionSetNode, parent: GraphQLCompositeType): Measure {
  let depth = 0;
  let cost = 0;
  const take = (inner: Measure) => {
    depth = Math.max(depth, inner.depth);
    cost += inner.cost;
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__')) take(measureField(scope, selection, parent));
      continue;
    }
    take(
      selection.kind === Kind.FRAGMENT_SPREAD
        ? measureSpread(scope, selection.name.value, parent)
        : measureFragment(scope, selection, parent),
    );
  }
  return { depth, cost };
}

function measureFragment(scope: Scope, fragment: InlineFragmentNode | FragmentDefinitionNode, parent: GraphQLCompositeType): Measure {
  const condition = fragment.typeCondition && scope.schema.getType(fragment.typeCondition.name.value);
  return measureSet(scope, fragment.selectionSet, isCompositeType(condition) ? condition : parent);
}

function measureSpread(scope: Scope, name: string, parent: GraphQLCompositeType): Measure {
  const known = scope.measured.get(name);
  const fragment = scope.fragments.get(name);
  if (known || !fragment) return known ?? NOTHING;
  // A fragment within itself, which no valid query has, adds nothing.
  scope.measured.set(name, NOTHING);
  const found = measureFragment(scope, fragment, parent);
  scope.measured.set(name, found);
  return found;
}

function measureField(scope: Scope, node: FieldNode, parent: GraphQLCompositeType): Measure {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return { depth: 1, cost: 1 };
  const inner = measureSet(scope, node.selectionSet, type);
  return { depth: inner.depth + 1, cost: 1 + size(scope, node, parent) * inner.cost };
}

/** What variables stand for that the request gives no value. */
function defaults(operation: OperationDefinitionNode): Record<string, unknown> {
  const given = operation.variableDefinitions?.filter((d) => d.defaultValue) ?? [];
  return Object.fromEntries(given.map((d) => [d.variable.name.value, valueFromASTUntyped(d.defaultValue!)]));
}

/**
 * Measures an operation before it runs. Introspection is not counted.
 * @throws CadreError BAD_QUERY for a kind of operation that the schema does not have
 */
function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  defaultPage: number,
): Measure {
  const fragments = new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])));
  const root = schema.getRootType(operation.operation);
  const scope: Scope = { schema, fragments, variables: { ...defaults(operation), ...variables }, defaultPage, measured: new Map() };
  if (!root) throw new CadreError('BAD_QUERY', `This API has no operations of the kind ${operation.operation}; it answers queries only.`);
  return measureSet(scope, operation.selectionSet, root);
}

/** @throws CadreError LIMIT that names the limit, the value and how to ask for less */
function requireWithin(found: Measure, limits: QueryLimits): void {
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

/**
 * Refuses an operation that is too deep or too large before anything is read. A request with `extensions: {cost: true}`
 * is told what its answer was reckoned at, in `extensions.cost` of the answer.
 */
export function limitsPlugin(limits: QueryLimits): ApolloServerPlugin<Context> {
  const { maxDepth, maxCost } = limits;
  return {
    async requestDidStart() {
      let found: Measure | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          found = measure(schema, document, operation, request.variables ?? {}, limits.defaultPage);
          requireWithin(found, limits);
        },
        async willSendResponse({ request, response }) {
          if (found === null || request.extensions?.['cost'] !== true || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { ...found, maxDepth, maxCost } };
        },
      };
    },
  };
}
