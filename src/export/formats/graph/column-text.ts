import type { FieldValue } from '../../read/subgraph.js';
import { jsonLine } from '../../text/json-text.js';
import type { Column } from './columns.js';

/** Codes that JSON leaves as they are, and that cannot stand in XML. */
const NO_CHARACTERS = /[\u{FFFE}\u{FFFF}]/gu;

/** A value for a format that has only text: lists, objects, and values of another kind than the column are JSON. */
export function columnText(column: Column, value: FieldValue): string {
  if (typeof value !== 'object' && (typeof value !== 'string' || column.kind === 'string')) return String(value);
  return jsonLine(value).replace(NO_CHARACTERS, (code) => `\\u${code.charCodeAt(0).toString(16)}`);
}
