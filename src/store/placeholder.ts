/** What asks for the value behind a placeholder gets this instead: the plan cannot be made without that value. */
export class ValueNeeded extends Error {
  constructor(readonly placeholder: string) {
    super(`the value of ${placeholder} is needed`);
  }
}

/**
 * Stands in a plan for a text that each reading brings along, so that one plan serves questions which differ in that text
 * only. It flows through the making of a plan unseen; whoever looks at the value itself gets ValueNeeded.
 */
export class Placeholder {
  /** @param reckon makes what is wanted of the text that is brought along */
  constructor(
    readonly name: string,
    readonly reckon: (text: string) => string = (text) => text,
  ) {}

  [Symbol.toPrimitive](): never {
    throw new ValueNeeded(this.name);
  }

  toJSON(): never {
    throw new ValueNeeded(this.name);
  }
}

/** The texts for the placeholders of a plan, by name. */
export type Given = Readonly<Record<string, string>>;

/** @throws ValueNeeded for a placeholder */
export function known<T>(value: T): T {
  if (value instanceof Placeholder) throw new ValueNeeded(value.name);
  return value;
}

/** Whether something, or an item of it, is a placeholder. */
export function holdsPlaceholder(value: unknown): boolean {
  return value instanceof Placeholder || (Array.isArray(value) && value.some(holdsPlaceholder));
}

/** A copy with the given texts in the place of the placeholders. */
export function filledIn(value: unknown, given: Given): unknown {
  if (value instanceof Placeholder) return value.reckon(given[value.name]!);
  return Array.isArray(value) ? value.map((item) => filledIn(item, given)) : value;
}
