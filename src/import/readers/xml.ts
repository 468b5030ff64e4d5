import { SaxesParser } from 'saxes';
import { CadreError } from '../../errors/cadre-error.js';
import { readBytes } from './bytes.js';
import { type Decoder, requireDecoder, utf16Of } from './encoding.js';

export type Attributes = Readonly<Record<string, string>>;

/** An error in a file. Everything before it is valid. */
export interface XmlFault {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** The format that a file should have. */
export interface XmlFormat {
  /** The root element. */
  readonly root: string;
  /** What it contains, for messages: `node or edge`. */
  readonly content: string;
}

/** Builds items from the tags of a file. Names come without their prefixes. */
export interface XmlHandler<T> {
  /** Complete items. The reader removes them. */
  readonly items: T[];
  /** The line where an incomplete item begins; null if there is none. */
  readonly unfinished: number | null;
  openTag(name: string, attributes: Attributes, line: number): void;
  text(text: string): void;
  closeTag(name: string): void;
}

const MIB = 1024 * 1024;
/** The parser keeps incomplete items in memory. A file with more bytes than this between items is not of the format. */
const MAX_UNFINISHED = 64 * MIB;

function localName(name: string): string {
  return name.replace(/^.*:/, '');
}

/** A decoder for UTF-16 or the declared encoding, by default UTF-8. Invalid bytes are errors and are not replaced. */
function decoderFor(file: string, start: Buffer): Decoder {
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(start.subarray(0, 200).toString('latin1'))?.[1];
  return requireDecoder(file, utf16Of(start) ?? declared ?? 'utf-8');
}

/** Reads one file up to the first error. */
class XmlReader<T> {
  readonly #parser = new SaxesParser();
  #decoder: Decoder | null = null;
  #bytesSinceItem = 0;
  #rootSeen = false;
  fault: XmlFault | null = null;

  constructor(
    private readonly file: string,
    private readonly handler: XmlHandler<T>,
    private readonly format: XmlFormat,
  ) {
    const parser = this.#parser;
    // The parser continues after an error, but what it finds then is unreliable.
    parser.on('opentag', ({ name, attributes }) => {
      if (this.fault) return;
      if (!this.#rootSeen && localName(name) !== format.root) throw this.#wrongFormat(`it begins with <${name}>.`);
      this.#rootSeen = true;
      handler.openTag(localName(name), attributes as Attributes, parser.line);
    });
    const text = (part: string) => this.fault ?? handler.text(part);
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('closetag', ({ name }) => this.fault ?? handler.closeTag(localName(name)));
    // Entities that a file defines are not expanded. Using one is an error of this kind.
    parser.on('error', ({ message }) => this.#fail(`it is not well-formed XML from here on: ${message.replace(/^\d+:\d+: /, '')}`));
  }

  #wrongFormat(reason: string): CadreError {
    const { root } = this.format;
    const hint = 'Import a file of this format, or choose its format with --from.';
    return new CadreError('BAD_INPUT', `${this.file} is not a <${root}> file: ${reason}`, { file: this.file, root }, { hint });
  }

  #fail(reason: string): void {
    if (!this.#rootSeen) throw this.#wrongFormat(reason);
    this.fault ??= { line: this.handler.unfinished ?? this.#parser.line, reason: `The file is broken: ${reason}` };
  }

  #decoded(decoder: Decoder, chunk: Buffer): string | null {
    try {
      return decoder.decode(chunk, true);
    } catch {
      return null;
    }
  }

  push(chunk: Buffer): void {
    this.#decoder ??= decoderFor(this.file, chunk);
    this.#bytesSinceItem += chunk.length;
    if (this.#bytesSinceItem > MAX_UNFINISHED) {
      this.#fail(`no ${this.format.content} ends within ${MAX_UNFINISHED / MIB} MiB, so the rest was not read.`);
      return;
    }
    const text = this.#decoded(this.#decoder, chunk);
    if (text === null) this.#fail(`it contains bytes that are not ${this.#decoder.encoding} from here on.`);
    else this.#parser.write(text);
    if (this.handler.items.length > 0) this.#bytesSinceItem = 0;
  }

  end(): void {
    if (this.fault === null) this.#parser.close();
  }
}

/**
 * Reads the items of an XML file, in groups as they arrive. If the file is not well-formed, the last item is the error.
 * @throws CadreError BAD_INPUT when the file cannot be read at all or has another format
 */
export async function* readXml<T>(
  file: string,
  progress: (bytes: number) => void,
  handler: XmlHandler<T>,
  kind: XmlFormat,
): AsyncIterable<readonly (T | XmlFault)[]> {
  const reader = new XmlReader(file, handler, kind);
  for await (const chunk of readBytes(file, progress)) {
    reader.push(chunk);
    if (reader.fault) break;
    if (handler.items.length > 0) yield handler.items.splice(0);
  }
  reader.end();
  yield [...handler.items.splice(0), ...(reader.fault ? [reader.fault] : [])];
}

/** Whether a file begins like XML, and not like a table. */
export async function isXml(file: string): Promise<boolean> {
  for await (const chunk of readBytes(file, () => {})) return chunk.subarray(0, 200).toString('latin1').trimStart().startsWith('<');
  return false;
}
