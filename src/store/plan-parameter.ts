/** Thrown where code needs the value of a plan's parameter: the plan cannot be compiled without that value. */
export class NotConstant extends Error {
  constructor(readonly parameter: string) {
    super(`the plan needs the value of ${parameter}`);
  }
}

/**
 * Stands in a plan for a text that each read brings along, so that one compiled plan serves queries that differ in that
 * text only. Code that compiles a plan passes it on unseen; code that looks at the value itself gets NotConstant.
 */
export class PlanParameter {
  /** @param compute makes the value that the plan needs from the text of a read */
  constructor(
    readonly name: string,
    readonly compute: (text: string) => string = (text) => text,
  ) {}

  [Symbol.toPrimitive](): never {
    throw new NotConstant(this.name);
  }

  toJSON(): never {
    throw new NotConstant(this.name);
  }
}

/** Stands in a plan for a list of ids that each read brings along. Among others in a list of ids, it stands for all of its own. */
export class IdsParameter extends PlanParameter {
  idsIn(values: ParameterValues): string[] {
    return [...(values[this.name] as readonly string[])];
  }
}

/** Whether a list in a plan has one value: a parameter for a list of ids may stand for several. */
export function isOne(values: readonly unknown[]): boolean {
  return values.length === 1 && !(values[0] instanceof IdsParameter);
}

/** The texts for the parameters of a plan, by name; lists of ids for parameters that stand for such. */
export type ParameterValues = Readonly<Record<string, string | readonly string[]>>;

/** @throws NotConstant for a parameter */
export function requireConstant<T>(value: T): T {
  if (value instanceof PlanParameter) throw new NotConstant(value.name);
  return value;
}

/** Whether something, or an item of it, is a parameter. */
export function holdsParameter(value: unknown): boolean {
  return value instanceof PlanParameter || (Array.isArray(value) && value.some(holdsParameter));
}

/** A copy with the values in the place of the parameters. */
export function bindParameters(value: unknown, values: ParameterValues): unknown {
  if (value instanceof IdsParameter) return value.idsIn(values);
  if (value instanceof PlanParameter) return value.compute(values[value.name] as string);
  if (!Array.isArray(value)) return value;
  return value.flatMap((item) => (item instanceof IdsParameter ? item.idsIn(values) : [bindParameters(item, values)]));
}

/** A copy of a plan, or of a part of one, with lists of ids in the place of the parameters that stand for them. */
export function bindIds<T>(part: T, lists: ReadonlyMap<string, readonly string[]>): T {
  const bound = (value: unknown): unknown => {
    if (value instanceof IdsParameter) return lists.get(value.name);
    if (value instanceof PlanParameter || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.flatMap((item) => (item instanceof IdsParameter ? [...lists.get(item.name)!] : [bound(item)]));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bound(item)]));
  };
  return bound(part) as T;
}

/** A copy of a plan, or of a part of one, with the values in the place of all its parameters. */
export function bindPlan<T>(part: T, values: ParameterValues): T {
  const bound = (value: unknown): unknown => {
    if (value instanceof PlanParameter) return bindParameters(value, values);
    if (Array.isArray(value)) return value.flatMap((item) => (item instanceof IdsParameter ? item.idsIn(values) : [bound(item)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bound(item)]));
  };
  return bound(part) as T;
}
