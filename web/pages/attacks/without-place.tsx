import { useState } from 'react';
import { Star } from '../../marks/star.js';
import { choose } from '../../state/place.js';
import { chosen } from '../../words/statements.js';
import { counted, words } from '../../words/words.js';
import { NONE } from './choices.js';
import type { UnplacedCount } from './map/placed.js';
import type { PlaceLine } from './use-attacks.js';

const ROWS = 8;

/** Why a place is at no point of the map. */
function reason(place: PlaceLine): string {
  const where = place.within?.name ?? place.country?.name;
  const kind = place.placeKind === null ? words('kind.place') : chosen('place', place.placeKind);
  return [where === undefined ? kind : words('attacks.unplaced.in', { kind, where }), words('attacks.unplaced.noPoint')].join('; ');
}

/** The attacks that no point of the map stands for, by what is recorded of their place. */
export function WithoutPlace({ unplaced, value }: { readonly unplaced: readonly UnplacedCount[]; readonly value: string | undefined }) {
  const [all, setAll] = useState(false);
  const shown = all ? unplaced : unplaced.slice(0, ROWS);
  return (
    <section>
      <div className="sechead">
        <h2>{words('attacks.unplaced')}</h2>
      </div>
      {unplaced.length === 0 && <p className="dim">{words('attacks.unplaced.none')}</p>}
      <ul className="unplaced">
        {shown.map(({ place, attacks }) => {
          const id = place?.id ?? NONE;
          return (
            <li key={id}>
              <svg width={18} height={18} aria-hidden="true">
                <Star x={9} y={9} size={15} hollow chosen={id === value} />
              </svg>
              <span>
                <button
                  type="button"
                  className="txt"
                  aria-pressed={id === value}
                  onClick={() => choose({ place: id === value ? null : id, rows: null })}
                >
                  {place?.name ?? words('attacks.noPlace')}
                </button>
                , {counted('overview.attacks', attacks)}
                <span className="small mut block">{place === null ? words('attacks.unplaced.nothing') : reason(place)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < unplaced.length && (
        <button type="button" className="txt" onClick={() => setAll(true)}>
          {words('attacks.moreRows', { n: unplaced.length - shown.length })}
        </button>
      )}
    </section>
  );
}
