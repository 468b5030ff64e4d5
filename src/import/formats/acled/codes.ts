import type { AttackMethod, CoordinatePrecision } from '../../../model/api/types.generated.js';

/** The kinds of actors (`inter1`, `inter2`) by their number, as older exports have it, and by their words. */
const KINDS = {
  state: ['1', 'State forces', 'State Forces'],
  rebel: ['2', 'Rebel group', 'Rebel Groups', 'Rebel forces'],
  militia: ['3', 'Political militia', 'Political Militias'],
  identity: ['4', 'Identity militia', 'Identity Militias'],
  rioters: ['5', 'Rioters'],
  protesters: ['6', 'Protesters'],
  civilians: ['7', 'Civilians'],
  other: ['8', 'External/Other forces', 'External/Other Forces', 'Other forces'],
} as const;

export type ActorKind = keyof typeof KINDS;

const BY_CODE: ReadonlyMap<string, ActorKind> = new Map(
  (Object.entries(KINDS) as [ActorKind, readonly string[]][]).flatMap(([kind, codes]) =>
    codes.map((code) => [code.toLowerCase(), kind] as const),
  ),
);

/** The kind of an actor; null for an empty cell or an unknown code. */
export function actorKind(code: string | null): ActorKind | null {
  return BY_CODE.get((code ?? '').toLowerCase()) ?? null;
}

/** The types of events that are attacks. Demonstrations and developments are not recorded. */
export const ATTACKS: ReadonlySet<string> = new Set(['battles', 'explosions/remote violence', 'violence against civilians']);

/** The sub-types that say how an attack was carried out. `Air/drone strike` and `Shelling/artillery/missile attack` leave it open. */
export const METHODS: Readonly<Record<string, AttackMethod>> = {
  'suicide bomb': 'BOMBING',
  'remote explosive/landmine/ied': 'BOMBING',
  grenade: 'OTHER',
  'chemical weapon': 'OTHER',
};

/** `geo_precision`: 1 the town itself, 2 a part of a region, 3 a larger region. */
export const PRECISION: Readonly<Record<string, CoordinatePrecision>> = { '1': 'EXACT', '2': 'DISTRICT', '3': 'PROVINCE' };
