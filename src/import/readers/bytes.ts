import { isUtf8 } from 'node:buffer';
import { accessSync, constants, createReadStream, type Stats, statSync } from 'node:fs';
import { CadreError } from '../../errors/cadre-error.js';

const WINDOWS_1252 = new TextDecoder('windows-1252');
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

function requireUtf8(file: string, chunk: Buffer): void {
  const start = chunk.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff')
    throw new CadreError('BAD_INPUT', `${file} is encoded as UTF-16.`, { file }, { hint: 'Save it as UTF-8 first.' });
  if (start === '1f8b' || start === '504b')
    throw new CadreError('BAD_INPUT', `${file} is a compressed file.`, { file }, { hint: 'Unpack it first.' });
}

function unreadable(file: string, cause: unknown): CadreError {
  const { code } = cause as NodeJS.ErrnoException;
  const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? 'unknown'})`;
  return new CadreError('BAD_INPUT', `${file}: ${reason}.`, { file }, { cause, hint: 'Check the path and the permission to read it.' });
}

function readableStats(file: string): Stats {
  try {
    const stats = statSync(file);
    accessSync(file, constants.R_OK);
    return stats;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/**
 * Checks that files can be read and are not empty, before the first of them is imported.
 * @throws CadreError BAD_INPUT
 */
export function requireFiles(files: readonly string[]): void {
  for (const file of files) {
    const stats = readableStats(file);
    if (stats.isDirectory()) throw new CadreError('BAD_INPUT', `${file} is a directory.`, { file }, { hint: 'Give the files in it.' });
    if (stats.isFile() && stats.size === 0)
      throw new CadreError('BAD_INPUT', `${file} is empty.`, { file }, { hint: 'Get the file again.' });
  }
}

/** The beginning of a text, for messages. */
export function excerpt(bytes: Buffer): string {
  return JSON.stringify(clean(decode(bytes.subarray(0, 200)).text).slice(0, 30));
}

/**
 * Reads the bytes of a file, without a byte order mark.
 * @param progress called with the number of bytes of each read
 * @throws CadreError BAD_INPUT when the file cannot be read, is compressed or is UTF-16
 */
export async function* readBytes(file: string, progress: (bytes: number) => void): AsyncIterable<Buffer> {
  let first = true;
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      progress(chunk.length);
      if (first) requireUtf8(file, chunk);
      yield first && chunk.subarray(0, 3).equals(BOM) ? chunk.subarray(3) : chunk;
      first = false;
    }
  } catch (error) {
    throw error instanceof CadreError ? error : unreadable(file, error);
  }
}

/** Decodes a row as UTF-8 or, if it is not valid UTF-8, as Windows-1252, a superset of Latin-1. Older releases of lists mix them. */
export function decode(bytes: Buffer): { readonly text: string; readonly latin: boolean } {
  return isUtf8(bytes) ? { text: bytes.toString('utf8'), latin: false } : { text: WINDOWS_1252.decode(bytes), latin: true };
}

/** MS-DOS wrote this byte at the end of text files. */
const END_OF_FILE = 0x1a;
const BLANKS: ReadonlySet<number> = new Set([END_OF_FILE, 0x20, 0x09, 0x0d]);

/** Whether a row has nothing but white space. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => BLANKS.has(byte));
}

/** Replaces control characters in a value by spaces, since data sets contain stray ones. Line breaks stay. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
}

export const LATIN_NOTE = 'rows that are not UTF-8 were read as Windows-1252';
