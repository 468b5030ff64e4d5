import { type RefObject, useState } from 'react';
import { createPortal } from 'react-dom';
import { ask, lastSeen, queryLink } from '../../api/client.js';
import { PictureSources, ShownNetwork } from '../../api/documents.generated.js';
import { Drop } from '../../parts/drop.js';
import { ExportMenu, type ExportOf } from '../../parts/export-menu.js';
import type { Times } from '../../state/times.js';
import { dayWords, today } from '../../words/dates.js';
import { sourceDayWords } from '../../words/sources.js';
import { number, words } from '../../words/words.js';
import { pngFile, savedPicture, svgFile } from './picture/saved.js';
import type { Stage } from './picture/stage.js';
import type { NetworkView } from './plan/view.js';
import type { viewOfPlan } from './use-network.js';

/** Beyond that, a picture names how many sources it has, and where they are. */
const MOST_SOURCES = 24;

type AskedView = ReturnType<typeof viewOfPlan>;

function exportOf(ids: readonly string[], { asOf, knownAt, statuses }: AskedView): ExportOf {
  return { ids: ids.join(','), asOf, knownAt, statuses: statuses?.join(',') };
}

/** The place of the query page that asks what the picture shows. */
function queryUrl(ids: readonly string[], view: AskedView): string {
  return queryLink(ShownNetwork, { ids, ...(Object.keys(view).length > 0 && { view }) });
}

/** What a saved picture says about itself: both times, the revision, its sources. */
async function linesOf(view: NetworkView, times: Times, asked: AskedView): Promise<readonly string[]> {
  const ids = [...new Set(view.links.flatMap(({ statement }) => statement?.evidence.map(({ source }) => source.id) ?? []))];
  const { sources } = await ask(PictureSources, { ids, first: MOST_SOURCES, view: asked });
  const revision = lastSeen().revision;
  const named = sources.nodes.map((source) => `${source.publisher?.name ?? source.title}, ${sourceDayWords(source)}`);
  return [
    words('network.saved.times', {
      trueOn: times.trueOn === null ? words('times.anyDay') : dayWords(times.trueOn),
      knownOn: dayWords(times.knownOn ?? today()),
      revision: revision === null ? '' : words('foot.revision', { n: number(revision) }),
    }),
    sources.totalCount > named.length
      ? words('network.saved.manySources', { n: number(sources.totalCount) })
      : words('network.saved.sources', { sources: named.join('; ') }),
    window.location.href,
  ];
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** What can be done with the whole view: its query, its files, its picture. They stand beside the two times. */
export function ViewActs(props: {
  readonly ids: readonly string[];
  readonly view: NetworkView;
  readonly times: Times;
  readonly asked: AskedView;
  readonly stage: RefObject<Stage | null>;
  readonly inPicture: boolean;
}) {
  const { ids, view, times, asked, stage, inPicture } = props;
  const [said, setSaid] = useState('');
  const place = document.getElementById('view-acts');
  const save = async (made: typeof svgFile | typeof pngFile, ending: string) => {
    const { current } = stage;
    if (!current) return;
    try {
      const lines = await linesOf(view, times, asked);
      download(await made(savedPicture(current, view, lines)), `cadre-network-${times.knownOn ?? today()}.${ending}`);
      setSaid(words('network.saved'));
    } catch (error) {
      setSaid(words('network.saved.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  if (!place) return null;
  return createPortal(
    <>
      <span className="small mut" role="status">
        {said}
      </span>
      <a href={queryUrl(ids, asked)}>{words('acts.query')}</a>
      <ExportMenu of={exportOf(ids, asked)} />
      {inPicture && (
        <Drop label={words('acts.picture')} className="txt" right closes>
          <ul>
            <li>
              <button type="button" onClick={() => void save(pngFile, 'png')}>
                PNG
              </button>
            </li>
            <li>
              <button type="button" onClick={() => void save(svgFile, 'svg')}>
                SVG
              </button>
            </li>
          </ul>
        </Drop>
      )}
    </>,
    place,
  );
}
