import { innerInitials, MISTYPED_FROM } from '../model/values/name-keys.js';
import { joined, type NameWord } from '../model/values/name-words.js';
import { likeness, oneErrorApart } from './search-distance.js';

/** How a word of the question meets a word of a name, from the surest to the least sure. */
export type Meeting = 'SAME' | 'SENSE' | 'SOUND' | 'NEAR' | 'START';

interface Pair {
  readonly meeting: Meeting;
  /** 0 to 1. */
  readonly quality: number;
  /** The places of the words in the question and in the name; two when neighbours were taken as one. */
  readonly asked: readonly number[];
  readonly found: readonly number[];
  readonly weight: NameWord['weight'];
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly askedLeft: readonly NameWord[];
  readonly foundLeft: readonly NameWord[];
  /** Whether the words that met stand in one order. */
  readonly inOrder: boolean;
}

/** Consonants alone make many words equal: vowels must not be wholly unlike. */
const LIKE_ENOUGH = 0.5;
/** Two words as one are a longer guess. */
const LIKE_ENOUGH_JOINED = 0.7;

function meet(asked: NameWord, found: NameWord, last: boolean, enough: number): { meeting: Meeting; quality: number } | null {
  if (asked.text === found.text) return { meeting: 'SAME', quality: 1 };
  if (asked.forms.some((form) => found.forms.includes(form))) return { meeting: 'SAME', quality: 0.99 };
  if (asked.sounds.some((sound) => found.sounds.includes(sound))) {
    const like = Math.max(...asked.forms.flatMap((form) => found.forms.map((other) => likeness(form, other))));
    if (like >= enough) return { meeting: 'SOUND', quality: 0.88 + 0.06 * like };
  }
  if (asked.senses.some((sense) => found.senses.includes(sense))) return { meeting: 'SENSE', quality: 0.95 };
  const short = Math.min(asked.text.length, found.text.length);
  const arabic = !/^[a-z]/.test(found.text);
  const from = arabic ? MISTYPED_FROM - 1 : MISTYPED_FROM;
  if (Math.max(asked.text.length, found.text.length) >= from && short >= from - 1 && oneErrorApart(asked.text, found.text))
    return { meeting: 'NEAR', quality: 0.8 };
  if (!last) return null;
  const start = found.forms.some((form) => form.startsWith(asked.text));
  if (start) return { meeting: 'START', quality: 0.5 + 0.3 * (asked.text.length / found.text.length) };
  if (
    asked.sounds.some((sound) => sound.length > 2 && found.sounds.some((other) => other.startsWith(sound))) &&
    arabic !== !/^[a-z]/.test(asked.text)
  )
    return { meeting: 'START', quality: 0.45 };
  return null;
}

interface Unit {
  readonly word: NameWord;
  readonly at: readonly number[];
}

const LEAST_FIRST = ['minor', 'place', 'common', 'proper'] as const;

/** A misspelt or foreign common word tells no more than the common word. */
function lesser(a: NameWord['weight'], b: NameWord['weight']): NameWord['weight'] {
  return LEAST_FIRST.find((weight) => weight === a || weight === b)!;
}

function units(words: readonly NameWord[]): Unit[] {
  const single = words.map((word, i): Unit => ({ word, at: [i] }));
  const double = words.slice(1).map((word, i): Unit => ({ word: joined(words[i]!, word), at: [i, i + 1] }));
  return [...single, ...double];
}

function candidates(asked: readonly NameWord[], found: readonly NameWord[]): Pair[] {
  const pairs: Pair[] = [];
  const foundUnits = units(found);
  for (const a of units(asked)) {
    const last = a.at.at(-1) === asked.length - 1;
    for (const f of foundUnits) {
      if (a.at.length === 2 && f.at.length === 2) continue;
      const one = f.at.length + a.at.length === 2;
      const met = meet(a.word, f.word, last && one, one ? LIKE_ENOUGH : LIKE_ENOUGH_JOINED);
      if (met === null) continue;
      pairs.push({ ...met, asked: a.at, found: f.at, weight: lesser(a.word.weight, f.word.weight) });
    }
  }
  return [...pairs, ...shortened(asked, found)];
}

/** Words of the question that are the initials of neighbouring words of the name. */
function shortened(asked: readonly NameWord[], found: readonly NameWord[]): Pair[] {
  return innerInitials(found).flatMap(({ letters, at }) =>
    asked.flatMap((word, i): Pair[] =>
      word.text === letters ? [{ meeting: 'SENSE', quality: 0.9, asked: [i], found: at, weight: 'proper' }] : [],
    ),
  );
}

function gap(pair: Pair): number {
  return Math.abs(pair.asked[0]! - pair.found[0]!);
}

/** Pairs each word of a question with at most one word of a name: the best pairs first, those in place before others. */
export function align(asked: readonly NameWord[], found: readonly NameWord[]): Alignment {
  const askedTaken = new Set<number>();
  const foundTaken = new Set<number>();
  const span = (pair: Pair) => pair.asked.length + pair.found.length;
  const pairs: Pair[] = [];
  const sorted = candidates(asked, found).sort((a, b) => b.quality - a.quality || span(b) - span(a) || gap(a) - gap(b));
  for (const pair of sorted) {
    if (pair.asked.some((i) => askedTaken.has(i)) || pair.found.some((i) => foundTaken.has(i))) continue;
    pairs.push(pair);
    for (const i of pair.asked) askedTaken.add(i);
    for (const i of pair.found) foundTaken.add(i);
  }
  pairs.sort((a, b) => a.asked[0]! - b.asked[0]!);
  return {
    pairs,
    askedLeft: asked.filter((_, i) => !askedTaken.has(i)),
    foundLeft: found.filter((_, i) => !foundTaken.has(i)),
    inOrder: pairs.every((pair, i) => i === 0 || pairs[i - 1]!.found[0]! < pair.found[0]!),
  };
}
