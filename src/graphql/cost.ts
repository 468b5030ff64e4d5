import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
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

/** How deep a query nests its fields, and what its answer may cost. */
export interface Measure {
  readonly depth: number;
  readonly cost: number;
}

/** What the schema says of a field by `@cost` and `@listSize`. */
interface FieldCost {
  readonly weight: number;
  readonly list: { readonly assumed: number | null; readonly arguments: readonly string[]; readonly sized: readonly string[] } | null;
}

/** Fields of an answer that have so many items, as the field around them says. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: number;
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly defaultPage: number;
  /** Fragments that are measured already, by what is said around them: each once, however often it is spread. */
  readonly measured: Map<string, Measure>;
}

/** What a list of objects is taken to have of which nothing is said, as the description of `@listSize` tells. */
const SHORT_LIST = 5;
const NOTHING: Measure = { depth: 0, cost: 0 };
const UNSIZED: Sized = { fields: [], size: 1 };

const known = new WeakMap<GraphQLField<unknown, unknown>, FieldCost>();

function fieldCost(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): FieldCost {
  const before = known.get(field);
  if (before) return before;
  const read = (name: string) => getDirectiveValues(schema.getDirective(name)!, field.astNode ?? {});
  const [cost, list] = [read('cost'), read('listSize')];
  const found: FieldCost = {
    weight: cost ? Number(cost['weight']) : 1,
    list: list
      ? {
          assumed: (list['assumedSize'] as number | undefined) ?? null,
          arguments: list['slicingArguments'] as readonly string[],
          sized: list['sizedFields'] as readonly string[],
        }
      : null,
  };
  known.set(field, found);
  return found;
}

function argument(node: FieldNode, name: string, variables: Scope['variables']): unknown {
  const value = node.arguments?.find((a) => a.name.value === name)?.value;
  return value === undefined ? undefined : valueFromASTUntyped(value, { ...variables });
}

/** How many items a list may have, by its arguments, their defaults, or what is assumed. */
function listSize(scope: Scope, node: FieldNode, field: GraphQLField<unknown, unknown>, list: NonNullable<FieldCost['list']>): number {
  const given = list.arguments.map((name) => argument(node, name, scope.variables));
  const wanted = given.find((value) => typeof value === 'number' || Array.isArray(value));
  if (Array.isArray(wanted)) return wanted.length;
  if (typeof wanted === 'number') return Math.max(0, wanted);
  const defaults = field.args.filter((a) => list.arguments.includes(a.name)).map((a) => a.defaultValue);
  return defaults.find((value) => typeof value === 'number') ?? list.assumed ?? scope.defaultPage;
}

function measureSet(scope: Scope, set: SelectionSetNode, parent: GraphQLCompositeType, sized: Sized): Measure {
  let depth = 0;
  let cost = 0;
  const take = (inner: Measure) => {
    depth = Math.max(depth, inner.depth);
    cost += inner.cost;
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__')) take(measureField(scope, selection, parent, sized));
      continue;
    }
    take(
      selection.kind === Kind.FRAGMENT_SPREAD
        ? measureSpread(scope, selection.name.value, parent, sized)
        : measureFragment(scope, selection, parent, sized),
    );
  }
  return { depth, cost };
}

function measureFragment(
  scope: Scope,
  fragment: InlineFragmentNode | FragmentDefinitionNode,
  parent: GraphQLCompositeType,
  sized: Sized,
): Measure {
  const condition = fragment.typeCondition && scope.schema.getType(fragment.typeCondition.name.value);
  return measureSet(scope, fragment.selectionSet, isCompositeType(condition) ? condition : parent, sized);
}

function measureSpread(scope: Scope, name: string, parent: GraphQLCompositeType, sized: Sized): Measure {
  const key = [name, sized.size, ...sized.fields].join(' ');
  const before = scope.measured.get(key);
  const fragment = scope.fragments.get(name);
  if (before || !fragment) return before ?? NOTHING;
  // A fragment within itself, which no valid query has, adds nothing.
  scope.measured.set(key, NOTHING);
  const found = measureFragment(scope, fragment, parent, sized);
  scope.measured.set(key, found);
  return found;
}

/** How many items the field itself has. */
function items(field: GraphQLField<unknown, unknown>, name: string, list: FieldCost['list'], size: number, around: Sized): number {
  if (around.fields.includes(name)) return around.size;
  if (list) return list.sized.length === 0 ? size : 1;
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type) ? SHORT_LIST : 1;
}

function measureField(scope: Scope, node: FieldNode, parent: GraphQLCompositeType, sized: Sized): Measure {
  const name = node.name.value;
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (!field) return { depth: 1, cost: 1 };
  const { weight, list } = fieldCost(scope.schema, field);
  const type = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return { depth: 1, cost: weight };
  const size = list ? listSize(scope, node, field, list) : 1;
  const below = list && list.sized.length > 0 ? { fields: list.sized, size } : UNSIZED;
  const inner = measureSet(scope, node.selectionSet, type, below);
  return { depth: inner.depth + 1, cost: weight + items(field, name, list, size, sized) * inner.cost };
}

/** What variables stand for that the request gives no value. */
function defaults(operation: OperationDefinitionNode): Record<string, unknown> {
  const given = operation.variableDefinitions?.filter((d) => d.defaultValue) ?? [];
  return Object.fromEntries(given.map((d) => [d.variable.name.value, valueFromASTUntyped(d.defaultValue!)]));
}

/**
 * Measures an operation before it runs, by what the schema says that its fields cost. Introspection is not counted.
 * @param defaultPage how many items a page has when neither the query nor the schema says it
 * @throws CadreError BAD_QUERY for a kind of operation that the schema does not have
 */
export function measure(
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
  return measureSet(scope, operation.selectionSet, root, UNSIZED);
}
