/** How far a statement can be relied on. */
export interface Standing {
  readonly status: 'ASSERTED' | 'DISPUTED' | 'RETRACTED';
  readonly confidence: 'LOW' | 'MODERATE' | 'HIGH' | null;
}

/** A statement as a link of the graph, from its subject to its object. */
export interface Link {
  readonly statement: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** Whether the ends are interchangeable. */
  readonly symmetric: boolean;
  /** Only where it was asked for. */
  readonly standing?: Standing;
}

/** By which limit links of an entity were left unread. */
export type LinkCut = 'LINKS_PER_ENTITY' | 'LINKS';

/** The links of some entities, as far as the limits allow. */
export interface LinksRead {
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** The entities that have more links than were read, and why. */
  readonly cut: ReadonlyMap<string, LinkCut>;
  /** Whether the time was over before the links were read: then nothing is known of these entities. */
  readonly late: boolean;
}

/** The other end of a link; for a link to itself the entity. */
export function otherEnd(link: Link, id: string): string {
  return link.source === id ? link.target : link.source;
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
