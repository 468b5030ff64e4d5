import { EXPORT_MARK, type Seal } from './format.js';
import type { ExportAbout, FieldValue } from './subgraph.js';

/** Raised when a reader of the older layout would no longer understand the newer one. */
const LAYOUT = 1;

/** A half of a surrogate pair, as JSON escapes it; and escaped backslashes, behind which none begins. */
const HALVES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;

/**
 * JSON on one line, in which the mark of the lines about the export does not stand. Half of a surrogate pair, which strict
 * readers refuse, becomes U+FFFD.
 */
export function jsonLine(value: FieldValue): string {
  const text = JSON.stringify(value);
  // Most lines have no escape at all.
  const whole = text.includes('\\u') ? text.replace(HALVES, (found) => (found.startsWith('\\u') ? '\ufffd' : found)) : text;
  return whole.replaceAll(EXPORT_MARK, EXPORT_MARK.replace('-', '\\u002d'));
}

/** What the file says of the export before its content, as JSON on one line. */
export function aboutText(about: ExportAbout): string {
  return JSON.stringify({ layout: LAYOUT, ...about });
}

/** The same as one member of an object, for the head of the file. */
export function aboutMember(about: ExportAbout): string {
  return `"${EXPORT_MARK}":${aboutText(about)}`;
}

/** What stands at its end. */
export function sealMember(seal: Seal): string {
  return `"${EXPORT_MARK}-seal":${JSON.stringify(seal)}`;
}
