import { useMemo } from 'react';
import { ExportView } from '../../parts/export-menu.js';
import { More } from '../../parts/more.js';
import { Answered, Message } from '../../parts/states.js';
import { choose, usePlace } from '../../state/place.js';
import { chosen as chosenText } from '../../words/statements.js';
import { counted, number, words } from '../../words/words.js';
import { AttackBand } from './attack-band.js';
import { Chart } from './chart.js';
import { type AttackChoices, canBeUndecided, type Dimension, filterOf, readAttackChoices } from './choices.js';
import { Estimates } from './estimates.js';
import { Harm } from './harm.js';
import { AttackMap } from './map/map.js';
import { useOutlines } from './map/outlines.js';
import { placed } from './map/placed.js';
import { Months } from './months.js';
import { AttackTable } from './table.js';
import { Undecided } from './undecided.js';
import { type AttackListRow, countsOf, type Names, useAttacks } from './use-attacks.js';
import { WithoutPlace } from './without-place.js';
import { choiceWords, rowsOf } from './words.js';

const CLEARED = {
  month: null,
  laid: null,
  claimed: null,
  claim: null,
  outcome: null,
  weapon: null,
  country: null,
  place: null,
  rows: null,
};

function Head(props: {
  readonly choices: AttackChoices;
  readonly names: Names;
  readonly count: number | null;
  readonly marked: AttackListRow | null;
}) {
  const { choices, names, count, marked } = props;
  const chosen = choiceWords(choices, names);
  return (
    <div className="list-head attacks-head">
      <h1>{words('page.attacks')}</h1>
      <span className="mut" role="status">
        {count === null ? '' : counted('attacks.records', count)}
        {chosen.length === 0 && ` ${words('attacks.hint')}`}
      </span>
      {chosen.map(([dimension, text]) => (
        <span key={dimension} className="picked">
          {text}{' '}
          <button type="button" className="txt" onClick={() => choose({ [dimension]: null, rows: null })}>
            {words('paths.takeBack')}
          </button>
        </span>
      ))}
      {chosen.length > 1 && (
        <button type="button" className="txt" onClick={() => choose(CLEARED)}>
          {words('list.clear')}
        </button>
      )}
      <span className="sp" />
      {marked !== null && (
        <span>
          <b>{words('attacks.marked')}</b> {marked.name}{' '}
          <button type="button" className="txt" onClick={() => choose({ attack: null })}>
            {words('attacks.clear')}
          </button>
        </span>
      )}
    </div>
  );
}

/** All attacks: where, when, laid to whom, with what. Choosing anything in one picture filters all of them. */
export function Attacks() {
  const choices = readAttackChoices(usePlace());
  const { chosen } = choices;
  const { list, charts, names, places } = useAttacks(choices);
  const outlines = useOutlines();
  const rows = list.data?.attacks.nodes ?? [];
  const marked = rows.find(({ id }) => id === choices.marked) ?? null;
  const markedRows = marked === null ? null : rowsOf(marked);
  const answer = charts.data;
  const placesKey = [...places.keys()].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: places is another map at each drawing; its keys say whether it changed
  const where = useMemo(
    () => (answer === undefined || outlines === undefined ? null : placed(countsOf(answer, 'place'), places, outlines)),
    [answer, outlines, placesKey],
  );
  const chart = (dimension: Dimension, note?: string) =>
    answer !== undefined && (
      <Chart
        dimension={dimension}
        title={chosenText('attacks.by', dimension)}
        {...(note !== undefined && { note })}
        counts={countsOf(answer, dimension)}
        names={names}
        value={chosen[dimension]}
        marked={markedRows?.[dimension] ?? null}
      />
    );
  return (
    <>
      <ExportView of={{ type: 'Attack', filter: JSON.stringify(filterOf(choices)), certainty: 'CERTAIN' }} />
      <Head choices={choices} names={names} count={list.data?.attacks.totalCount ?? null} marked={marked} />
      <div className="attacks-top">
        <AttackMap placed={where} outlines={outlines} place={chosen.place} country={chosen.country} marked={marked} />
        <div>
          <Answered asked={charts} what={words('attacks.what')}>
            {(data) => (
              <>
                <Months counts={countsOf(data, 'month')} value={chosen.month} marked={markedRows?.month ?? null} />
                <div className="charts">
                  <div>
                    {chart('laid', words('attacks.several'))}
                    {chart('weapon')}
                  </div>
                  <div>
                    {chart('claim')}
                    {chart('outcome')}
                    {chart('country')}
                  </div>
                </div>
              </>
            )}
          </Answered>
        </div>
      </div>
      <AttackBand months={answer === undefined ? null : countsOf(answer, 'month')} />
      {answer !== undefined && (
        <div className="g12">
          <div className="w4">{where !== null && <WithoutPlace unplaced={where.unplaced} value={chosen.place} />}</div>
          <div className="w4">
            <Estimates estimates={answer.many.estimates} records={answer.all.attacks} />
          </div>
          <div className="w4">
            <Harm sums={answer.all} />
          </div>
        </div>
      )}
      <section className="all-records">
        <div className="sechead">
          <h2>{words('attacks.all')}</h2>
          <span className="sp" />
          <span className="small mut">{chosenText('attacks.sorted', choices.sort)}</span>
        </div>
        <Answered asked={list} what={words('attacks.what')}>
          {({ attacks: { nodes, totalCount, pageInfo, undecided } }) => (
            <>
              {nodes.length === 0 ? (
                <Message
                  title={words('attacks.none')}
                  acts={
                    <button type="button" onClick={() => choose(CLEARED)}>
                      {words('list.clear')}
                    </button>
                  }
                >
                  {words('attacks.none.hint')}
                </Message>
              ) : (
                <AttackTable rows={nodes} choices={choices} />
              )}
              {pageInfo.hasNextPage ? (
                <More shown={nodes.length} total={totalCount} hasMore />
              ) : (
                nodes.length > 0 && <p className="mut more">{words('list.all', { n: number(totalCount) })}</p>
              )}
              {canBeUndecided(choices) && <Undecided undecided={undecided} />}
            </>
          )}
        </Answered>
      </section>
    </>
  );
}
