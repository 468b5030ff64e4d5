import { edtfWords } from '../../words/dates.js';
import { chosen as chosenText } from '../../words/statements.js';
import { words } from '../../words/words.js';
import { type AttackChoices, type Dimension, NONE } from './choices.js';
import type { AttackListRow, Names } from './use-attacks.js';

/** The word for an unknown value of each dimension. */
const UNKNOWN: Readonly<Record<Dimension, string>> = {
  month: words('date.unknown'),
  laid: words('attack.noSource'),
  claim: words('attack.noSource'),
  outcome: words('attacks.unknown'),
  weapon: words('attacks.unknown'),
  country: words('attacks.unknown'),
  place: words('attacks.noPlace'),
};

/** A value of a dimension in words. */
export function valueWords(dimension: Dimension | 'claimed', value: string | null, names: Names): string {
  if (value === null || value === NONE) return dimension === 'claimed' ? words('attacks.unknown') : UNKNOWN[dimension];
  if (dimension === 'month') return value === 'uncertain' ? words('attacks.uncertainMonth') : edtfWords(value);
  if (dimension === 'outcome') return chosenText('outcome', value);
  if (dimension === 'claim') return chosenText('attacks.claim', value);
  return names.get(value)?.name ?? (names.size === 0 ? '…' : value);
}

/** The choices as texts, for the head of the page. */
export function choiceWords({ chosen }: AttackChoices, names: Names): readonly (readonly [dimension: string, text: string])[] {
  return Object.entries(chosen).map(([dimension, value]) => [
    dimension,
    `${chosenText('attacks.by', dimension)}: ${valueWords(dimension as Dimension, value, names)}`,
  ]);
}

function monthOf({ date }: AttackListRow): string | null {
  if (date === null || !date.earliest || !date.latest) return null;
  return date.earliest.slice(0, 7) === date.latest.slice(0, 7) ? date.earliest.slice(0, 7) : 'uncertain';
}

function claimOf({ claims }: AttackListRow): string | null {
  if (claims.nodes.some(({ kind, withdrawn }) => kind === 'CLAIMED' && withdrawn !== true)) return 'CLAIMED';
  return claims.nodes.some(({ kind }) => kind === 'NONE_REPORTED') ? 'UNCLAIMED' : null;
}

/** The rows of each chart in which an attack is counted; null stands for the unknown. */
export function rowsOf(attack: AttackListRow): Readonly<Record<Dimension, ReadonlySet<string | null>>> {
  const set = (values: readonly (string | null)[]) => new Set(values.length === 0 ? [null] : values);
  return {
    month: set([monthOf(attack)]),
    laid: set(attack.attributions.nodes.flatMap(({ object }) => object?.id ?? [])),
    claim: set([claimOf(attack)]),
    outcome: set([attack.outcome]),
    weapon: set(attack.weapons.map(({ id }) => id)),
    country: set([attack.location?.country?.id ?? null]),
    place: set([attack.location?.id ?? null]),
  };
}
