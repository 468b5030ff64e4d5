import { SaxesParser } from 'saxes';
import { clean, readBytes } from './bytes.js';
import { MAX_ROW_BYTES } from './rows.js';

/** A node or an edge of a GraphML or GEXF file: its values by the names that the file gives them. */
export interface GraphElement {
  readonly of: 'nodes' | 'edges';
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

/** What is wrong with a file from a place on; what came before it holds. */
export interface GraphFault {
  readonly line: number;
  readonly reason: string;
}

/** The parser holds what it has not finished: more of it than this is no graph. Bytes. */
const MOST_BETWEEN = 64 * 1024 * 1024;

type Attributes = Readonly<Record<string, string>>;

function local(name: string): string {
  return name.replace(/^.*:/, '');
}

/**
 * Gathers elements as the parser meets their tags; what a node holds is known when it ends. GraphML names values by the keys
 * of `data` elements, GEXF by those of `attvalue` elements.
 */
class GraphHandler {
  readonly found: (GraphElement | GraphFault)[] = [];
  /** Names of values by their keys: `d0` -> `label`. GEXF has keys of nodes and of edges, which may be the same. */
  readonly #keys = new Map<string, string>();
  #keysOf = '';
  readonly #open: { of: GraphElement['of']; line: number; values: Map<string, string> }[] = [];
  #key: string | null = null;
  #text = '';
  #size = 0;

  #begin(of: GraphElement['of'], attributes: Attributes, line: number): void {
    this.#size = 0;
    this.#open.push({ of, line, values: new Map(Object.entries(attributes).map(([name, value]) => [local(name), clean(value)])) });
  }

  opens(name: string, attributes: Attributes, line: number): void {
    if (name === 'node') this.#begin('nodes', attributes, line);
    else if (name === 'edge') this.#begin('edges', attributes, line);
    else if (name === 'key') this.#keys.set(attributes['id'] ?? '', attributes['attr.name'] ?? attributes['id'] ?? '');
    else if (name === 'attributes') this.#keysOf = `${attributes['class'] ?? ''}s/`;
    else if (name === 'attribute') this.#keys.set(this.#keysOf + (attributes['id'] ?? ''), attributes['title'] ?? '');
    else if (name === 'attvalue') this.#set(attributes['for'] ?? attributes['id'] ?? '', attributes['value'] ?? '');
    else if (name === 'data') {
      this.#key = attributes['key'] ?? null;
      this.#text = '';
    }
  }

  #set(key: string, value: string): void {
    const element = this.#open.at(-1);
    element?.values.set(this.#keys.get(`${element.of}/${key}`) ?? this.#keys.get(key) ?? key, clean(value));
  }

  text(text: string): void {
    if (this.#key === null || this.#size > MAX_ROW_BYTES) return;
    this.#size += text.length;
    this.#text += text;
  }

  closes(name: string): void {
    if (name === 'data' && this.#key !== null) {
      this.#set(this.#key, this.#text);
      this.#key = null;
    }
    if (name !== 'node' && name !== 'edge') return;
    const element = this.#open.pop();
    if (!element) return;
    if (this.#size > MAX_ROW_BYTES) this.found.push({ line: element.line, reason: 'The element is longer than 4 MiB.' });
    else this.found.push(element);
  }

  get unfinished(): number | null {
    return this.#open[0]?.line ?? null;
  }
}

/**
 * The nodes and edges of a GraphML or GEXF file in groups, as they are read. A file that is not well-formed ends with a
 * fault where it stops being so.
 */
export async function* readGraph(file: string, progress: (bytes: number) => void): AsyncIterable<readonly (GraphElement | GraphFault)[]> {
  const handler = new GraphHandler();
  const parser = new SaxesParser();
  let broken: GraphFault | null = null;
  parser.on('opentag', ({ name, attributes }) => handler.opens(local(name), attributes as Attributes, parser.line));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', ({ name }) => handler.closes(local(name)));
  parser.on('error', (error) => {
    broken ??= { line: parser.line, reason: `The file is not well-formed from here on: ${error.message.replace(/^\d+:\d+: /, '')}` };
  });
  const decoder = new TextDecoder('utf-8');
  let since = 0;
  for await (const chunk of readBytes(file, progress)) {
    since += chunk.length;
    if (since > MOST_BETWEEN)
      broken = { line: parser.line, reason: 'No node or edge ends within 64 MiB; the rest of the file was not read.' };
    if (broken) break;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (broken) break;
    if (handler.found.length > 0) since = 0;
    if (handler.found.length > 0) yield handler.found.splice(0);
  }
  if (!broken) parser.close();
  if (broken) handler.found.push({ ...(broken as GraphFault), line: handler.unfinished ?? (broken as GraphFault).line });
  yield handler.found.splice(0);
}
