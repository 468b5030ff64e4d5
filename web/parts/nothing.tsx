import { Found } from '../api/documents.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { writePlace } from '../state/place.js';
import { timesToChoices, useTimes, viewOf } from '../state/times.js';
import { dayWords } from '../words/dates.js';
import { words } from '../words/words.js';
import { EntityLink } from './entity-link.js';
import { Message } from './states.js';

/** There is nothing with an id in this view: what it may mean, and whether it is only not known yet. */
export function NothingWithId({ id }: { readonly id: string }) {
  const times = useTimes();
  const text = id.replaceAll(/[-:_]/g, ' ');
  const near = useAnswer(Found, { text, first: 1, view: viewOf(times) }).data?.search.edges[0]?.node;
  const otherDay = times.knownOn !== null || times.trueOn !== null;
  return (
    <Message
      title={
        <>
          {words('error.noSuchId')} <code>{id}</code>.
        </>
      }
      acts={
        <>
          {near && (
            <span>
              {words('error.near')} <EntityLink entity={near} />
            </span>
          )}
          {otherDay && (
            <button
              type="button"
              onClick={() => {
                window.location.hash = window.location.hash.replace(/[?&](?:true|known)=[^&]*/g, '').replace(/^([^?]*)&/, '$1?');
              }}
            >
              {words('error.asOfToday')}
            </button>
          )}
          <a href={writePlace({ page: 'overview', choices: timesToChoices(times) })}>{words('page.overview')}</a>
        </>
      }
    >
      {otherDay && times.knownOn !== null ? words('error.notKnownYet', { date: dayWords(times.knownOn) }) : words('error.noSuchId.hint')}
    </Message>
  );
}
