/**
 * Where an answer falls short of what is expected: every expected key is there with that value, lists element by element, in order.
 * An object in the answer may have more keys.
 */
export function differences(expected: unknown, actual: unknown, path = 'data'): string[] {
  const got = () => JSON.stringify(actual);
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path}: expected a list, got ${got()}`];
    const length = expected.length === actual.length ? [] : [`${path}: expected ${expected.length} items, got ${actual.length}`];
    return [...length, ...expected.flatMap((item, i) => differences(item, actual[i], `${path}[${i}]`))];
  }
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object') return [`${path}: expected an object, got ${got()}`];
    const values = actual as Record<string, unknown>;
    return Object.entries(expected).flatMap(([key, value]) => differences(value, values[key], `${path}.${key}`));
  }
  return expected === actual ? [] : [`${path}: expected ${JSON.stringify(expected)}, got ${got()}`];
}
