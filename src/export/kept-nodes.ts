import { byText } from '../query/network-link.js';

interface Kept {
  readonly id: string;
  readonly type: string | undefined;
  readonly text: string;
}

/** Nodes in memory, as texts: a fraction of what they take as objects, and nothing that the collector has to walk through. */
export class KeptNodes<T extends { readonly id: string; readonly type?: string }> {
  #nodes: Kept[] = [];

  get length(): number {
    return this.#nodes.length;
  }

  add(node: T): void {
    this.#nodes.push({ id: node.id, type: node.type, text: JSON.stringify(node) });
  }

  clear(): void {
    this.#nodes = [];
  }

  /** @returns itself, in the order of ids */
  inOrder(): this {
    this.#nodes.sort((a, b) => byText(a.id, b.id));
    return this;
  }

  /** @param type only those of this type; by default all */
  async *each(type?: string): AsyncGenerator<T> {
    for (const node of this.#nodes) if (type === undefined || node.type === type) yield JSON.parse(node.text) as T;
  }
}
