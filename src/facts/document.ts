import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type PathSegments, type Place, type Problem, pathText } from './problem.js';

/** A parsed facts document: plain values, and the place of each. */
export interface FactsDocument {
  readonly file: string;
  readonly value: unknown;
  place(path: PathSegments): Place;
}

export type Read =
  | { readonly document: FactsDocument; readonly problems: readonly [] }
  | { readonly document: null; readonly problems: readonly Problem[] };

/** How many YAML aliases are resolved before the document is refused (it could grow without end). */
const MAX_ALIASES = 100;

/** The offset of a path in characters: the key of a map's entry, the first character of anything else. */
function offsetOf(parsed: Document.Parsed, path: PathSegments): number | null {
  const last = path.at(-1);
  const parent: unknown = path.length < 2 ? parsed.contents : parsed.getIn(path.slice(0, -1), true);
  if (typeof last === 'string' && isMap(parent)) {
    const key: unknown = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === last)?.key;
    return isNode(key) && key.range ? key.range[0] : null;
  }
  const node: unknown = path.length === 0 ? parsed.contents : parsed.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : null;
}

/** The offset of the first alias without an anchor; 0 if there is none. */
function danglingAlias(parsed: Document.Parsed): number {
  let offset = 0;
  visit(parsed, {
    Alias: (_key, alias) => {
      if (alias.resolve(parsed)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The first line of a syntax error, without its position. */
function syntaxMessage(message: string): string {
  if (message.startsWith('Source contains multiple documents')) return 'The file holds several documents; write each into its own file.';
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '.');
}

/**
 * Reads YAML, or JSON, which is a subset of it. Nothing is interpreted: dates stay texts.
 * @param file the file name for errors
 */
export function readDocument(file: string, text: string): Read {
  const lines = new LineCounter();
  const parsed = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const broken = parsed.errors.map(
    (error): Problem => ({ ...at(error.pos[0]), path: '', code: 'BAD_SYNTAX', message: syntaxMessage(error.message) }),
  );
  if (broken.length > 0) return { document: null, problems: broken };
  const place = (path: PathSegments): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = offsetOf(parsed, path.slice(0, length));
      if (offset !== null) return { ...at(offset), path: pathText(path) };
    }
    return { file, line: 1, column: 1, path: pathText(path) };
  };
  try {
    return { document: { file, value: parsed.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}, place }, problems: [] };
  } catch (error) {
    return {
      document: null,
      problems: [{ ...at(danglingAlias(parsed)), path: '', code: 'BAD_SYNTAX', message: (error as Error).message }],
    };
  }
}

/** Facts that do not come from a file, such as rows of an import. */
export function plainDocument(name: string, value: unknown): FactsDocument {
  return { file: name, value, place: (path) => ({ file: name, line: null, column: null, path: pathText(path) }) };
}
