import { isolated } from '../words/isolated.js';

/**
 * A name in at most two lines for a picture. Names are never cut: what is longer stays on the second line.
 * @param letters about how many letters fit a line
 */
export function labelLines(name: string, letters: number): readonly string[] {
  const parts = name.split(' ');
  if (name.length <= letters || parts.length === 1) return [isolated(name)];
  let best = 1;
  const longest = (at: number) => Math.max(parts.slice(0, at).join(' ').length, parts.slice(at).join(' ').length);
  for (let at = 2; at < parts.length; at++) if (longest(at) < longest(best)) best = at;
  return [isolated(parts.slice(0, best).join(' ')), isolated(parts.slice(best).join(' '))];
}
