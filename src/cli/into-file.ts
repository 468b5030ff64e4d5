import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { CadreError } from '../errors/cadre-error.js';
import { unwritable } from './unreadable.js';

/** Pipes, terminals and the like: they are written to directly, never replaced. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

const TERMINATION_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Writes a file; a signal that ends the program meanwhile removes it. */
async function removedOnSignal(file: string, work: () => Promise<void>): Promise<void> {
  const end = (signal: NodeJS.Signals) => {
    rmSync(file, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of TERMINATION_SIGNALS) process.off(signal, end);
  };
  for (const signal of TERMINATION_SIGNALS) process.on(signal, end);
  await work().finally(forget);
}

/** A stream that fails early may still be opening its file, which would appear after it was removed. */
async function closed(stream: WriteStream): Promise<void> {
  if (!stream.closed) await new Promise<void>((resolve) => stream.once('close', resolve));
}

/**
 * Writes a file that appears complete or not at all: it is written as `.part` and renamed at the end, so an older file
 * stays until then. An error or a signal leaves nothing behind.
 * @param path the file; compressed if it ends with `.gz`
 * @throws CadreError BAD_INPUT when it cannot be written; whatever the bytes throw
 */
export async function intoFile(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const device = await isDevice(path);
  const written = device ? path : `${path}.part`;
  const source = Readable.from(bytes, { objectMode: false });
  const target = createWriteStream(written);
  try {
    const work = () => (path.endsWith('.gz') ? pipeline(source, createGzip(), target) : pipeline(source, target));
    if (device) await work();
    else
      await removedOnSignal(written, async () => {
        await work();
        await rename(written, path);
      });
  } catch (error) {
    if (!device) {
      await closed(target);
      await rm(written, { force: true });
    }
    if (error instanceof CadreError || (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw unwritable(path, error);
  }
}
