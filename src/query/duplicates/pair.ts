import { byText } from '../../base/by-text.js';
import type { DuplicateReasonKind, MatchReason } from '../../model/api/types.generated.js';
import type { Model } from '../../model/types.js';
import type { FoundName } from '../search/found-name.js';
import { tierOf } from '../search/found-name.js';
import { rank } from '../search/rank.js';
import type { Comparable } from './named.js';

/** The most similar names that are answered of a pair. */
const MOST_NAMES = 5;
/** The factor on the score of names where a list has both entities under different ids. */
const DIFFERENT = 0.5;

/** What speaks for or against a pair, in the order of its ends. */
export interface Reason {
  readonly kind: DuplicateReasonKind;
  readonly scheme: string | null;
  readonly a: string;
  readonly b: string;
  readonly match: MatchReason | null;
  readonly score: number | null;
  /** The ids of the statements of both names. */
  readonly nameIds: readonly string[];
}

/** Two entities that may be one; `a` is the one whose id comes first. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Two names of two entities. */
export type NamePair = readonly [a: FoundName, b: FoundName];

/** Whether two entities of these types may be one: two actors, as lists disagree on what an actor is, or two of one type. */
export function mayBeOne(model: Model): (a: string, b: string) => boolean {
  const tier = tierOf(model);
  return (a, b) => a === b || (tier(a) === 0 && tier(b) === 0);
}

/** How well two names match, whichever of them is the text that is looked for; null if they do not. */
function compareNames([a, b]: NamePair): Reason | null {
  const [best] = [...rank(a.value, [b]), ...rank(b.value, [a])].sort((one, other) => other.score - one.score);
  if (!best) return null;
  const names = { a: a.value, b: b.value, nameIds: [a.id, b.id].filter((id) => id !== null) };
  return { kind: 'SIMILAR_NAME', scheme: null, ...names, match: best.reason, score: best.score };
}

function similarNames(pairs: readonly NamePair[], least: number): Reason[] {
  const found = pairs.flatMap((pair) => compareNames(pair) ?? []).filter(({ score }) => score! >= least);
  const texts = new Map<string, Reason>();
  for (const one of found.sort((x, y) => y.score! - x.score! || byText(x.nameIds.join(), y.nameIds.join()))) {
    const key = JSON.stringify([one.a, one.b]);
    if (!texts.has(key)) texts.set(key, one);
  }
  return [...texts.values()].slice(0, MOST_NAMES);
}

function ofIds(kind: DuplicateReasonKind, scheme: string, a: string, b: string): Reason {
  return { kind, scheme, a, b, match: null, score: null, nameIds: [] };
}

/** The ids that both have in one list: shared ones, and, of lists where they share none, the first of each. */
function comparedIds(a: Comparable, b: Comparable): Reason[] {
  const schemes = [...new Set(a.ids.map(([scheme]) => scheme))].sort(byText);
  return schemes.flatMap((scheme) => {
    const valuesOf = ({ ids }: Comparable) => ids.filter(([own]) => own === scheme).map(([, value]) => value);
    const [mine, theirs] = [valuesOf(a).sort(byText), valuesOf(b).sort(byText)];
    if (theirs.length === 0) return [];
    const shared = [...new Set(mine.filter((value) => theirs.includes(value)))];
    if (shared.length > 0) return shared.map((value) => ofIds('SHARED_ID', scheme, value, value));
    return [ofIds('DIFFERENT_ID', scheme, mine[0]!, theirs[0]!)];
  });
}

/**
 * What speaks for and against two entities being one. Pure, and the same for every store.
 * @param names pairs of names that may be alike, the first of each a name of `a`
 * @param least the least score, 0 to 1, of names and of the pair
 * @returns null for a pair with a lower score
 */
export function comparePair(a: Comparable, b: Comparable, names: readonly NamePair[], least: number): Pair | null {
  const ids = comparedIds(a, b);
  const [shared, different] = [ids.filter(({ kind }) => kind === 'SHARED_ID'), ids.filter(({ kind }) => kind === 'DIFFERENT_ID')];
  const similar = similarNames(names, least);
  const best = (similar[0]?.score ?? 0) * (different.length > 0 ? DIFFERENT : 1);
  const score = shared.length > 0 ? 1 : Math.round(best * 10_000) / 10_000;
  return score >= least ? { a: a.id, b: b.id, score, reasons: [...shared, ...similar, ...different] } : null;
}
