/**
 * Limits of every walk over the graph: networks, common neighbours, paths. The answer reports what they cut off: `truncated`
 * of a network, `complete` of paths.
 */
export const WALK_LIMITS = {
  /** The most statements between an entity of a network and its start. */
  depth: 4,
  /** The most statements of a path. */
  hops: 6,
  /** The most links of one entity that are followed: the first by the statements' ids. */
  linksPerEntity: 2_000,
  /** The most links that one walk reads. Where a level has more, its entities get equal shares of the rest. */
  linksRead: 50_000,
  /** The most links of one network. */
  linksShown: 10_000,
  /** The most entities that one search for paths expands. */
  expanded: 5_000,
  /** The most paths that are counted. */
  counted: 10_000,
  /** The most hops that are tried while paths are assembled. */
  steps: 1_000_000,
  /** The most milliseconds of a walk. What is selected on its entities and statements is read afterwards. */
  timeMs: 15_000,
} as const;
