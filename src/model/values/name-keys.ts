import { joined, type NameWord, nameWords } from './name-words.js';

/** Each kind of token starts with its own letter in keys: tokens of different kinds are never equal. */
const MARK = { word: 'w', sense: 'n', sound: 's', near: 'd', start: 'p', soundStart: 'q', initials: 'i' } as const;

/** A word of at least this many letters may have one typing error. */
export const MISTYPED_FROM = 5;
const MISTYPED_FROM_ARABIC = 4;
const LONGEST_START = 10;
const SHORTEST_SOUND_START = 3;
const LONGEST_TOKEN = 60;
const MOST_INITIALS = 7;
/** How many words of a text are used. */
export const MOST_WORDS = 12;

/**
 * A token of a search key. Only a-z and 0-9, as engines divide other scripts into tokens in different ways.
 */
export function token(mark: string, text: string): string {
  const plain = text.replace(/[^a-z0-9]/gu, (letter) => `x${letter.codePointAt(0)!.toString(16)}`);
  return (mark + plain).slice(0, LONGEST_TOKEN);
}

/** The word and its variants with one letter deleted: two words that are one error apart share one of them (SymSpell). */
function neighbourhood(word: string): string[] {
  const letters = [...word];
  const from = /^[a-z0-9]/.test(word) ? MISTYPED_FROM : MISTYPED_FROM_ARABIC;
  return letters.length < from ? [word] : [word, ...letters.map((_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function starts(text: string, from: number): string[] {
  return Array.from({ length: Math.max(0, Math.min(text.length, LONGEST_START) - from + 1) }, (_, i) => text.slice(0, from + i));
}

function wordTokens(word: NameWord): string[] {
  return [
    ...word.forms.map((form) => token(MARK.word, form)),
    ...word.senses.map((sense) => token(MARK.sense, sense)),
    ...word.sounds.map((sound) => token(MARK.sound, sound)),
    // Tokens of a longer word are cut here: deleting a later letter changes none of them.
    ...neighbourhood(word.text.slice(0, LONGEST_TOKEN + 1)).map((near) => token(MARK.near, near)),
  ];
}

function pairs(words: readonly NameWord[]): NameWord[] {
  return words.slice(1).map((word, i) => joined(words[i]!, word));
}

const SHORTEST_INNER = 3;

/** The initials of neighbouring words in a name, as IRGC in IRGC-Qods Force, by the positions of those words. */
export function innerInitials(words: readonly NameWord[]): { readonly letters: string; readonly at: readonly number[] }[] {
  const runs = words.flatMap((_, from) =>
    Array.from(
      { length: Math.max(0, words.length - from - SHORTEST_INNER + 1) },
      (_, more) => [from, from + SHORTEST_INNER + more] as const,
    ),
  );
  return runs.flatMap(([from, to]) => {
    const letters = initials(words.slice(from, to));
    return letters === null ? [] : [{ letters, at: Array.from({ length: to - from }, (_, i) => from + i) }];
  });
}

/** The first letters of a name's words, for names in Latin script of two words or more. */
export function initials(words: readonly NameWord[]): string | null {
  const letters = words.map((word) => word.text[0]).join('');
  return words.length > 1 && /^[a-z]+$/.test(letters) ? letters : null;
}

/** All tokens by which a name is found; computed when it is written. */
export function storedTokens(name: string): string[] {
  const words = nameWords(name).slice(0, MOST_WORDS);
  const found = [...words, ...pairs(words)].flatMap(wordTokens);
  for (const word of words) {
    for (const form of word.forms) found.push(...starts(form, 1).map((start) => token(MARK.start, start)));
    for (const sound of word.sounds) found.push(...starts(sound, SHORTEST_SOUND_START).map((start) => token(MARK.soundStart, start)));
  }
  const short = initials(words);
  if (short !== null) found.push(token(MARK.initials, short));
  found.push(...innerInitials(words.slice(0, MOST_INITIALS)).map(({ letters }) => token(MARK.initials, letters)));
  return [...new Set(found)];
}

/** One question to the store: names that have a token of each of these groups. */
export type TokenGroups = readonly (readonly string[])[];

/** The questions to the store for one text, asked separately; at most three. */
export interface SearchTokens {
  /** Names that match every word: literally, by its sense, by its sound, with one error, joined to a neighbour, or (the last word) as a prefix. */
  readonly every: TokenGroups;
  /** Names that match a word that distinguishes groups. */
  readonly proper: TokenGroups;
  /** Names that match a common word. */
  readonly common: TokenGroups;
}

export function askedTokens(text: string): SearchTokens {
  const words = nameWords(text).slice(0, MOST_WORDS);
  const joins = pairs(words).map(wordTokens);
  const last = words.length - 1;
  const every = words.map((word, i) => {
    const tokens = [...wordTokens(word), ...(joins[i - 1] ?? []), ...(joins[i] ?? [])];
    if (i === last) tokens.push(token(MARK.start, word.text), ...word.sounds.map((sound) => token(MARK.soundStart, sound)));
    if (words.length === 1 || word.text.length >= SHORTEST_INNER) tokens.push(token(MARK.initials, word.text));
    return [...new Set(tokens)];
  });
  const some = (weights: readonly string[]) => {
    const chosen = words.filter((word) => weights.includes(word.weight)).flatMap(wordTokens);
    const near = pairs(words).flatMap(wordTokens);
    return words.length < 2 || chosen.length === 0 ? [] : [[...new Set([...chosen, ...near])]];
  };
  return { every, proper: some(['proper']), common: some(['common', 'place']) };
}

/** The order of names that match a question equally well: the shortest first, then by kind. The same on every engine. */
export function searchRank(name: string, kindRank: string): string {
  const length = nameWords(name).reduce((sum, word) => sum + word.text.length, 0);
  return String(Math.min(length, 999)).padStart(3, '0') + kindRank;
}
