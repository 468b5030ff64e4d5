import type { AttackFilter, AttackOrder, AttackOutcome } from '../../api/documents.generated.js';
import type { Place } from '../../state/place.js';

/** What attacks can be filtered by: each is a chart, and a choice in the address. */
export type Dimension = 'month' | 'laid' | 'claim' | 'outcome' | 'weapon' | 'country' | 'place';

/** The dimensions in the order in which the head of the page names what was chosen. */
export const DIMENSIONS: readonly Dimension[] = ['month', 'country', 'place', 'laid', 'claim', 'weapon', 'outcome'];

/** The value of a choice that asks for attacks of which no source gives a value. */
export const NONE = 'none';

/** What the reader chose. `claimed` comes from the page of an actor; it has no chart. */
export interface AttackChoices {
  readonly chosen: Readonly<Partial<Record<Dimension | 'claimed', string>>>;
  readonly sort: Sort;
  /** The attack that is marked in every picture. */
  readonly marked: string | null;
}

/** The orders of the table, as the address names them. */
export const SORTS = {
  newest: { field: 'DATE', direction: 'DESC' },
  oldest: { field: 'DATE', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
} as const satisfies Readonly<Record<string, AttackOrder>>;
export type Sort = keyof typeof SORTS;

const OUTCOMES = { HIT: true, INTERCEPTED: true, FAILED: true, PARTLY_INTERCEPTED: true } as const satisfies Record<AttackOutcome, true>;
const CLAIMS = ['CLAIMED', 'UNCLAIMED'];

/** Whether a choice can be meant; one of another version is left out. */
function isMeant(dimension: Dimension | 'claimed', value: string): boolean {
  if (value === '') return false;
  if (value === NONE) return dimension !== 'claimed';
  if (dimension === 'month') return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value);
  if (dimension === 'outcome') return Object.hasOwn(OUTCOMES, value);
  return dimension !== 'claim' || CLAIMS.includes(value);
}

/** Reads the choices of an address. */
export function readAttackChoices({ choices }: Pick<Place, 'choices'>): AttackChoices {
  const given = [...DIMENSIONS, 'claimed' as const].flatMap((dimension) => {
    const value = choices[dimension];
    return value !== undefined && isMeant(dimension, value) ? [[dimension, value] as const] : [];
  });
  const sort = choices['sort'] ?? 'newest';
  return { chosen: Object.fromEntries(given), sort: sort in SORTS ? (sort as Sort) : 'newest', marked: choices['attack'] ?? null };
}

function monthFilter(month: string): AttackFilter {
  if (month === NONE) return { date: { isNull: true } };
  const [year, of] = month.split('-');
  const last = of === undefined ? '12-31' : `${of}-${new Date(Date.UTC(Number(year), Number(of), 0)).getUTCDate()}`;
  return { date: { between: [`${year}-${of ?? '01'}-01`, `${year}-${last}`] } };
}

const CLAIMED = { kind: { eq: 'CLAIMED' }, not: { withdrawn: { eq: true } } } as const;

function claimFilter(value: string): AttackFilter {
  if (value === 'CLAIMED') return { claims: { some: CLAIMED } };
  const none = { claims: { none: CLAIMED } };
  const reported = { kind: { eq: 'NONE_REPORTED' } } as const;
  return { and: [none, { claims: value === NONE ? { none: reported } : { some: reported } }] };
}

const FILTERS: Readonly<Record<Dimension | 'claimed', (value: string) => AttackFilter>> = {
  month: monthFilter,
  laid: (id) => (id === NONE ? { attributions: { none: {} } } : { attributions: { some: { object: { id: { eq: id } } } } }),
  claim: claimFilter,
  claimed: (id) => ({ claims: { some: { and: [CLAIMED], object: { id: { eq: id } } } } }),
  outcome: (value) => ({ outcome: value === NONE ? { isNull: true } : { eq: value as AttackOutcome } }),
  weapon: (id) => ({ weapons: id === NONE ? { none: {} } : { some: { id: { eq: id } } } }),
  country: (id) => (id === NONE ? { not: { location: { country: {} } } } : { location: { country: { id: { eq: id } } } }),
  place: (id) => (id === NONE ? { not: { location: {} } } : { location: { id: { eq: id } } }),
};

/** The filter of what was chosen, as the API takes it; a chart leaves its own choice out. */
export function filterOf({ chosen }: AttackChoices, without: Dimension | null = null): AttackFilter {
  const parts = [...DIMENSIONS, 'claimed' as const].flatMap((dimension) => {
    const value = chosen[dimension];
    return value === undefined || dimension === without ? [] : [FILTERS[dimension](value)];
  });
  return parts.length === 0 ? {} : { and: parts };
}

/**
 * Whether "undecided" means something: what asks for unknown values leaves nothing in doubt, and a claim of which no source says
 * that it was taken back counts as standing.
 */
export function canBeUndecided({ chosen }: AttackChoices): boolean {
  const { claim, claimed, ...others } = chosen;
  const values = Object.values(others);
  return claim === undefined && claimed === undefined && values.length > 0 && !values.includes(NONE);
}
