import { askedTokens, storedTokens } from '../../model/values/name-keys.js';
import type { FoundName } from './found-name.js';

/** The most names that an index holds: a place in it has this many bits. About 60 entries of eight bytes are kept for a name. */
const PLACE_BITS = 20;
export const MOST_INDEXED = 150_000;
/** The most candidates for one text. */
const MOST_CANDIDATES = 60;
/** A word that more names have tells nothing beside others. */
const TOO_COMMON = 5_000;

/** 32 bits of a token. Two tokens with the same bits only give a candidate that does not match. */
function hash(token: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < token.length; i += 1) bits = Math.imul(bits ^ token.charCodeAt(i), 0x01000193);
  return bits >>> 0;
}

/**
 * Names in memory, for many questions to one state of the graph: a question to the store costs several reads. It finds names by the
 * same tokens as the store's full text, those that share most words with the text first.
 */
export class NameIndex {
  /** Hash and place of each token of each name in one number, sorted. */
  readonly #entries: Float64Array;

  /** @param names at most MOST_INDEXED */
  constructor(private readonly names: readonly FoundName[]) {
    const entries: number[] = [];
    names.forEach((name, place) => {
      for (const token of storedTokens(name.value)) entries.push(hash(token) * 2 ** PLACE_BITS + place);
    });
    this.#entries = Float64Array.from(entries).sort();
  }

  /** The first entry that is not below a number. */
  #from(value: number): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#entries[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The places of names that have one of the tokens. */
  #places(tokens: readonly string[]): Set<number> {
    const found = new Set<number>();
    for (const token of tokens) {
      const first = hash(token) * 2 ** PLACE_BITS;
      const end = this.#from(first + 2 ** PLACE_BITS);
      for (let i = this.#from(first); i < end; i += 1) found.add(this.#entries[i]! - first);
    }
    return found;
  }

  /** The names that share at least half of the words of a text, the most first. */
  candidates(text: string): FoundName[] {
    const words = askedTokens(text).every.map((tokens) => this.#places(tokens));
    const telling = words.filter(({ size }) => size <= TOO_COMMON);
    const asked = telling.length > 0 ? telling : words;
    const shared = new Map<number, number>();
    for (const places of asked) for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
    const enough = [...shared].filter(([, count]) => count * 2 >= asked.length);
    const best = enough.sort(([a, m], [b, n]) => n - m || this.names[a]!.value.length - this.names[b]!.value.length || a - b);
    return best.slice(0, MOST_CANDIDATES).map(([place]) => this.names[place]!);
  }
}
