import { Fragment } from 'react';
import type { AttackRowFragment } from '../api/documents.generated.js';
import { type DateText, eventWords, saysDay } from '../words/dates.js';
import type { EntityRef } from '../words/kinds.js';
import { chosen } from '../words/statements.js';
import { counted, number, words } from '../words/words.js';
import { EntityLink } from './entity-link.js';
import { StatusBadge, useEvidenceLink } from './sentence.js';

/** The heads of the columns of a list of attacks. */
export function attackHeads(): readonly string[] {
  return [words('attack.day'), words('attack.attack'), words('attack.laidTo'), words('attack.claimedBy'), words('attack.harm')];
}

type Figure = AttackRowFragment['killed'];

/** What is known of one figure; null when no source gives it. */
function figure(figures: Figure): string | null {
  if (figures === null) return null;
  const { low, best, high } = figures;
  if (best !== null) return number(best);
  if (low !== null && high !== null && low !== high) return `${number(low)}–${number(high)}`;
  if (low !== null) return chosen('bound', 'AT_LEAST', { n: number(low) });
  return high === null ? null : chosen('bound', 'UP_TO', { n: number(high) });
}

/** The people killed and injured, in words: an unknown figure is said to be unknown. */
export function harmWords({ killed, injured }: Pick<AttackRowFragment, 'killed' | 'injured'>): string | null {
  const [dead, hurt] = [figure(killed), figure(injured)];
  if (dead === null && hurt === null) return null;
  return [
    dead === null ? words('attack.killed.unknown') : words('attack.killed', { n: dead }),
    hurt === null ? words('attack.injured.unknown') : words('attack.injured', { n: hurt }),
  ].join(', ');
}

/** To whom sources lay an attack, each with how firmly; one actor once. */
export function LaidTo({ attributions }: Pick<AttackRowFragment, 'attributions'>) {
  const link = useEvidenceLink();
  if (attributions.nodes.length === 0) return <span className="dim">{words('attack.noSource')}</span>;
  const actors = new Map(attributions.nodes.flatMap(({ object }) => (object ? [[object.id, object] as const] : [])));
  return [...actors.values()].map((actor) => (
    <div key={actor.id}>
      <EntityLink entity={actor} glyph={false} short />{' '}
      {attributions.nodes
        .filter(({ object }) => object?.id === actor.id)
        .map(({ id, strength, status }, i) => (
          <Fragment key={id}>
            {i > 0 && ', '}
            <a className="small mut" href={link(id)}>
              {chosen('strength', strength)}
            </a>{' '}
            <StatusBadge status={status} />
          </Fragment>
        ))}
    </div>
  ));
}

/** Who claimed an attack, who denied it, and whether a source says that nobody had claimed it. */
export function ClaimedBy({ claims }: Pick<AttackRowFragment, 'claims'>) {
  const link = useEvidenceLink();
  if (claims.nodes.length === 0) return <span className="dim">{words('attack.noSource')}</span>;
  return claims.nodes.map(({ id, kind, object, status, withdrawn }) => (
    <div key={id}>
      {object === null ? (
        <a href={link(id)}>{words('attack.noClaim')}</a>
      ) : (
        <>
          {kind === 'DENIED' && <span className="mut">{words('attack.deniedBy')} </span>}
          <EntityLink entity={object} glyph={false} short />
        </>
      )}{' '}
      {withdrawn === true && (
        <a className="badge taken-back" href={link(id)}>
          {words('attack.takenBack')}
        </a>
      )}{' '}
      <StatusBadge status={status} />
    </div>
  ));
}

/** An attack as a link, with its day, unless its name says it. */
export function AttackLink({ attack, date }: { readonly attack: EntityRef; readonly date: DateText | null }) {
  return (
    <>
      <EntityLink entity={attack} glyph={false} />
      {!saysDay(attack.name, date) && `, ${eventWords(date)}`}
    </>
  );
}

/** The day of an event, or that it is unknown. */
export function EventDay({ date }: { readonly date: DateText | null }) {
  return date === null ? <span className="dim">{eventWords(date)}</span> : <time dateTime={date.edtf}>{eventWords(date)}</time>;
}

/** How many were killed and injured, or that no source says. */
export function HarmCell({ attack }: { readonly attack: Parameters<typeof harmWords>[0] }) {
  return <td data-label={words('attack.harm')}>{harmWords(attack) ?? <span className="dim">{words('attack.harm.unknown')}</span>}</td>;
}

/** The cells of one attack in a list. */
export function AttackRowCells({ attack }: { readonly attack: AttackRowFragment }) {
  const { date, outcome, munitions } = attack;
  const how = [outcome === null ? '' : chosen('outcome', outcome), munitions?.best ? counted('attack.munitions', munitions.best) : ''];
  return (
    <>
      <td className="nw">
        <EventDay date={date} />
      </td>
      <td>
        <EntityLink entity={attack} glyph={false} />
        <div className="small mut">{how.filter((part) => part !== '').join(', ')}</div>
      </td>
      <td className="targets" data-label={words('attack.laidTo')}>
        <LaidTo attributions={attack.attributions} />
      </td>
      <td className="targets" data-label={words('attack.claimedBy')}>
        <ClaimedBy claims={attack.claims} />
      </td>
      <HarmCell attack={attack} />
    </>
  );
}
