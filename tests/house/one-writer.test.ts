import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';

const root = packageRoot();
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => join('src', path));

/** A file without its comments. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function thatHave(pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(code(file))).sort();
}

function importers(module: string): string[] {
  return thatHave(new RegExp(`from '[^']*/${module}\\.js'`));
}

/**
 * Whoever writes facts passes by `writeBatch`, which ends its transaction with a change in the log. These lists name all others that
 * write at all; none of them writes facts but by copying an entry of a log.
 */
describe('the one way to the facts', () => {
  test('transactions that write begin in these modules only', () => {
    expect(thatHave(/engine\s*\.write\(/)).toEqual([
      // The facts.
      'src/store/cypher-store.ts',
      // The opening of a log: its parts, and the change itself.
      'src/store/log/opening.ts',
      // A change of another log, with its entry.
      'src/store/log/replay.ts',
      // What the store derives from facts, and its version.
      'src/store/migrate.ts',
      'src/store/restore.ts',
    ]);
  });

  test('the store writes by two functions, each of which ends with its change', () => {
    const store = code('src/store/cypher-store.ts');
    expect(store.match(/engine\.write\([^;]*/g)).toEqual([
      expect.stringMatching(/^engine\.write\(async \(tx\) => \{\s+const written = await work\(tx\)$/),
    ]);
    expect(store.match(/#onTerms\(terms, \(tx\) => \w+\(/g)).toEqual([
      '#onTerms(terms, (tx) => writeBatch(',
      '#onTerms(terms, (tx) => undoChange(',
    ]);
    expect(store.match(/#onTerms\(/g)).toHaveLength(3);
    for (const module of ['writer', 'undo']) {
      expect(importers(module).filter((file) => file.startsWith('src/store'))).toEqual(['src/store/cypher-store.ts']);
      const writer = code(`src/store/${module}.ts`);
      expect(writer.match(/const change = await appendEntry[^;]*;\s+return [^;]*\bchange\b[^;]*;/g)).toHaveLength(1);
      expect(writer.match(/export async function/g)).toHaveLength(1);
    }
  });

  test('texts that write facts are used by the writer and by the replay only', () => {
    expect(importers('write-facts')).toEqual(['src/store/writer.ts']);
    expect(importers('cypher/write')).toEqual([
      // Reads which nodes are out of order.
      'src/store/states/write-states.ts',
      'src/store/write-facts.ts',
      'src/store/write-nodes.ts',
    ]);
    expect(importers('write-nodes')).toEqual([
      'src/store/log/replay.ts',
      'src/store/states/write-states.ts',
      'src/store/write-facts.ts',
      'src/store/writer.ts',
    ]);
    expect(importers('write-states')).toEqual(['src/store/undo.ts']);
  });

  // An export writes texts into a file.
  test('texts that write stand where texts stand', () => {
    const writing = /['"`]\s*(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE) [(\w$]/;
    const elsewhere = thatHave(writing).filter(
      (file) => !/^src\/(?:store\/(?:cypher|engines|materialized)|export\/formats\/cypher)\//.test(file),
    );
    expect(elsewhere).toEqual([]);
  });
});
