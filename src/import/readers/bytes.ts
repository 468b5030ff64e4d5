import { accessSync, constants, createReadStream, type Stats, statSync } from 'node:fs';
import { CadreError } from '../../errors/cadre-error.js';
import { type Decoder, decode, decoderOf, requireDecoder, utf16Of } from './encoding.js';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const [LF, CR] = [10, 13];

function refuseCompressed(file: string, chunk: Buffer): void {
  const start = chunk.subarray(0, 2).toString('hex');
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
 * Reads the bytes of a file, without the byte order mark of UTF-8.
 * @param progress called with the number of bytes of each read
 * @throws CadreError BAD_INPUT when the file cannot be read or is compressed
 */
export async function* readBytes(file: string, progress: (bytes: number) => void): AsyncIterable<Buffer> {
  let first = true;
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      progress(chunk.length);
      if (first) refuseCompressed(file, chunk);
      yield first && chunk.subarray(0, 3).equals(BOM) ? chunk.subarray(3) : chunk;
      first = false;
    }
  } catch (error) {
    throw error instanceof CadreError ? error : unreadable(file, error);
  }
}

/** Whether lines end with the carriage return alone, as old Macs wrote them. */
function endsWithReturns(start: Buffer): boolean {
  const at = start.indexOf(CR);
  return at >= 0 && !start.includes(LF);
}

function decoded(file: string, decoder: Decoder, chunk: Buffer, more: boolean, stated: boolean): string {
  try {
    return decoder.decode(chunk, more);
  } catch (cause) {
    const { encoding } = decoder;
    const message = stated
      ? `${file} contains bytes that are not ${encoding}.`
      : `${file} has the line ends of old Macs and is not UTF-8, so its encoding is unknown.`;
    const hint = 'Name its encoding by --encoding, such as macintosh or windows-1252.';
    throw new CadreError('BAD_INPUT', message, { file, encoding }, { cause, hint });
  }
}

/**
 * Reads a text file as UTF-8 with lines that end with LF or CRLF. UTF-16 and files whose lines end with CR alone are converted;
 * bytes that are not UTF-8 stay as they are if no encoding is stated, as lists mix encodings.
 * @param encoding the encoding of the file; null if it is not stated
 * @throws CadreError BAD_INPUT when the file cannot be read, is compressed, or is not in the encoding
 */
export async function* readText(file: string, progress: (bytes: number) => void, encoding: string | null = null): AsyncIterable<Buffer> {
  let decoder: Decoder | null = encoding === null ? null : requireDecoder(file, encoding);
  let returns: boolean | null = null;
  for await (const chunk of readBytes(file, progress)) {
    if (returns === null) {
      const wide = encoding === null ? utf16Of(chunk) : null;
      if (wide !== null) decoder = requireDecoder(file, wide);
      const start = decoder === null ? chunk : Buffer.from(decoded(file, decoderOf(decoder.encoding)!, chunk, true, true));
      returns = endsWithReturns(start);
      if (returns) decoder ??= requireDecoder(file, 'utf-8');
    }
    if (decoder === null) yield chunk;
    else {
      const text = decoded(file, decoder, chunk, true, encoding !== null || decoder.encoding !== 'utf-8').replace(/^\ufeff/, '');
      yield Buffer.from(returns ? text.replaceAll('\r', '\n') : text);
    }
  }
  if (decoder !== null) decoded(file, decoder, Buffer.alloc(0), false, true);
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
