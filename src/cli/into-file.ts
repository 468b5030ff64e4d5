import { createWriteStream } from 'node:fs';
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

/**
 * Writes a file that appears whole or not at all: beside its place until it is done (`.part`), so that what stood there
 * before stays until then.
 * @param path compressed when it ends with `.gz`
 * @throws CadreError BAD_INPUT when it cannot be written; whatever the bytes throw
 */
export async function intoFile(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const device = await isDevice(path);
  const written = device ? path : `${path}.part`;
  try {
    const source = Readable.from(bytes, { objectMode: false });
    const target = createWriteStream(written);
    await (path.endsWith('.gz') ? pipeline(source, createGzip(), target) : pipeline(source, target));
    if (!device) await rename(written, path);
  } catch (error) {
    if (!device) await rm(written, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (error instanceof CadreError || syscall === undefined) throw error;
    throw new CadreError('BAD_INPUT', `${path} cannot be written (${code ?? 'unknown'}).`, { path }, { cause: error });
  }
}
