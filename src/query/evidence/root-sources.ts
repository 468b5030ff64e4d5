import { byText } from '../../base/by-text.js';

/** A piece of supporting evidence: its source, and the upstream sources that it names. */
export interface Support {
  readonly source: string;
  readonly derivesFrom: readonly string[];
}

/** The sources that each source derives from, for all sources that can be reached. */
export type Derivations = ReadonlyMap<string, readonly string[]>;

/** The sources at which a piece of evidence starts: those that it derives from, or its own source. */
export function origins(support: Support): readonly string[] {
  return support.derivesFrom.length > 0 ? support.derivesFrom : [support.source];
}

function reachable(start: string, derivations: Derivations): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of derivations.get(id) ?? []) reached.add(next);
  return reached;
}

/**
 * The root sources of evidence, each once: derivations are followed to sources that derive from nothing. Sources that derive
 * from each other in a cycle, and from nothing else, count as one root: the first of them by id.
 */
export function rootSources(evidence: readonly Support[], derivations: Derivations): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const start of new Set(evidence.flatMap(origins))) {
    for (const id of reachable(start, derivations)) {
      const onward = reachable(id, derivations);
      const ends = [...onward].every((other) => reachable(other, derivations).has(id));
      if (ends) roots.add([...onward].sort(byText)[0]!);
    }
  }
  return roots;
}
