/** Compares two texts by UTF-16 code units: the same order on every machine and locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares two lists of texts, equally long, by their first difference. */
export function byTexts(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, i) => text !== b[i]);
  return at < 0 ? 0 : byText(a[at]!, b[at]!);
}
