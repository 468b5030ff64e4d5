import type { StatementStatus } from '../../model/api/types.generated.js';
import type { Cell } from '../../store/plan.js';
import { figureProperties, figureText } from './figure.js';

/** A placeholder in an explanation: a property of an entity or of a premise. */
export interface Placeholder {
  readonly of: string;
  readonly property: string;
  /** Figures are shown with their range. */
  readonly shownAs: 'value' | 'figure';
  /** What is shown for each value of an enum: `at least` for AT_LEAST, unless the template has other words for it. */
  readonly words?: ReadonlyMap<string, string>;
}

/** Words that depend on the status of a premise: `{membership: is | is said to be}`. */
export interface StatusWords {
  readonly of: string;
  /** Where no source disputes the statement, and where its status is any other. */
  readonly asserted: string;
  readonly otherwise: string;
}

/** A text, a placeholder, words by a status, or null for the value of the fact. */
type Part = string | Placeholder | StatusWords | null;

/** The placeholders of a template. */
export function placeholders({ parts }: Template): Placeholder[] {
  return parts.filter((part): part is Placeholder => part !== null && typeof part !== 'string' && 'property' in part);
}

/** An explanation with placeholders. */
export interface Template {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Stands for a property that no source gives. */
const UNKNOWN = 'not stated';

/** Resolves a reference such as `candidate.name` or `value`: to a placeholder, to null for the value of the fact, or to a problem. */
export type Resolve = (reference: string) => Placeholder | null | string;

/** What the names in an explanation stand for. */
export interface Names {
  readonly resolve: Resolve;
  /** Whether a name stands for a statement. */
  readonly isStatement: (name: string) => boolean;
}

/** Words by the status of a statement, or a problem with them; null for another reference. */
function statusWords(reference: string, isStatement: Names['isStatement']): StatusWords | string | null {
  const [of, choice, ...more] = reference.split(':');
  if (choice === undefined) return null;
  const words = choice.split('|').map((text) => text.trim());
  const [asserted = '', otherwise = ''] = words;
  if (more.length > 0 || words.length !== 2 || asserted === '' || otherwise === '')
    return `{${reference}}: write {statement: words | words where its status is another than ASSERTED}.`;
  return isStatement(of!.trim()) ? { of: of!.trim(), asserted, otherwise } : `{${reference}}: ${of!.trim()} is no statement of this rule.`;
}

/** Words for values of an enum, `{estimate.bound: EXACT exactly | UP_TO no more than}`, or a problem with them; null for another reference. */
function valueWords(reference: string, resolve: Resolve): Placeholder | string | null {
  const [field = '', choice, ...more] = reference.split(':').map((text) => text.trim());
  if (choice === undefined || !field.includes('.')) return null;
  const found = resolve(field);
  if (found === null || typeof found === 'string') return found;
  const { words } = found;
  if (!words) return `{${reference}}: ${field} has no values of an enum.`;
  const own = choice.split('|').map((text) => /^(\w+)\s+(.+)$/.exec(text.trim()));
  const wrong = own.findIndex((one) => one === null || !words.has(one[1]!));
  if (more.length > 0 || wrong >= 0)
    return `{${reference}}: write {statement.field: VALUE words | VALUE words}, with values of ${[...words.keys()].join(', ')}.`;
  return { ...found, words: new Map([...words, ...own.map((one) => [one![1]!, one![2]!] as const)]) };
}

/**
 * Parses an explanation. `{estimate.bound: EXACT exactly}` has words of its own for a value. `{statement: is | is said to be}` has the first words where no source disputes the statement.
 * @returns the template, and the problems as texts
 */
export function parseTemplate(
  text: string,
  { resolve, isStatement }: Names,
): { readonly template: Template; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const parts = text.split(/(\{[^{}]*\})/).flatMap((piece): Part[] => {
    if (!piece.startsWith('{') || !piece.endsWith('}')) {
      if (/[{}]/.test(piece)) problems.push('unmatched brace; write {variable.field}.');
      return piece === '' ? [] : [piece];
    }
    const reference = piece.slice(1, -1).trim();
    const found = valueWords(reference, resolve) ?? statusWords(reference, isStatement) ?? resolve(reference);
    if (typeof found !== 'string') return [found];
    problems.push(found);
    return [];
  });
  return { template: { text, parts }, problems };
}

function shown(placeholder: Placeholder, lookUp: (of: string, property: string) => Cell): string {
  const { of, property, shownAs, words } = placeholder;
  if (shownAs === 'figure') {
    return figureText((part) => lookUp(of, part), property) ?? UNKNOWN;
  }
  const value = lookUp(of, property);
  if (value === null) return UNKNOWN;
  return words?.get(String(value)) ?? String(value);
}

/** What an explanation is filled with. */
export interface Filling {
  /** A property of an entity or of a premise. */
  readonly lookUp: (of: string, property: string) => Cell;
  /** The value of the fact, for rules that compute one. */
  readonly value: number | null;
  readonly status: (of: string) => StatementStatus;
}

/** The explanation with its placeholders replaced. */
export function fillTemplate({ parts }: Template, { lookUp, value, status }: Filling): string {
  const text = (part: Part): string => {
    if (typeof part === 'string') return part;
    if (part === null) return String(value ?? UNKNOWN);
    if ('property' in part) return shown(part, lookUp);
    return status(part.of) === 'ASSERTED' ? part.asserted : part.otherwise;
  };
  return parts.map(text).join('');
}

/** The properties that a placeholder is filled from. */
export function placeholderProperties({ property, shownAs }: Placeholder): readonly string[] {
  return shownAs === 'figure' ? Object.values(figureProperties(property)) : [property];
}
