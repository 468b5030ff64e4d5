import type { Family } from '../../words/families.js';

const ENDS: Readonly<Record<Family, string>> = {
  belonging: 'M27,0a3,3 0 1 1 6,0a3,3 0 1 1 -6,0Z',
  support: 'M26,-4L34,0L26,4Z',
  designation: 'M33,-5.5V5.5',
  violence: 'M27,-5L33,0L27,5',
  other: 'M27,-3H33V3H27Z',
};
const FILLED: ReadonlySet<Family> = new Set<Family>(['belonging', 'support', 'other']);

/** A line of a family as it is drawn: colour and end both tell it. */
export function FamilyMark({ family }: { readonly family: Family }) {
  return (
    <svg className={`gl f-${family}`} width="36" height="14" viewBox="0 -7 36 14" aria-hidden="true">
      <path d="M1,0H32" strokeWidth="2" />
      <path d={ENDS[family]} strokeWidth="2" className={FILLED.has(family) ? 'full' : 'open'} />
    </svg>
  );
}

/** A line of a standing as it is drawn: its pattern and a second mark tell it. */
export function StandingMark({ standing }: { readonly standing: 'asserted' | 'disputed' | 'inferred' | 'withdrawn' }) {
  return (
    <svg className={`gl s-${standing}`} width="36" height="14" viewBox="0 -7 36 14" aria-hidden="true">
      <path d="M1,0H32" strokeWidth="2" />
      {standing === 'disputed' && <path d="M14.5,-5V5M19,-5V5" strokeWidth="1.8" className="solid" />}
      {standing === 'inferred' && <circle cx="31" cy="0" r="3" className="ring" />}
    </svg>
  );
}
