/**
 * Whether two words are at most one typing error apart: a letter added, left out or replaced, or two neighbours swapped
 * (optimal string alignment distance of at most 1).
 */
export function oneErrorApart(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Romanisations of one sound as one letter, so that the rest differs in vowels only. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/dsch|dj/g, 'j'],
  [/[sc]h|sch/g, 's'],
  [/th/g, 's'],
  [/dh|z/g, 'd'],
  [/kh/g, 'h'],
  [/[qc]/g, 'k'],
  [/gh|g/g, 'j'],
  [/ou|oo|o|w/g, 'u'],
  [/ee|y|e/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)[ht]$/g, ''],
];

function normalised(word: string): string {
  return ROMANISATIONS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
}

/** How many letters must be added, left out or replaced (Levenshtein distance). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

/** How similar two romanisations are, 0 to 1. Words of other scripts are written without vowels and count as similar. */
export function likeness(a: string, b: string): number {
  if (!/^[a-z]+$/.test(a) || !/^[a-z]+$/.test(b)) return 1;
  const [x, y] = [normalised(a), normalised(b)];
  return 1 - editDistance(x, y) / Math.max(x.length, y.length);
}
