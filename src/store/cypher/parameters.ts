import type { Parameter } from '../engine.js';
import type { PlanParameter } from '../plan-parameter.js';

type Used = Parameter | PlanParameter | readonly (Parameter | PlanParameter)[];

/**
 * The values of one text, named in the order of their use. The same plan with other values gives the same text, so the
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

  /** The values by name. Parameters of the plan are still among them; a text with one is refused unless it gets its value before it is sent. */
  all(): Readonly<Record<string, Parameter>> {
    return Object.fromEntries(this.values.map((value, i) => [`p${i}`, value as Parameter]));
  }
}
