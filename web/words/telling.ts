/** What tells a reader most comes first. */
const TELLING = [
  'Attribution',
  'ClaimOfResponsibility',
  'Designation',
  'Sponsorship',
  'Subordination',
  'Integration',
  'Membership',
  'Hostility',
  'Alliance',
  'Leadership',
];

/** The place of a type of statement in a list of news, the first 0. Names come with every entity and are last; null is no statement. */
export function tellingRank(type: string | null): number {
  const at = TELLING.indexOf(type ?? '');
  return at >= 0 ? at : TELLING.length + Number(type === 'Name');
}
