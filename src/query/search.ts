import { fold } from '../model/values/folding.js';
import { initials, MOST_WORDS } from '../model/values/name-keys.js';
import { joined, type NameWord, nameWords } from '../model/values/name-words.js';
import { type Alignment, align, type Meeting } from './search-align.js';

type MatchReason = 'EXACT' | 'FOLDED' | 'TRANSLITERATED' | 'PREFIX' | 'FUZZY' | 'PARTIAL';

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

interface Weighed {
  readonly reason: MatchReason;
  readonly score: number;
}

/** How much less a kind of name counts than a primary one: a primary name but for case and accents comes before a listed one to the letter. */
const KIND_STEP = 0.01;
/** What shares less than this with the text is noise. */
const LEAST_PARTIAL = 0.35;
/** From this share on, one word may be another. */
const MOSTLY = 0.6;
/** What is left of a score where each side has a word that the other lacks (Quds Force, Quds Brigades). */
const CLASH = 0.8;
/** What is left where the text ends with a whole word, before one that tells groups apart (Ansar Allah | al-Awfiya). */
const UNASKED = 0.85;
const OUT_OF_ORDER = 0.02;
const WEIGHTS: Readonly<Record<NameWord['weight'], number>> = { proper: 1, common: 0.5, place: 0.3, minor: 0.1 };
const REASONS: readonly (readonly [Meeting, MatchReason])[] = [
  ['START', 'PREFIX'],
  ['NEAR', 'FUZZY'],
  ['SOUND', 'TRANSLITERATED'],
];

function total(words: readonly NameWord[]): number {
  return words.reduce((sum, word) => sum + WEIGHTS[word.weight], 0);
}

function has(words: readonly NameWord[], ...weights: readonly NameWord['weight'][]): boolean {
  return words.some((word) => weights.includes(word.weight));
}

/**
 * Whether words in common make a match. One that tells groups apart does, unless another such word is left on both sides: Ahl al-Bayt is not Asaib Ahl al-Haq. Common words (brigades, islamic, hezbollah) do only where
 * one side has nothing but a place or a common word more: Ansar Allah is not Ansar Allah al-Awfiya, nor Islamic Army Islamic Resistance.
 */
function tells({ pairs, askedLeft, foundLeft }: Alignment, share: number): boolean {
  if (pairs.some((pair) => pair.weight === 'proper')) return share >= MOSTLY || !(has(askedLeft, 'proper') && has(foundLeft, 'proper'));
  if (has(askedLeft, 'proper') || has(foundLeft, 'proper')) return false;
  if (!pairs.some((pair) => pair.weight === 'common')) return false;
  return !(has(askedLeft, 'common') && has(foundLeft, 'common'));
}

/** Whether every word met as it stands or by its sense, one of them a word that tells groups apart: a long name may hold it. */
function sure(pairs: Alignment['pairs']): boolean {
  return pairs.some((pair) => pair.weight === 'proper') && pairs.every(({ meeting }) => meeting === 'SAME' || meeting === 'SENSE');
}

/**
 * Whether two common words or more met, none of which make a known name together: brigades of the imam may be any brigades
 * named after an imam, but Ansar Allah, in either language, is a name by itself.
 */
function severalCommon(pairs: Alignment['pairs'], asked: readonly NameWord[], found: readonly NameWord[]): boolean {
  const common = pairs.filter((pair) => pair.weight === 'common' && (pair.meeting === 'SAME' || pair.meeting === 'SENSE'));
  const named = [asked, found].some((words) => words.slice(1).some((word, i) => joined(words[i]!, word).weight === 'common'));
  return common.length === asked.length && common.length > 1 && !named;
}

function reasonOf(pairs: Alignment['pairs']): MatchReason {
  return REASONS.find(([meeting]) => pairs.some((pair) => pair.meeting === meeting))?.[1] ?? 'FOLDED';
}

