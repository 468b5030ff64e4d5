import type { EvidencePieceFragment } from '../../api/documents.generated.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { rootsOf } from '../../state/roots.js';
import { edtfWords } from '../../words/dates.js';
import { sourceDayWords } from '../../words/sources.js';
import { chosen, countWords } from '../../words/statements.js';
import { counted, words } from '../../words/words.js';

function publisher(source: { readonly publisher: { readonly name: string } | null }): string {
  return source.publisher?.name ?? words('source.noPublisher');
}

/** What a piece is copied from, in words. */
function copied({ derivesFrom, source }: EvidencePieceFragment): string | null {
  const from = derivesFrom.length > 0 ? derivesFrom : source.derivesFrom;
  return from.length === 0
    ? null
    : words('evidence.copied', { sources: from.map((origin) => origin.publisher?.name ?? origin.title).join(', ') });
}

function Piece({ piece, copy }: { readonly piece: EvidencePieceFragment; readonly copy: boolean }) {
  const { source, summary, locator, observedOn } = piece;
  const from = copied(piece);
  return (
    <div className={copy ? 'ev copy' : 'ev'}>
      <div className="evh">
        <b>{publisher(source)}</b>
        <span className="mut nw">{sourceDayWords(source)}</span>
      </div>
      <p>{summary}</p>
      <p className="small mut">
        <PlaceLink page="sources" id={source.id}>
          {source.title}
        </PlaceLink>
        {locator !== null && `, ${locator}`}.{' '}
        {observedOn !== null && `${words('evidence.speaksOf', { date: edtfWords(observedOn.edtf) })} `}
        {source.reliability === null
          ? words('evidence.reliability.none')
          : words('evidence.reliability', { grade: chosen('reliability', source.reliability) })}
      </p>
      {from !== null && <p className="small mut">{from}</p>}
    </div>
  );
}

/** One side, grouped by root: what copies a root stands below it, indented. */
function Side({ stance, evidence }: { readonly stance: 'SUPPORTS' | 'DISPUTES'; readonly evidence: readonly EvidencePieceFragment[] }) {
  const pieces = evidence.filter((piece) => piece.stance === stance);
  if (pieces.length === 0) return null;
  const rooted = pieces.map((piece) => {
    const roots = rootsOf([piece])[stance === 'SUPPORTS' ? 'for' : 'against'];
    const [root = piece.source.id] = roots;
    return { piece, root, own: root === piece.source.id };
  });
  const order = [...new Set(rooted.map(({ root }) => root))];
  const sorted = rooted.toSorted((a, b) => order.indexOf(a.root) - order.indexOf(b.root) || Number(b.own) - Number(a.own));
  const against = stance === 'DISPUTES';
  return (
    <section className={against ? 'against' : undefined}>
      <h3 className={against ? 'evt red' : 'evt'}>
        {words(against ? 'evidence.against' : 'evidence.for')} <span className="mut">{countWords(order.length)}</span>
        {pieces.length > order.length && <span className="mut">, {counted('evidence.pieces', pieces.length)}</span>}
      </h3>
      {sorted.map(({ piece, root }, i) => (
        <Piece key={piece.id} piece={piece} copy={i > 0 && sorted[i - 1]!.root === root} />
      ))}
    </section>
  );
}

/** The balance of root sources as a bar, then each source for and each source against. */
export function Sides({ evidence }: { readonly evidence: readonly EvidencePieceFragment[] }) {
  const roots = rootsOf(evidence);
  return (
    <>
      <div className="scale" role="img" aria-label={words('balance.label', { for: roots.for.size, against: roots.against.size })}>
        {[...roots.for].map((root) => (
          <i key={root} />
        ))}
        {[...roots.against].map((root) => (
          <i key={root} className="ag" />
        ))}
      </div>
      <Side stance="SUPPORTS" evidence={evidence} />
      <Side stance="DISPUTES" evidence={evidence} />
    </>
  );
}
