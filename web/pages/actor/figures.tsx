import { EntityLink } from '../../parts/entity-link.js';
import { StatusBadge, useEvidenceLink } from '../../parts/sentence.js';
import { RootsCell, RootsHead, type TableStatement } from '../../parts/statement-table.js';
import { figureWords, trueWords } from '../../words/statements.js';
import { words } from '../../words/words.js';
import type { PageData } from './types.js';

/** The publishers behind a statement. */
interface Published {
  readonly evidence: readonly { readonly source: { readonly publisher: { readonly name: string } | null } }[];
}

/** A statement whose sources are named beside it. */
export type WithPublishers = TableStatement & Published;

/** Who says so, each publisher once. */
export function publishers({ evidence }: Published): string {
  return [...new Set(evidence.map(({ source }) => source.publisher?.name ?? words('source.noPublisher')))].join(', ');
}

/** Figures that sources give for it, or for what it belongs to, each with its bound. They are never added up. */
export function Figures({ data }: { readonly data: PageData }) {
  const link = useEvidenceLink();
  const own = data.said.nodes.filter(({ __typename: type }) => type === 'Estimate');
  const ofCoalitions = data.coalitions?.estimates.nodes.filter(({ subject }) => subject.id !== data.entity.id) ?? [];
  const shown: readonly WithPublishers[] = [...own, ...ofCoalitions];
  if (shown.length === 0) return null;
  return (
    <section className="w8">
      <div className="sechead">
        <h2>{words('figures.title')}</h2>
        {own.length === 0 && <span className="mut">{words('figures.ofCoalitions')}</span>}
      </div>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{words('figures.figure')}</th>
            <th scope="col">{words('figures.about')}</th>
            <th scope="col">{words('figures.asOf')}</th>
            <RootsHead />
          </tr>
        </thead>
        <tbody>
          {shown.map((estimate) => (
            <tr key={estimate.id}>
              <td className="targets">
                <a href={link(estimate.id)}>{figureWords(estimate)}</a> <StatusBadge status={estimate.status} />
              </td>
              <td data-label={words('figures.about')}>
                <EntityLink entity={estimate.subject} glyph={false} />
              </td>
              <td data-label={words('figures.asOf')} className="mut">
                {trueWords(estimate)}, {publishers(estimate)}
              </td>
              <RootsCell statement={estimate} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
