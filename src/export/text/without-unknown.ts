import type { FieldValue } from '../read/subgraph.js';

/** A value without its unknown parts; null if nothing is left. */
export function withoutUnknown(value: FieldValue): FieldValue {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map(withoutUnknown).filter((item) => item !== null);
    return items.length === 0 ? null : items;
  }
  const parts = Object.entries(value).flatMap(([name, part]): [string, FieldValue][] => {
    const rest = withoutUnknown(part);
    return rest === null ? [] : [[name, rest]];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
