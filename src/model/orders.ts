import { dateProperties, partProperty } from './storage.js';
import type { Model, NodeType } from './types.js';

/** Two stored properties of a type: where both are there, `lesser` is not greater than `greater`. */
export interface Order {
  readonly lesser: string;
  readonly greater: string;
  readonly of: 'dates' | 'figure';
}

/** The first possible day of a start is not after the last possible day of an end. */
function period(start: string, end: string): Order {
  return { lesser: dateProperties(start).lo, greater: dateProperties(end).hi, of: 'dates' };
}

/**
 * The pairs of properties on nodes of a type that must be in order. Each of two sources may be right by itself, so the test is on
 * what they give together.
 */
export function ordersOf(type: NodeType): readonly Order[] {
  const has = (name: string) => type.fields.has(name);
  const figures = [...type.fields.values()].filter((field) => field.type === 'Figure' && !field.list);
  return [
    ...(has('valid') ? [period(partProperty('valid', 'from'), partProperty('valid', 'to'))] : []),
    ...(has('delistedOn') ? ['listedOn', 'effectiveFrom'].filter(has).map((start) => period(start, 'delistedOn')) : []),
    ...figures.flatMap(({ name }) => {
      const [low, best, high] = ['low', 'best', 'high'].map((part) => partProperty(name, part)) as [string, string, string];
      const pairs = [
        [low, best],
        [best, high],
        [low, high],
      ] as const;
      return pairs.map(([lesser, greater]): Order => ({ lesser, greater, of: 'figure' }));
    }),
  ];
}

/** Those of all types of a kind, each once. */
export function ordersOfKind(model: Model, kind: 'entity' | 'statement'): readonly Order[] {
  const all = [...model.types.values()].filter((type) => type.kind === kind).flatMap(ordersOf);
  return [...new Map(all.map((order) => [`${order.lesser} ${order.greater}`, order])).values()];
}

/** The first order that properties break; null where they keep all. */
export function brokenOrder(type: NodeType, properties: Readonly<Record<string, unknown>>): Order | null {
  const broken = ordersOf(type).find(({ lesser, greater }) => {
    const [a, b] = [properties[lesser], properties[greater]];
    return typeof a === typeof b && (typeof a === 'string' || typeof a === 'number') && a > (b as typeof a);
  });
  return broken ?? null;
}
