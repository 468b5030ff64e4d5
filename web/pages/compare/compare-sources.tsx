import { useMemo } from 'react';
import { queryLink } from '../../api/client.js';
import { SourceNames, CompareSources as SourcesQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { ExportAnswer } from '../../parts/export-menu.js';
import { More, useRows } from '../../parts/more.js';
import { NothingWithId } from '../../parts/nothing.js';
import { ShowQuery } from '../../parts/show-query.js';
import { Answered, Message } from '../../parts/states.js';
import { choose } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import { words } from '../../words/words.js';
import type { CompareChoices } from './choices.js';
import { Compared } from './compared.js';
import { DifferenceTable } from './difference-table.js';
import { sourceParts } from './sides.js';
import { SourceField } from './source-field.js';
import { SwapAndType } from './swap-and-type.js';

/** Statements of each list that the picture and its words are made of. */
const EACH = 100;
const MOST_ROWS = 200;

function Differing({ choices, a, b }: { readonly choices: CompareChoices; readonly a: string; readonly b: string }) {
  const { type, list } = choices;
  const view = viewOf(useTimes());
  const rows = Math.min(useRows(), MOST_ROWS);
  const filter = type === null ? null : { type: { eq: type[1] } };
  const variables = { a, b, filter, first: list === null ? EACH : rows, view };
  const asked = useAnswer(SourcesQuery, variables);
  const parts = useMemo(() => asked.data && sourceParts(asked.data), [asked.data]);
  return (
    <>
      <ShowQuery href={queryLink(SourcesQuery, variables)} />
      <ExportAnswer query={SourcesQuery} variables={variables} />
      <Answered asked={asked} what={words('compare.what.sources')}>
        {() => {
          if (list === null) return <Compared parts={parts!} about={`${a} ${b}`} note={words('compare.sources.note')} view={view} />;
          const shown = parts!.filter(({ key }) => list === 'all' || key === list);
          const [most, total] = [Math.max(...shown.map((part) => part.rows.length)), Math.max(...shown.map(({ count }) => count))];
          return <DifferenceTable parts={shown} more={<More shown={most} total={total} hasMore={most < total} most={MOST_ROWS} />} />;
        }}
      </Answered>
    </>
  );
}

/** Two sources: what only one of them says, what both say, and where one contradicts the other. */
export function CompareSources({ choices }: { readonly choices: CompareChoices }) {
  const { a, b } = choices;
  const ids = [a, b].filter((id) => id !== null);
  const asked = useAnswer(SourceNames, { ids, view: viewOf(useTimes()) }, { enabled: ids.length > 0 });
  const sources = (asked.data?.nodes ?? []).flatMap((node) => (node?.__typename === 'Source' && 'title' in node ? [node] : []));
  const source = (id: string | null) => sources.find((node) => node.id === id) ?? null;
  const settled = asked.data !== undefined && !asked.isPlaceholderData;
  const missing = settled ? ids.find((id) => source(id) === null) : undefined;
  return (
    <>
      <div className="pick">
        <SourceField key={`a ${a}`} label={words('compare.side.a')} source={source(a)} onChange={(id) => choose({ a: id, list: null })} />
        <SourceField key={`b ${b}`} label={words('compare.side.b')} source={source(b)} onChange={(id) => choose({ b: id, list: null })} />
        <SwapAndType choices={choices} />
      </div>
      {a === null || b === null ? (
        <Message title={words('compare.sources.choose')}>{words('compare.sources.choose.hint')}</Message>
      ) : a === b ? (
        <Message title={words('compare.sources.same')}>{words('compare.sources.choose.hint')}</Message>
      ) : missing !== undefined ? (
        <NothingWithId id={missing} />
      ) : (
        <Differing choices={choices} a={a} b={b} />
      )}
    </>
  );
}
