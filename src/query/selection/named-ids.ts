import {
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
} from 'graphql';
import type { Model } from '../../model/types.js';
import type { PlanParameter } from '../../store/plan-parameter.js';
import { familyLabel } from './node-types.js';

/** An id in an argument, of a node that must exist. */
export interface NamedId {
  readonly id: string | PlanParameter;
  /** The type or interface that the node must have. */
  readonly type: string;
  /** Where it stands: `view.sources`, `filter.subject.id.eq`. */
  readonly path: string;
}

type Values = Readonly<Record<string, unknown>>;

const FILTER = 'Filter';

/** The type that a directive `@existing` names; null without one. */
function existingType(directives: readonly ConstDirectiveNode[] | undefined): string | null {
  const type = directives?.find(({ name }) => name.value === 'existing')?.arguments?.find(({ name }) => name.value === 'type')?.value;
  return type?.kind === Kind.STRING ? type.value : null;
}

/**
 * The family of the nodes that a filter input is about: its field `id` has their ids. Nodes of other types of the family are no
 * mistake there, as one list of ids may serve several filters.
 */
function filteredFamily(model: Model, input: string): string | null {
  const name = input.endsWith(FILTER) ? input.slice(0, -FILTER.length) : '';
  return model.types.has(name) || model.interfaces.has(name) ? familyLabel(model, name) : null;
}

function typeOfField(model: Model, input: string, field: GraphQLInputField): string | null {
  return existingType(field.astNode?.directives) ?? (field.name === 'id' ? filteredFamily(model, input) : null);
}

/** @param of the type of the nodes whose ids the value holds; null where only something within it may hold ids */
function idsIn(model: Model, type: GraphQLInputType, value: unknown, path: string, of: string | null): NamedId[] {
  if (value === null || value === undefined) return [];
  if (isNonNullType(type)) return idsIn(model, type.ofType, value, path, of);
  if (isListType(type)) return (value as readonly unknown[]).flatMap((item) => idsIn(model, type.ofType, item, path, of));
  if (!isInputObjectType(type)) return of === null ? [] : [{ id: value as NamedId['id'], type: of, path }];
  const fields = type.getFields();
  return Object.entries(value as Values).flatMap(([name, part]) => {
    const field = fields[name]!;
    return idsIn(model, field.type, part, `${path}.${name}`, of ?? typeOfField(model, type.name, field));
  });
}

/** An argument of a field, or a field of an input. */
type Declared = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'astNode'>;

/**
 * The ids in arguments that name nodes: those with the directive `@existing`, and those in filters by id.
 * @param values of the arguments as GraphQL coerces them; parameters among them
 * @param prefix of the paths
 */
export function namedIds(model: Model, args: readonly Declared[], values: Values, prefix = ''): readonly NamedId[] {
  return args.flatMap((arg) => idsIn(model, arg.type, values[arg.name], prefix + arg.name, existingType(arg.astNode?.directives)));
}
