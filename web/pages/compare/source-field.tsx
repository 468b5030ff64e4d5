import { useId, useState } from 'react';
import { FindSources, type SourceRowFragment } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { useSettled } from '../../parts/use-settled.js';
import { useTimes, viewOf } from '../../state/times.js';
import { sourceDayWords } from '../../words/sources.js';
import { number, words } from '../../words/words.js';

const ROWS = 12;
const PAUSE_MS = 150;

/** Who published a source, and when. */
export function sourceLine(source: SourceRowFragment): string {
  return `${source.publisher?.name ?? words('source.noPublisher')}, ${sourceDayWords(source)}`;
}

/** The sources whose title or publisher has a text, the newest first; each is a button that takes it. */
function Finder(props: { readonly label: string; readonly focus: boolean; readonly onPick: (id: string) => void }) {
  const { label, focus, onPick } = props;
  const [text, setText] = useState('');
  const id = useId();
  const asked = useSettled(text.trim(), PAUSE_MS);
  const filter = asked === '' ? {} : { or: [{ title: { contains: asked } }, { publisher: { name: { contains: asked } } }] };
  const { data, error } = useAnswer(FindSources, { filter, first: ROWS, view: viewOf(useTimes()) });
  const { nodes, totalCount } = data?.sources ?? { nodes: [], totalCount: 0 };
  return (
    <>
      <input
        type="search"
        dir="auto"
        aria-label={words('compare.source.find', { label })}
        aria-controls={id}
        placeholder={words('compare.source.placeholder')}
        // biome-ignore lint/a11y/noAutofocus: where it is set, the reader has just asked for this field
        autoFocus={focus}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul id={id} className="source-list">
        {nodes.map((source) => (
          <li key={source.id}>
            <button type="button" className="txt" onClick={() => onPick(source.id)}>
              {source.title}
            </button>
            <span className="small mut">{sourceLine(source)}</span>
          </li>
        ))}
      </ul>
      <p className="small mut" role="status">
        {error
          ? words('search.failed')
          : data && totalCount === 0
            ? words('compare.source.none', { text: asked })
            : totalCount > nodes.length
              ? words('list.shown', { shown: number(nodes.length), total: number(totalCount) })
              : ''}
      </p>
    </>
  );
}

/** One source that the reader chooses: its title, which opens a search for another. */
export function SourceField(props: {
  readonly label: string;
  readonly source: SourceRowFragment | null;
  readonly onChange: (id: string) => void;
}) {
  const { label, source, onChange } = props;
  const [open, setOpen] = useState(false);
  return (
    <div className="f source-field" role="group" aria-label={label}>
      <span className="small mut">{label}</span>
      {source === null || open ? (
        <Finder
          label={label}
          focus={open}
          onPick={(id) => {
            setOpen(false);
            onChange(id);
          }}
        />
      ) : (
        <>
          <button
            type="button"
            className="v"
            aria-label={words('paths.change', { label, name: source.title })}
            onClick={() => setOpen(true)}
          >
            {source.title}
          </button>
          <span className="small mut">{sourceLine(source)}</span>
        </>
      )}
    </div>
  );
}
