/** A count as data sets write it: `3` or `3.0`. Any other text stays, so that the facts reject it; null if it is empty. */
export function count(text: string | null): number | string | null {
  return text !== null && /^\d+(?:\.0+)?$/.test(text) ? Number(text) : text;
}
