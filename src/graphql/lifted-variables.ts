import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { type Given, Placeholder } from '../store/placeholder.js';

type Values = Readonly<Record<string, unknown>>;

/** The variables of a request, cut into what the making of a plan depends on and what it does not. */
export interface LiftedVariables {
  /** The same for all values that one plan serves. */
  readonly key: string;
  /** The texts that were taken out. */
  readonly given: Given;
  /** The variables with placeholders instead of those texts. */
  readonly values: Values;
}

/** Scalars whose texts go into a plan as they are, wherever a plan takes them. */
const LIFTED: ReadonlySet<string> = new Set(['ID', 'Date']);

interface Lifting {
  readonly kept: ReadonlySet<string>;
  readonly given: Record<string, string>;
  key: string;
}

/** A placeholder's name without places in lists: all items of a list are lifted, or none. */
export function slotOf(placeholder: string): string {
  return placeholder.replace(/\.\d+/g, '');
}

function lift(into: Lifting, type: GraphQLInputType, value: unknown, name: string): unknown {
  if (isNonNullType(type)) return lift(into, type.ofType, value, name);
  if (value === null || value === undefined) {
    into.key += '-';
    return value;
  }
  if (isListType(type) && Array.isArray(value)) {
    into.key += '[';
    const items = value.map((item, i) => lift(into, type.ofType, item, `${name}.${i}`));
    into.key += ']';
    return items;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    into.key += '{';
    const lifted = Object.entries(value as Values).map(([field, item]) => {
      into.key += `${field}:`;
      return [field, lift(into, fields[field]!.type, item, `${name}.${field}`)];
    });
    into.key += '}';
    return Object.fromEntries(lifted);
  }
  if (typeof value === 'string' && LIFTED.has(getNamedType(type).name) && !into.kept.has(slotOf(name))) {
    into.key += '?';
    into.given[name] = value;
    return new Placeholder(name);
  }
  into.key += `${JSON.stringify(value)},`;
  return value;
}

/** The variables of one operation, read as GraphQL reads them. */
export class VariableReader {
  readonly #types: readonly (readonly [name: string, type: GraphQLInputType])[];
  /** Slots whose values were needed to make a plan. */
  readonly #kept = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.#types = (operation.variableDefinitions ?? []).map((definition) => [
      definition.variable.name.value,
      typeFromAST(schema, definition.type as never) as GraphQLInputType,
    ]);
  }

  /** From now on a slot's value is part of what a plan depends on. */
  keep(placeholder: string): void {
    this.#kept.add(slotOf(placeholder));
  }

  /** @returns null where a value is none of its type: GraphQL says then what is wrong */
  read(given: Values | undefined): Values | null {
    const { coerced } = getVariableValues(this.schema, this.operation.variableDefinitions ?? [], given ?? {}, { maxErrors: 1 });
    return coerced ?? null;
  }

  lift(values: Values): LiftedVariables {
    const into: Lifting = { kept: this.#kept, given: {}, key: '' };
    const lifted: Record<string, unknown> = {};
    for (const [name, type] of this.#types) {
      if (!Object.hasOwn(values, name)) {
        into.key += '~';
        continue;
      }
      // A variable may be called `__proto__`, which an assignment would take for the prototype.
      const value = lift(into, type, values[name], name);
      Object.defineProperty(lifted, name, { value, enumerable: true });
    }
    return { key: into.key, given: into.given, values: lifted };
  }
}
