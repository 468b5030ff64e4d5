import type { Model } from '../../model/types.js';
import { dateRange } from './date-range.js';
import { eventDate } from './event-date.js';
import { foundedEnds } from './founded-ends.js';
import { generalStatements } from './general-statements.js';
import { knownFrom } from './known-from.js';
import { laterAttributes } from './later-attributes.js';
import type { LayoutPart, Materialized } from './materialized.js';
import { nameKeys } from './name-keys.js';
import { referenceIds } from './reference-ids.js';
import { searchedTexts } from './searched-texts.js';
import { sortKeys } from './sort-keys.js';
import { typeLabels } from './type-labels.js';

type MaterializedName =
  | 'type-labels'
  | 'sort-keys'
  | 'name-keys'
  | 'searched-texts'
  | 'date-range'
  | 'event-date'
  | 'reference-ids'
  | 'known-from'
  | 'general-statements'
  | 'later-attributes'
  | 'founded-ends';

/**
 * All properties that the store keeps beside the facts. Writing, migrating, checking and the indexes loop over this list. A
 * property that uses another one comes after it.
 *
 * To add a property:
 * 1. Write one file here that exports a `Materialized`, and enter it below under its file's name.
 * 2. `layout` names, label by label, what is stored, its indexes, how it is recomputed from the facts, and an invariant that
 *    `cadre check` tests. `definition` holds everything that the values depend on beside the facts: names from the schema and
 *    constants. A store with another layout is recomputed at the next start, so nobody writes a migration by hand.
 * 3. A property that follows from a batch has `onWrite`: the properties of the nodes, and the texts that the database runs
 *    after the batch. A property that follows from evidence has `ofNew` for new nodes and `onEvidence` for all others. The
 *    same facts in one batch or in many must give the same values (tests/store/derived.test.ts).
 *    A property that this program computes from the stored node has `onUpsert`.
 * 4. If the rule changes and the definition does not show it, raise `version`.
 */
const BY_NAME = {
  'type-labels': typeLabels,
  'sort-keys': sortKeys,
  'name-keys': nameKeys,
  'searched-texts': searchedTexts,
  'date-range': dateRange,
  'event-date': eventDate,
  'reference-ids': referenceIds,
  'known-from': knownFrom,
  'general-statements': generalStatements,
  'later-attributes': laterAttributes,
  'founded-ends': foundedEnds,
} satisfies Record<MaterializedName, Materialized>;

export const MATERIALIZED: readonly Materialized[] = Object.values(BY_NAME);

/** Everything that is stored for a model, in the order in which it is recomputed; each part with what describes its property. */
export function layoutOf(model: Model): (Pick<Materialized, 'about' | 'version'> & { readonly name: string; readonly part: LayoutPart })[] {
  return Object.entries<Materialized>(BY_NAME).flatMap(([name, { about, version, layout }]) =>
    layout(model).map((part) => ({ name, about, version, part })),
  );
}
