/** A writing system by its ISO 15924 code; `Zyyy` = none of these (or no letters at all). */
export type Script = 'Latn' | 'Arab' | 'Hebr' | 'Cyrl' | 'Zyyy';

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
];

/** The script of most letters of a text; if two have equally many, the script that comes first. */
export function scriptOf(text: string): Script {
  const counts = new Map<Script, number>();
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    const script = LETTERS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'Zyyy';
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let most: Script = 'Zyyy';
  for (const [script, count] of counts) if (count > (counts.get(most) ?? 0)) most = script;
  return most;
}
