import { compute } from '../../base/computation.js';
import type { Link } from '../network/link.js';
import type { Compute } from '../selection/request-store.js';
import { type Expand, type ExploreLimits, explore, type Question } from './explore.js';
import { type FoundPaths, findPaths, type PathLimits, usefulLinks } from './paths.js';
import { ranks, type Strength } from './strength.js';

/** How many root sources support statements, by their ids. */
export type CountRoots = (statements: readonly string[]) => Promise<ReadonlyMap<string, number>>;

const NONE: FoundPaths = { paths: [], total: 0, complete: true };

async function strengths(links: readonly Link[], countRoots: CountRoots): Promise<ReadonlyMap<string, Strength>> {
  const roots = await countRoots(links.map((link) => link.statement));
  return new Map(links.map((link) => [link.statement, { ...link.standing!, rootSources: roots.get(link.statement) ?? 0 }]));
}

/**
 * Finds simple paths between entities. `complete` is false where a limit cut the search off.
 * @param countRoots orders paths by strength, which needs the numbers of root sources; null orders them by length
 * @param computing runs what takes long
 */
export async function searchPaths(
  question: Question,
  expand: Expand,
  limits: ExploreLimits & PathLimits,
  countRoots: CountRoots | null,
  computing: Compute = compute,
): Promise<FoundPaths> {
  if (question.from.length === 0 || question.to.length === 0) return NONE;
  const explored = await explore(question, expand, limits, computing);
  const ranked = countRoots && ranks(await strengths(await computing(usefulLinks(explored, limits.maxHops)), countRoots));
  return computing(findPaths(question, explored, ranked, limits));
}
