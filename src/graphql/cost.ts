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
import { PART_OPERATORS } from '../model/api/filters.js';
import { InputSizes } from '../query/filter/input-size.js';
import { PARTS_LIMITS } from '../query/parts/limits.js';
import { fragmentsOf, introspectionSize } from './introspection-size.js';

/** What a query asks for, before it runs. */
export interface Measure {
  /** How deep it nests its fields. */
  readonly depth: number;
  /** What its answer may cost. */
  readonly cost: number;
  /** How many fields it selects, with those of a fragment as often as it is spread. */
  readonly fields: number;
  /** How many conditions its filters have. */
  readonly conditions: number;
  /** How deep input objects are nested in its arguments. */
  readonly inputDepth: number;
  /** How many values its introspection answers with. */
  readonly introspection: number;
}

/** What the schema says of a field by `@cost` and `@listSize`. */
interface FieldCost {
  readonly weight: number;
  readonly list: { readonly assumed: number | null; readonly arguments: readonly string[]; readonly sized: readonly string[] } | null;
}

/** Fields of an answer, and how many items each has by what the field around them says. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: number;
}

/** What a unit of cost takes of the store's time, in milliseconds: enough that a question over the whole graph counts as large until it was asked. */
const UNIT_MS = 0.2;

/** A guess at how many milliseconds the reads of a query take that was never asked before. */
export function expectedMs({ cost }: Measure): number {
  return UNIT_MS * cost;
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly defaultPage: number;
  /** The measures of fragments, by what the field around them says: each is measured once, however often it is spread. */
  readonly measured: Map<string, Measure>;
  readonly inputs: InputSizes;
}

/** How many items a list of objects counts for without `@listSize`, as the description of that directive says. */
const SHORT_LIST = 5;
/** Of a query that asks for nothing. */
export const NOTHING: Measure = { depth: 0, cost: 0, fields: 0, conditions: 0, inputDepth: 0, introspection: 0 };
const UNSIZED: Sized = { fields: [], size: 1 };

const costs = new WeakMap<GraphQLField<unknown, unknown>, FieldCost>();

function fieldCost(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): FieldCost {
  const cached = costs.get(field);
  if (cached) return cached;
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
  costs.set(field, found);
  return found;
}

function argument(node: FieldNode, name: string, variables: Scope['variables']): unknown {
  const value = node.arguments?.find((a) => a.name.value === name)?.value;
  return value === undefined ? undefined : valueFromASTUntyped(value, { ...variables });
}

/** Whether the parts of what a list of ids names are asked for, too. */
function asksForParts(node: FieldNode, variables: Scope['variables']): boolean {
  return Object.keys(PART_OPERATORS).some((name) => argument(node, name, variables) === true);
}

/** How many items a list may have, by its arguments, their defaults, or what is assumed. */
function listSize(scope: Scope, node: FieldNode, field: GraphQLField<unknown, unknown>, list: NonNullable<FieldCost['list']>): number {
  const given = list.arguments.map((name) => argument(node, name, scope.variables));
  const wanted = given.find((value) => typeof value === 'number' || Array.isArray(value));
  if (Array.isArray(wanted)) return wanted.length + (asksForParts(node, scope.variables) ? PARTS_LIMITS.shown : 0);
  if (typeof wanted === 'number') return Math.max(0, wanted);
  const defaults = field.args.filter((a) => list.arguments.includes(a.name)).map((a) => a.defaultValue);
  return defaults.find((value) => typeof value === 'number') ?? list.assumed ?? scope.defaultPage;
}

/** Of two selections side by side. */
function together(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    cost: a.cost + b.cost,
    fields: a.fields + b.fields,
    conditions: a.conditions + b.conditions,
    inputDepth: Math.max(a.inputDepth, b.inputDepth),
    introspection: a.introspection + b.introspection,
  };
}

function measureSet(scope: Scope, set: SelectionSetNode, parent: GraphQLCompositeType, sized: Sized): Measure {
  let sum = NOTHING;
  const take = (inner: Measure) => {
    sum = together(sum, inner);
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      take(selection.name.value.startsWith('__') ? measureIntrospection(scope, selection) : measureField(scope, selection, parent, sized));
      continue;
    }
    take(
      selection.kind === Kind.FRAGMENT_SPREAD
        ? measureSpread(scope, selection.name.value, parent, sized)
        : measureFragment(scope, selection, parent, sized),
    );
  }
  return sum;
}

/** `__typename`, `__schema` or `__type`. */
function measureIntrospection({ schema, fragments }: Scope, { selectionSet }: FieldNode): Measure {
  return selectionSet ? { ...NOTHING, introspection: introspectionSize(schema, fragments, selectionSet) } : NOTHING;
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
  if (!field) return { ...NOTHING, depth: 1, cost: 1, fields: 1 };
  const { weight, list } = fieldCost(scope.schema, field);
  const type = getNamedType(field.type);
  // Facts are no conditions: they have a limit of their own.
  const input = parent === scope.schema.getMutationType() ? NOTHING : scope.inputs.ofArguments(node.arguments ?? []);
  const own = { ...NOTHING, conditions: input.conditions, inputDepth: input.inputDepth, depth: 1, cost: weight, fields: 1 };
  if (!node.selectionSet || !isCompositeType(type)) return own;
  const size = list ? listSize(scope, node, field, list) : 1;
  const below = list && list.sized.length > 0 ? { fields: list.sized, size } : UNSIZED;
  const inner = measureSet(scope, node.selectionSet, type, below);
  const times = items(field, name, list, size, sized);
  return { ...together(own, inner), depth: inner.depth + 1, cost: weight + times * inner.cost };
}

/** The default values of variables. */
function defaults(operation: OperationDefinitionNode): Record<string, unknown> {
  const given = operation.variableDefinitions?.filter((d) => d.defaultValue) ?? [];
  return Object.fromEntries(given.map((d) => [d.variable.name.value, valueFromASTUntyped(d.defaultValue!)]));
}

/**
 * Measures an operation before it runs, by what the schema says that its fields cost. Introspection has no cost, but a size.
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
  const fragments = fragmentsOf(document);
  const root = schema.getRootType(operation.operation);
  const all = { ...defaults(operation), ...variables };
  const scope: Scope = { schema, fragments, variables: all, defaultPage, measured: new Map(), inputs: new InputSizes(all) };
  if (!root)
    throw new CadreError('BAD_QUERY', `This API has no operations of the kind ${operation.operation}.`, {}, { hint: 'Send a query.' });
  return measureSet(scope, operation.selectionSet, root, UNSIZED);
}
