import { rank } from '../query/search.js';
import { candidateNames } from '../query/search-candidates.js';
import { resolveView } from '../query/view.js';
import type { ImportContext, Origin } from './piece.js';

/** What is less alike than this is not worth a person's time. */
const LEAST_SCORE = 0.6;
const MOST_CANDIDATES = 3;

/**
 * Looks for entities of the graph whose names are like one that an import brings. Nothing is joined: the matches go into
 * the review file, for a person to decide.
 * @param types the types that the entity may be of
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
  const at = {
    model,
    view: resolveView(null),
    find: (groups: Parameters<typeof store.search>[0], limit: number) => store.search(groups, limit),
    select: store.select.bind(store),
  };
  const found = rank(name, (await candidateNames(at, name, types)).names).filter(
    (match) => match.name.subject !== id && match.score >= LEAST_SCORE,
  );
  for (const { name: candidate, reason, score } of found.slice(0, MOST_CANDIDATES))
    review({ ...origin, name, id, candidate: candidate.subject, candidateName: candidate.value, reason, score });
}
