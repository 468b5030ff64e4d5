import { useEvidenceLink } from '../../parts/sentence.js';
import { trueWords } from '../../words/statements.js';
import { words } from '../../words/words.js';
import { publishers, type WithPublishers } from './figures.js';
import type { PageData } from './types.js';

/** What it says of itself, and how sources judge it: said, not thereby true. */
export function Says({ data }: { readonly data: PageData }) {
  const link = useEvidenceLink();
  const positions: readonly (WithPublishers & { readonly text?: string })[] = data.said.nodes.filter(
    (node) => node.__typename === 'Position',
  );
  const assessments = data.said.nodes.filter((node) => node.__typename === 'Assessment');
  if (positions.length + assessments.length === 0) return null;
  return (
    <section className="w4">
      {positions.length > 0 && (
        <>
          <div className="sechead">
            <h2>{words('says.title')}</h2>
          </div>
          <ul className="lines">
            {positions.map((position) => (
              <li key={position.id}>
                <a href={link(position.id)}>{position.text}</a>
                <div className="small mut">
                  {trueWords(position)}, {publishers(position)}
                </div>
              </li>
            ))}
          </ul>
          <p className="small mut">{words('says.note')}</p>
        </>
      )}
      {assessments.length > 0 && (
        <>
          <div className="sechead">
            <h2>{words('says.assessments')}</h2>
          </div>
          <ul className="lines">
            {assessments.map((assessment) => (
              <li key={assessment.id}>
                <a href={link(assessment.id)}>{(assessment as { text?: string }).text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
