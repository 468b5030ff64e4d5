import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/model/files.js';
import { takeFileLock } from './neo4j/file-lock.mjs';
import { folderOfRun } from './run-folder.js';

/**
 * The program as it is shipped, compiled once in a run by the first test that starts it: it starts in half the time that it takes
 * to compile the sources while they are loaded. It lies below node_modules, where it finds its packages and its schema.
 * @returns the folder with the compiled modules
 */
export async function builtProgram(): Promise<string> {
  const cache = join(packageRoot(), 'node_modules', '.cache');
  const built = join(cache, basename(folderOfRun()));
  if (existsSync(built)) return built;
  const release = await takeFileLock(join(folderOfRun(), 'build.lock'));
  try {
    if (!existsSync(built)) {
      await mkdir(cache, { recursive: true });
      const draft = await mkdtemp(join(cache, 'draft-'));
      const compiler = join(packageRoot(), 'node_modules', 'typescript', 'bin', 'tsc');
      await promisify(execFile)(process.execPath, [compiler, '-p', join(packageRoot(), 'tsconfig.build.json'), '--outDir', draft]);
      await rename(draft, built).catch(async (error) => {
        await rm(draft, { recursive: true });
        throw error;
      });
    }
    return built;
  } finally {
    await release();
  }
}
