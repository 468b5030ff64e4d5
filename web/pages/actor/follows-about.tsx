import { FollowsAbout as FollowsQuery, Rules } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { InferredList } from '../../parts/inferred.js';
import { Answered } from '../../parts/states.js';
import { useTimes, viewOf } from '../../state/times.js';
import { words } from '../../words/words.js';

/** They count roots, and find what is disputed and which leads exclude each other, which the page shows itself. */
const SHOWN_OTHERWISE: ReadonlySet<string> = new Set(['independence', 'disputed-statement', 'rival-leads']);

/** What follows about it by rules; no source says these. */
export function FollowsAbout({ id }: { readonly id: string }) {
  const rules = useAnswer(Rules, {});
  const ids = (rules.data?.inferenceRules ?? []).map((rule) => rule.id).filter((rule) => !SHOWN_OTHERWISE.has(rule));
  const asked = useAnswer(FollowsQuery, { id, view: viewOf(useTimes()), rules: ids }, { enabled: ids.length > 0 });
  return (
    <section className="w12">
      <div className="sechead">
        <h2>{words('follows.about')}</h2>
        <span className="badge inferred">{words('status.inferred')}</span>
        <span className="mut">{words('follows.note')}</span>
      </div>
      <Answered asked={rules.data === undefined ? (rules as unknown as typeof asked) : asked} what={words('follows.what')}>
        {({ inferences: { nodes, complete, pageInfo } }) => <InferredList facts={nodes} complete={complete && !pageInfo.hasNextPage} />}
      </Answered>
    </section>
  );
}
