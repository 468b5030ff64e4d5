import type { PropertyValue } from '../facts/records.js';

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
 * A text as a Cypher literal, on one line. Cypher reads `\uXXXX` anywhere, before it looks for the end of a text: so a `u`
 * behind a backslash of the text is itself written in that way, and never ends up behind one. Half of a surrogate pair,
 * which Neo4j cannot keep, becomes U+FFFD.
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
  // Whole numbers are integers in the store, whatever their field's type. Cypher takes an exponent, but no plus in it.
  return String(Object.is(value, -0) ? 0 : value).replace('e+', 'e');
}

/** A value as a Cypher literal. */
export function literal(value: Exclude<PropertyValue, null>): string {
  return typeof value === 'object' ? `[${value.map(scalar).join(', ')}]` : scalar(value);
}

/** A name of the model in backticks: a label, a relationship type, a property. */
export function name(text: string): string {
  return `\`${text.replaceAll('`', '``')}\``;
}

/** A map literal; keys that have no value are left out. */
export function map(properties: Readonly<Record<string, PropertyValue>>): string {
  const entries = Object.entries(properties).filter((entry): entry is [string, Exclude<PropertyValue, null>] => entry[1] !== null);
  return `{${entries.map(([key, value]) => `${name(key)}: ${literal(value)}`).join(', ')}}`;
}
