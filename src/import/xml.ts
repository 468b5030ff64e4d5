import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { CadreError } from '../errors/cadre-error.js';
import { readBytes } from './bytes.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is wrong with a file from a place on; what came before it holds. */
export interface XmlFault {
  /** Counts from 1. */
  readonly line: number;
  readonly reason: string;
}

/** Gathers what a format is after from the tags of a file. Names come without their prefixes. */
export interface XmlHandler<T> {
  /** What is complete. Taken away as it is read. */
  readonly found: T[];
  /** The line of what has begun and not ended; null where nothing has. */
  readonly unfinished: number | null;
  opens(name: string, attributes: Attributes, line: number): void;
  text(text: string): void;
  closes(name: string): void;
}

const MIB = 1024 * 1024;
/** The parser holds what it has not finished: more of it than this is no such file. */
const MOST_BETWEEN = 64 * MIB;

function local(name: string): string {
  return name.replace(/^.*:/, '');
}

/** The encoding that the file declares; UTF-8 where it declares none. Bytes that it does not have are a fault, no replacement. */
function decoderFor(file: string, start: Buffer): TextDecoder {
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(start.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new CadreError('BAD_INPUT', `${file} is in the encoding ${label}, which is not known. Save it as UTF-8 and import that.`, {
      file,
    });
  }
}

/** One pass over a file; knows where it stops being well-formed. */
class XmlReading<T> {
  readonly #parser = new SaxesParser();
  #decoder: TextDecoder | null = null;
  #since = 0;
  fault: XmlFault | null = null;

  constructor(
    private readonly file: string,
    private readonly handler: XmlHandler<T>,
    private readonly what: string,
  ) {
    const parser = this.#parser;
    parser.on('opentag', ({ name, attributes }) => handler.opens(local(name), attributes as Attributes, parser.line));
    parser.on('text', (text) => handler.text(text));
    parser.on('cdata', (text) => handler.text(text));
    parser.on('closetag', ({ name }) => handler.closes(local(name)));
    // Entities that a file defines are not expanded: using one is such an error.
    parser.on('error', ({ message }) => this.#break(`The file is not well-formed from here on: ${message.replace(/^\d+:\d+: /, '')}`));
  }

  #break(reason: string): void {
    this.fault ??= { line: this.handler.unfinished ?? this.#parser.line, reason };
  }

  push(chunk: Buffer): void {
    this.#decoder ??= decoderFor(this.file, chunk);
    this.#since += chunk.length;
    if (this.#since > MOST_BETWEEN) {
      this.#break(`No ${this.what} ends within ${MOST_BETWEEN / MIB} MiB; the rest of the file was not read.`);
      return;
    }
    try {
      this.#parser.write(this.#decoder.decode(chunk, { stream: true }));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#break(`The file holds bytes that are no ${this.#decoder.encoding} from here on.`);
    }
    if (this.handler.found.length > 0) this.#since = 0;
  }

  end(): void {
    if (this.fault === null) this.#parser.close();
  }
}

/**
 * What a handler finds in an XML file, in groups, as it is read. A file that is not well-formed ends with a fault where it
 * stops being so.
 * @param what in a word or two, for messages: `node or edge`
 * @throws CadreError BAD_INPUT when the file cannot be read at all
 */
export async function* readXml<T>(
  file: string,
  progress: (bytes: number) => void,
  handler: XmlHandler<T>,
  what: string,
): AsyncIterable<readonly (T | XmlFault)[]> {
  const reading = new XmlReading(file, handler, what);
  for await (const chunk of readBytes(file, progress)) {
    reading.push(chunk);
    if (reading.fault) break;
    if (handler.found.length > 0) yield handler.found.splice(0);
  }
  reading.end();
  yield [...handler.found.splice(0), ...(reading.fault ? [reading.fault] : [])];
}
