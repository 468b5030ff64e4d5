import { FingerprintMap } from '../../base/fingerprint-map.js';

const MAX_KINDS = 255;

/** A compact map from the ids of very many entities to a few kinds, about 20 bytes per entity. */
export class KindTable {
  readonly #kinds: string[] = [];
  readonly #numbers = new FingerprintMap();

  /** @throws RangeError for more than 255 different kinds */
  set(id: string, kind: string): void {
    this.#numbers.set(id, this.#number(kind));
  }

  get(id: string): string | undefined {
    const number = this.#numbers.get(id);
    return number === null ? undefined : this.#kinds[number];
  }

  has(id: string): boolean {
    return this.#numbers.get(id) !== null;
  }

  #number(kind: string): number {
    const number = this.#kinds.indexOf(kind);
    if (number >= 0) return number;
    if (this.#kinds.length === MAX_KINDS) throw new RangeError('too many different kinds for the table');
    return this.#kinds.push(kind) - 1;
  }
}
