import type { ReactNode } from 'react';
import { Glyph } from '../../marks/glyph.js';
import { AttackLink } from '../../parts/attack-row.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { StatusBadge } from '../../parts/sentence.js';
import { RootsLink, type TableStatement } from '../../parts/statement-table.js';
import { chosen } from '../../words/statements.js';
import { number, words } from '../../words/words.js';
import { MayHaveTakenPart } from './may-have-taken-part.js';
import type { PageData } from './types.js';

function Column(props: { readonly title: string; readonly count: number; readonly none: string; readonly children: ReactNode }) {
  const { title, count, none, children } = props;
  return (
    <div>
      <h3>{title}</h3>
      {count > 0 && <p className="big">{number(count)}</p>}
      {count === 0 ? <p className="mut">{none}</p> : children}
    </div>
  );
}

function Attacks({
  statements,
}: {
  readonly statements: readonly (TableStatement & {
    readonly strength?: string;
    readonly withdrawn?: boolean | null;
    readonly claimKind?: string;
  })[];
}) {
  return (
    <ul className="cand targets">
      {statements.map((statement) => (
        <li key={statement.id}>
          <Glyph kind="attack" />
          <span>
            <AttackLink attack={statement.subject} date={statement.subject.attackOn ?? null} />{' '}
            {statement.strength && <span className="small mut">{chosen('strength', statement.strength)} </span>}
            {statement.claimKind === 'DENIED' && <span className="small mut">{words('attack.denied')} </span>}
            {statement.withdrawn && <span className="badge taken-back">{words('attack.takenBack')}</span>}{' '}
            <StatusBadge status={statement.status} /> <RootsLink statement={statement} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Three different things that are never added up: attacks laid to it, claimed by it, and those in which it may have taken part. */
export function AttacksOf({ data }: { readonly data: PageData }) {
  const { attributions, claimsOfResponsibility: claims, memberships } = data;
  const { name, id } = data.entity;
  const all = (link: 'laid' | 'claimed', shown: number, total: number) =>
    total > shown && (
      <PlaceLink page="attacks" choices={{ [link]: id }}>
        {words('overview.latest.all', { n: number(total) })}
      </PlaceLink>
    );
  return (
    <section className="w12">
      <div className="sechead">
        <h2>{words('page.attacks')}</h2>
        <span className="mut">{words('attacksOf.note')}</span>
      </div>
      <div className="c3">
        <Column title={words('attacksOf.laidTo')} count={attributions.totalCount} none={words('attacksOf.laidTo.none', { name })}>
          <Attacks statements={attributions.nodes} />
          {all('laid', attributions.nodes.length, attributions.totalCount)}
        </Column>
        <Column title={words('attacksOf.claimedBy')} count={claims.totalCount} none={words('attacksOf.claimedBy.none', { name })}>
          <Attacks statements={claims.nodes} />
          {all('claimed', claims.nodes.length, claims.totalCount)}
        </Column>
        <MayHaveTakenPart memberships={memberships.nodes.map((membership) => membership.id)} actor={id} />
      </div>
    </section>
  );
}
