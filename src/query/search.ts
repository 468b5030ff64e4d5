import { searchWords } from '../facts/name-keys.js';
import { fold, tokens } from '../model/values/folding.js';

export type MatchReason = 'EXACT' | 'FOLDED' | 'TRANSLITERATED' | 'PREFIX' | 'PARTIAL';

/** A name as it is weighed: the statement's id, the text, its rank among kinds ('1' primary), and whose it is. */
export interface CandidateName {
  readonly id: string;
  readonly value: string;
  readonly kind: string;
  readonly kindRank: string;
  readonly subject: string;
}

export interface Match {
  readonly name: CandidateName;
  readonly reason: MatchReason;
  /** 0 to 1, rounded to four places, so that it is the same on every machine. */
  readonly score: number;
}

/** How much less a kind of name counts than a primary one: enough to order equal matches, too little to beat better ones. */
const KIND_STEP = 0.005;

function words(text: string, marked: boolean): string[] {
  return searchWords(text).filter((word) => word.startsWith('sk0') === marked);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** The share of words that two texts have in common, by words or by skeletons, whichever is more (Dice coefficient). */
function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const common = a.filter((word) => other.has(word)).length;
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

function weigh(text: string, value: string): { reason: MatchReason; score: number } | null {
  if (text.trim() === value) return { reason: 'EXACT', score: 1 };
  if (fold(text) === fold(value) || tokens(text).join(' ') === tokens(value).join(' ')) return { reason: 'FOLDED', score: 0.95 };
  const joined = (t: string) => tokens(t).join('');
  if (joined(text) === joined(value)) return { reason: 'FOLDED', score: 0.94 };
  if (sameWords(words(text, false), words(value, false))) return { reason: 'FOLDED', score: 0.92 };
  if (sameWords(words(text, true), words(value, true))) return { reason: 'TRANSLITERATED', score: 0.88 };
  if (fold(text) !== '' && fold(value).startsWith(fold(text)))
    return { reason: 'PREFIX', score: 0.6 + 0.2 * (fold(text).length / fold(value).length) };
  const common = Math.max(overlap(words(text, false), words(value, false)), 0.9 * overlap(words(text, true), words(value, true)));
  return common > 0 ? { reason: 'PARTIAL', score: 0.6 * common } : null;
}

function order(a: Match, b: Match): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.name.subject < b.name.subject ? -1 : a.name.subject > b.name.subject ? 1 : a.name.id < b.name.id ? -1 : 1;
}

/** Ranks candidate names by how well they match a text; each subject once, by its best name. Pure, and the same for every store. */
export function rank(text: string, candidates: readonly CandidateName[]): Match[] {
  const matches = candidates.flatMap((name): Match[] => {
    const match = weigh(text, name.value);
    if (!match) return [];
    const score = Math.max(0, match.score - KIND_STEP * (Number(name.kindRank) - 1));
    return [{ name, reason: match.reason, score: Math.round(score * 10_000) / 10_000 }];
  });
  const best = new Map<string, Match>();
  for (const match of matches.sort(order)) if (!best.has(match.name.subject)) best.set(match.name.subject, match);
  return [...best.values()].sort(order);
}
