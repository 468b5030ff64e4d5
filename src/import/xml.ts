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

/** What a file of a format is. */
export interface XmlKind {
  /** The outermost element. */
  readonly root: string;
  /** What it holds, in a word or two, for messages: `node or edge`. */
  readonly what: string;
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
  #begun = false;
  fault: XmlFault | null = null;

  constructor(
    private readonly file: string,
    private readonly handler: XmlHandler<T>,
    private readonly kind: XmlKind,
  ) {
    const parser = this.#parser;
    // The parser goes on after a fault; what it then finds is not to be trusted.
    parser.on('opentag', ({ name, attributes }) => {
      if (this.fault) return;
      if (!this.#begun && local(name) !== kind.root) throw this.#stranger(`it begins with <${name}>.`);
      this.#begun = true;
      handler.opens(local(name), attributes as Attributes, parser.line);
    });
    const text = (part: string) => this.fault ?? handler.text(part);
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('closetag', ({ name }) => this.fault ?? handler.closes(local(name)));
    // Entities that a file defines are not expanded: using one is such an error.
    parser.on('error', ({ message }) => this.#break(`it is not well-formed from here on: ${message.replace(/^\d+:\d+: /, '')}`));
  }

  #stranger(why: string): CadreError {
    const { root } = this.kind;
    return new CadreError('BAD_INPUT', `${this.file} is no file of <${root}>: ${why}`, { file: this.file, root });
  }

  #break(reason: string): void {
    if (!this.#begun) throw this.#stranger(reason);
    this.fault ??= { line: this.handler.unfinished ?? this.#parser.line, reason: `The file is broken: ${reason}` };
  }

  push(chunk: Buffer): void {
    this.#decoder ??= decoderFor(this.file, chunk);
    this.#since += chunk.length;
    if (this.#since > MOST_BETWEEN) {
      this.#break(`no ${this.kind.what} ends within ${MOST_BETWEEN / MIB} MiB; the rest was not read.`);
      return;
    }
    try {
      this.#parser.write(this.#decoder.decode(chunk, { stream: true }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
      this.#break(`it holds bytes that are no ${this.#decoder.encoding} from here on.`);
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
 * @throws CadreError BAD_INPUT when the file cannot be read at all, or is another one
 */
export async function* readXml<T>(
  file: string,
  progress: (bytes: number) => void,
  handler: XmlHandler<T>,
  kind: XmlKind,
): AsyncIterable<readonly (T | XmlFault)[]> {
  const reading = new XmlReading(file, handler, kind);
  for await (const chunk of readBytes(file, progress)) {
    reading.push(chunk);
    if (reading.fault) break;
    if (handler.found.length > 0) yield handler.found.splice(0);
  }
  reading.end();
  yield [...handler.found.splice(0), ...(reading.fault ? [reading.fault] : [])];
}
