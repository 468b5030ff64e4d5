import { scalarText } from '../../readers/json.js';

type Json = Readonly<Record<string, unknown>>;

/** A version of an object, and which of the objects of the files it is: several stand on one line. */
interface Version {
  readonly at: number;
  readonly modified: string;
}

/** The versions of objects in the files. A producer changes an object by publishing it again with a later `modified`: that one counts. */
export class Versions {
  readonly #latest = new Map<string, Version>();

  /**
   * Takes an object of the first pass.
   * @param at how many objects stand before it
   * @returns whether it is the latest version so far
   */
  take(at: number, object: Json): boolean {
    const id = scalarText(object['id']);
    const modified = scalarText(object['modified'] ?? '');
    const before = this.#latest.get(id);
    const later = before === undefined || modified > before.modified;
    if (later) this.#latest.set(id, { at, modified });
    return later;
  }

  /** Why an object is left out for another one, in words; null where it counts itself. */
  leftOut(at: number, object: Json): string | null {
    const counts = this.#latest.get(scalarText(object['id']));
    if (!counts || counts.at === at) return null;
    const same = counts.modified === scalarText(object['modified'] ?? '');
    return same ? 'objects stand in the files more than once; the first counts' : 'objects have a later version in the files, which counts';
  }
}
