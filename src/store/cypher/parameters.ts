import type { Parameter } from '../engine.js';

/**
 * Values of one text, named by the order of their use: the same plan with other values gives the same text, so that the
 * database plans it once.
 */
export class ParameterList {
  private readonly values: Parameter[] = [];
  private variables = 0;

  /** Adds a value and returns how the text refers to it. */
  use(value: Parameter): string {
    return `$p${this.values.push(value) - 1}`;
  }

  /** A fresh variable name. */
  variable(prefix: string): string {
    this.variables += 1;
    return `${prefix}${this.variables}`;
  }

  all(): Readonly<Record<string, Parameter>> {
    return Object.fromEntries(this.values.map((value, i) => [`p${i}`, value]));
  }
}
