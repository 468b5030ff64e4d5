import { createHash } from 'node:crypto';

const FIRST_SIZE = 1 << 10;
/** How full the table may be before it grows. */
const FULL = 0.6;
const MOST_WORDS = 255;

/**
 * Which of a few words goes with each of very many ids. An id is held as 64 bits of its SHA-1, so that a million of them
 * take 20 MB and no text; that two ids of a million share these has a chance of one in 10^7.
 */
export class IdTable {
  readonly #words: string[] = [];
  #high = new Uint32Array(FIRST_SIZE);
  #low = new Uint32Array(FIRST_SIZE);
  /** The number of the word from 1 on; 0 where the place is free. */
  #codes = new Uint8Array(FIRST_SIZE);
  #size = 0;

  /** @throws RangeError for more than 255 different words */
  set(id: string, word: string): void {
    if (this.#size >= this.#codes.length * FULL) this.#grow();
    const [high, low] = keyOf(id);
    const at = this.#find(high, low);
    if (this.#codes[at] === 0) this.#size += 1;
    this.#put(at, high, low, this.#code(word));
  }

  get(id: string): string | undefined {
    const code = this.#codes[this.#find(...keyOf(id))]!;
    return code === 0 ? undefined : this.#words[code - 1];
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  #code(word: string): number {
    const known = this.#words.indexOf(word);
    if (known >= 0) return known + 1;
    if (this.#words.length === MOST_WORDS) throw new RangeError('too many different words for the table');
    return this.#words.push(word);
  }

  /** The place of a key, or the free one that it would take. */
  #find(high: number, low: number): number {
    const mask = this.#codes.length - 1;
    let at = low & mask;
    while (this.#codes[at] !== 0 && (this.#low[at] !== low || this.#high[at] !== high)) at = (at + 1) & mask;
    return at;
  }

  #put(at: number, high: number, low: number, code: number): void {
    this.#high[at] = high;
    this.#low[at] = low;
    this.#codes[at] = code;
  }

  #grow(): void {
    const [high, low, codes] = [this.#high, this.#low, this.#codes];
    this.#high = new Uint32Array(codes.length * 2);
    this.#low = new Uint32Array(codes.length * 2);
    this.#codes = new Uint8Array(codes.length * 2);
    codes.forEach((code, i) => {
      if (code !== 0) this.#put(this.#find(high[i]!, low[i]!), high[i]!, low[i]!, code);
    });
  }
}

function keyOf(id: string): readonly [high: number, low: number] {
  const digest = createHash('sha1').update(id).digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}
