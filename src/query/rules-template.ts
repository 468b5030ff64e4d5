import type { Cell } from '../store/plan.js';

/** A place in an explanation that is filled in: a property of a variable's entity or of a premise; null for the fact's value. */
export interface Hole {
  readonly of: string;
  readonly property: string;
  /** Names of the model (ASSESSED) are shown as words. */
  readonly enumerated: boolean;
}

type Part = string | Hole | null;

/** An explanation with holes. */
export interface Template {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** What is said where a source gives nothing. */
const UNKNOWN = 'not stated';

/** A reference as it stands in a text: `candidate.name`, or `value`. */
export type Resolve = (reference: string) => Hole | null | string;

/**
 * Reads an explanation.
 * @param resolve finds what a reference means; null is the fact's value, a text says what is wrong with it
 * @returns what is wrong, one text each, when there is something wrong
 */
export function parseTemplate(text: string, resolve: Resolve): { readonly template: Template; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const parts = text.split(/(\{[^{}]*\})/).flatMap((piece): Part[] => {
    if (!piece.startsWith('{') || !piece.endsWith('}')) {
      if (/[{}]/.test(piece)) problems.push('a brace has no partner; write {variable.field}.');
      return piece === '' ? [] : [piece];
    }
    const found = resolve(piece.slice(1, -1).trim());
    if (typeof found !== 'string') return [found];
    problems.push(found);
    return [];
  });
  return { template: { text, parts }, problems };
}

function shown(value: Cell, enumerated: boolean): string {
  if (value === null || value === undefined) return UNKNOWN;
  return enumerated ? String(value).toLowerCase().replaceAll('_', ' ') : String(value);
}

/** The explanation with its holes filled in. */
export function fillTemplate({ parts }: Template, lookUp: (hole: Hole) => Cell, value: number | null): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part === null ? shown(value, false) : shown(lookUp(part), part.enumerated)))
    .join('');
}
