import { ATTACK_QUERIES } from './attacks.js';
import { GROUP_QUERIES } from './groups.js';

/** Ready queries that show what can be asked; the query page opens with them, one a tab. */
export const EXAMPLE_QUERIES: readonly string[] = [...GROUP_QUERIES, ...ATTACK_QUERIES];
