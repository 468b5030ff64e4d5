import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';

const BIN = join(packageRoot(), 'bin', 'cadre.cjs');

describe('the check of the Node version', () => {
  const unsupported: (version: string, range: string) => string | null = createRequire(BIN)('./check-node.cjs');

  it.each([
    ['20.19.0', null],
    ['20.20.2', null],
    ['22.0.0', null],
    ['24.21.0', null],
    ['20.18.3', 'Cadre needs Node.js 20.19 or newer, and this is 20.18.3 (newer ones: https://nodejs.org)'],
    ['18.20.8', 'Cadre needs Node.js 20.19 or newer, and this is 18.20.8 (newer ones: https://nodejs.org)'],
    ['9.11.2', 'Cadre needs Node.js 20.19 or newer, and this is 9.11.2 (newer ones: https://nodejs.org)'],
  ])('%s', (version, sentence) => expect(unsupported(version, '>=20.19')).toBe(sentence));

  it('is the first thing that `cadre` does, and the last on an old Node', () => {
    const code = `Object.defineProperty(process.versions, 'node', { value: '18.20.8' }); require(${JSON.stringify(BIN)})`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Cadre needs Node.js 20.19 or newer, and this is 18.20.8 (newer ones: https://nodejs.org)\n',
    });
  });
});
