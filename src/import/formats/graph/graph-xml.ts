import { EXPORT_KEY } from '../../../facts/coerce.js';
import { MAX_ROW_BYTES } from '../../readers/rows.js';
import { type Attributes, readXml, type XmlFault, type XmlHandler } from '../../readers/xml.js';

/** A node or an edge of a GraphML or GEXF file, with its values by name as they stand there; or a source of our own export, with its JSON. */
export interface GraphElement {
  readonly of: 'nodes' | 'edges' | 'sources';
  /** The line where it begins, counted from 1. */
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

function sizeOf(attributes: Attributes): number {
  return Object.values(attributes).reduce((sum, value) => sum + value.length, 0);
}

/**
 * Builds elements from tags. An element is complete when its tag is closed. GraphML names values by the keys of `data`
 * elements, GEXF by those of `attvalue` elements.
 */
class GraphHandler implements XmlHandler<GraphElement | XmlFault> {
  readonly items: (GraphElement | XmlFault)[] = [];
  /** Names of values by key: `d0` -> `label`. In GEXF, nodes and edges can use the same key. */
  readonly #keys = new Map<string, string>();
  #keysOf = '';
  readonly #open: { of: GraphElement['of']; line: number; values: Map<string, string> }[] = [];
  #key: string | null = null;
  #text = '';
  #size = 0;
  /** The begun line of a list of sources, and its number; null outside such a list. */
  #sources: { text: string; line: number } | null = null;
  /** Whether the file is an export of this program. */
  own = false;

  #begin(of: GraphElement['of'], attributes: Attributes, line: number): void {
    this.#size = sizeOf(attributes);
    this.#open.push({
      of,
      line,
      values: new Map(Object.entries(attributes).map(([name, value]) => [name.replace(/^.*:/, ''), value])),
    });
  }

  openTag(name: string, attributes: Attributes, line: number): void {
    if (name === 'node') this.#begin('nodes', attributes, line);
    else if (name === 'edge') this.#begin('edges', attributes, line);
    else if (name === 'key') {
      this.own ||= attributes['id'] === EXPORT_KEY;
      this.#keys.set(attributes['id'] ?? '', attributes['attr.name'] ?? attributes['id'] ?? '');
    } else if (this.#open.length === 0 && (name === 'description' || (name === 'data' && attributes['key'] === 'sources')))
      this.#sources = { text: '', line };
    else if (name === 'attributes') this.#keysOf = `${attributes['class'] ?? ''}s/`;
    else if (name === 'attribute') this.#keys.set(this.#keysOf + (attributes['id'] ?? ''), attributes['title'] ?? '');
    else if (name === 'attvalue') {
      this.#size += sizeOf(attributes);
      this.#set(attributes['for'] ?? attributes['id'] ?? '', attributes['value'] ?? '');
    } else if (name === 'data') {
      this.#key = attributes['key'] ?? null;
      this.#text = '';
    }
  }

  #set(key: string, value: string): void {
    const element = this.#open.at(-1);
    element?.values.set(this.#keys.get(`${element.of}/${key}`) ?? this.#keys.get(key) ?? key, value);
  }

  /** Our own exports have each source on a line, and in GEXF before them a line about the export. */
  #addSources(text: string): void {
    const [first = '', ...others] = text.split('\n');
    this.#sources!.text += first;
    for (const next of others) {
      this.#endSource();
      this.#sources = { text: next, line: this.#sources!.line + 1 };
    }
    if (this.#sources!.text.length > MAX_ROW_BYTES) this.#sources!.text = '';
  }

  #endSource(): void {
    const { text, line } = this.#sources!;
    if (text.startsWith(`{"${EXPORT_KEY}":`)) this.own = true;
    else if (this.own && text.startsWith('{'))
      this.items.push({ of: 'sources', line, values: new Map([['source', text.replace(/,$/, '')]]) });
  }

  text(text: string): void {
    if (this.#sources !== null) this.#addSources(text);
    if (this.#key === null || this.#size > MAX_ROW_BYTES) return;
    this.#size += text.length;
    this.#text += text;
  }

  closeTag(name: string): void {
    if (this.#sources !== null) {
      this.#endSource();
      this.#sources = null;
    }
    if (name === 'data' && this.#key !== null) {
      this.#set(this.#key, this.#text);
      this.#key = null;
    }
    if (name !== 'node' && name !== 'edge') return;
    const element = this.#open.pop();
    if (!element) return;
    if (this.#size > MAX_ROW_BYTES) this.items.push({ line: element.line, reason: 'The element is longer than 4 MiB.' });
    else this.items.push(element);
  }

  get unfinished(): number | null {
    return this.#open[0]?.line ?? null;
  }
}

const CONTENT = 'node or edge';

/**
 * Whether a GraphML or GEXF file is an export of this program, which says so before its first node.
 * @throws CadreError BAD_INPUT when the file cannot be read at all or has another format
 */
export async function isOwnGraph(root: 'graphml' | 'gexf', file: string): Promise<boolean> {
  const handler = new GraphHandler();
  for await (const _ of readXml(file, () => {}, handler, { root, content: CONTENT })) break;
  return handler.own;
}

/** The nodes and edges of a GraphML or GEXF file, in groups as they arrive. If the file is not well-formed, the last item is the error. */
export function readGraph(
  root: 'graphml' | 'gexf',
  file: string,
  progress: (bytes: number) => void,
): AsyncIterable<readonly (GraphElement | XmlFault)[]> {
  return readXml(file, progress, new GraphHandler(), { root, content: CONTENT });
}
