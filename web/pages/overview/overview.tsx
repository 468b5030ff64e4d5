import { Overview as OverviewQuery, OverviewTime } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { ExportView } from '../../parts/export-menu.js';
import { Answered } from '../../parts/states.js';
import { useTimes, viewOf } from '../../state/times.js';
import { words } from '../../words/words.js';
import { Band } from './band.js';
import { Belonging } from './belonging.js';
import { Disputes } from './disputes.js';
import { Freshness } from './freshness.js';
import { KindList } from './kind-list.js';
import { LatestAttacks } from './latest-attacks.js';
import { News } from './news.js';
import { Opening } from './opening.js';

const ATTACKS = 5;
const DISPUTED = 8;
/** The records that pictures draw one by one. */
const DRAWN = 200;

/** The first page: what this graph holds, in a sentence, and what is newest and disputed in it. */
export function Overview() {
  const view = viewOf(useTimes());
  const asked = useAnswer(OverviewQuery, { view, attacks: ATTACKS, disputed: DISPUTED });
  const time = useAnswer(OverviewTime, { view, many: DRAWN });
  return (
    <Answered asked={asked} what={words('overview.what')}>
      {(data) => (
        <>
          <ExportView of={{ all: 'true' }} />
          <Opening data={data} />
          <div className="g12">
            {time.data === undefined ? <div className="w8" aria-busy="true" /> : <Belonging memberships={time.data.memberships} />}
            <div className="w4">
              <KindList data={data} />
            </div>
            {time.data !== undefined && <Band data={time.data} />}
            <LatestAttacks attacks={data.attacks} />
            <div className="w4">
              <Disputes disputed={data.disputed} />
            </div>
            <News />
            <div className="w4">
              <Answered asked={time} what={words('overview.fresh')}>
                {({ sources }) => <Freshness sources={sources} />}
              </Answered>
            </div>
          </div>
        </>
      )}
    </Answered>
  );
}
