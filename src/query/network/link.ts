import type { Confidence, StatementStatus, TruncationRule } from '../../model/api/types.generated.js';
import type { InfluenceDegree } from '../../model/types.js';

/** How reliable a statement is. */
export interface Standing {
  readonly status: StatementStatus;
  readonly confidence: Confidence | null;
}

/** How influence runs along a link. */
export interface Influence {
  /** Whether it runs from the link's source to its target, or the other way. */
  readonly along: boolean;
  readonly degree: Exclude<InfluenceDegree, 'NONE'>;
}

/** A statement as a link of the graph, from its subject to its object. */
export interface Link {
  readonly statement: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** Whether the ends are interchangeable. */
  readonly symmetric: boolean;
  /** Only where the question asks for it. */
  readonly standing?: Standing;
  /** Null where influence does not run along it; only where the question asks for it. */
  readonly influence?: Influence | null;
}

/** The limit by which links of an entity were left unread. */
export type LinkCut = Extract<TruncationRule, 'LINKS_PER_ENTITY' | 'LINKS'>;

/** The links of some entities, within the limits. */
export interface LinksRead {
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** The entities that have more links than were read, with the limit. */
  readonly cut: ReadonlyMap<string, LinkCut>;
  /** Whether the time limit ended the read; then no links of these entities were read. */
  readonly late: boolean;
}

/** The other end of a link; of a link to itself the entity. */
export function otherEnd(link: Link, id: string): string {
  return link.source === id ? link.target : link.source;
}
