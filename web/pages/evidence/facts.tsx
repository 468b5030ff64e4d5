import type { ReactNode } from 'react';
import type { StandingQuery } from '../../api/documents.generated.js';
import { EntityLink } from '../../parts/entity-link.js';
import { Term } from '../../parts/term.js';
import { rootsOf } from '../../state/roots.js';
import { dayWords, edtfWords, knownWords } from '../../words/dates.js';
import type { EntityRef } from '../../words/kinds.js';
import { chosen, trueWords } from '../../words/statements.js';
import { number, words } from '../../words/words.js';

type Statement = NonNullable<StandingQuery['statement']>;

/** The last day for which a source reports it, if it is not the only one. */
function lastSpokenOf({ evidence }: Statement): string | null {
  const days = evidence.flatMap(({ stance, observedOn }) => (stance === 'SUPPORTS' && observedOn?.latest ? [observedOn] : []));
  if (days.length < 2) return null;
  const last = days.reduce((a, b) => (b.latest! > a.latest! ? b : a));
  return last.edtf === days[0]!.edtf && days.every((day) => day.edtf === last.edtf) ? null : edtfWords(last.edtf);
}

/** How many root sources there are on each side, and how many pieces of evidence only copy another source. */
function rootsWords({ evidence }: Statement): string {
  const roots = rootsOf(evidence);
  const counts = words('balance.label', { for: roots.for.size, against: roots.against.size });
  const copies = evidence.filter(({ source, derivesFrom }) => derivesFrom.length > 0 || source.derivesFrom.length > 0).length;
  return `${counts}; ${copies === 0 ? words('evidence.noCopies') : words('evidence.copies', { n: number(copies), of: number(evidence.length) })}`;
}

type Value = string | number | EntityRef | readonly (string | EntityRef)[] | null | undefined;

function Shown({ value }: { readonly value: NonNullable<Value> }) {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const parts = 'id' in value ? [value] : value;
  return parts.map((part, i) => <div key={i}>{typeof part === 'string' ? part : <EntityLink entity={part} />}</div>);
}

/** What only some types of statement have, each with its word. */
function details(statement: Statement): readonly (readonly [string, Value])[] {
  const read = (name: string) => (statement as unknown as Readonly<Record<string, Value>>)[name];
  const date = (name: string) => {
    const value = read(name);
    return typeof value === 'string' ? edtfWords(value) : null;
  };
  return [
    [
      words('detail.supportTypes'),
      (statement as { supportTypes?: readonly string[] }).supportTypes?.map((type) => chosen('support', type)).join(', '),
    ],
    [words('detail.listedOn'), date('listedOn')],
    [words('detail.effectiveFrom'), date('effectiveFrom')],
    [words('detail.delistedOn'), date('delistedOn')],
    [words('detail.asOf'), date('asOfEdtf') ?? date('figureOn')],
    [words('detail.withdrawnOn'), date('withdrawnOn')],
    [words('detail.agency'), read('agency')],
    [words('detail.by'), read('by')],
    [words('detail.against'), read('against')],
    [words('detail.founders'), read('founders')],
    [words('detail.purposes'), read('purposes')],
    ...(
      [
        'programme',
        'instrument',
        'entry',
        'reason',
        'channel',
        'extent',
        'purpose',
        'title',
        'post',
        'circumstances',
        'aspect',
        'region',
        'form',
        'side',
      ] as const
    ).map((name) => [words(`detail.${name}`), read(name)] as const),
    [words('detail.basis'), read('basis_')],
    [words('detail.scope'), read('scope_')],
    [words('detail.unit'), read('unit_')],
    [words('detail.role'), read('role_')],
  ];
}

function isThere(value: Value): value is NonNullable<Value> {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** When it was true and known, its roots, and how sure its recorders are. */
export function Facts({ statement }: { readonly statement: Statement }) {
  const { knownFrom, confidence, credibility, note, retractedOn } = statement;
  const last = lastSpokenOf(statement);
  const rows: (readonly [name: string, value: ReactNode, term?: string])[] = [
    [
      words('evidence.true'),
      `${trueWords(statement)}${last === null ? '' : `. ${words('evidence.lastSpokenOf', { date: last })}`}`,
      'Statement.valid',
    ],
    [words('evidence.known'), knownWords(knownFrom), 'Statement.knownFrom'],
    [words('evidence.roots'), rootsWords(statement), 'Evidence.derivesFrom'],
    [
      words('evidence.confidence'),
      confidence === null ? words('evidence.notGraded') : chosen('confidence', confidence),
      confidence === null ? 'Statement.confidence' : `Confidence.${confidence}`,
    ],
  ];
  if (credibility !== null)
    rows.push([words('evidence.credibility'), words('evidence.credibility.value', { n: credibility }), 'Statement.credibility']);
  if (retractedOn !== null) rows.push([words('status.RETRACTED'), dayWords(retractedOn), 'StatementStatus.RETRACTED']);
  for (const [name, value] of details(statement)) if (isThere(value)) rows.push([name, <Shown key={name} value={value} />]);
  if (note !== null) rows.push([words('evidence.note'), note]);
  return (
    <dl className="facts">
      {rows.map(([name, value, term]) => (
        <div key={name}>
          <dt>
            {name} {term !== undefined && <Term of={term} word={name} />}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
