import type { EntityType } from '../api/documents.generated.js';
import type { Text } from './words.js';

/** The kinds that are drawn apart: the types of entity, with front brands apart from coalitions. */
export type Kind =
  | 'armedGroup'
  | 'coalition'
  | 'frontBrand'
  | 'collective'
  | 'state'
  | 'stateOrgan'
  | 'person'
  | 'organisation'
  | 'attack'
  | 'operation'
  | 'place'
  | 'weapon';

/** An entity as every query has it. */
export interface EntityRef {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly coalitionKind?: string | null;
  /** Of an actor with a long name; null or absent where the name is short enough. */
  readonly shortName?: string | null;
}

/** The name for labels and narrow tables. */
export function shortNameOf({ name, shortName }: Pick<EntityRef, 'name' | 'shortName'>): string {
  return shortName ?? name;
}

const KINDS: Readonly<Record<string, Kind>> = {
  ArmedGroup: 'armedGroup',
  Coalition: 'coalition',
  Collective: 'collective',
  State: 'state',
  StateOrgan: 'stateOrgan',
  Person: 'person',
  Organisation: 'organisation',
  Attack: 'attack',
  MilitaryOperation: 'operation',
  Location: 'place',
  Weapon: 'weapon',
};

/** The type of entity of each kind, as the API writes it in arguments. */
export const ENTITY_TYPES = {
  armedGroup: 'ARMED_GROUP',
  coalition: 'COALITION',
  frontBrand: 'COALITION',
  collective: 'COLLECTIVE',
  state: 'STATE',
  stateOrgan: 'STATE_ORGAN',
  person: 'PERSON',
  organisation: 'ORGANISATION',
  attack: 'ATTACK',
  operation: 'MILITARY_OPERATION',
  place: 'LOCATION',
  weapon: 'WEAPON',
} as const satisfies Record<Kind, EntityType>;

/** The kind of an entity. A type that this version does not draw is shown as a thing without agency. */
export function kindOf(entity: Pick<EntityRef, '__typename' | 'coalitionKind'>): Kind {
  return entity.coalitionKind === 'FRONT_BRAND' ? 'frontBrand' : (KINDS[entity.__typename] ?? 'place');
}

const ACTOR_KINDS: readonly Kind[] = [
  'armedGroup',
  'coalition',
  'frontBrand',
  'collective',
  'state',
  'stateOrgan',
  'person',
  'organisation',
];

/** In the order in which lists name them. */
export const KIND_ORDER: readonly Kind[] = [...ACTOR_KINDS, 'attack', 'operation', 'place', 'weapon'];

export const KIND_ONE = {
  armedGroup: 'kind.armedGroup',
  coalition: 'kind.coalition',
  frontBrand: 'kind.frontBrand',
  collective: 'kind.collective',
  state: 'kind.state',
  stateOrgan: 'kind.stateOrgan',
  person: 'kind.person',
  organisation: 'kind.organisation',
  attack: 'kind.attack',
  operation: 'kind.operation',
  place: 'kind.place',
  weapon: 'kind.weapon',
} as const satisfies Record<Kind, Text>;

export const KIND_MANY = {
  armedGroup: 'kinds.armedGroup',
  coalition: 'kinds.coalition',
  frontBrand: 'kinds.frontBrand',
  collective: 'kinds.collective',
  state: 'kinds.state',
  stateOrgan: 'kinds.stateOrgan',
  person: 'kinds.person',
  organisation: 'kinds.organisation',
  attack: 'kinds.attack',
  operation: 'kinds.operation',
  place: 'kinds.place',
  weapon: 'kinds.weapon',
} as const satisfies Record<Kind, Text>;

/** Kinds that can act: they have an actor's page. */
export const ACTORS: ReadonlySet<Kind> = new Set(ACTOR_KINDS);
