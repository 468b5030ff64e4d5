import { rootsOf } from '../../state/roots.js';
import { isSymmetric } from '../../words/families.js';
import { chosen, sentence } from '../../words/statements.js';
import { counted, hasText, words } from '../../words/words.js';
import type { ShapeLink, Step } from './shapes.js';

/** The verb of a statement with its qualifiers, without its ends: "answers to, in name". */
function verbOf(statement: Step): string {
  return sentence(statement)
    .flatMap((part) => (typeof part === 'string' && part.trim() !== '' ? [part.trim()] : []))
    .join(', ');
}

/** The verb of a type whose statements differ in their qualifiers. */
function verbOfType(type: string): string {
  const key = `verb.${type}`;
  if (type === 'Designation') return words('paths.verb.Designation');
  if (type === 'ClaimOfResponsibility') return words('verb.Claim.CLAIMED');
  return hasText(key) ? words(key) : chosen('type', type);
}

/** What the lines between two columns say, with the way of reading; where they differ in their qualifiers, the verb alone. */
export function gapVerb(links: readonly ShapeLink[]): string {
  const { statement, forward } = links[0]!;
  const verbs = new Set(links.map((link) => verbOf(link.statement)));
  const said = verbs.size === 1 ? [...verbs][0]! : verbOfType(statement.__typename);
  if (isSymmetric(statement)) return said;
  return forward ? words('paths.reads.right', { verb: said }) : words('paths.reads.left', { verb: said });
}

/** How many root sources the lines have: "1 root source each", "1 to 3 root sources". */
export function gapRoots(links: readonly ShapeLink[]): string {
  const counts = links.map(({ statement }) => rootsOf(statement.evidence).for.size);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (least !== most) return words('paths.roots.range', { least, most });
  return links.length === 1 ? counted('paths.roots', least) : counted('paths.roots.each', least);
}
