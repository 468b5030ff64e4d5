import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';

/** For interrupt.test.ts: keeps its worker of jest too busy to hear of anything. */
test('never ends', () => {
  writeFileSync(join(process.env['CADRE_TEST_BUSY']!, String(process.pid)), '');
  for (;;);
});
