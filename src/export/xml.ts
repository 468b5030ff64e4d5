import { EXPORT_MARK } from './format.js';

/** What XML 1.0 has no way to write, not even as a reference: most control characters, halves of surrogate pairs. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // White space as it is would be changed by a parser, in attributes even to a blank, and would break our lines.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text for the inside of an element or of an attribute in double quotes, on one line. What XML cannot hold becomes U+FFFD.
 * The mark of our own lines is written so that it does not stand in the line.
 */
export function xml(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\u{FFFD}')
    .replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character]!)
    .replaceAll(EXPORT_MARK, EXPORT_MARK.replace('-', '&#45;'));
}
