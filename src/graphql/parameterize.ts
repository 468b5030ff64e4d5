import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { NotConstant, type ParameterValues, PlanParameter } from '../store/plan-parameter.js';

type Values = Readonly<Record<string, unknown>>;

/** The variables of a request, divided into those that a plan depends on and those that are parameters of it. */
export interface ParameterizedVariables {
  /** The same for all values that one plan serves. */
  readonly key: string;
  /** The values of the parameters. */
  readonly parameters: ParameterValues;
  /** The variables, with parameters in the place of those values. */
  readonly values: Values;
}

/** Scalars whose texts go into a plan as they are, wherever a plan takes them. */
const PARAMETER_TYPES: ReadonlySet<string> = new Set(['ID', 'Date']);

interface Parameterization {
  /** Slots whose values are constants of the plan. */
  readonly constants: ReadonlySet<string>;
  readonly parameters: Record<string, string>;
  key: string;
}

/** The name of a parameter without places in lists: all items of a list become parameters, or none. */
function slotOf(parameter: string): string {
  return parameter.replace(/\.\d+/g, '');
}

/** @param name of the variable, with the path to the value in it: `filter.id.in.0` */
function parameterize(into: Parameterization, type: GraphQLInputType, value: unknown, name: string): unknown {
  if (isNonNullType(type)) return parameterize(into, type.ofType, value, name);
  if (value === null || value === undefined) {
    into.key += '-';
    return value;
  }
  if (isListType(type) && Array.isArray(value)) {
    into.key += '[';
    const items = value.map((item, i) => parameterize(into, type.ofType, item, `${name}.${i}`));
    into.key += ']';
    return items;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    into.key += '{';
    const entries = Object.entries(value as Values).map(([field, item]) => {
      into.key += `${field}:`;
      return [field, parameterize(into, fields[field]!.type, item, `${name}.${field}`)];
    });
    into.key += '}';
    return Object.fromEntries(entries);
  }
  if (typeof value === 'string' && PARAMETER_TYPES.has(getNamedType(type).name) && !into.constants.has(slotOf(name))) {
    into.key += '?';
    into.parameters[name] = value;
    return new PlanParameter(name);
  }
  into.key += `${JSON.stringify(value)},`;
  return value;
}

/** The variables of one operation. */
export class OperationVariables {
  readonly #types: readonly (readonly [name: string, type: GraphQLInputType])[];
  readonly #constants = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.#types = (operation.variableDefinitions ?? []).map((definition) => {
      const type = typeFromAST(schema, definition.type);
      if (!isInputType(type)) throw new TypeError(`$${definition.variable.name.value} has no input type`);
      return [definition.variable.name.value, type] as const;
    });
  }

  /**
   * Makes a value a constant of further plans, where an error says that a plan cannot do without it.
   * @returns whether the error says so
   */
  keepConstant(error: unknown): boolean {
    if (!(error instanceof NotConstant)) return false;
    this.#constants.add(slotOf(error.parameter));
    return true;
  }

  /** Coerces variables as GraphQL does. @returns null where a value is not of its type; graphql-js reports what is wrong */
  coerce(given: Values | undefined): Values | null {
    const { coerced } = getVariableValues(this.schema, this.operation.variableDefinitions ?? [], given ?? {}, { maxErrors: 1 });
    return coerced ?? null;
  }

  /** @param values as they are coerced */
  parameterize(values: Values): ParameterizedVariables {
    const into: Parameterization = { constants: this.#constants, parameters: {}, key: '' };
    const parameterized: Record<string, unknown> = {};
    for (const [name, type] of this.#types) {
      if (!Object.hasOwn(values, name)) {
        into.key += '~';
        continue;
      }
      // A variable may be called `__proto__`, and an assignment to that would set the prototype.
      const value = parameterize(into, type, values[name], name);
      Object.defineProperty(parameterized, name, { value, enumerable: true });
    }
    return { key: into.key, parameters: into.parameters, values: parameterized };
  }
}
