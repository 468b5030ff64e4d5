import { Follows as FollowsQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { InferredList } from '../../parts/inferred.js';
import { Answered } from '../../parts/states.js';
import { Term } from '../../parts/term.js';
import { useTimes, viewOf } from '../../state/times.js';
import { words } from '../../words/words.js';

const FIRST = 40;

/** What follows from the statement by rules; no source says these. */
export function Follows({ id }: { readonly id: string }) {
  const asked = useAnswer(FollowsQuery, { id, view: viewOf(useTimes()), first: FIRST });
  return (
    <section>
      <h3 className="evt">
        {words('follows.title')} <span className="badge inferred">{words('status.inferred')}</span>{' '}
        <Term of="Inference" word={words('status.inferred')} />
      </h3>
      <Answered asked={asked} what={words('follows.what')}>
        {({ inferences: { nodes, complete, pageInfo } }) => <InferredList facts={nodes} complete={complete && !pageInfo.hasNextPage} />}
      </Answered>
    </section>
  );
}
