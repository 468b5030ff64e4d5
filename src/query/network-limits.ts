/**
 * Bounds on every walk over the graph (networks, common neighbours, paths), whatever the data. What they cut off is told
 * in the answer: `truncated` of a network, `complete` of paths.
 */
export const WALK_LIMITS = {
  /** How many statements away from where it begins a network may reach. */
  depth: 4,
  /** How many statements a path may have. */
  hops: 6,
  /** How many links of one entity are followed: the first by the statements' ids. */
  linksPerEntity: 2_000,
  /** How many links are read for one walk. Where a level has more, its entities share what is left evenly. */
  linksRead: 50_000,
  /** How many links one network answers with. */
  linksShown: 10_000,
  /** How many entities one search for paths expands. */
  expanded: 5_000,
  /** Up to how many paths are counted. */
  counted: 10_000,
  /** How many steps are tried while paths are put together. */
  steps: 1_000_000,
  /** How many milliseconds a walk may take; what is selected on its entities and statements is read after that. */
  timeMs: 15_000,
} as const;
