/** The name of an index or constraint, made from its label and properties, so that it is the same on every machine. */
export function indexName(parts: readonly string[], kind: 'key' | 'ix'): string {
  return [...parts, kind].join('_').toLowerCase();
}

/** The words in these tokens, without characters that a search language could interpret. */
export function searchTokens(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => token.match(/[\p{L}\p{N}]+/gu) ?? []);
}
