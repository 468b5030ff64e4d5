import { compileCandidates } from '../../query/search/candidates.js';
import { rank } from '../../query/search/rank.js';
import { resolveView } from '../../query/view/view.js';
import type { ImportContext, Origin } from '../row/row-facts.js';

/** Matches with a lower score are not worth a person's time. */
const MIN_SCORE = 0.6;
const MAX_CANDIDATES = 3;

/**
 * Looks for entities of the graph with names similar to one that is imported. Nothing is merged: matches go into the review
 * file, and a person decides.
 * @param types the types that the entity may have
 */
export async function reviewName(
  context: ImportContext,
  origin: Origin,
  id: string,
  name: string,
  types: readonly string[],
): Promise<void> {
  const { review, store, model } = context;
  if (review === null) return;
  const reads = { search: store.search.bind(store), select: store.select.bind(store) };
  const { names } = await compileCandidates(model, resolveView(null), types)(reads, name);
  const found = rank(name, names).filter((match) => match.name.subject !== id && match.score >= MIN_SCORE);
  for (const { name: candidate, reason, score } of found.slice(0, MAX_CANDIDATES))
    review({ ...origin, name, id, candidate: candidate.subject, candidateName: candidate.value, reason, score });
}
