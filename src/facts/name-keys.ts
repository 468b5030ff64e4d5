import { entryOf } from '../base/entry-of.js';
import type { NameKind } from '../model/api/types.generated.js';
import { searchRank, storedTokens } from '../model/values/name-keys.js';
import type { FactInput } from './coerce.js';
import type { PropertyValue } from './records.js';

/** The order of preference among names in one language. */
const RANK = {
  PRIMARY: '1',
  TRANSLATION: '2',
  TRANSLITERATION: '3',
  ALIAS: '4',
  LISTED_AS: '5',
  ACRONYM: '6',
  FORMER: '7',
} as const satisfies Readonly<Record<NameKind, string>>;

/** The properties by which a name is found and ranked. */
export function nameKeys(fact: FactInput): Record<string, PropertyValue> {
  const value = String(fact['value']);
  const kindRank = entryOf(RANK, String(fact['kind']), 'kind of name');
  return { searchKey: storedTokens(value).join(' '), searchRank: searchRank(value, kindRank), kindRank };
}
