import { isUtf8 } from 'node:buffer';
import { CadreError } from '../../errors/cadre-error.js';

/** Turns bytes, cut anywhere, into text. */
export interface Decoder {
  /** The name of the encoding. */
  readonly encoding: string;
  /**
   * @param more whether further bytes follow
   * @throws TypeError when the bytes are not in the encoding
   */
  decode(bytes: Buffer, more: boolean): string;
}

/** The characters of the bytes 0x80 to 0x9F in Windows-1252; a blank stands for the five that it does not define. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const UNDEFINED = ' ';

/**
 * Decodes Windows-1252, which contains Latin-1. TextDecoder of Node 20 reads the bytes 0x80 to 0x9F as control characters.
 * @returns null if a byte has no character
 */
export function windows1252(bytes: Buffer): string | null {
  let complete = true;
  const text = bytes.toString('latin1').replace(/[\x80-\x9f]/g, (character) => {
    const own = WINDOWS_1252[character.charCodeAt(0) - 0x80]!;
    complete &&= own !== UNDEFINED;
    return own;
  });
  return complete ? text : null;
}

const WINDOWS_1252_DECODER: Decoder = {
  encoding: 'windows-1252',
  decode(bytes) {
    const text = windows1252(bytes);
    if (text === null) throw new TypeError('a byte has no character in Windows-1252');
    return text;
  },
};

/**
 * A decoder by the name of an encoding, as the Encoding Standard has them: utf-8, utf-16le, windows-1256, macintosh and the like.
 * @returns null for a name that it does not have
 */
export function decoderOf(label: string): Decoder | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    // The standard takes all names of Latin-1 for Windows-1252.
    if (decoder.encoding === 'windows-1252' || decoder.encoding === 'iso-8859-1') return WINDOWS_1252_DECODER;
    return { encoding: decoder.encoding, decode: (bytes, more) => decoder.decode(bytes, { stream: more }) };
  } catch {
    return null;
  }
}

/** @throws CadreError BAD_INPUT for an encoding that cannot be read */
export function requireDecoder(file: string, label: string): Decoder {
  const decoder = decoderOf(label);
  if (decoder !== null) return decoder;
  const hint = 'Use a name such as utf-8, utf-16le, windows-1252, windows-1256 or macintosh, or save the file as UTF-8.';
  throw new CadreError('BAD_INPUT', `${file} is in the encoding ${label}, which cannot be read.`, { file }, { hint });
}

/** The encoding of UTF-16 by its mark, or by the zeros of Latin letters at the beginning; null if the file is not UTF-16. */
export function utf16Of(start: Buffer): 'utf-16le' | 'utf-16be' | null {
  const mark = start.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  const zeros = (offset: number) => [0, 2, 4].every((at) => start[at + offset] === 0 && start[at + 1 - offset] !== 0);
  if (start.length < 6) return null;
  if (zeros(1)) return 'utf-16le';
  return zeros(0) ? 'utf-16be' : null;
}

/** A text that was decoded, and as what. `unknown`: some of its bytes have no character. */
export interface DecodedText {
  readonly text: string;
  readonly as: 'utf-8' | 'windows-1252' | 'unknown';
}

/** Decodes a row as UTF-8 or, if it is not valid UTF-8, as Windows-1252. Older releases of lists mix them. */
export function decode(bytes: Buffer): DecodedText {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), as: 'utf-8' };
  const text = windows1252(bytes);
  return text === null ? { text: bytes.toString('latin1'), as: 'unknown' } : { text, as: 'windows-1252' };
}

export const LATIN_NOTE = 'rows that are not UTF-8 were read as Windows-1252';
export const UNKNOWN_ENCODING =
  'The row is in neither UTF-8 nor Windows-1252. Name the encoding of the file by --encoding, such as macintosh.';
