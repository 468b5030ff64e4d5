import { ATTACK_QUERIES } from './attacks.js';
import { GROUP_QUERIES } from './groups.js';
import { WRITING_QUERIES } from './writing.js';

/** Example queries, and a mutation; the query page opens with them, each in a tab. */
export const EXAMPLE_QUERIES: readonly string[] = [...GROUP_QUERIES, ...ATTACK_QUERIES, ...WRITING_QUERIES];
