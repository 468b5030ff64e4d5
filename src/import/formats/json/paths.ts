import { clean } from '../../readers/bytes.js';
import { scalarText } from '../../readers/json.js';

/** Stands for every member of a map: `labels.*.value`. */
const EVERY = '*';

function step(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value))
    return /^\d+$/.test(name) ? value.slice(Number(name), Number(name) + 1) : value.flatMap((one) => step(one, name));
  if (typeof value !== 'object' || value === null) return [];
  if (name === EVERY) return Object.values(value);
  return Object.hasOwn(value, name) ? [(value as Readonly<Record<string, unknown>>)[name]] : [];
}

/**
 * The values at a path of names with points between them: `meta.synonyms`, `claims.P31.mainsnak.datavalue.value.id`. A list on the way stands for all of its
 * items, unless a number picks one; `*` stands for every member of a map.
 * @param path '' for the value itself
 */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  const names = path === '' ? [] : path.split('.');
  const found = names.reduce<readonly unknown[]>((values, name) => values.flatMap((one) => step(one, name)), [value]);
  return found.flatMap((one) => (Array.isArray(one) ? (one as readonly unknown[]) : [one]));
}

/** The texts, numbers and booleans at a path, as texts; null if there are none. */
export function textsAt(value: unknown, path: string): string | readonly string[] | null {
  const texts = valuesAt(value, path)
    .map((one) => clean(scalarText(one)))
    .filter((text) => text !== '');
  return texts.length > 1 ? texts : (texts[0] ?? null);
}

/** The paths of all texts in a value, for a proposal; maps in lists count once, and nothing deeper than five names. */
export function pathsOf(value: unknown, before = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.slice(0, 20).flatMap((one) => (Array.isArray(one) ? [] : pathsOf(one, before))))];
  if (typeof value !== 'object' || value === null) return scalarText(value) === '' || before === '' ? [] : [before];
  if (before.split('.').length >= 5) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    /[.*]/.test(name) || name === '' ? [] : pathsOf(one, before === '' ? name : `${before}.${name}`),
  );
}
