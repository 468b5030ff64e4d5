import type { Authorship } from '../../src/store/log/change.js';

/** As whom the benchmark writes. */
export const BY_BENCH: Authorship = { by: 'bench', via: 'IMPORT', message: null };
