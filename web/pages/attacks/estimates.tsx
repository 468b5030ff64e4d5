import type { AttackChartsQuery } from '../../api/documents.generated.js';
import { EntityLink } from '../../parts/entity-link.js';
import { StatusBadge, useEvidenceLink } from '../../parts/sentence.js';
import { useWidth } from '../../parts/use-width.js';
import { figureWords, trueWords } from '../../words/statements.js';
import { counted, number, words } from '../../words/words.js';
import { publishers } from '../actor/figures.js';

type Many = AttackChartsQuery['many']['estimates'];
type Estimate = Many['nodes'][number];

const SIDE = 22;

/** A bound as a hollow bar: an end line where the number itself is meant, an arrow where there may be more, dots where no number is given. */
function Bound({ estimate, largest, width }: { readonly estimate: Estimate; readonly largest: number; readonly width: number }) {
  const { figure, bound } = estimate as { readonly figure?: number | null; readonly bound?: string };
  if (figure === null || figure === undefined)
    return <path d={`M0,8H${width - SIDE}`} stroke="var(--ink-3)" strokeWidth={1.4} strokeDasharray="1.5 5" />;
  const end = Math.max((figure / largest) * (width - SIDE), 4);
  const more = bound === 'MORE_THAN' || bound === 'AT_LEAST';
  return (
    <>
      <rect x={0.5} y={5} width={end} height={6} fill="var(--paper)" stroke="var(--ink)" />
      <path d={`M${end},2v12`} stroke="var(--ink)" strokeWidth={2} />
      {more && <path d={`M${end},8h14m-5,-4l5,4l-5,4`} stroke="var(--ink)" strokeWidth={1.4} fill="none" />}
      {bound === 'UP_TO' && <path d={`M${end},8h-14m5,-4l-5,4l5,4`} stroke="var(--ink)" strokeWidth={1.4} fill="none" />}
    </>
  );
}

/** Figures that sources give for many attacks at once. They stand beside the records, share no axis with them and are never added. */
export function Estimates({ estimates, records }: { readonly estimates: Many; readonly records: number }) {
  const link = useEvidenceLink();
  const [measure, width] = useWidth();
  const figures = estimates.nodes.map((estimate) => (estimate as { readonly figure?: number | null }).figure ?? 0);
  const largest = Math.max(...figures, 1);
  return (
    <section ref={measure}>
      <div className="sechead">
        <h2>{words('attacks.many')}</h2>
      </div>
      {estimates.nodes.length === 0 ? (
        <p className="dim">{words('attacks.many.none')}</p>
      ) : (
        <>
          <p className="small mut">{counted('attacks.many.note', records)}</p>
          <ul className="many">
            {estimates.nodes.map((estimate) => (
              <li key={estimate.id}>
                <span className="targets">
                  <a href={link(estimate.id)}>{figureWords(estimate)}</a> <StatusBadge status={estimate.status} />
                </span>
                {width !== null && (
                  <svg width={width} height={16} aria-hidden="true">
                    <Bound estimate={estimate} largest={largest} width={width} />
                  </svg>
                )}
                <span className="small mut">
                  <EntityLink entity={estimate.subject} glyph={false} />, {trueWords(estimate)}, {publishers(estimate)}
                </span>
              </li>
            ))}
          </ul>
          {estimates.totalCount > estimates.nodes.length && (
            <p className="small mut">
              {words('list.shown', { shown: number(estimates.nodes.length), total: number(estimates.totalCount) })}
            </p>
          )}
        </>
      )}
    </section>
  );
}
