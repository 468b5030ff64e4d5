import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** Most types are wrapped in one list or NonNull at most, whatever a query allows for. */
const WRAPPED = 0.3;

/** How many items each list of the introspection types has, on average. */
type ListSizes = Readonly<Record<string, number>>;

const sizes = new WeakMap<GraphQLSchema, ListSizes>();
const wholes = new WeakMap<GraphQLSchema, number>();

function average(counts: readonly number[]): number {
  return counts.length === 0 ? 1 : Math.max(1, counts.reduce((sum, count) => sum + count, 0) / counts.length);
}

function listSizes(schema: GraphQLSchema): ListSizes {
  const cached = sizes.get(schema);
  if (cached) return cached;
  const types = Object.values(schema.getTypeMap());
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composite.map((type) => Object.values(type.getFields()));
  const found: ListSizes = {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: average(fields.map((list) => list.length)),
    args: average(fields.flat().map((field) => field.args.length)),
    inputFields: average(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length)),
    enumValues: average(types.filter(isEnumType).map((type) => type.getValues().length)),
    interfaces: average(composite.map((type) => type.getInterfaces().length)),
    ofType: WRAPPED,
    possibleTypes: average(types.filter(isInterfaceType).map((type) => schema.getPossibleTypes(type).length)),
  };
  sizes.set(schema, found);
  return found;
}

function sizeOfSet(
  lists: ListSizes,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  set: SelectionSetNode,
  cache: Map<string, number>,
): number {
  let size = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet ? sizeOfSet(lists, fragments, selection.selectionSet, cache) : 0;
      size += 1 + (lists[selection.name.value] ?? 1) * inner;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) size += sizeOfSet(lists, fragments, selection.selectionSet, cache);
    else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (!cache.has(name) && fragment) {
        // A fragment within itself, which no valid query has, adds nothing.
        cache.set(name, 0);
        cache.set(name, sizeOfSet(lists, fragments, fragment.selectionSet, cache));
      }
      size += cache.get(name) ?? 0;
    }
  }
  return size;
}

/** The fragments of a document, by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])));
}

/**
 * How many values an introspection field answers with, as estimated from what it selects and from the size of the schema.
 * @param fragments of the document, by name
 * @param set the selection below `__schema` or `__type`
 */
export function introspectionSize(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  set: SelectionSetNode,
): number {
  return Math.round(sizeOfSet(listSizes(schema), fragments, set, new Map()));
}

/** The size of the whole schema, as tools ask for it. */
export function wholeSchemaSize(schema: GraphQLSchema): number {
  const cached = wholes.get(schema);
  if (cached !== undefined) return cached;
  const options = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
  const document = parse(getIntrospectionQuery(options));
  const operation = document.definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)!;
  const size = introspectionSize(schema, fragmentsOf(document), operation.selectionSet);
  wholes.set(schema, size);
  return size;
}
