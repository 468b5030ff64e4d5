import type { Dated } from '../../../parts/time-band/bins.js';
import { firstDay } from '../../../words/dates.js';
import type { StepsOf, Whole } from './on-day.js';

/** The days on which states begin and end, and those of attacks; a bound that is only the first or the last possible one is no sure day. */
export function happened(steps: StepsOf, whole: Whole): readonly Dated[] {
  const dated: Dated[] = [];
  for (const states of steps.states.values())
    states.forEach(({ from, presence }, i) => {
      const before = states[i - 1]?.presence ?? 'ABSENT';
      if (from !== null && presence !== before) dated.push({ day: from, sure: presence !== 'POSSIBLE' && before !== 'POSSIBLE' });
    });
  for (const { entity } of whole.drawn.nodes) {
    const date = entity.__typename === 'Attack' ? entity.happened : null;
    if (date) dated.push({ day: firstDay(date.edtf), sure: /^\d{4}-\d{2}-\d{2}$/.test(date.edtf) });
  }
  return dated;
}

/** The days on which sources said something new: of each statement those from which it is known, disputed, withdrawn, or better supported. */
export function said(steps: StepsOf): readonly Dated[] {
  return [...steps.states.values()].flatMap((states) => states.flatMap(({ from }) => (from === null ? [] : [{ day: from, sure: true }])));
}
