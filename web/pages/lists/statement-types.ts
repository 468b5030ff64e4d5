import type { StatementType } from '../../api/documents.generated.js';

/** Each type of statement as answers name it, and as questions name it. */
const TYPES = {
  AFFILIATION: 'Affiliation',
  ALLIANCE: 'Alliance',
  ASSESSMENT: 'Assessment',
  ATTRIBUTION: 'Attribution',
  CLAIM_OF_RESPONSIBILITY: 'ClaimOfResponsibility',
  CONDUCT: 'Conduct',
  DESIGNATION: 'Designation',
  ESTIMATE: 'Estimate',
  FOUNDING: 'Founding',
  FRONT_FOR: 'FrontFor',
  HOSTILITY: 'Hostility',
  INTEGRATION: 'Integration',
  LEADERSHIP: 'Leadership',
  MEMBERSHIP: 'Membership',
  MERGER: 'Merger',
  MODELLED_AFTER: 'ModelledAfter',
  NAME: 'Name',
  ORGANISATIONAL_PART: 'OrganisationalPart',
  PARTICIPATION: 'Participation',
  POSITION: 'Position',
  PRESENCE: 'Presence',
  RENAME: 'Rename',
  SPLINTER: 'Splinter',
  SPONSORSHIP: 'Sponsorship',
  SUBORDINATION: 'Subordination',
  TARGETING: 'Targeting',
  WEAPON_USE: 'WeaponUse',
} as const satisfies Record<StatementType, string>;

/** All types, by the name in answers. */
export const STATEMENT_TYPES: readonly (readonly [name: string, type: StatementType])[] = Object.entries(TYPES).map(
  ([type, name]) => [name, type as StatementType] as const,
);
