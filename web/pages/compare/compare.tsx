import './compare.css';
import { usePlace, writePlace } from '../../state/place.js';
import { words } from '../../words/words.js';
import { MODES, type Mode, readCompareChoices } from './choices.js';
import { CompareDays } from './compare-days.js';
import { CompareGroups } from './compare-groups.js';
import { CompareSources } from './compare-sources.js';

const SHOWN = { days: CompareDays, sources: CompareSources, groups: CompareGroups } as const satisfies Record<Mode, unknown>;

/** What differs between two days of knowledge, two sources or two groups: as a picture, in words, as a table. */
export function Compare() {
  const place = usePlace();
  const choices = readCompareChoices(place);
  const { mode } = choices;
  const Shown = SHOWN[mode];
  const { known = null, true: trueOn = null } = place.choices;
  return (
    <>
      <div className="compare-head">
        <h1>{words(`compare.title.${mode}`)}</h1>
        <nav className="acts" aria-label={words('compare.modes')}>
          {MODES.map((one) => (
            <a
              key={one}
              href={writePlace({ page: 'compare', choices: { known, true: trueOn, of: one === 'days' ? null : one } })}
              {...(one === mode && { 'aria-current': 'true' })}
            >
              {words(`compare.mode.${one}`)}
            </a>
          ))}
        </nav>
      </div>
      <Shown key={mode} choices={choices} />
    </>
  );
}
