import { nameKeys as keysOf } from '../../facts/name-keys.js';
import { COMMON_WORDS_DIGEST } from '../../model/values/common-words.js';
import { invariant } from '../invariant.js';
import type { Materialized } from './materialized.js';
import { byProgram } from './recompute.js';

/** The keys by which a search finds and ranks names. Facts are coerced with them. */
export const nameKeys: Materialized = {
  about:
    '`searchKey` has the tokens by which a full-text index finds a name in any spelling. `searchRank` and `kindRank` order what is found.',
  version: 1,
  layout: (model) =>
    model.types.has('Name')
      ? [
          {
            label: 'Name',
            properties: ['searchKey', 'searchRank', 'kindRank'],
            // The full text over searchKey is the engine's own.
            indexes: [],
            definition: [COMMON_WORDS_DIGEST],
            recompute: byProgram('Name', ['value', 'kind'], (values) => keysOf(values) as Record<string, string>),
            invariants: [
              invariant('name-search-keys', [
                'MATCH (n:Name)',
                'WHERE n.searchKey IS NULL OR n.searchRank IS NULL OR n.kindRank IS NULL',
                "RETURN n.id AS id, 'not found by a search' AS detail",
              ]),
            ],
          },
        ]
      : [],
};
