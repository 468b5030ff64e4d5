/** How many letters have to be put in, taken out or exchanged to make one word of another (Levenshtein distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The word that was probably meant; null when none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  const far = Math.floor(word.length / 3) + 1;
  const found = words.map((known) => ({ known, far: distance(word, known) })).sort((a, b) => a.far - b.far)[0];
  return found && found.far <= far ? found.known : null;
}
