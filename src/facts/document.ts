import { isNode, LineCounter, parseDocument } from 'yaml';
import { type PathSegments, type Place, pathText, type Problem } from './problem.js';

/** A facts document as it was read: plain values, and where each of them stands. */
export interface FactsDocument {
  readonly file: string;
  readonly value: unknown;
  place(path: PathSegments): Place;
}

export type Read = { readonly document: FactsDocument; readonly problems: readonly [] } | { readonly document: null; readonly problems: readonly Problem[] };

/** YAML anchors may repeat each other this often before the text is refused (a document that grows without end). */
const MAX_ALIASES = 100;

/**
 * Reads YAML, or JSON, which is a part of it. Nothing is interpreted: dates stay texts.
 * @param file the name to be shown in errors
 */
export function readDocument(file: string, text: string): Read {
  const lines = new LineCounter();
  const parsed = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const broken = parsed.errors.map((error): Problem => ({ ...at(error.pos[0]), path: '', code: 'BAD_SYNTAX', message: error.message.split('\n')[0] ?? '' }));
  if (broken.length > 0) return { document: null, problems: broken };
  const place = (path: PathSegments): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? parsed.contents : parsed.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { ...at(node.range[0]), path: pathText(path) };
    }
    return { file, line: 1, column: 1, path: pathText(path) };
  };
  try {
    return { document: { file, value: parsed.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}, place }, problems: [] };
  } catch (error) {
    return { document: null, problems: [{ file, line: 1, column: 1, path: '', code: 'BAD_SYNTAX', message: (error as Error).message }] };
  }
}

/** Facts that are no file, such as a mutation's input. */
export function plainDocument(name: string, value: unknown): FactsDocument {
  return { file: name, value, place: (path) => ({ file: name, line: null, column: null, path: pathText(path) }) };
}
