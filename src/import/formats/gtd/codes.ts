import type { AttackMethod } from '../../../model/api/types.generated.js';
import type { EventRow } from '../../events/table.js';

/** `attacktype1` by number: armed and unarmed assaults and assassinations leave the method to the weapon. */
const BY_TYPE: Readonly<Record<string, AttackMethod>> = {
  '3': 'BOMBING',
  '4': 'OTHER',
  '5': 'OTHER',
  '6': 'OTHER',
  '7': 'OTHER',
  '8': 'OTHER',
};
/** `weaptype1` by number: firearms, explosives. */
const BY_WEAPON: Readonly<Record<string, AttackMethod>> = { '5': 'SHOOTING', '6': 'BOMBING' };

function code(row: EventRow, column: string): string {
  return (row.get(column) ?? '').replace(/\.0+$/, '');
}

/** How an attack was carried out; null where the codes leave it open. */
export function method(row: EventRow): AttackMethod | null {
  if (code(row, 'attacktype2') !== '') return 'COMBINED';
  // Explosives include what was fired: rockets, mortar rounds, grenades.
  if (/^projectile/i.test(row.get('weapsubtype1_txt') ?? '')) return null;
  return BY_TYPE[code(row, 'attacktype1')] ?? BY_WEAPON[code(row, 'weaptype1')] ?? null;
}

/** What has no field of its own, with words for it. */
export const SHOWN = [
  ['approxdate', 'Approximate date'],
  ['location', 'Place'],
  ['attacktype1_txt', 'Type of attack'],
  ['targtype1_txt', 'Type of target'],
  ['corp1', 'Body attacked'],
  ['target1', 'Target'],
  ['weaptype1_txt', 'Weapon'],
  ['weapsubtype1_txt', 'kind of weapon'],
  ['gsubname', 'Subgroup'],
  ['motive', 'Motive'],
  ['nkillter', 'Perpetrators killed'],
  ['nwoundte', 'Perpetrators injured'],
  ['alternative_txt', 'Other designation'],
  ['nkill', 'Killed'],
  ['nwound', 'Injured'],
  ['addnotes', 'Notes'],
  ['dbsource', 'Collected by'],
] as const satisfies readonly (readonly [column: string, words: string])[];
