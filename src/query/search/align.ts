import { innerInitials, MISTYPED_FROM } from '../../model/values/name-keys.js';
import { joined, type NameWord } from '../../model/values/name-words.js';
import { likeness, oneErrorApart } from './distance.js';

/** How a word of the query matches a word of a name, from the surest to the least sure. */
export type WordMatch = 'SAME' | 'SENSE' | 'SOUND' | 'NEAR' | 'START';

interface Pair {
  readonly match: WordMatch;
  /** 0 to 1. */
  readonly quality: number;
  /** The positions of the words in the query and in the name; two where neighbours were joined. */
  readonly query: readonly number[];
  readonly name: readonly number[];
  readonly weight: NameWord['weight'];
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  /** The words that match nothing. */
  readonly queryRest: readonly NameWord[];
  readonly nameRest: readonly NameWord[];
  /** Whether the matching words are in the same order. */
  readonly inOrder: boolean;
}

/** Many words have the same consonants, so their vowels must be similar enough. */
const LIKE_ENOUGH = 0.5;
/** Two joined words are a longer guess. */
const LIKE_ENOUGH_JOINED = 0.7;

function matchWords(query: NameWord, name: NameWord, last: boolean, enough: number): { match: WordMatch; quality: number } | null {
  if (query.text === name.text) return { match: 'SAME', quality: 1 };
  if (query.forms.some((form) => name.forms.includes(form))) return { match: 'SAME', quality: 0.99 };
  // A common word is itself, and no other word misspelt: Ansar is not Anbar, martyrs are no mortars.
  const itself = query.listed && name.weight === 'proper';
  if (!itself && query.sounds.some((sound) => name.sounds.includes(sound))) {
    const like = Math.max(...query.forms.flatMap((form) => name.forms.map((other) => likeness(form, other))));
    if (like >= enough) return { match: 'SOUND', quality: 0.88 + 0.06 * like };
  }
  if (query.senses.some((sense) => name.senses.includes(sense))) return { match: 'SENSE', quality: 0.95 };
  const short = Math.min(query.text.length, name.text.length);
  const arabic = !/^[a-z]/.test(name.text);
  const from = arabic ? MISTYPED_FROM - 1 : MISTYPED_FROM;
  const long = Math.max(query.text.length, name.text.length) >= from && short >= from - 1;
  if (long && !itself && oneErrorApart(query.text, name.text)) return { match: 'NEAR', quality: 0.8 };
  if (!last) return null;
  const start = name.forms.some((form) => form.startsWith(query.text));
  if (start) return { match: 'START', quality: 0.5 + 0.3 * (query.text.length / name.text.length) };
  if (
    query.sounds.some((sound) => sound.length > 2 && name.sounds.some((other) => other.startsWith(sound))) &&
    arabic !== !/^[a-z]/.test(query.text)
  )
    return { match: 'START', quality: 0.45 };
  return null;
}

interface Unit {
  readonly word: NameWord;
  readonly at: readonly number[];
}

const LEAST_FIRST = ['minor', 'place', 'common', 'proper'] as const;

/** A misspelt or foreign common word identifies no more than the common word. */
function lesser(a: NameWord['weight'], b: NameWord['weight']): NameWord['weight'] {
  return LEAST_FIRST.find((weight) => weight === a || weight === b)!;
}

function units(words: readonly NameWord[]): Unit[] {
  const single = words.map((word, i): Unit => ({ word, at: [i] }));
  const double = words.slice(1).map((word, i): Unit => ({ word: joined(words[i]!, word), at: [i, i + 1] }));
  return [...single, ...double];
}

function candidates(query: readonly NameWord[], name: readonly NameWord[]): Pair[] {
  const pairs: Pair[] = [];
  const nameUnits = units(name);
  for (const a of units(query)) {
    const last = a.at.at(-1) === query.length - 1;
    for (const f of nameUnits) {
      if (a.at.length === 2 && f.at.length === 2) continue;
      const one = f.at.length + a.at.length === 2;
      const matched = matchWords(a.word, f.word, last && one, one ? LIKE_ENOUGH : LIKE_ENOUGH_JOINED);
      if (matched === null) continue;
      pairs.push({ ...matched, query: a.at, name: f.at, weight: lesser(a.word.weight, f.word.weight) });
    }
  }
  return [...pairs, ...abbreviated(query, name)];
}

/** Words of the query that are the initials of neighbouring words of the name. */
function abbreviated(query: readonly NameWord[], name: readonly NameWord[]): Pair[] {
  return innerInitials(name).flatMap(({ letters, at }) =>
    query.flatMap((word, i): Pair[] =>
      word.text === letters ? [{ match: 'SENSE', quality: 0.9, query: [i], name: at, weight: 'proper' }] : [],
    ),
  );
}

function gap(pair: Pair): number {
  return Math.abs(pair.query[0]! - pair.name[0]!);
}

/** Pairs each word of a query with at most one word of a name: the best pairs first, then those at similar positions. */
export function align(query: readonly NameWord[], name: readonly NameWord[]): Alignment {
  const queryTaken = new Set<number>();
  const nameTaken = new Set<number>();
  const span = (pair: Pair) => pair.query.length + pair.name.length;
  const pairs: Pair[] = [];
  const sorted = candidates(query, name).sort((a, b) => b.quality - a.quality || span(b) - span(a) || gap(a) - gap(b));
  for (const pair of sorted) {
    if (pair.query.some((i) => queryTaken.has(i)) || pair.name.some((i) => nameTaken.has(i))) continue;
    pairs.push(pair);
    for (const i of pair.query) queryTaken.add(i);
    for (const i of pair.name) nameTaken.add(i);
  }
  pairs.sort((a, b) => a.query[0]! - b.query[0]!);
  return {
    pairs,
    queryRest: query.filter((_, i) => !queryTaken.has(i)),
    nameRest: name.filter((_, i) => !nameTaken.has(i)),
    inOrder: pairs.every((pair, i) => i === 0 || pairs[i - 1]!.name[0]! < pair.name[0]!),
  };
}
