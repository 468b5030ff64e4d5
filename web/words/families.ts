import type { StatementType } from '../api/documents.generated.js';
import type { Text } from './words.js';

/** The families of statements, by which lines are coloured. */
export type Family = 'belonging' | 'support' | 'designation' | 'violence' | 'other';

/** In the order of the list of filters. */
export const FAMILIES: readonly Family[] = ['belonging', 'support', 'designation', 'violence', 'other'];

/** The family of each type of statement; types with one end are no lines and stand under other. */
const FAMILY_OF = {
  MEMBERSHIP: 'belonging',
  ORGANISATIONAL_PART: 'belonging',
  INTEGRATION: 'belonging',
  SUBORDINATION: 'belonging',
  LEADERSHIP: 'belonging',
  AFFILIATION: 'belonging',
  SPLINTER: 'belonging',
  MERGER: 'belonging',
  FOUNDING: 'belonging',
  RENAME: 'belonging',
  SPONSORSHIP: 'support',
  FRONT_FOR: 'support',
  ALLIANCE: 'support',
  DESIGNATION: 'designation',
  ATTRIBUTION: 'violence',
  CLAIM_OF_RESPONSIBILITY: 'violence',
  TARGETING: 'violence',
  HOSTILITY: 'violence',
  PARTICIPATION: 'violence',
  CONDUCT: 'violence',
  PRESENCE: 'other',
  WEAPON_USE: 'other',
  MODELLED_AFTER: 'other',
  NAME: 'other',
  ESTIMATE: 'other',
  POSITION: 'other',
  ASSESSMENT: 'other',
} as const satisfies Record<StatementType, Family>;

/** The family of a type of statement. */
export function familyOf(type: StatementType): Family {
  return FAMILY_OF[type];
}

/** What answers have of a statement: the name of its type. */
interface Named {
  readonly __typename: string;
}

/** `ClaimOfResponsibility` as the API writes it in arguments: `CLAIM_OF_RESPONSIBILITY`. */
function typeOf({ __typename }: Named): StatementType {
  return __typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as StatementType;
}

/** The family of a statement in an answer; a type that this version does not know is "other". */
export function familyOfStatement(statement: Named): Family {
  return FAMILY_OF[typeOf(statement)] ?? 'other';
}

/** Whether a statement in an answer says the same of both ends. */
export function isSymmetric(statement: Named): boolean {
  return SYMMETRIC.has(typeOf(statement));
}

/** The types of a family. */
export function typesOf(family: Family): readonly StatementType[] {
  return (Object.keys(FAMILY_OF) as StatementType[]).filter((type) => FAMILY_OF[type] === family);
}

/** Statements that say the same of both ends. */
export const SYMMETRIC: ReadonlySet<StatementType> = new Set(['ALLIANCE', 'HOSTILITY']);

export const FAMILY_WORDS = {
  belonging: 'family.belonging',
  support: 'family.support',
  designation: 'family.designation',
  violence: 'family.violence',
  other: 'family.other',
} as const satisfies Record<Family, Text>;

/** The colour of each family, as a token. */
export const FAMILY_COLOURS = {
  belonging: 'var(--c-coalition)',
  support: 'var(--c-support)',
  designation: 'var(--c-state)',
  violence: 'var(--c-attack)',
  other: 'var(--c-other)',
} as const satisfies Record<Family, string>;

/** The width of a line in pixels: the number of its independent root sources, and nothing else. */
export function widthOf(roots: number): number {
  if (roots >= 5) return 4.5;
  return roots >= 3 ? 3 : roots === 2 ? 2 : 1.25;
}
