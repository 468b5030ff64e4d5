import { hash } from 'node:crypto';

const FIRST_SLOTS = 1 << 10;
/** A fuller map grows to twice its slots. */
const LOAD_FACTOR = 0.6;
/** Marks an empty slot; values go up to one less. */
const EMPTY = 0xffff;

/**
 * A map from texts to small numbers that keeps 64 bits of each text's SHA-1 instead of the text: ten bytes a slot, outside
 * the heap. Two of ten million texts share a fingerprint with a chance below one in 100,000. SHA-1 and not a quicker
 * hash: some texts come from files of others, who could choose texts that collide.
 */
export class FingerprintMap {
  #size = 0;
  #fingerprints = new Uint32Array(2 * FIRST_SLOTS);
  #values = new Uint16Array(FIRST_SLOTS).fill(EMPTY);

  get size(): number {
    return this.#size;
  }

  /** @param value 0 to 65,534 */
  set(text: string, value: number): void {
    const [high, low] = fingerprint(text);
    if (this.#put(high, low, value)) this.#size += 1;
    if (this.#size > this.#values.length * LOAD_FACTOR) this.#grow();
  }

  /** @returns null where nothing was set for that text */
  get(text: string): number | null {
    const value = this.#values[this.#slot(...fingerprint(text))]!;
    return value === EMPTY ? null : value;
  }

  /** The slot of a fingerprint, or the empty one that it would take. */
  #slot(high: number, low: number): number {
    const mask = this.#values.length - 1;
    let at = low & mask;
    while (this.#values[at] !== EMPTY && (this.#fingerprints[2 * at] !== high || this.#fingerprints[2 * at + 1] !== low))
      at = (at + 1) & mask;
    return at;
  }

  /** @returns whether the fingerprint is new */
  #put(high: number, low: number, value: number): boolean {
    const at = this.#slot(high, low);
    const isNew = this.#values[at] === EMPTY;
    this.#fingerprints[2 * at] = high;
    this.#fingerprints[2 * at + 1] = low;
    this.#values[at] = value;
    return isNew;
  }

  #grow(): void {
    const [fingerprints, values] = [this.#fingerprints, this.#values];
    this.#fingerprints = new Uint32Array(fingerprints.length * 2);
    this.#values = new Uint16Array(values.length * 2).fill(EMPTY);
    values.forEach((value, i) => {
      if (value !== EMPTY) this.#put(fingerprints[2 * i]!, fingerprints[2 * i + 1]!, value);
    });
  }
}

function fingerprint(text: string): readonly [high: number, low: number] {
  const digest = hash('sha1', text, 'buffer');
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}
