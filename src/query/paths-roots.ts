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

function reachable(start: string, derivations: Derivations): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of derivations.get(id) ?? []) reached.add(next);
  return reached;
}

/**
 * The sources in which evidence has its origin, each once: derivations are followed until a source derives from nothing.
 * Sources that derive from each other in a circle, and from nothing outside it, count as one: the first of them by id.
 */
export function rootSources(evidence: readonly Support[], derivations: Derivations): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const start of new Set(evidence.flatMap(beginnings))) {
    for (const id of reachable(start, derivations)) {
      const onward = reachable(id, derivations);
      const ends = [...onward].every((other) => reachable(other, derivations).has(id));
      if (ends) roots.add([...onward].sort(byText)[0]!);
    }
  }
  return roots;
}
