import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function readOwner(path) {
  try {
    return Number((await readFile(path, 'utf8')).trim());
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The lock appears with its owner's process id already in it, so that no reader meets an empty file. */
async function tryTake(path) {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, `${process.pid}\n`);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Moves the lock of a dead process away; puts it back when it turns out to be a newer, living one. */
async function breakLock(path, deadOwner) {
  const aside = `${path}.dead.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if ((await readOwner(aside)) !== deadOwner) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

/**
 * Takes a lock between processes of this machine; the lock of a process that died is broken.
 * @param {string} path
 * @param {{ waitMs?: number }} [options]
 * @returns {Promise<() => Promise<void>>} gives the lock back
 */
export async function takeFileLock(path, { waitMs = 600_000 } = {}) {
  await mkdir(dirname(path), { recursive: true });
  const giveUpAt = Date.now() + waitMs;
  while (!(await tryTake(path))) {
    const owner = await readOwner(path);
    if (owner !== null && !isAlive(owner)) {
      await breakLock(path, owner);
      continue;
    }
    if (Date.now() > giveUpAt) throw new Error(`Waited ${waitMs} ms for ${path}, held by process ${owner}`);
    await sleep(100);
  }
  return () => rm(path, { force: true });
}
