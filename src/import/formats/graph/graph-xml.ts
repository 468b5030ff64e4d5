import { EXPORT_KEY } from '../../../facts/coerce.js';
import { clean } from '../../readers/bytes.js';
import { MAX_ROW_BYTES } from '../../readers/rows.js';
import { type Attributes, readXml, type XmlFault, type XmlHandler } from '../../readers/xml.js';
import { GraphKeys, type GraphPart } from './keys.js';

/** A node or an edge of a GraphML or GEXF file, with its values by name as they stand there; or a source of our own export, with its JSON. */
export interface GraphElement {
  readonly of: GraphPart | 'sources';
  /** The line where it begins, counted from 1. */
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

/** The elements in which yEd keeps the label of a node or an edge, inside a value for graphics. */
const LABELS: ReadonlySet<string> = new Set(['NodeLabel', 'EdgeLabel']);
const LABEL = 'label';

interface OpenElement {
  readonly of: GraphPart;
  readonly line: number;
  readonly values: Map<string, string>;
  /** The first label of yEd. */
  label: string | null;
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
  readonly #keys = new GraphKeys();
  /** The class of the GEXF declarations that are read. */
  #declaredClass = '';
  readonly #open: OpenElement[] = [];
  #key: string | null = null;
  #inDefault = false;
  #text = '';
  /** Where the label that is read begins in the text; null outside of labels. */
  #labelFrom: number | null = null;
  #size = 0;
  /** The begun line of a list of sources, and its number; null outside such a list. */
  #sources: { text: string; line: number } | null = null;
  /** Whether the file is an export of this program. */
  own = false;

  #begin(of: GraphPart, attributes: Attributes, line: number): void {
    this.#size = sizeOf(attributes);
    const values = new Map(Object.entries(attributes).map(([name, value]) => [name.replace(/^.*:/, ''), value]));
    this.#open.push({ of, line, values, label: null });
  }

  openTag(name: string, attributes: Attributes, line: number): void {
    if (name === 'node') this.#begin('nodes', attributes, line);
    else if (name === 'edge') this.#begin('edges', attributes, line);
    else if (name === 'key') {
      this.own ||= attributes['id'] === EXPORT_KEY;
      this.#keys.declare(attributes['id'] ?? '', attributes, attributes['for'] ?? '');
    } else if (this.#open.length === 0 && (name === 'description' || (name === 'data' && attributes['key'] === 'sources')))
      this.#sources = { text: '', line };
    else if (name === 'attributes') this.#declaredClass = attributes['class'] ?? '';
    else if (name === 'attribute') this.#keys.declare(attributes['id'] ?? '', attributes, this.#declaredClass);
    else if (name === 'default') {
      this.#inDefault = true;
      this.#text = '';
    } else if (name === 'attvalue') {
      this.#size += sizeOf(attributes);
      this.#set(attributes['for'] ?? attributes['id'] ?? '', attributes['value'] ?? '');
    } else if (name === 'data') {
      this.#key = attributes['key'] ?? null;
      this.#text = '';
    } else if (LABELS.has(name)) this.#labelFrom = this.#text.length;
    // A label of yEd has its text before the elements that place it.
    else this.#endLabel();
  }

  #set(key: string, text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    const [name, value] = this.#keys.value(element.of, key, text);
    element.values.set(name, value);
  }

  #endLabel(): void {
    const element = this.#open.at(-1);
    if (this.#labelFrom === null || !element) return;
    const label = clean(this.#text.slice(this.#labelFrom));
    if (label !== '') element.label ??= label;
    this.#labelFrom = null;
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
    if ((this.#key === null && !this.#inDefault) || this.#size > MAX_ROW_BYTES) return;
    this.#size += text.length;
    this.#text += text;
  }

  #end(): void {
    const element = this.#open.pop();
    if (!element) return;
    if (this.#size > MAX_ROW_BYTES) {
      this.items.push({ line: element.line, reason: 'The element is longer than 4 MiB.' });
      return;
    }
    const { of, line, values, label } = element;
    if (label !== null && (values.get(LABEL) ?? '') === '') values.set(LABEL, label);
    this.#keys.complete(of, values);
    this.items.push({ of, line, values });
  }

  closeTag(name: string): void {
    if (this.#sources !== null) {
      this.#endSource();
      this.#sources = null;
    }
    if (LABELS.has(name)) this.#endLabel();
    else if (name === 'default') {
      this.#keys.setDefault(this.#text);
      this.#inDefault = false;
    } else if (name === 'data' && this.#key !== null) {
      this.#set(this.#key, this.#text);
      this.#key = null;
    } else if (name === 'node' || name === 'edge') this.#end();
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
