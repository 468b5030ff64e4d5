import type { ActorQuery, CoalitionsQuery, StatementType } from '../../api/documents.generated.js';
import { ACTORS, kindOf } from '../../words/kinds.js';

/** An entity with what it is and its names. */
export type PageEntity = NonNullable<ActorQuery['entity']>;

/** Everything that is said about it. */
export interface PageData extends Omit<ActorQuery, 'entity'> {
  readonly entity: PageEntity;
  /** The coalitions that it belongs to, or is; null while they are asked for. */
  readonly coalitions: CoalitionsQuery | null;
}

/** Whether it can act, so that sources may list, lay and claim. */
export function canAct({ entity }: Pick<PageData, 'entity'>): boolean {
  return ACTORS.has(kindOf(entity));
}

/** The statements that stand in the table; the others have a section of their own. */
export const RELATIONS: readonly StatementType[] = [
  'MEMBERSHIP',
  'ORGANISATIONAL_PART',
  'INTEGRATION',
  'SUBORDINATION',
  'LEADERSHIP',
  'AFFILIATION',
  'SPONSORSHIP',
  'FRONT_FOR',
  'ALLIANCE',
  'HOSTILITY',
  'PRESENCE',
  'WEAPON_USE',
  'FOUNDING',
  'SPLINTER',
  'MERGER',
  'RENAME',
  'MODELLED_AFTER',
  'CONDUCT',
];
