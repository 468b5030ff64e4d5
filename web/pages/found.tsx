import { Found as FoundQuery } from '../api/documents.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { EntityLink } from '../parts/entity-link.js';
import { whyMatched } from '../parts/matched.js';
import { Answered, Message } from '../parts/states.js';
import { usePlace, writePlace } from '../state/place.js';
import { useTimes, viewOf } from '../state/times.js';
import { KIND_ONE, kindOf } from '../words/kinds.js';
import { words } from '../words/words.js';

const FIRST = 50;

/** Everything that a text may mean. */
export function Found() {
  const text = usePlace().choices['q'] ?? '';
  const view = viewOf(useTimes());
  const asked = useAnswer(FoundQuery, { text, first: FIRST, view }, { enabled: text !== '' });
  const title = words('search.results', { text });
  if (text === '') return <Message title={words('search.label')} />;
  return (
    <Answered asked={asked} what={title}>
      {({ search: { edges, complete } }) =>
        edges.length === 0 ? (
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
            <ul className="results">
              {edges.map(({ node, matchedName, reason }) => (
                <li key={node.id}>
                  <EntityLink entity={node} /> <span className="mut">{words(KIND_ONE[kindOf(node)])}</span>
                  <span className="small mut">{whyMatched(node.name, matchedName, reason, text)}</span>
                </li>
              ))}
            </ul>
            {!complete && <p className="mut">{words('search.incomplete')}</p>}
          </>
        )
      }
    </Answered>
  );
}
