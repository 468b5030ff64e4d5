import { possibleTypes } from '../../model/lookup.js';
import { compileCandidates, compileNames } from '../../query/search/candidates.js';
import type { FoundName } from '../../query/search/found-name.js';
import { MOST_INDEXED, NameIndex } from '../../query/search/name-index.js';
import { rank } from '../../query/search/rank.js';
import { resolveView } from '../../query/view/view.js';
import type { ImportContext, Origin } from '../row/row-facts.js';

/** Matches with a lower score are not worth a person's time. */
const MIN_SCORE = 0.6;
const MAX_CANDIDATES = 3;

type Candidates = (name: string) => Promise<readonly FoundName[]> | readonly FoundName[];

/** Reads the names of the graph into an index, or asks the store for each name where the graph has too many. */
async function candidatesOf({ store, model }: ImportContext, types: readonly string[]): Promise<Candidates> {
  const reads = { search: store.search.bind(store), select: store.select.bind(store) };
  const view = resolveView(null);
  const count = (await store.counts()).get('Name') ?? 0;
  // A graph without names has no similar names, and no search index.
  if (count === 0) return () => [];
  if (count <= MOST_INDEXED) {
    const index = new NameIndex(await compileNames(model, view, types)(reads.select, null));
    return (name) => index.candidates(name);
  }
  const find = compileCandidates(model, view, types);
  return async (name) => (await find(reads, name)).names;
}

/**
 * Looks for actors of the graph with names similar to those that are imported. Nothing is merged: matches go into the review
 * file, and a person decides. What the graph had before the import is compared, not what the import adds.
 */
export class NameReview {
  #candidates: Candidates | null = null;

  constructor(private readonly context: ImportContext) {}

  /** @param id the entity that the import creates */
  async add(origin: Origin, id: string, name: string): Promise<void> {
    const { review, model } = this.context;
    if (review === null) return;
    this.#candidates ??= await candidatesOf(this.context, possibleTypes(model, 'Actor'));
    const found = rank(name, await this.#candidates(name)).filter((match) => match.name.subject !== id && match.score >= MIN_SCORE);
    for (const { name: candidate, reason, score } of found.slice(0, MAX_CANDIDATES))
      review({ ...origin, name, id, candidate: candidate.subject, candidateName: candidate.value, reason, score });
  }
}
