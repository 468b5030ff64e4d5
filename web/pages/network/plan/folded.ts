import type { Family } from '../../../words/families.js';

/** What a picture follows until a reader asks for more: listings and places would be a fan of lines to each state. */
export const FOLDED: ReadonlySet<Family> = new Set<Family>(['designation', 'other']);
