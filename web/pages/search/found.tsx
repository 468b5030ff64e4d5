import { Found as FoundQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { useRows } from '../../parts/more.js';
import { Answered, Message } from '../../parts/states.js';
import { usePlace, writePlace } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import { words } from '../../words/words.js';
import { FoundNames } from './found-names.js';
import { FoundTexts } from './found-texts.js';

/** Everything that a text may mean, and what is said in its words. */
export function Found() {
  const text = usePlace().choices['q'] ?? '';
  const view = viewOf(useTimes());
  const asked = useAnswer(FoundQuery, { text, first: useRows(), view }, { enabled: text !== '' });
  const title = words('search.results', { text });
  if (text === '') return <Message title={words('search.label')} />;
  return (
    <Answered asked={asked} what={title}>
      {({ search, searchTexts }) =>
        search.edges.length === 0 && searchTexts.edges.length === 0 ? (
          <Message
            title={words('search.nothing', { text })}
            acts={
              <>
                <a href={writePlace({ page: 'actors' })}>{words('page.actors')}</a>
                <a href={writePlace({ page: 'search', choices: { q: text } })}>{words('search.asOfToday')}</a>
              </>
            }
          >
            {words('search.nothing.hint')}
          </Message>
        ) : (
          <>
            <h1>{title}</h1>
            <FoundNames search={search} text={text} />
            <FoundTexts found={searchTexts} />
          </>
        )
      }
    </Answered>
  );
}
