import fc from 'fast-check';

/** A small random world of attacks: answers about it are computed naively and by the server. */
export interface World {
  readonly attacks: readonly WorldAttack[];
  /** `validLater`: only the later source gives from when and until when it was. */
  readonly memberships: readonly (readonly [member: string, coalition: string, later: boolean, valid: Valid | null, validLater: boolean])[];
}

/** When a membership was true, in EDTF. */
export interface Valid {
  readonly from?: string;
  readonly to?: string;
}

export interface Count {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
}

export interface WorldAttack {
  readonly id: string;
  readonly date: string | null;
  readonly location: string | null;
  readonly weapons: readonly string[];
  readonly outcome: string | null;
  readonly killed: Count | null;
  /** Which of these only the later source gives. */
  readonly laterFields: readonly (typeof RECORD)[number][];
  /** The last says whether the later source tells of it. */
  readonly targets: readonly (readonly [string, boolean])[];
  readonly attributions: readonly (readonly [actor: string, strength: string, later: boolean])[];
  readonly claims: readonly (readonly [actor: string | null, kind: string, withdrawn: Withdrawn, later: boolean])[];
}

/** Whether a claim was taken back, and whether only the later source says so. */
type Withdrawn = boolean | 'later';

const RECORD = ['date', 'location', 'weapons', 'outcome', 'killed'] as const;
/** The places of whose country only the later source tells. */
export const LATER_COUNTRIES: readonly string[] = ['place-2'];

export const GROUPS = ['group-a', 'group-b', 'group-c'];
export const COALITIONS = ['coalition-x', 'coalition-y'];
const ACTORS = [...GROUPS, ...COALITIONS];
/** Locations with their countries. */
export const PLACES: Readonly<Record<string, string | null>> = { 'place-1': 'state-1', 'place-2': 'state-2', 'place-3': null };
const DATES = [
  '2024-01-01', '2023-12-31', '2024-12-30', '2021-01-03', '2020-02-29', '2024-01', '2024-01~', '2024', '202X', '2023-12-30/2024-01-02',
  '2024-01-02/2024-01-04', '2024-21', '../2024', '2024-01-03/..', '2023-05-14',
]; // biome-ignore format: a list

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const unique = <T>(item: fc.Arbitrary<T>, key: (value: T) => unknown) =>
  fc.uniqueArray(item, { maxLength: 3, selector: (v) => JSON.stringify(key(v)) });

const valid = pick<Valid>(
  { from: '2024' },
  { from: '2024-01-02' },
  { to: '2023-12' },
  { from: '2020', to: '2021' },
  { from: '2023-12-31', to: '2024-01~' },
  { to: '2024-02' },
);

const count: fc.Arbitrary<Count | null> = pick<Count | null>(
  null,
  null,
  { best: 0 },
  { best: 3 },
  { low: 1, best: 2, high: 5 },
  { low: 4 },
  { high: 9 },
);

const attack = fc.record({
  date: fc.option(pick(...DATES)),
  location: fc.option(pick(...Object.keys(PLACES))),
  weapons: fc.uniqueArray(pick('drone', 'rocket', 'mortar'), { maxLength: 2 }),
  outcome: fc.option(pick('HIT', 'FAILED')),
  killed: count,
  laterFields: fc.subarray([...RECORD], { maxLength: 2 }),
  targets: unique(fc.tuple(pick('place-1', 'state-1', 'group-a'), fc.boolean()), ([t]) => t),
  attributions: unique(fc.tuple(pick(...ACTORS), pick('SUSPECTED', 'ASSESSED'), fc.boolean()), ([a, s]) => [a, s]),
  claims: unique(fc.tuple(pick(...ACTORS), pick('CLAIMED', 'DENIED'), pick<Withdrawn>(true, false, 'later'), fc.boolean()), ([a, k]) => [
    a,
    k,
  ]),
  unclaimed: fc.option(fc.boolean()),
});

/** A world of some dozens of attacks, the same for the same seed. */
export function makeWorld(seed: number): World {
  const [attacks] = fc.sample(fc.array(attack, { minLength: 50, maxLength: 70 }), { seed, numRuns: 1 });
  const [memberships] = fc.sample(
    fc.uniqueArray(fc.tuple(pick(...GROUPS), pick(...COALITIONS), fc.boolean(), fc.option(valid), fc.boolean()), {
      minLength: 3,
      maxLength: 5,
      selector: ([m, c]) => m + c,
    }),
    { seed, numRuns: 1 },
  );
  return {
    memberships: memberships!,
    attacks: attacks!.map(({ unclaimed, claims, ...rest }, i) => ({
      ...rest,
      id: `attack-${i}`,
      claims: unclaimed === null ? claims : [...claims, [null, 'NONE_REPORTED', false, unclaimed]],
    })),
  };
}

const evidence = (later = false) => [{ source: later ? 'source:later' : 'source:early', locator: 'p. 1', summary: 'It says so.' }];
const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id, evidence: evidence() }));
const known = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** One record, in an entry of what the early source gives and one of what the later source adds. */
function given(early: Readonly<Record<string, unknown>>, later: Readonly<Record<string, unknown>>): unknown[] {
  const entry = { ...early, evidence: evidence() };
  return Object.keys(known(later)).length === 0
    ? [known(entry)]
    : [known(entry), known({ id: early['id'], name: early['name'], ...later, evidence: evidence(true) })];
}

/** The facts that tell of a world, for loadValue. */
export function factsOf({ attacks, memberships }: World): unknown {
  return {
    sources: [
      { id: 'source:early', title: 'Early', published: '2020-01-01', accessed: '2026-01-01' },
      { id: 'source:later', title: 'Later', published: '2024-06-01', accessed: '2026-01-01' },
    ],
    states: named(['state-1', 'state-2']),
    locations: Object.entries(PLACES).flatMap(([id, country]) =>
      LATER_COUNTRIES.includes(id) ? given({ id, name: id }, { country }) : [known({ id, name: id, country, evidence: evidence() })],
    ),
    weapons: named(['drone', 'rocket', 'mortar']),
    armedGroups: named(GROUPS),
    coalitions: named(COALITIONS),
    attacks: attacks.flatMap(({ id, laterFields, ...attack }) => {
      const part = (later: boolean) =>
        Object.fromEntries(RECORD.flatMap((f) => (laterFields.includes(f) === later ? [[f, attack[f]]] : [])));
      return given({ id, name: id, ...part(false) }, part(true));
    }),
    memberships: memberships.flatMap(([subject, object, later, within, validLater]) => {
      const bare = { subject, object, evidence: evidence(later) };
      if (within === null) return [bare];
      return validLater ? [bare, { ...bare, valid: within, evidence: evidence(true) }] : [{ ...bare, valid: within }];
    }),
    targetings: attacks.flatMap(({ id, targets }) =>
      targets.map(([object, later]) => ({ subject: id, object, evidence: evidence(later) })),
    ),
    attributions: attacks.flatMap(({ id, attributions }) =>
      attributions.map(([object, strength, later]) => ({ subject: id, object, strength, evidence: evidence(later) })),
    ),
    claimsOfResponsibility: attacks.flatMap(({ id, claims }) =>
      claims.flatMap(([object, kind, withdrawn, later]) => {
        const claim = { subject: id, object, kind };
        if (kind !== 'CLAIMED') return [known({ ...claim, evidence: evidence(later) })];
        if (withdrawn !== 'later') return [known({ ...claim, withdrawn, evidence: evidence(later) })];
        return [known({ ...claim, evidence: evidence(later) }), known({ ...claim, withdrawn: true, evidence: evidence(true) })];
      }),
    ),
  };
}
