import { Fragment } from 'react';

/** A stretch of a text, from `start` to before `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in which the stretches, in their order, are marked. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(marks[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
