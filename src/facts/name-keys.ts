import { skeleton, tokens } from '../model/values/folding.js';
import type { FactInput } from './coerce.js';
import type { PropertyValue } from './records.js';

/** In which order names of one language are preferred. */
const RANK: Readonly<Record<string, string>> = {
  PRIMARY: '1',
  TRANSLATION: '2',
  TRANSLITERATION: '3',
  ALIAS: '4',
  LISTED_AS: '5',
  ACRONYM: '6',
  FORMER: '7',
};

/** The mark before a consonant skeleton in a search key, so that it never equals a word. */
export const SKELETON_MARK = 'sk0';

/** The words of a text as they are searched: folded words, and their consonant skeletons behind a mark. */
export function searchWords(text: string): string[] {
  const words = tokens(text);
  const skeletons = words.map(skeleton).filter((s) => s.length > 1);
  return [...new Set([...words, ...skeletons.map((s) => SKELETON_MARK + s)])];
}

/** What is stored beside a name so that it can be found and ranked. */
export function nameKeys(fact: FactInput): Record<string, PropertyValue> {
  const value = String(fact['value']);
  return { searchKey: searchWords(value).join(' '), kindRank: RANK[String(fact['kind'])] ?? '9' };
}
