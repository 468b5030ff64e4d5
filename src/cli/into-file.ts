import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { CadreError } from '../errors/cadre-error.js';

/** Pipes, terminals and the like, which take what comes and must stay what they are. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Works on a file that is taken away when a signal ends the program meanwhile. */
async function tidily(file: string, work: () => Promise<void>): Promise<void> {
  const end = (signal: NodeJS.Signals) => {
    rmSync(file, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of ENDING) process.off(signal, end);
  };
  for (const signal of ENDING) process.on(signal, end);
  await work().finally(forget);
}

/**
 * Writes a file that appears whole or not at all: beside its place until it is done (`.part`), so that what stood there
 * before stays until then; an error or a signal leaves nothing behind.
 * @param path compressed when it ends with `.gz`
 * @throws CadreError BAD_INPUT when it cannot be written; whatever the bytes throw
 */
export async function intoFile(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const device = await isDevice(path);
  const written = device ? path : `${path}.part`;
  try {
    const source = Readable.from(bytes, { objectMode: false });
    const target = createWriteStream(written);
    const work = () => (path.endsWith('.gz') ? pipeline(source, createGzip(), target) : pipeline(source, target));
    if (device) await work();
    else
      await tidily(written, async () => {
        await work();
        await rename(written, path);
      });
  } catch (error) {
    if (!device) await rm(written, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (error instanceof CadreError || syscall === undefined) throw error;
    throw new CadreError('BAD_INPUT', `${path} cannot be written (${code ?? 'unknown'}).`, { path }, { cause: error });
  }
}
