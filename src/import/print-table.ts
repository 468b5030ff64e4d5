const FIRST_SLOTS = 1 << 12;
/** Fuller than this, a table is made anew with twice the places. */
const FULLEST = 0.7;
/** A place that holds nothing; marks go up to one less. */
const NOTHING = 0xffff;

/**
 * Marks by texts, of which only prints of 64 bits are kept: ten bytes a place, whatever the texts, and none on the heap. That
 * two of ten million texts have the same print is less likely than one in a hundred thousand.
 */
export class PrintTable {
  #slots = FIRST_SLOTS;
  #size = 0;
  #prints = new Uint32Array(2 * FIRST_SLOTS);
  #marks = new Uint16Array(FIRST_SLOTS).fill(NOTHING);
  /** The print of the text that was last asked for. */
  #a = 0;
  #b = 0;

  get size(): number {
    return this.#size;
  }

  /** Two running products over the letters, then mixed (the last steps of MurmurHash3, by Austin Appleby, public domain). */
  #print(text: string): void {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let i = 0; i < text.length; i += 1) {
      const letter = text.charCodeAt(i);
      a = Math.imul(a ^ letter, 0x9e3779b1);
      b = Math.imul(b ^ letter, 0x5f356495);
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
    b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    this.#a = a >>> 0;
    this.#b = b >>> 0;
  }

  /** Where the print stands, or the free place where it would. */
  #place(a: number, b: number): number {
    let at = a % this.#slots;
    while (this.#marks[at] !== NOTHING && (this.#prints[2 * at] !== a || this.#prints[2 * at + 1] !== b)) at = (at + 1) % this.#slots;
    return at;
  }

  #grow(): void {
    const [prints, marks] = [this.#prints, this.#marks];
    this.#slots *= 2;
    this.#prints = new Uint32Array(2 * this.#slots);
    this.#marks = new Uint16Array(this.#slots).fill(NOTHING);
    for (const [i, mark] of marks.entries()) if (mark !== NOTHING) this.#put(prints[2 * i]!, prints[2 * i + 1]!, mark);
  }

  #put(a: number, b: number, mark: number): boolean {
    const at = this.#place(a, b);
    const fresh = this.#marks[at] === NOTHING;
    this.#prints[2 * at] = a;
    this.#prints[2 * at + 1] = b;
    this.#marks[at] = mark;
    return fresh;
  }

  /** @param mark 0 to 65,534 */
  set(text: string, mark: number): void {
    this.#print(text);
    if (this.#put(this.#a, this.#b, mark)) this.#size += 1;
    if (this.#size > this.#slots * FULLEST) this.#grow();
  }

  /** @returns null where nothing was set for that text */
  get(text: string): number | null {
    this.#print(text);
    const mark = this.#marks[this.#place(this.#a, this.#b)]!;
    return mark === NOTHING ? null : mark;
  }
}
