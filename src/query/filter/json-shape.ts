import { requireWithinLimit } from '../../errors/limit.js';

/** Bounds on values of JSON, tested before anything reads them. */
const LIMITS = {
  maxVariableDepth: { allowed: 32, unit: 'levels' },
  maxVariableValues: { allowed: 10_000, unit: 'values' },
  maxText: { allowed: 10_000, unit: 'characters of one text' },
} as const;

/**
 * Tests how large a value is. It follows no call stack, so that no depth exhausts it.
 * @param json a value of JSON
 * @param name what it is, for the error
 * @throws CadreError LIMIT
 */
export function requireJsonShape(json: unknown, name: string): void {
  const require = (limit: keyof typeof LIMITS, value: number) =>
    requireWithinLimit({ limit, value, ...LIMITS[limit], name, hint: 'Ask in several requests, or for less in one.' });
  const stack: (readonly [value: unknown, depth: number])[] = [[json, 0]];
  let values = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [value, depth] = next;
    if (typeof value === 'string') require('maxText', value.length);
    if (typeof value !== 'object' || value === null) continue;
    require('maxVariableDepth', depth);
    const items = Object.values(value);
    values += items.length;
    require('maxVariableValues', values);
    for (const item of items) stack.push([item, depth + 1]);
  }
}
