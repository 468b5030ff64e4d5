/** An attack as it is counted: for each dimension the values that it falls under, null for unknown. */
export interface CountedAttack {
  readonly values: readonly (readonly (string | null)[])[];
  readonly killed: Count;
  readonly injured: Count;
}

export interface Count {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export interface Sum extends Count {
  readonly unknown: number;
}

export interface Bucket {
  readonly keys: readonly (string | null)[];
  readonly attacks: number;
  readonly killed: Sum;
  readonly injured: Sum;
}

/** The value of a date that may be several values. */
export const UNCERTAIN = 'uncertain';

/**
 * The period that a vague date falls into.
 * @param length how many characters of an ISO day name the period: 4 a year, 7 a month, 10 a day
 */
export function period(earliest: string | null, latest: string | null, length: number): string | null {
  if (earliest === null && latest === null) return null;
  const [first, last] = [earliest?.slice(0, length), latest?.slice(0, length)];
  return first === last && first !== undefined ? first : UNCERTAIN;
}

function combinations(values: readonly (readonly (string | null)[])[]): (string | null)[][] {
  return values.reduce<(string | null)[][]>((keys, options) => keys.flatMap((key) => options.map((option) => [...key, option])), [[]]);
}

function add(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b;
}

function addCount(sum: Sum, count: Count): Sum {
  return {
    low: add(sum.low, count.low),
    best: add(sum.best, count.best),
    high: add(sum.high, count.high),
    unknown: sum.unknown + (count.best === null ? 1 : 0),
  };
}

const NOTHING: Sum = { low: null, best: null, high: null, unknown: 0 };

function byKeys(a: Bucket, b: Bucket): number {
  for (const [i, key] of a.keys.entries()) {
    const other = b.keys[i] ?? null;
    if (key === other) continue;
    if (key === null) return 1;
    if (other === null) return -1;
    return key < other ? -1 : 1;
  }
  return 0;
}

/** Groups attacks by their values; an attack with several values of a dimension counts once in each. Unknown comes last. */
export function bucketsOf(attacks: Iterable<CountedAttack>): Bucket[] {
  const buckets = new Map<string, Bucket>();
  for (const attack of attacks) {
    for (const keys of combinations(attack.values)) {
      const id = JSON.stringify(keys);
      const bucket = buckets.get(id) ?? { keys, attacks: 0, killed: NOTHING, injured: NOTHING };
      buckets.set(id, {
        keys,
        attacks: bucket.attacks + 1,
        killed: addCount(bucket.killed, attack.killed),
        injured: addCount(bucket.injured, attack.injured),
      });
    }
  }
  return [...buckets.values()].sort(byKeys);
}
