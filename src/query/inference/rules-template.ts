import type { Cell } from '../../store/plan.js';

/** A placeholder in an explanation: a property of an entity or of a premise. */
export interface Placeholder {
  readonly of: string;
  readonly property: string;
  /** Enum values (ASSESSED) are shown as words. */
  readonly enumerated: boolean;
}

/** A text, a placeholder, or null for the value of the fact. */
type Part = string | Placeholder | null;

/** An explanation with placeholders. */
export interface Template {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Stands for a property that no source gives. */
const UNKNOWN = 'not stated';

/** Resolves a reference such as `candidate.name` or `value`: to a placeholder, to null for the value of the fact, or to a problem. */
export type Resolve = (reference: string) => Placeholder | null | string;

/**
 * Parses an explanation.
 * @returns the template, and the problems as texts
 */
export function parseTemplate(text: string, resolve: Resolve): { readonly template: Template; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const parts = text.split(/(\{[^{}]*\})/).flatMap((piece): Part[] => {
    if (!piece.startsWith('{') || !piece.endsWith('}')) {
      if (/[{}]/.test(piece)) problems.push('unmatched brace; write {variable.field}.');
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

/** The explanation with its placeholders replaced. */
export function fillTemplate({ parts }: Template, lookUp: (placeholder: Placeholder) => Cell, value: number | null): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part === null ? shown(value, false) : shown(lookUp(part), part.enumerated)))
    .join('');
}
