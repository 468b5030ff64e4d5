import type { FieldValue } from '../read/subgraph.js';

/** What a file says of itself, as far as it is needed to make it again. */
export interface FileAbout {
  readonly revision: number;
  /** Null in files of an empty graph, and of programs that knew none. */
  readonly head: string | null;
  readonly generator: string;
  readonly exportedAt: string;
  readonly format: { readonly name: string; readonly options: Readonly<Record<string, string>> } | null;
  /** As parameters of an export. */
  readonly selection: Readonly<Record<string, FieldValue>>;
  readonly view: Readonly<Record<string, FieldValue>>;
}

const XML: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#9': '\t', '#10': '\n', '#13': '\r', '#45': '-' };

/** How formats write JSON into their lines: as it is, in XML, or in a text of JSON. */
const DECODED: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.replace(/&(amp|lt|gt|quot|#9|#10|#13|#45);/g, (_, name: string) => XML[name]!),
  (line) => line.replace(/\\(["\\])/g, '$1'),
];

/** How it begins: with the layout, or in formats with a note of their own with the selection. */
const START = /\{"(?:layout|selection)":/g;

/** The JSON object that begins at a place; null where it does not end. */
function objectAt(text: string, start: number): string | null {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i += 1) {
    const character = text[i];
    if (quoted) {
      if (character === '\\') i += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(start, i + 1);
    }
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, never>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formatIn(value: unknown): FileAbout['format'] {
  if (!isObject(value)) return null;
  const { name, options } = value as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && isObject(options) ? { name, options } : null;
}

function parsed(text: string | null): FileAbout | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  const { revision, head = null, generator, exportedAt, format = null, selection, view } = value as Readonly<Record<string, unknown>>;
  if (typeof revision !== 'number' || typeof generator !== 'string' || typeof exportedAt !== 'string') return null;
  if (!isObject(selection) || !isObject(view)) return null;
  return { revision, head: typeof head === 'string' ? head : null, generator, exportedAt, format: formatIn(format), selection, view };
}

/** What a line about an export says of it, in any format; null where it says nothing. */
export function findAbout(line: string): FileAbout | null {
  for (const decode of DECODED) {
    const text = decode(line);
    for (const { index } of text.matchAll(START)) {
      const about = parsed(objectAt(text, index));
      if (about) return about;
    }
  }
  return null;
}
