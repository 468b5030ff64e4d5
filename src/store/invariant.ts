import type { CypherText } from './engine.js';

/** An invariant of the graph and the text that finds what breaks it, as rows of id and detail. */
export interface Invariant {
  readonly name: string;
  readonly query: CypherText;
}

export function invariant(name: string, lines: readonly string[], params: CypherText['params'] = {}): Invariant {
  return { name, query: { text: [...lines, 'ORDER BY id, detail'].join('\n'), params } };
}
