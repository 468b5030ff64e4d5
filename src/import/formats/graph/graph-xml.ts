import { clean } from '../../readers/bytes.js';
import { MAX_ROW_BYTES } from '../../readers/rows.js';
import { type Attributes, readXml, type XmlFault, type XmlHandler } from '../../readers/xml.js';

/** A node or an edge of a GraphML or GEXF file, with its values by name. */
export interface GraphElement {
  readonly of: 'nodes' | 'edges';
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

  #begin(of: GraphElement['of'], attributes: Attributes, line: number): void {
    this.#size = sizeOf(attributes);
    this.#open.push({
      of,
      line,
      values: new Map(Object.entries(attributes).map(([name, value]) => [name.replace(/^.*:/, ''), clean(value)])),
    });
  }

  openTag(name: string, attributes: Attributes, line: number): void {
    if (name === 'node') this.#begin('nodes', attributes, line);
    else if (name === 'edge') this.#begin('edges', attributes, line);
    else if (name === 'key') this.#keys.set(attributes['id'] ?? '', attributes['attr.name'] ?? attributes['id'] ?? '');
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
    element?.values.set(this.#keys.get(`${element.of}/${key}`) ?? this.#keys.get(key) ?? key, clean(value));
  }

  text(text: string): void {
    if (this.#key === null || this.#size > MAX_ROW_BYTES) return;
    this.#size += text.length;
    this.#text += text;
  }

  closeTag(name: string): void {
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

/** The nodes and edges of a GraphML or GEXF file, in groups as they arrive. If the file is not well-formed, the last item is the error. */
export function readGraph(
  root: 'graphml' | 'gexf',
  file: string,
  progress: (bytes: number) => void,
): AsyncIterable<readonly (GraphElement | XmlFault)[]> {
  return readXml(file, progress, new GraphHandler(), { root, content: 'node or edge' });
}
