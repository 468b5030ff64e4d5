/**
 * A small pseudo-random number generator: mulberry32 (Tommy Ettinger, public domain), 32 bits of state, period 2^32.
 * It gives the same benchmark data on every machine. Do not use it for secrets.
 */
export class Random {
  #state: number;

  /** @param seed any whole number; equal seeds give equal sequences */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** Up to `count` different items. */
  some<T>(items: readonly T[], count: number): T[] {
    const found = new Set<T>();
    for (let tries = 0; found.size < count && tries < count * 4; tries += 1) found.add(this.pick(items));
    return [...found];
  }
}

/** Draws items by Zipf's law: the k-th has the weight 1 / k^s, so the first is by far the most frequent. */
export class Zipf<T> {
  readonly #sums: number[];

  constructor(
    private readonly items: readonly T[],
    exponent = 1,
  ) {
    let sum = 0;
    this.#sums = items.map((_, i) => {
      sum += 1 / (i + 1) ** exponent;
      return sum;
    });
  }

  draw(random: Random): T {
    const mark = random.next() * this.#sums.at(-1)!;
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle]! < mark) low = middle + 1;
      else high = middle;
    }
    return this.items[low]!;
  }
}
