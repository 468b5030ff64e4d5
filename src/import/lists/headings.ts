import { scriptOf } from '../../model/values/script.js';

/**
 * The name that heads each entry, where the rows of an entry are anywhere in a file: the first of the best names. A primary name
 * is better than others, a current one than a former one, and Latin letters than others.
 */
export class Headings {
  readonly #names = new Map<string, { readonly name: string; readonly rank: number }>();

  /** @param rank 0 for a primary name, 1 for another, 2 for a former one */
  add(key: string, name: string, rank: 0 | 1 | 2): void {
    const full = rank * 2 + (scriptOf(name) === 'Latn' ? 0 : 1);
    const before = this.#names.get(key);
    if (!before || full < before.rank) this.#names.set(key, { name, rank: full });
  }

  /** The heading of an entry; null if none of its rows has a name. */
  of(key: string): string | null {
    return this.#names.get(key)?.name ?? null;
  }
}
