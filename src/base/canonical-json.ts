/** Whether all names stand in the order of their UTF-16 units, so that JSON.stringify writes them so. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => isInOrder(item));
  let last = '';
  for (const [name, own] of Object.entries(value)) {
    if (name < last || !isInOrder(own)) return false;
    last = name;
  }
  return true;
}

/** With all names in order; those that look like numbers come first in any object. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  const entries = Object.entries(value)
    .filter(([, own]) => own !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, own]) => `${JSON.stringify(name)}:${written(own)}`).join()}}`;
}

/**
 * The canonical JSON of a value of null, booleans, finite numbers, texts, lists and objects (RFC 8785): without spaces, names in the order
 * of their UTF-16 units, numbers and texts as ECMAScript writes them. A property that is undefined is left out. Objects whose names
 * are in order already are written by JSON.stringify itself.
 */
export function canonical(value: unknown): string {
  return isInOrder(value) ? JSON.stringify(value) : written(value);
}
