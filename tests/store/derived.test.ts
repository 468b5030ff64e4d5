import { describe } from '@jest/globals';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { derivation } from './derivation-contract.js';

describe('what derives from evidence, in the embedded engine', () => derivation(() => openGrafeo({ path: null })));