function byWords(asked: readonly NameWord[], found: readonly NameWord[]): Weighed | null {
  const alignment = align(asked, found);
  const { pairs, askedLeft, foundLeft, inOrder } = alignment;
  if (pairs.length === 0) return null;
  const met = pairs.reduce((sum, pair) => sum + WEIGHTS[pair.weight], 0);
  const quality = pairs.reduce((sum, pair) => sum + WEIGHTS[pair.weight] * pair.quality, 0) / met;
  const reason = reasonOf(pairs);
  const order = inOrder ? 0 : OUT_OF_ORDER;
  if (askedLeft.length === 0 && foundLeft.length === 0) return { reason, score: 0.96 * quality - order };
  const share = (2 * met) / (2 * met + total(askedLeft) + total(foundLeft));
  const begins = askedLeft.length === 0 && inOrder && pairs.every((pair, i) => pair.found[0] === (pairs[i - 1]?.found.at(-1) ?? -1) + 1);
  const clash = has(askedLeft, 'common', 'proper') && has(foundLeft, 'common', 'proper') ? CLASH : 1;
  const partial = { reason: 'PARTIAL' as const, score: 0.85 * quality * share * clash - order };
  const other = reason !== 'PREFIX' && has(foundLeft, 'proper') ? UNASKED : 1;
  const prefix = { reason: 'PREFIX' as const, score: quality * (0.45 + 0.35 * share) * other };
  if (!tells(alignment, share)) {
    if (begins && reason === 'PREFIX') return prefix;
    return askedLeft.length === 0 && severalCommon(pairs, asked, found) ? { reason: 'PARTIAL', score: LEAST_PARTIAL * quality } : null;
  }
  if (partial.score < LEAST_PARTIAL) {
    if (begins && reason === 'PREFIX') return prefix;
    return askedLeft.length === 0 && sure(pairs) ? { reason: 'PARTIAL', score: LEAST_PARTIAL * quality } : null;
  }
  return begins && prefix.score >= partial.score ? prefix : partial;
}

/** The question as it is compared; made once. */
interface Asked {
  readonly text: string;
  readonly fold: string;
  readonly words: readonly NameWord[];
}

type Taken = Omit<Asked, 'text'>;

/** The same names are candidates again and again. Emptied when full. */
const TAKEN = new Map<string, Taken>();
const MOST_TAKEN = 20_000;

function takeApart(value: string): Taken {
  const known = TAKEN.get(value);
  if (known) return known;
  if (TAKEN.size >= MOST_TAKEN) TAKEN.clear();
  const taken = { fold: fold(value), words: nameWords(value).slice(0, MOST_WORDS) };
  TAKEN.set(value, taken);
  return taken;
}

function weigh(asked: Asked, value: string): Weighed | null {
  if (asked.text === value) return { reason: 'EXACT', score: 1 };
  const { fold: folded, words } = takeApart(value);
  if (asked.fold === folded) return { reason: 'FOLDED', score: 0.99 };
  const texts = (of: readonly NameWord[], between: string) => of.map((word) => word.text).join(between);
  if (texts(asked.words, ' ') === texts(words, ' ')) return { reason: 'FOLDED', score: 0.98 };
  if (texts(asked.words, '') === texts(words, '')) return { reason: 'FOLDED', score: 0.97 };
  const short = asked.words.length === 1 && asked.words[0]!.text === initials(words) ? { reason: 'PARTIAL' as const, score: 0.7 } : null;
  const begun = folded.startsWith(asked.fold)
    ? { reason: 'PREFIX' as const, score: 0.4 + 0.35 * (asked.fold.length / folded.length) }
    : null;
  const found = [short, byWords(asked.words, words), begun].filter((one): one is Weighed => one !== null);
  return found.sort((a, b) => b.score - a.score)[0] ?? null;
}

function order(a: Match, b: Match): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.name.subject < b.name.subject ? -1 : a.name.subject > b.name.subject ? 1 : a.name.id < b.name.id ? -1 : 1;
}

/** Of the names of one subject the one that is nearest to the text is told, whatever its kind. */
function nearer(a: Match & Raw, b: Match & Raw): number {
  return b.raw - a.raw || order(a, b);
}

interface Raw {
  /** The score before the kind of the name is reckoned in. */
  readonly raw: number;
}

/**
 * Ranks candidate names by how well they match a text: each subject once, by the name nearest to the text, and with the
 * best score that any of its names has. Pure, and the same for every store.
 */
export function rank(text: string, candidates: readonly CandidateName[]): Match[] {
  const asked: Asked = { text: text.trim(), fold: fold(text), words: nameWords(text).slice(0, MOST_WORDS) };
  if (asked.words.length === 0) return [];
  const bySubject = new Map<string, (Match & Raw)[]>();
  for (const name of candidates) {
    const match = weigh(asked, name.value);
    if (!match) continue;
    const score = Math.max(0, match.score - KIND_STEP * (Number(name.kindRank) - 1));
    const rounded = { name, reason: match.reason, score: Math.round(score * 10_000) / 10_000, raw: match.score };
    bySubject.set(name.subject, [...(bySubject.get(name.subject) ?? []), rounded]);
  }
  const best = [...bySubject.values()].map((matches): Match => {
    const { name, reason } = matches.toSorted(nearer)[0]!;
    return { name, reason, score: Math.max(...matches.map((match) => match.score)) };
  });
  return best.sort(order);
}
