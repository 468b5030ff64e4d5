import { isUtf8 } from 'node:buffer';
import { accessSync, constants, createReadStream, type Stats, statSync } from 'node:fs';
import { CadreError } from '../errors/cadre-error.js';

const WINDOWS = new TextDecoder('windows-1252');
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

function refuseEncoding(file: string, chunk: Buffer): void {
  const start = chunk.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff')
    throw new CadreError('BAD_INPUT', `${file} is UTF-16. Save it as UTF-8 and import that.`, { file });
  if (start === '1f8b' || start === '504b')
    throw new CadreError('BAD_INPUT', `${file} is a compressed file. Unpack it and import what is in it.`, { file });
}

function unreadable(file: string, cause: unknown): CadreError {
  const { code } = cause as NodeJS.ErrnoException;
  const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? 'unknown'})`;
  return new CadreError('BAD_INPUT', `${file}: ${why}.`, { file }, { cause });
}

function statOf(file: string): Stats {
  try {
    const stats = statSync(file);
    accessSync(file, constants.R_OK);
    return stats;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/**
 * Looks whether files can be read and hold something, before anything is done with the first of them.
 * @throws CadreError BAD_INPUT
 */
export function requireFiles(files: readonly string[]): void {
  for (const file of files) {
    const stats = statOf(file);
    if (stats.isDirectory()) throw new CadreError('BAD_INPUT', `${file} is a directory. Name the files in it.`, { file });
    if (stats.isFile() && stats.size === 0) throw new CadreError('BAD_INPUT', `${file} is empty.`, { file });
  }
}

/** The beginning of a text, for a message. */
export function beginning(bytes: Buffer): string {
  return JSON.stringify(clean(decode(bytes.subarray(0, 200)).text).slice(0, 30));
}

/**
 * The bytes of a file as they are read, without a byte order mark.
 * @param progress called with how many bytes each read brought
 * @throws CadreError BAD_INPUT when the file cannot be read, is compressed or is UTF-16
 */
export async function* readBytes(file: string, progress: (bytes: number) => void): AsyncIterable<Buffer> {
  let first = true;
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      progress(chunk.length);
      if (first) refuseEncoding(file, chunk);
      yield first && chunk.subarray(0, 3).equals(BOM) ? chunk.subarray(3) : chunk;
      first = false;
    }
  } catch (error) {
    throw error instanceof CadreError ? error : unreadable(file, error);
  }
}

/**
 * A row as text: UTF-8, and where its bytes are none, Windows-1252, which holds Latin-1. Older releases of lists mix them.
 */
export function decode(bytes: Buffer): { readonly text: string; readonly latin: boolean } {
  return isUtf8(bytes) ? { text: bytes.toString('utf8'), latin: false } : { text: WINDOWS.decode(bytes), latin: true };
}

/** MS-DOS wrote this byte at the end of text files. */
const END_OF_FILE = 0x1a;
const BLANKS: ReadonlySet<number> = new Set([END_OF_FILE, 0x20, 0x09, 0x0d]);

/** Whether a row holds nothing but blanks. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => BLANKS.has(byte));
}

/** A value without the control characters that slip into data sets: they are blanks, line breaks stay. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
}

export const LATIN_NOTE = 'rows that are not UTF-8 were read as Windows-1252';
