import { tryAgain, useConnection } from '../api/connection.js';
import { usePlace } from '../state/place.js';
import { readTimes } from '../state/times.js';
import { dayWords, today } from '../words/dates.js';
import { counted, words } from '../words/words.js';
import { CitedBar } from './cited-bar.js';

function clock(date: Date): string {
  return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

function Down() {
  const connection = useConnection();
  if (connection.up) return null;
  const { lastAnswer, inSeconds } = connection;
  return (
    <div className="bar">
      <span>
        <b>{words('bar.down')}</b> {lastAnswer ? words('bar.down.since', { time: clock(lastAnswer) }) : words('bar.down.nothing')}{' '}
        {counted('bar.down.again', inSeconds)}
      </span>
      <span className="sp" />
      <button type="button" className="txt" onClick={tryAgain}>
        {words('bar.down.now')}
      </button>
    </div>
  );
}

/** What is wrong with the link or the server, above the page: what was on the page stays. */
export function Bars() {
  const place = usePlace();
  const { bad } = readTimes(place);
  return (
    <div className="bars" role="status">
      <Down />
      <CitedBar />
      {place.unknownPage !== null && (
        <div className="bar quiet">
          <span>
            <b>{words('page.unknown', { name: place.unknownPage })}</b> {words('page.unknown.hint')}
          </span>
        </div>
      )}
      {bad.map(({ field, text }) => (
        <div className="bar quiet" key={field}>
          <span>
            <b>{words('times.bad', { text })}</b>{' '}
            {words('times.bad.hint', {
              field: words(field === 'trueOn' ? 'times.trueOn' : 'times.knownOn'),
              value: field === 'trueOn' ? words('times.anyDay') : words('times.today', { date: dayWords(today()) }),
            })}
          </span>
        </div>
      ))}
    </div>
  );
}
