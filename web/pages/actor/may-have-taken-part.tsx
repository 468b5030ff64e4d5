import { useQueries } from '@tanstack/react-query';
import { ask } from '../../api/client.js';
import { type MayHaveTakenPartQuery, MayHaveTakenPart as MayQuery } from '../../api/documents.generated.js';
import { answerKey } from '../../api/use-answer.js';
import { Glyph } from '../../marks/glyph.js';
import { AttackLink } from '../../parts/attack-row.js';
import { useTimes, viewOf } from '../../state/times.js';
import { number, words } from '../../words/words.js';

type Fact = MayHaveTakenPartQuery['inferences']['nodes'][number];

/** By the rule about candidates: attacks that are laid to its coalition, or that this claimed. That it took part does not follow. */
export function MayHaveTakenPart({ memberships, actor }: { readonly memberships: readonly string[]; readonly actor: string }) {
  const view = viewOf(useTimes());
  const asked = useQueries({
    queries: memberships.map((statement) => {
      const variables = { statement, view };
      return {
        queryKey: answerKey(MayQuery.name, variables),
        queryFn: ({ signal }: { signal: AbortSignal }) => ask(MayQuery, variables, signal),
      };
    }),
  });
  const attacks = new Map<string, Fact>();
  for (const { data } of asked)
    for (const fact of data?.inferences.nodes ?? []) if (fact.object?.id === actor) attacks.set(fact.subject.id, fact);
  const complete = asked.every(({ data }) => data === undefined || (data.inferences.complete && !data.inferences.pageInfo.hasNextPage));
  const waiting = asked.some(({ isPending }) => isPending);
  return (
    <div className="dotl" aria-busy={waiting}>
      <h3>
        {words('attacksOf.may')} <span className="badge inferred">{words('status.inferred')}</span>
      </h3>
      {attacks.size === 0 ? (
        <p className="mut">{words(waiting ? 'attacksOf.may.asking' : 'attacksOf.may.none')}</p>
      ) : (
        <>
          <p className="big">{complete ? number(attacks.size) : words('bound.AT_LEAST', { n: number(attacks.size) })}</p>
          <p className="mut">{words('attacksOf.may.note')}</p>
          <ul className="cand targets">
            {[...attacks.values()].map(({ subject, explanation }) => (
              <li key={subject.id} title={explanation}>
                <Glyph kind="attack" />
                <span>
                  <AttackLink attack={subject} date={'date' in subject ? subject.date : null} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
