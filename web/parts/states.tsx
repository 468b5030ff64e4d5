import { type ReactNode, useEffect, useState } from 'react';
import type { ApiError } from '../api/client.js';
import type { Asked } from '../api/use-answer.js';
import { answers } from '../api/use-answer.js';
import { writePlace } from '../state/place.js';
import { words } from '../words/words.js';

const WORDS_AFTER_MS = 1_000;
const STOP_AFTER_MS = 5_000;

/** Something that is so, what still holds, and what the reader can do. */
export function Message({
  title,
  children,
  acts,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
}) {
  return (
    <div className="msg">
      <h2>{title}</h2>
      {children !== undefined && <p className="mut">{children}</p>}
      {acts !== undefined && <div className="acts">{acts}</div>}
    </div>
  );
}

function useElapsed(...marks: readonly number[]): number {
  const [passed, setPassed] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks are constants of the caller
  useEffect(() => {
    const timers = marks.map((mark, i) => setTimeout(() => setPassed(i + 1), mark));
    return () => timers.forEach(clearTimeout);
  }, []);
  return passed;
}

/** The wait for an answer: for a second only the frame of the page, then words, then a way out. */
export function Waiting({ what }: { readonly what: string }) {
  const passed = useElapsed(WORDS_AFTER_MS, STOP_AFTER_MS);
  return (
    <div className="waiting" aria-busy="true">
      {passed === 0 && (
        <div aria-hidden="true">
          <i style={{ width: '42%' }} />
          <i style={{ width: '94%' }} />
          <i style={{ width: '88%' }} />
        </div>
      )}
      <div role="status">
        {passed > 0 && (
          <Message
            title={words('wait.asking', { what })}
            acts={
              passed > 1 && (
                <button type="button" onClick={() => void answers.cancelQueries()}>
                  {words('wait.stop')}
                </button>
              )
            }
          >
            {passed > 1 ? words('wait.long') : undefined}
          </Message>
        )}
      </div>
    </div>
  );
}

/** Why a question was refused or has no answer, and what to do. */
export function Refusal({ error, again }: { readonly error: ApiError; readonly again: () => void }) {
  const unreachable = error.kind === 'unreachable';
  const title = unreachable ? words('error.unreachable') : error.code === 'LIMIT' ? words('error.limit') : error.message;
  return (
    <Message
      title={title}
      acts={
        <>
          <button type="button" onClick={again}>
            {words('error.again')}
          </button>
          <a href={writePlace({ page: 'overview' })}>{words('page.overview')}</a>
        </>
      }
    >
      {!unreachable && error.code === 'LIMIT' && `${error.message} `}
      {error.hint ?? (unreachable ? words('error.unreachable.hint') : null)} <code>{error.code}</code>
    </Message>
  );
}

/** A part of a page that needs an answer: the wait, the reason why there is none, or what is made of it. */
export function Answered<Data>(props: {
  readonly asked: Asked<Data>;
  readonly what: string;
  /** What is shown when the question names something that is not there. */
  readonly missing?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}) {
  const { asked, what, missing, children } = props;
  if (asked.data !== undefined) return children(asked.data);
  if (asked.error?.code === 'NOT_FOUND' && missing !== undefined) return missing;
  if (asked.error) return <Refusal error={asked.error} again={() => void asked.refetch()} />;
  if (asked.fetchStatus === 'idle')
    return (
      <Message
        title={words('wait.stopped')}
        acts={
          <button type="button" onClick={() => void asked.refetch()}>
            {words('error.again')}
          </button>
        }
      />
    );
  return <Waiting what={what} />;
}
