import { type DateText, edtfWords, eventWords, type Period, periodWords, spanWords } from './dates.js';
import type { EntityRef } from './kinds.js';
import { hasText, number, type Text, type Values, words } from './words.js';

/** A statement as every query has it; what only some types have is optional. */
export interface StatementText {
  readonly __typename: string;
  readonly id: string;
  readonly status: string;
  readonly knownFrom: string | null;
  readonly subject: EntityRef & { readonly attackOn?: DateText | null };
  readonly object: EntityRef | null;
  readonly valid: Period;
  readonly evidence: readonly { readonly stance: string; readonly observedOn: DateText | null }[];
  /** The day of an event that has one of its own. */
  readonly eventOn?: DateText | null;
  readonly statedOn?: string | null;
  readonly figureOn?: string | null;
  readonly period?: string | null;
  readonly role?: string | null;
  readonly supportTypes?: readonly string[];
  readonly directness?: string | null;
  readonly basis?: string | null;
  readonly list?: string | null;
  readonly strength?: string | null;
  readonly claimKind?: string;
  readonly withdrawn?: boolean | null;
  readonly measure?: string;
  readonly bound?: string;
  readonly figure?: number | null;
  readonly unit?: string | null;
  readonly scope?: string | null;
  readonly called?: string;
  readonly text?: string;
}

/** What of a statement its time is read from. */
export type TimedStatement = Pick<
  StatementText,
  '__typename' | 'subject' | 'valid' | 'evidence' | 'eventOn' | 'statedOn' | 'figureOn' | 'period'
>;

/** A sentence, in parts: words, and the entities that are links. */
export type SentencePart = string | EntityRef;

const VERBS: Readonly<Record<string, Text>> = {
  Membership: 'verb.Membership',
  OrganisationalPart: 'verb.OrganisationalPart',
  Integration: 'verb.Integration',
  Subordination: 'verb.Subordination',
  Leadership: 'verb.Leadership',
  Affiliation: 'verb.Affiliation',
  Sponsorship: 'verb.Sponsorship',
  FrontFor: 'verb.FrontFor',
  Attribution: 'verb.Attribution',
  Participation: 'verb.Participation',
  Conduct: 'verb.Conduct',
  Alliance: 'verb.Alliance',
  Hostility: 'verb.Hostility',
  Presence: 'verb.Presence',
  WeaponUse: 'verb.WeaponUse',
  Founding: 'verb.Founding',
  Splinter: 'verb.Splinter',
  Merger: 'verb.Merger',
  Rename: 'verb.Rename',
  ModelledAfter: 'verb.ModelledAfter',
};

/** A text of a family that the API chooses from, such as `basis.` with NOMINAL; the value itself where this version has none. */
export function chosen(family: string, value: string, values: Values = {}): string {
  const key = `${family}.${value}`;
  return hasText(key) ? words(key, values) : value.toLowerCase().replaceAll(/[_-]/g, ' ');
}

/** "one source", "two sources"; figures from 3 on. */
export function countWords(sources: number): string {
  const few = ['sources.0', 'sources.1', 'sources.2'] as const;
  const text = few[sources];
  return text === undefined ? words('sources.many', { n: number(sources) }) : words(text);
}

/** What a figure covers, behind the word for what it counts. */
function scopeWords(scope: string | null | undefined): string {
  if (!scope) return '';
  return /^(?:On|In|At|Of|By|From|Against) /.test(scope) ? `${scope[0]!.toLowerCase()}${scope.slice(1)}` : `(${scope})`;
}

/** A figure with its bound: "more than 180 attacks on US forces". */
export function figureWords({ measure, bound = 'EXACT', figure, unit, scope }: StatementText): string {
  const counts = [unit ?? '', measure === undefined ? '' : chosen('measure', measure), scopeWords(scope)]
    .filter((part) => part !== '')
    .join(' ');
  if (figure === null || figure === undefined) return `${counts}, ${chosen('bound', 'VAGUE')}`;
  return `${chosen('bound', bound, { n: number(figure) })} ${counts}`;
}

