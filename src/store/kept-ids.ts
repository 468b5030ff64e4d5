import { allKeptIds } from '../model/kept-ids.js';
import type { Model } from '../model/types.js';
import { keepIds, spreadIds } from './cypher/kept-id.js';
import type { CypherText } from './engine.js';
import type { WriteBatch } from './port.js';

/**
 * The texts that keep the ids beside entities right after a batch: of those whose reference it writes, and of those that
 * refer to what was there before and itself refers elsewhere now.
 * @param stored ids of nodes that were there before
 */
export function keptTexts(
  model: Model,
  batch: WriteBatch,
  stored: ReadonlySet<string>,
  chunks: (ids: readonly string[]) => string[][],
): CypherText[] {
  const from = (relationship: string | null) => batch.links.filter((link) => link.relationship === relationship).map((link) => link.from);
  return allKeptIds(model).flatMap((kept) => {
    const own = chunks([...new Set(from(kept.via.relationship))]);
    const referredTo = chunks([...new Set(from(kept.to.relationship))].filter((id) => stored.has(id)));
    return [...own.map((ids) => keepIds(kept, ids)), ...referredTo.map((ids) => spreadIds(kept, ids))];
  });
}
