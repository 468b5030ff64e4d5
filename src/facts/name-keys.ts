import { searchRank, storedTokens } from '../model/values/name-keys.js';
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

/** What is stored beside a name so that it can be found and ranked. */
export function nameKeys(fact: FactInput): Record<string, PropertyValue> {
  const value = String(fact['value']);
  const kindRank = RANK[String(fact['kind'])] ?? '9';
  return { searchKey: storedTokens(value).join(' '), searchRank: searchRank(value, kindRank), kindRank };
}
