/** The name of an index or constraint, made from what it is on: the same on every run and machine. */
export function indexName(parts: readonly string[], kind: 'key' | 'ix'): string {
  return [...parts, kind].join('_').toLowerCase();
}

/** The words in these tokens, without anything that a search language could take as its own. */
export function searchTokens(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => token.match(/[\p{L}\p{N}]+/gu) ?? []);
}
