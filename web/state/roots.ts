import { rootSources } from '../../src/query/evidence/root-sources.js';

interface SourceWithOrigins {
  readonly id: string;
  readonly derivesFrom?: readonly SourceWithOrigins[];
}

/** Evidence as every query has it. */
export interface EvidenceText {
  readonly stance: string;
  readonly source: SourceWithOrigins;
  readonly derivesFrom: readonly SourceWithOrigins[];
}

/** The root sources of evidence on each side: where the assertion originates, not how often it was printed. */
export interface Roots {
  readonly for: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
}

function collect(sources: readonly SourceWithOrigins[], derivations: Map<string, readonly string[]>): void {
  for (const { id, derivesFrom } of sources) {
    if (!derivesFrom) continue;
    derivations.set(
      id,
      derivesFrom.map((source) => source.id),
    );
    collect(derivesFrom, derivations);
  }
}

/** The roots of some evidence, by the server's own rule. */
export function rootsOf(evidence: readonly EvidenceText[]): Roots {
  const derivations = new Map<string, readonly string[]>();
  for (const { source, derivesFrom } of evidence) collect([source, ...derivesFrom], derivations);
  const side = (stance: string) =>
    rootSources(
      evidence
        .filter((piece) => piece.stance === stance)
        .map(({ source, derivesFrom }) => ({ source: source.id, derivesFrom: derivesFrom.map(({ id }) => id) })),
      derivations,
    );
  return { for: side('SUPPORTS'), against: side('DISPUTES') };
}
