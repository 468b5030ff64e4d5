import type { Cell } from '../../store/plan.js';
import { figureProperties, figureText } from './figure.js';

/** A placeholder in an explanation: a property of an entity or of a premise. */
export interface Placeholder {
  readonly of: string;
  readonly property: string;
  /** Values of enums (ASSESSED) are shown as words, figures with their range. */
  readonly shownAs: 'value' | 'words' | 'figure';
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

function words(value: Cell): string {
  return String(value).toLowerCase().replaceAll('_', ' ');
}

function shown(placeholder: Placeholder, lookUp: (of: string, property: string) => Cell): string {
  const { of, property, shownAs } = placeholder;
  if (shownAs === 'figure') {
    return figureText((part) => lookUp(of, part), property) ?? UNKNOWN;
  }
  const value = lookUp(of, property);
  if (value === null) return UNKNOWN;
  return shownAs === 'words' ? words(value) : String(value);
}

/** The explanation with its placeholders replaced. */
export function fillTemplate({ parts }: Template, lookUp: (of: string, property: string) => Cell, value: number | null): string {
  return parts.map((part) => (typeof part === 'string' ? part : part === null ? String(value ?? UNKNOWN) : shown(part, lookUp))).join('');
}

/** The properties that a placeholder is filled from. */
export function placeholderProperties({ property, shownAs }: Placeholder): readonly string[] {
  return shownAs === 'figure' ? Object.values(figureProperties(property)) : [property];
}
