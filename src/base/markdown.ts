/** A text as a cell of a table in Markdown: on one line, its bars escaped. */
export function cell(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

/** Names as code, in a row. */
export function codes(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name}\``).join(', ');
}
