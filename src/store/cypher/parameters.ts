import type { Parameter } from '../engine.js';
import type { Placeholder } from '../placeholder.js';

type Used = Parameter | Placeholder | readonly (Parameter | Placeholder)[];

/**
 * Values of one text, named by the order of their use: the same plan with other values gives the same text, so that the
 * database plans it once.
 */
export class ParameterList {
  private readonly values: Used[] = [];
  private variables = 0;

  /** Adds a value and returns how the text refers to it. */
  use(value: Used): string {
    return `$p${this.values.push(value) - 1}`;
  }

  /** A fresh variable name. */
  variable(prefix: string): string {
    this.variables += 1;
    return `${prefix}${this.variables}`;
  }

  /** By name. Placeholders are still among them: a text with one must be given its value before it is sent, or it is refused. */
  all(): Readonly<Record<string, Parameter>> {
    return Object.fromEntries(this.values.map((value, i) => [`p${i}`, value as Parameter]));
  }
}
