import { EXPORT_MARK, type Seal } from '../file/format.js';
import type { ExportAbout, FieldValue } from '../read/subgraph.js';

/** To be increased when readers of the old layout would no longer understand the new one. */
const LAYOUT = 1;

/** Half of a surrogate pair as JSON escapes it. Escaped backslashes match too, so that none of them starts a match. */
const HALF_SURROGATES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;

/**
 * JSON on one line that does not contain the mark of lines about the export. Half of a surrogate pair becomes U+FFFD, since
 * strict readers reject it.
 */
export function jsonLine(value: FieldValue): string {
  const text = JSON.stringify(value);
  // Most lines have no escape at all.
  const repaired = text.includes('\\u') ? text.replace(HALF_SURROGATES, (found) => (found.startsWith('\\u') ? '\ufffd' : found)) : text;
  return repaired.replaceAll(EXPORT_MARK, EXPORT_MARK.replace('-', '\\u002d'));
}

/** The description of the export, which precedes its content, as JSON on one line. */
export function aboutText(about: ExportAbout): string {
  return JSON.stringify({ layout: LAYOUT, ...about });
}

/** The same as a member of an object, for the head of a file. */
export function aboutMember(about: ExportAbout): string {
  return `"${EXPORT_MARK}":${aboutText(about)}`;
}

/** The seal as a member of an object, for the end of a file. */
export function sealMember(seal: Seal): string {
  return `"${EXPORT_MARK}-seal":${JSON.stringify(seal)}`;
}
