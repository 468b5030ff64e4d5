import { requireWithinLimit } from '../../errors/limit.js';

/** A longer text is no name and no question. */
const LONGEST_TEXT = 500;

/** @throws CadreError LIMIT for a text that is too long to be searched for */
export function requireSearchable(text: string): void {
  requireWithinLimit({ limit: 'text', value: text.length, allowed: LONGEST_TEXT, unit: 'characters', hint: 'Ask with fewer.' });
}
