import type { Authorship } from '../../src/store/log/change.js';

/** As whom tests write. */
export const BY_TEST: Authorship = { by: 'test', via: 'FILE', message: null };
