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
import { collectFields } from '../query/collect.js';
import { givenView, type ViewInput } from '../query/view.js';

/** Under which names an answer is made to tell the identity of its objects. */
const ID = 'cadreExportId';

/** A query that tells which nodes its answer holds, and the view that it looks through. */
export interface Answerable {
  readonly text: DocumentNode;
  readonly view: ViewInput;
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true });
  } catch (cause) {
    throw new CadreError('BAD_QUERY', `query: ${(cause as Error).message}`, { path: 'query' }, { cause });
  }
}

/** The types that an export is of: entities, statements, sources. */
function exported(model: Model): ReadonlySet<string> {
  return new Set([...model.types.values()].filter((type) => type.name !== 'Evidence').map((type) => type.name));
}

function idOn(type: string): SelectionNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const id: FieldNode = { kind: Kind.FIELD, alias: name(ID), name: name('id') };
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [id] } as const;
  return { kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) }, selectionSet };
}

/** What must be selected on a field of a type so that the ids of its nodes are told. */
function identity(model: Model, schema: GraphQLSchema, type: GraphQLOutputType): SelectionNode[] {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return [];
  const nodes = exported(model);
  if (isObjectType(named)) return nodes.has(named.name) ? [idOn(named.name)] : [];
  if (model.interfaces.has(named.name)) return [idOn(named.name)];
  if (!isAbstractType(named)) return [];
  return schema.getPossibleTypes(named).flatMap((member) => (nodes.has(member.name) ? [idOn(member.name)] : []));
}

function withIdentity(model: Model, schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        leave(node) {
          const type = info.getType();
          const added = type && node.selectionSet ? identity(model, schema, type) : [];
          if (added.length === 0 || !node.selectionSet) return undefined;
          return { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...added] } };
        },
      },
    }),
  );
}

function rootFields(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): FieldNode[] {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
  );
  const fields = collectFields({ fragments, variables, applies: () => true }, 'Query', [operation.selectionSet]);
  return [...fields.values()].flatMap((nodes) => nodes[0]!);
}

/** The one view of all root fields; those that take none are no objection. */
function viewOf(schema: GraphQLSchema, fields: readonly FieldNode[], variables: Readonly<Record<string, unknown>>): ViewInput {
  const query = schema.getQueryType()!;
  const views = fields.flatMap((node): ViewInput[] => {
    const field = query.getFields()[node.name.value];
    if (!field?.args.some((arg) => arg.name === 'view')) return [];
    return [givenView(getArgumentValues(field, node, { ...variables })['view'] as ViewInput | null)];
  });
  const [first = {}, ...rest] = views;
  const key = (view: ViewInput) => JSON.stringify(Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (rest.every((view) => key(view) === key(first))) return first;
  throw new CadreError('BAD_INPUT', 'The root fields of the query have different views; an export has one. Give all of them the same.', {
    path: 'view',
  });
}

/**
 * Prepares a query whose answer is to be exported: everywhere the ids of entities, statements and sources are asked for
 * as well.
 * @throws CadreError BAD_QUERY, BAD_INPUT when the root fields look through different views
 */
export function answerable(
  model: Model,
  schema: GraphQLSchema,
  asked: { readonly query: string; readonly variables: Readonly<Record<string, unknown>>; readonly operationName: string | null },
): Answerable {
  const document = parsed(asked.query);
  const operation = getOperationAST(document, asked.operationName);
  if (!operation) {
    const message = 'query: it has no operation, or several and no operationName that names one of them.';
    throw new CadreError('BAD_QUERY', message, { path: 'operationName' });
  }
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables);
  if (errors) throw new CadreError('BAD_INPUT', `variables: ${errors[0]!.message}`, { path: 'variables' });
  return {
    text: withIdentity(model, schema, document),
    view: viewOf(schema, rootFields(document, operation, coerced ?? {}), coerced ?? {}),
  };
}

/** The ids of the nodes that the answer to a prepared query holds, each once, in the order of the answer. */
export function answeredIds(data: unknown): string[] {
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
