import {
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { nodeInView } from '../query/view/id-in-view.js';
import { givenView, type ViewInput } from '../query/view/view.js';
import { rootFieldsOf } from './operation-fields.js';

/** The alias under which ids are added to a selection. */
const ID = 'cadreExportId';

/** The alias under which the numbers of undecided items are added. */
const UNDECIDED = 'undecidedItems';
/** What a list of the API has for its undecided items. */
const UNDECIDED_FIELD = 'undecided';

/** A query whose answer holds the ids of its nodes, and the view of its root fields. */
export interface QueryToExport {
  readonly text: DocumentNode;
  /** The query as it was asked, and which items its lists can neither include nor exclude. */
  readonly undecided: DocumentNode;
  readonly view: ViewInput;
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true });
  } catch (cause) {
    throw new CadreError(
      'BAD_QUERY',
      `query: ${(cause as Error).message}`,
      { path: 'query' },
      { cause, hint: 'Correct the GraphQL text.' },
    );
  }
}

/** The types of the nodes of an export: entities, statements, sources. */
function exported(model: Model): ReadonlySet<string> {
  return new Set([...model.types.values()].filter((type) => type.name !== 'Evidence').map((type) => type.name));
}

function field(own: string, alias: string | null, selections: readonly SelectionNode[] = []): FieldNode {
  const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
  return {
    kind: Kind.FIELD,
    name: named(own),
    ...(alias !== null && { alias: named(alias) }),
    ...(selections.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
}

function idOn(type: string): SelectionNode {
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [field('id', ID)] } as const;
  return { kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } }, selectionSet };
}

/** What is added to the selection on a type, so that the answer holds the ids of its nodes. */
function identity(model: Model, schema: GraphQLSchema, type: GraphQLOutputType): SelectionNode[] {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return [];
  const nodes = exported(model);
  if (isObjectType(named)) return nodes.has(named.name) ? [idOn(named.name)] : [];
  if (model.interfaces.has(named.name)) return [idOn(named.name)];
  if (!isAbstractType(named)) return [];
  return schema.getPossibleTypes(named).flatMap((member) => (nodes.has(member.name) ? [idOn(member.name)] : []));
}

/** Whether a list can have undecided items: with a filter, or in a view that asks for certainty. */
function mayHaveUndecided(type: GraphQLOutputType, node: FieldNode, certain: boolean): boolean {
  const named = getNamedType(type);
  const filtered = node.arguments?.some(({ name }) => name.value === 'filter') ?? false;
  return isObjectType(named) && Object.hasOwn(named.getFields(), UNDECIDED_FIELD) && (filtered || certain);
}

/** A query with more fields in its selections. */
function withFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  added: (type: GraphQLOutputType, node: FieldNode) => readonly SelectionNode[],
): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        leave(node) {
          const type = info.getType();
          const more = type && node.selectionSet ? added(type, node) : [];
          if (more.length === 0 || !node.selectionSet) return undefined;
          return { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...more] } };
        },
      },
    }),
  );
}

function rootFields(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): FieldNode[] {
  return [...rootFieldsOf(document, operation, variables, 'Query').values()].flatMap((nodes) => nodes[0]!);
}

interface RootArguments {
  readonly view?: ViewInput | null;
  readonly id?: string;
  readonly ids?: readonly string[];
}

/** The view that all root fields with a view have. @throws CadreError BAD_INPUT where they differ */
function viewOf(schema: GraphQLSchema, fields: readonly FieldNode[], variables: Readonly<Record<string, unknown>>): ViewInput {
  const query = schema.getQueryType()!;
  const views = fields.flatMap((node): ViewInput[] => {
    const field = query.getFields()[node.name.value];
    if (!field) return [];
    const { view, id, ids = [] } = getArgumentValues(field, node, { ...variables }) as RootArguments;
    if (field.name === 'node' || field.name === 'nodes')
      return (id === undefined ? ids : [id]).map((text) => givenView(nodeInView(schema, text, view).view ?? view));
    return field.args.some((arg) => arg.name === 'view') ? [givenView(view)] : [];
  });
  const [first = {}, ...rest] = views;
  const key = (view: ViewInput) => JSON.stringify(Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (rest.every((view) => key(view) === key(first))) return first;
  const message = 'The root fields of the query have different views; an export has only one.';
  throw new CadreError('BAD_INPUT', message, { path: 'view' }, { hint: 'Give all root fields the same view.' });
}

/**
 * Prepares a query for an export of its answer: adds the ids of entities, statements and sources to every selection.
 * @throws CadreError BAD_QUERY; BAD_INPUT for variables, and when the root fields have different views
 */
export function queryToExport(
  model: Model,
  schema: GraphQLSchema,
  asked: { readonly query: string; readonly variables: Readonly<Record<string, unknown>>; readonly operationName: string | null },
): QueryToExport {
  const document = parsed(asked.query);
  const operation = getOperationAST(document, asked.operationName);
  if (!operation) {
    const message = 'query: it has no operation, or several and no operationName for one of them.';
    const hint = 'Give a query with one operation, or the operationName of one of its operations.';
    throw new CadreError('BAD_QUERY', message, { path: 'operationName' }, { hint });
  }
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables);
  if (errors) {
    const hint = 'Correct the variables: each must fit its declaration in the query.';
    throw new CadreError('BAD_INPUT', `variables: ${errors[0]!.message}`, { path: 'variables' }, { hint });
  }
  const view = viewOf(schema, rootFields(document, operation, coerced ?? {}), coerced ?? {});
  const undecided = (parts: readonly SelectionNode[]) => (type: GraphQLOutputType, node: FieldNode) =>
    mayHaveUndecided(type, node, view.certainty === 'CERTAIN') ? [field(UNDECIDED_FIELD, UNDECIDED, parts)] : [];
  const counted = undecided([field('totalCount', null)]);
  return {
    text: withFields(schema, document, (type, node) => [...identity(model, schema, type), ...counted(type, node)]),
    undecided: withFields(schema, document, undecided([field('totalCount', null), field('nodes', null, [field('id', null)])])),
    view,
  };
}

/** How many items the lists in the answer to a prepared query can neither include nor exclude, together; null without such lists. */
export function undecidedInAnswer(data: unknown): number | null {
  const found: number[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === UNDECIDED) found.push((part as { readonly totalCount: number }).totalCount);
      else walk(part);
    }
  };
  walk(data);
  return found.length === 0 ? null : found.reduce((sum, count) => sum + count, 0);
}

/** The ids of the nodes in the answer to a prepared query, each once, in the order of the answer. */
export function idsInAnswer(data: unknown): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (key === ID) found.add(String(part));
        else walk(part);
      }
    }
  };
  walk(data);
  return [...found];
}
