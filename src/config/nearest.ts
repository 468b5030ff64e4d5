/** The Levenshtein distance: how many letters must be inserted, deleted or replaced to turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The word that was probably meant; null when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.floor(word.length / 3) + 1;
  const closest = candidates.map((candidate) => ({ candidate, edits: distance(word, candidate) })).sort((a, b) => a.edits - b.edits)[0];
  return closest && closest.edits <= limit ? closest.candidate : null;
}
