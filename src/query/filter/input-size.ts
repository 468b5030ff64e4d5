import { type ArgumentNode, Kind, type ValueNode } from 'graphql';

/** How large a value of an argument is. */
export interface InputSize {
  /** How many fields its input objects have, those in them included. In a filter each is a condition or joins some. */
  readonly conditions: number;
  /** How deep they are nested. */
  readonly inputDepth: number;
}

const NOTHING: InputSize = { conditions: 0, inputDepth: 0 };

function sum(sizes: readonly InputSize[]): InputSize {
  return {
    conditions: sizes.reduce((total, { conditions }) => total + conditions, 0),
    inputDepth: Math.max(0, ...sizes.map(({ inputDepth }) => inputDepth)),
  };
}

function nested(fields: readonly InputSize[]): InputSize {
  const { conditions, inputDepth } = sum(fields);
  return { conditions: conditions + fields.length, inputDepth: inputDepth + 1 };
}

/** The size of a value of JSON whose depth was tested. */
export function sizeOfInput(value: unknown): InputSize {
  if (typeof value !== 'object' || value === null) return NOTHING;
  const items = Object.values(value).map(sizeOfInput);
  return Array.isArray(value) ? sum(items) : nested(items);
}

/** Sizes of arguments, in which a variable counts as much as its value. */
export class InputSizes {
  readonly #ofVariables = new Map<string, InputSize>();

  constructor(private readonly variables: Readonly<Record<string, unknown>>) {}

  ofArguments(args: readonly ArgumentNode[]): InputSize {
    return args.length === 0 ? NOTHING : sum(args.map(({ value }) => this.#of(value)));
  }

  #of(value: ValueNode): InputSize {
    switch (value.kind) {
      case Kind.VARIABLE:
        return this.#ofVariable(value.name.value);
      case Kind.LIST:
        return sum(value.values.map((item) => this.#of(item)));
      case Kind.OBJECT:
        return nested(value.fields.map((field) => this.#of(field.value)));
      default:
        return NOTHING;
    }
  }

  #ofVariable(name: string): InputSize {
    const cached = this.#ofVariables.get(name);
    if (cached) return cached;
    const size = sizeOfInput(Object.hasOwn(this.variables, name) ? this.variables[name] : null);
    this.#ofVariables.set(name, size);
    return size;
  }
}
