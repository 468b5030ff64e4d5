import { EXPORT_MARK } from '../file/format.js';

/** Characters that XML 1.0 cannot contain, not even as a reference: most control characters and halves of surrogate pairs. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would change plain white space, in attributes even to a blank, and it would break lines.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Escapes a text for an element or a double-quoted attribute, on one line. Characters that XML cannot contain become U+FFFD.
 * The mark of lines about the export is escaped too.
 */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_IN_XML, '\u{FFFD}')
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]!)
    .replaceAll(EXPORT_MARK, EXPORT_MARK.replace('-', '&#45;'));
}
