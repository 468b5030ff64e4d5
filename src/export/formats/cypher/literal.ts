import type { PropertyValue } from '../../../facts/records.js';

const SHORT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/**
 * A text as a Cypher literal on one line. Cypher replaces `\uXXXX` everywhere, before it looks for the end of a text, so a `u`
 * after a backslash is escaped too. Half of a surrogate pair becomes U+FFFD, since Neo4j cannot store it.
 */
function quoted(text: string): string {
  const escaped = text.replace(/\p{Cs}/gu, '\ufffd').replace(/\\u|[\\'\p{Cc}\p{Zl}\p{Zp}]/gu, (found) => {
    if (found === '\\u') return '\\\\\\u0075';
    return SHORT[found] ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}

function scalar(value: string | number | boolean): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`no literal stands for ${value}`);
  // The store keeps whole numbers as integers, whatever the type of the field. Cypher accepts an exponent without a plus sign
  // only.
  return String(Object.is(value, -0) ? 0 : value).replace('e+', 'e');
}

/** A value as a Cypher literal. */
export function literal(value: Exclude<PropertyValue, null>): string {
  return typeof value === 'object' ? `[${value.map(scalar).join(', ')}]` : scalar(value);
}

/** A name of the model in backticks: label, relationship type or property. */
export function name(text: string): string {
  return `\`${text.replaceAll('`', '``')}\``;
}
