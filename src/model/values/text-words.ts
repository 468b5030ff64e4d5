import { stemmer } from 'stemmer';
import { APOSTROPHES, fold, isArticle } from './folding.js';
import { token } from './name-keys.js';

/** A word of a text that may be searched for. */
export interface TextWord {
  /** Its place in the text, in UTF-16 code units; `end` is the first that does not belong to it. */
  readonly start: number;
  readonly end: number;
  /** Without case, accents and spelling variants. */
  readonly fold: string;
  /** The same for all forms of an English word: strike, strikes, striking. */
  readonly stem: string;
}

const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:${APOSTROPHES.source}[\\p{L}\\p{M}\\p{N}]+)*`, 'gu');
/** Words that say nothing by themselves. */
const EMPTY = new Set(
  (
    'a an and are as at be been but by for from had has have he her his i in into is it its of on or she that the their them they this ' +
    'to was were which who will with de des du la le les der die das und von و في من علي الي عن ان'
  ).split(' '),
);
const ENGLISH = /^[a-z]+$/;
/** An attached Arabic article; الله keeps it. */
const ATTACHED = /^(?:و?ال)(?=\p{Script=Arabic}{2,}$)(?!له$)/u;
const MARK = 't';
/** The most words of a question that are used. */
export const MOST_ASKED = 12;
/** The most words of one text by which it is found. */
const MOST_WORDS = 2_000;

function stemOf(word: string): string {
  return ENGLISH.test(word) ? stemmer(word) : word.replace(ATTACHED, '');
}

/** The words of a text that say something, in order. */
export function textWords(text: string): TextWord[] {
  const found = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fold: fold(match[0]).replaceAll(' ', ''),
  }));
  return found.flatMap((word, i) => {
    const next = found[i + 1];
    const article = next?.start === word.end + 1 && isArticle(word.fold, next.fold);
    return word.fold === '' || EMPTY.has(word.fold) || article ? [] : [{ ...word, stem: stemOf(word.fold) }];
  });
}

/** The words that a question asks for: each once, the first MOST_ASKED. */
export function askedWords(text: string): TextWord[] {
  const words = textWords(text);
  return words.filter((word, i) => words.findIndex(({ stem }) => stem === word.stem) === i).slice(0, MOST_ASKED);
}

/** The token by which a full-text index finds a word. */
export function wordToken({ stem }: TextWord): string {
  return token(MARK, stem);
}

/** What is stored of the texts of one node to find it by. */
export interface TextKeys {
  /** The tokens of all words. */
  readonly textKey: string;
  /** The number of words: of nodes that have the words of a question, the shortest come first. */
  readonly textRank: string;
}

/** @returns null where there is no text */
export function textKeys(texts: readonly string[]): TextKeys | null {
  if (texts.length === 0) return null;
  const words = texts.flatMap((text) => textWords(text).slice(0, MOST_WORDS));
  return { textKey: [...new Set(words.map(wordToken))].join(' '), textRank: String(Math.min(words.length, 9_999)).padStart(4, '0') };
}
