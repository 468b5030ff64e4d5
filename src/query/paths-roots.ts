import { byText } from './network-link.js';

/** One piece of supporting evidence: its source, and the upstream sources that it says it rests on. */
export interface Support {
  readonly source: string;
  readonly derivesFrom: readonly string[];
}

/** From which sources each source derives, for all that can be reached. */
export type Derivations = ReadonlyMap<string, readonly string[]>;

/** Where an assertion begins to be followed: what the evidence itself derives from, else its source. */
export function beginnings(support: Support): readonly string[] {
  return support.derivesFrom.length > 0 ? support.derivesFrom : [support.source];
}

/**
 * The sources in which evidence has its origin, each once: derivations are followed until a source derives from nothing.
 * Sources that derive from each other in a circle count as one.
 */
export function rootSources(evidence: readonly Support[], derivations: Derivations): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const start of evidence.flatMap(beginnings)) {
    const reached = new Set([start]);
    for (const id of reached) for (const next of derivations.get(id) ?? []) reached.add(next);
    const ends = [...reached].filter((id) => (derivations.get(id) ?? []).length === 0);
    for (const root of ends.length > 0 ? ends : [...reached].sort(byText).slice(0, 1)) roots.add(root);
  }
  return roots;
}
