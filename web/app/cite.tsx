import { useEffect, useId, useRef, useState } from 'react';
import { useRevision } from '../api/connection.js';
import { openViewFile, viewFile } from '../pages/network/view-file.js';
import { citedFragment, liveFragment } from '../state/cited.js';
import { goTo, usePlace } from '../state/place.js';
import { useTimes } from '../state/times.js';
import { dayWords, today } from '../words/dates.js';
import { number, words } from '../words/words.js';
import { askedQueries, hashOfAnswers } from './answers-shown.js';

const addressOf = (fragment: string) => `${window.location.href.split('#')[0]}${fragment}`;

const LONG_TITLE = 90;

/** The head of the page; its name where it has none, or a whole sentence. */
function titleOfView(): string {
  const head = document.querySelector('main h1')?.textContent?.trim() ?? '';
  return head !== '' && head.length <= LONG_TITLE ? head : document.title.replace(/ - Cadre$/, '');
}

/** What a citation is made of. */
interface Facts {
  readonly title: string;
  readonly trueOn: string | null;
  readonly knownOn: string | null;
  readonly revision: number;
  readonly hash: string | null;
  readonly link: string;
}

function citationText({ title, trueOn, knownOn, revision, hash, link }: Facts): string {
  const queries = askedQueries().map(({ name, variables }) => `${name} ${JSON.stringify(variables)}`);
  return [
    words('cite.text.view', { title }),
    words('cite.text.times', {
      trueOn: trueOn === null ? words('times.anyDay') : dayWords(trueOn),
      knownOn: dayWords(knownOn ?? today()),
    }),
    words('cite.text.revision', { n: number(revision) }),
    hash === null ? words('cite.text.noHash') : words('cite.text.hash', { hash }),
    words('cite.text.read', { date: dayWords(today()) }),
    link,
    `${words('cite.text.queries')}\n${queries.join('\n')}`,
  ].join('\n');
}

function bibtex({ title, knownOn, revision, hash, link }: Facts): string {
  const plain = (text: string) => text.replace(/[{}\\]/g, '');
  const note = `${words('cite.text.revision', { n: revision })} ${hash === null ? '' : words('cite.text.hash', { hash })}`.trim();
  return [
    `@misc{cadre-${revision}-${knownOn ?? today()},`,
    `  title = {${plain(words('cite.text.view', { title }))}},`,
    `  howpublished = {\\url{${link}}},`,
    `  note = {${plain(note)}},`,
    `  urldate = {${today()}},`,
    `  year = {${today().slice(0, 4)}}`,
    '}',
  ].join('\n');
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** How a view is cited, as a link and as text, and how it is kept as a file. */
export function Cite({ onClose, onOpened }: { readonly onClose: () => void; readonly onOpened: () => void }) {
  const place = usePlace();
  const times = useTimes();
  const revision = useRevision() ?? 0;
  const dialog = useRef<HTMLDialogElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const [kind, setKind] = useState<'cited' | 'live'>('cited');
  const [hash, setHash] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    void hashOfAnswers().then(setHash);
  }, []);
  const link = addressOf(kind === 'cited' ? citedFragment(place, revision, hash, today()) : liveFragment(place));
  const facts: Facts = { title: titleOfView(), ...times, revision, hash, link };
  const text = citationText(facts);
  const copy = async (copied: string) => {
    try {
      await navigator.clipboard.writeText(copied);
      setSaid(words('cite.copied'));
    } catch {
      setSaid(words('cite.copyFailed'));
    }
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const fragment = await openViewFile(file);
    if (fragment === null) return setSaid(words('cite.file.bad', { name: file.name }));
    onOpened();
    onClose();
    goTo(fragment);
  };
  return (
    <dialog ref={dialog} className="cite" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{words('cite.title')}</h2>
      <fieldset>
        <legend>{words('cite.link')}</legend>
        {(['cited', 'live'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={kind === one} onChange={() => setKind(one)} /> <b>{words(`cite.${one}`)}</b>{' '}
            <span className="mut">{words(`cite.${one}.hint`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="url">
        <a href={link}>{link}</a>
      </p>
      <textarea readOnly rows={10} aria-label={words('cite.text')} value={text} />
      <p className="acts">
        <button type="button" className="first" onClick={() => void copy(text)}>
          {words('cite.copy.text')}
        </button>
        <button type="button" onClick={() => void copy(link)}>
          {words('cite.copy.link')}
        </button>
        <button type="button" onClick={() => void copy(bibtex(facts))}>
          {words('cite.copy.bibtex')}
        </button>
        <span className="sp" />
        <button type="button" onClick={() => dialog.current?.close()}>
          {words('evidence.close')}
        </button>
      </p>
      <p className="acts files">
        <span className="mut">{words('cite.file')}</span>
        <button
          type="button"
          onClick={() => {
            download(viewFile(window.location.hash || '#/'), `cadre-view-${today()}.json`);
            setSaid(words('cite.file.saved'));
          }}
        >
          {words('cite.file.save')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {words('cite.file.open')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={words('cite.file.open')}
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </p>
      <p className="small mut" role="status">
        {said}
      </p>
    </dialog>
  );
}
