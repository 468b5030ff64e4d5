import { type Computation, each } from '../../base/computation.js';
import { MOST_WORDS } from '../../model/values/name-keys.js';
import { nameWords } from '../../model/values/name-words.js';
import type { FoundName } from '../search/found-name.js';
import type { Comparable } from './named.js';
import { comparePair, type NamePair, type Pair } from './pair.js';

/** A name that more entities have tells nothing: Unknown, Headquarters. */
const MOST_SHARING = 50;
/** The most pairs of names that are scored. */
const MOST_SCORED = 20_000;

/** Pairs that may be one; `complete` is false where some may be missing. */
export interface FoundPairs {
  readonly pairs: readonly Pair[];
  readonly complete: boolean;
}

/**
 * What names that are the same but for spelling have in common: their words without spaces, and the sense or the consonants of
 * each word, in any order.
 */
function keysOf(value: string): readonly string[] {
  const words = nameWords(value).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const senses = words.map(({ senses, sounds, text }) => senses[0] ?? sounds[0] ?? text);
  return [`t${words.map(({ text }) => text).join('')}`, `s${[...new Set(senses)].sort().join(' ')}`];
}

type Named = readonly [Comparable, FoundName | null];

/** Collects the pairs of entities that share a key, with the names by which they do. */
class Shared {
  readonly #byKey = new Map<string, Named[]>();
  readonly pairs = new Map<string, { readonly a: Comparable; readonly b: Comparable; readonly names: NamePair[] }>();
  complete = true;

  #put(key: string, named: Named): void {
    const own = this.#byKey.get(key);
    if (own) own.push(named);
    else this.#byKey.set(key, [named]);
  }

  add(entity: Comparable): void {
    for (const [scheme, value] of entity.ids) this.#put(`i${JSON.stringify([scheme, value])}`, [entity, null]);
    for (const name of entity.names) for (const key of keysOf(name.value)) this.#put(key, [entity, name]);
  }

  #pair([one, oneName]: Named, [other, otherName]: Named): void {
    const ordered = one.id < other.id;
    const [a, b] = ordered ? [one, other] : [other, one];
    const key = `${a.id} ${b.id}`;
    const pair = this.pairs.get(key) ?? { a, b, names: [] };
    this.pairs.set(key, pair);
    if (oneName === null || otherName === null) return;
    const [mine, theirs] = ordered ? [oneName, otherName] : [otherName, oneName];
    if (!pair.names.some(([x, y]) => x.id === mine.id && y.id === theirs.id)) pair.names.push([mine, theirs]);
  }

  *match(mayBeOne: (a: string, b: string) => boolean): Computation<void> {
    let scored = 0;
    for (const named of this.#byKey.values()) {
      if (named.length < 2) continue;
      if (new Set(named.map(([{ id }]) => id)).size > MOST_SHARING) {
        this.complete = false;
        continue;
      }
      for (const [i, one] of named.entries())
        for (const other of named.slice(i + 1)) {
          if (one[0].id === other[0].id || !mayBeOne(one[0].type, other[0].type)) continue;
          if (scored >= MOST_SCORED) {
            this.complete = false;
            return;
          }
          scored += 1;
          this.#pair(one, other);
        }
      yield;
    }
  }
}

/**
 * Finds the pairs among entities that share an id in another list, or a name but for its spelling. The work grows with the number of names,
 * not with that of pairs.
 * @param entities in the order of their ids
 * @param least the least score of a pair, 0 to 1
 */
export function* allPairs(
  entities: readonly Comparable[],
  mayBeOne: (a: string, b: string) => boolean,
  least: number,
): Computation<FoundPairs> {
  const shared = new Shared();
  yield* each(entities, (entity) => shared.add(entity), 8);
  yield* shared.match(mayBeOne);
  const pairs: Pair[] = [];
  yield* each(
    shared.pairs.values(),
    ({ a, b, names }) => pairs.push(...[comparePair(a, b, names, least)].filter((pair) => pair !== null)),
    8,
  );
  return { pairs, complete: shared.complete };
}
