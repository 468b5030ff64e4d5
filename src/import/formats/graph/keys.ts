import { clean } from '../../readers/bytes.js';
import type { Attributes } from '../../readers/xml.js';

/** The parts of a graph. */
export type GraphPart = 'nodes' | 'edges';

/** A value that a file declares for its nodes or edges. */
interface Key {
  readonly name: string;
  readonly of: ReadonlySet<GraphPart>;
  readonly boolean: boolean;
  default: string | null;
}

const BOTH: readonly GraphPart[] = ['nodes', 'edges'];
/** `for` of GraphML and `class` of GEXF. A key without it, or for `all`, is for both. */
const OWNERS: Readonly<Record<string, readonly GraphPart[]>> = { node: ['nodes'], edge: ['edges'] };

/** Booleans as programs write them: `1` and `True` are true. */
function booleanText(text: string): string {
  if (/^(?:true|1|yes)$/i.test(text)) return 'true';
  return /^(?:false|0|no)$/i.test(text) ? 'false' : text;
}

/** The values that a GraphML or GEXF file declares: their names by key, their types and their defaults. */
export class GraphKeys {
  /** In GEXF, nodes and edges can use the same key. */
  readonly #keys = new Map<string, Key>();
  #last: Key | null = null;

  /** @param owner `for` or `class` of the declaration */
  declare(id: string, attributes: Attributes, owner: string): void {
    const of = new Set(OWNERS[owner] ?? (owner === 'graph' ? [] : BOTH));
    const name = attributes['attr.name'] ?? attributes['title'] ?? id;
    const type = attributes['attr.type'] ?? attributes['type'] ?? '';
    this.#last = { name, of, boolean: type.toLowerCase() === 'boolean', default: null };
    for (const one of of) this.#keys.set(`${one}/${id}`, this.#last);
  }

  /** The default of the last declaration. */
  setDefault(text: string): void {
    if (this.#last) this.#last.default = text;
  }

  #text(key: Key, text: string): string {
    return key.boolean ? booleanText(clean(text)) : text;
  }

  /** The name and text of a value; a key that is not declared is its own name. */
  value(of: GraphPart, id: string, text: string): readonly [string, string] {
    const key = this.#keys.get(`${of}/${id}`);
    return key ? [key.name, this.#text(key, text)] : [id, text];
  }

  /** Gives an element the defaults of the values that it does not have. */
  complete(of: GraphPart, values: Map<string, string>): void {
    for (const key of this.#keys.values())
      if (key.default !== null && key.of.has(of) && !values.has(key.name)) values.set(key.name, this.#text(key, key.default));
  }
}