function verbKey({ __typename: type, list, claimKind, subject }: StatementText): string {
  if (type === 'Designation') return list ? 'verb.Designation' : 'verb.Designation.unnamed';
  if (type === 'ClaimOfResponsibility') return `verb.Claim.${claimKind ?? 'CLAIMED'}`;
  if (type === 'Targeting') return subject.__typename === 'Attack' ? 'verb.Targeting' : 'verb.Targeting.actor';
  return VERBS[type] ?? 'verb.other';
}

/** The verb, as it is with one subject or with several. */
function verbOf(statement: StatementText, many = false): string {
  const name = verbKey(statement).slice('verb.'.length);
  return chosen(many && hasText(`verbs.${name}`) ? 'verbs' : 'verb', name, { list: statement.list ?? '' });
}

function qualifiers({ role, basis, directness, __typename: type, strength }: StatementText): readonly string[] {
  return [
    type === 'Membership' && role ? words('verb.Membership.as', { role: /^[aeiou]/i.test(role) ? `an ${role}` : `a ${role}` }) : '',
    basis ? chosen('basis', basis) : '',
    directness ? chosen('directness', directness) : '',
    type === 'Attribution' && strength ? `(${chosen('strength', strength)})` : '',
  ].filter((text) => text !== '');
}

/** What a statement says, as one plain sentence without its full stop. */
export function sentence(statement: StatementText): readonly SentencePart[] {
  const { subject, object, called, text, __typename: type } = statement;
  if (type === 'Name') return [subject, ` ${words('verb.Name')} “`, called ?? '', '”'];
  if (type === 'Estimate') return [subject, `: ${figureWords(statement)}`];
  if (type === 'Position') return [subject, ` ${words('verb.Position')} ${text ?? ''}`];
  if (type === 'Assessment') return [subject, `: ${words('verb.Assessment')} ${text ?? ''}`];
  const after = qualifiers(statement).map((qualifier) => ` ${qualifier}`);
  return [subject, ` ${verbOf(statement)}`, ...(object ? [' ', object] : []), ...after];
}

/**
 * What several statements say that differ in one end alone, without that end.
 * @param statement one of them
 * @param end where they differ
 */
export function sentenceTogether(
  statement: StatementText,
  end: 'subject' | 'object',
): { readonly before: readonly SentencePart[]; readonly after: readonly SentencePart[] } {
  const { subject, object } = statement;
  const after = qualifiers(statement).map((qualifier) => ` ${qualifier}`);
  if (end === 'object') return { before: [subject, ` ${verbOf(statement)} `], after };
  return { before: [], after: [` ${verbOf(statement, true)}`, ...(object ? [' ', object] : []), ...after] };
}

/** The same as text alone, for labels and for readers that speak. */
export function sentenceText(statement: StatementText): string {
  return sentence(statement)
    .map((part) => (typeof part === 'string' ? part : part.name))
    .join('');
}

/** The earliest day on which supporting evidence reports it. */
export function observedBy({ evidence }: Pick<StatementText, 'evidence'>): DateText | null {
  const days = evidence.flatMap(({ stance, observedOn }) => (stance === 'SUPPORTS' && observedOn?.earliest ? [observedOn] : []));
  return days.reduce<DateText | null>((first, day) => (first === null || day.earliest! < first.earliest! ? day : first), null);
}

/** Statements about something that happened, or that was said of a day: they have a day, not a time that lasts. */
const EVENTS: ReadonlySet<string> = new Set([
  'Assessment',
  'Attribution',
  'ClaimOfResponsibility',
  'Conduct',
  'Founding',
  'Merger',
  'Participation',
  'Rename',
  'Splinter',
  'Targeting',
  'WeaponUse',
]);

/** When it was true or when it happened, in words. */
export function trueWords(statement: TimedStatement): string {
  const { __typename: type, subject, eventOn, statedOn, figureOn, period, valid } = statement;
  if (type === 'Position') return statedOn ? words('date.said', { date: edtfWords(statedOn) }) : words('date.unknown');
  if (type === 'Estimate') {
    if (period) return spanWords(period);
    return figureOn ? words('date.asOf', { date: edtfWords(figureOn) }) : words('date.unknown');
  }
  if (type === 'Targeting' && subject.__typename !== 'Attack') return periodWords(valid, observedBy(statement));
  if (EVENTS.has(type)) return eventWords(eventOn ?? subject.attackOn ?? null);
  return periodWords(valid, observedBy(statement));
}
