import type { MatchReason, NameKind } from '../../model/api/types.generated.js';
import { fold } from '../../model/values/folding.js';
import { initials, MOST_WORDS } from '../../model/values/name-keys.js';
import { type NameWord, nameWords } from '../../model/values/name-words.js';
import { type Alignment, align, type WordMatch } from './align.js';

/** A name to be scored: its text, the rank of its kind ('1' primary), and the entity that bears it. */
export interface CandidateName {
  /** The id of its statement; null where the text names a country by reference data, and the entity is that country. */
  readonly id: string | null;
  readonly value: string;
  readonly kind: NameKind | null;
  readonly kindRank: string;
  readonly subject: string;
  /** The sort of entity that bears it: of entities that match equally well, those of the lowest come first. */
  readonly tier: Tier;
}

/** Actors come before events and things, and these before places. */
export type Tier = 0 | 1 | 2;

export interface Match {
  readonly name: CandidateName;
  readonly reason: MatchReason;
  /** 0 to 1, rounded to four places, so that it is the same on every machine. */
  readonly score: number;
}

interface Scored {
  readonly reason: MatchReason;
  readonly score: number;
}

/** The penalty for each rank of the kind: a primary name that differs in case comes before a listed name that is the same. */
const KIND_STEP = 0.01;
/** For the name of a country by reference data. A name in the graph with the same words is surer. */
const COUNTRY: Scored = { reason: 'COUNTRY', score: 0.91 };
/** Names with a lower score are noise. */
const LEAST_PARTIAL = 0.35;
/** From this share of common words, one word on each side may differ. */
const MOSTLY = 0.6;
/** The factor on a score where each side has a word that the other lacks (Quds Force, Quds Brigades). */
const CLASH = 0.8;
/** The factor where the text ends with a whole word and the name continues with a distinguishing word (Ansar Allah | al-Awfiya). */
const LONGER_NAME = 0.85;
const OUT_OF_ORDER = 0.02;
const WEIGHTS: Readonly<Record<NameWord['weight'], number>> = { proper: 1, common: 0.5, place: 0.3, minor: 0.1 };
/** The reason for each match of words, the least sure first: where words match in several ways, that one is the reason. */
const REASONS = {
  START: 'PREFIX',
  NEAR: 'FUZZY',
  SOUND: 'TRANSLITERATED',
  SENSE: 'FOLDED',
  SAME: 'FOLDED',
} as const satisfies Readonly<Record<WordMatch, MatchReason>>;

function total(words: readonly NameWord[]): number {
  return words.reduce((sum, word) => sum + WEIGHTS[word.weight], 0);
}

function has(words: readonly NameWord[], ...weights: readonly NameWord['weight'][]): boolean {
  return words.some((word) => weights.includes(word.weight));
}

/**
 * Whether the words in common identify the name. A distinguishing word does, unless another one is left on both sides: Ahl
 * al-Bayt is not Asaib Ahl al-Haq. Common words (brigades, islamic, hezbollah) do only where one side has nothing but a place
 * or a common word more: Ansar Allah is not Ansar Allah al-Awfiya, nor is the Islamic Army the Islamic Resistance.
 */
function identifies({ pairs, queryRest, nameRest }: Alignment, share: number): boolean {
  if (pairs.some((pair) => pair.weight === 'proper')) return share >= MOSTLY || !(has(queryRest, 'proper') && has(nameRest, 'proper'));
  if (has(queryRest, 'proper') || has(nameRest, 'proper')) return false;
  if (!pairs.some((pair) => pair.weight === 'common')) return false;
  return !(has(queryRest, 'common', 'place') && has(nameRest, 'common'));
}

/** Whether every word matches as it is or by its sense, a distinguishing word among them: a long name may contain the text. */
function isSure(pairs: Alignment['pairs']): boolean {
  return pairs.some((pair) => pair.weight === 'proper') && pairs.every(({ match }) => match === 'SAME' || match === 'SENSE');
}

/**
 * Whether the text is of common words alone, and each of them is in the name: a name that has them may be meant, after those
 * that are nothing but them (Hezbollah: Harakat Hezbollah al-Nujaba).
 */
function allCommon({ pairs, queryRest }: Alignment, query: readonly NameWord[]): boolean {
  return !has(query, 'proper') && queryRest.length === 0 && pairs.every(({ match }) => match !== 'NEAR' && match !== 'START');
}

function reasonOf(pairs: Alignment['pairs']): MatchReason {
  const least = (Object.keys(REASONS) as WordMatch[]).find((match) => pairs.some((pair) => pair.match === match));
  return REASONS[least ?? 'SAME'];
}

function byWords(query: readonly NameWord[], name: readonly NameWord[]): Scored | null {
  const alignment = align(query, name);
  const { pairs, queryRest, nameRest, inOrder } = alignment;
  if (pairs.length === 0) return null;
  const matched = pairs.reduce((sum, pair) => sum + WEIGHTS[pair.weight], 0);
  const quality = pairs.reduce((sum, pair) => sum + WEIGHTS[pair.weight] * pair.quality, 0) / matched;
  const reason = reasonOf(pairs);
  const order = inOrder ? 0 : OUT_OF_ORDER;
  if (queryRest.length === 0 && nameRest.length === 0) return { reason, score: 0.96 * quality - order };
  const share = (2 * matched) / (2 * matched + total(queryRest) + total(nameRest));
  const begins = queryRest.length === 0 && inOrder && pairs.every((pair, i) => pair.name[0] === (pairs[i - 1]?.name.at(-1) ?? -1) + 1);
  const clash = has(queryRest, 'common', 'proper') && has(nameRest, 'common', 'proper') ? CLASH : 1;
  const partial = { reason: 'PARTIAL' as const, score: 0.85 * quality * share * clash - order };
  const other = reason !== 'PREFIX' && has(nameRest, 'proper') ? LONGER_NAME : 1;
  const prefix = { reason: 'PREFIX' as const, score: quality * (0.45 + 0.35 * share) * other };
  if (!identifies(alignment, share)) {
    if (begins && reason === 'PREFIX') return prefix;
    return allCommon(alignment, query) ? { reason: 'PARTIAL', score: LEAST_PARTIAL * quality } : null;
  }
  if (partial.score < LEAST_PARTIAL) {
    if (begins && reason === 'PREFIX') return prefix;
    return queryRest.length === 0 && isSure(pairs) ? { reason: 'PARTIAL', score: LEAST_PARTIAL * quality } : null;
  }
  return begins && prefix.score >= partial.score ? prefix : partial;
}

/** The query, prepared for comparisons. */
interface PreparedQuery {
  readonly text: string;
  readonly fold: string;
  readonly words: readonly NameWord[];
}

type PreparedName = Omit<PreparedQuery, 'text'>;

/** A cache, as the same names are candidates of many queries. Emptied when full. */
const PREPARED = new Map<string, PreparedName>();
const CACHE_SIZE = 20_000;

function prepare(value: string): PreparedName {
  const cached = PREPARED.get(value);
  if (cached) return cached;
  if (PREPARED.size >= CACHE_SIZE) PREPARED.clear();
  const prepared = { fold: fold(value), words: nameWords(value).slice(0, MOST_WORDS) };
  PREPARED.set(value, prepared);
  return prepared;
}

function score(query: PreparedQuery, value: string): Scored | null {
  if (query.text === value) return { reason: 'EXACT', score: 1 };
  const { fold: folded, words } = prepare(value);
  if (query.fold === folded) return { reason: 'FOLDED', score: 0.99 };
  const texts = (of: readonly NameWord[], between: string) => of.map((word) => word.text).join(between);
  if (texts(query.words, ' ') === texts(words, ' ')) return { reason: 'FOLDED', score: 0.98 };
  if (texts(query.words, '') === texts(words, '')) return { reason: 'FOLDED', score: 0.97 };
  const short = query.words.length === 1 && query.words[0]!.text === initials(words) ? { reason: 'PARTIAL' as const, score: 0.7 } : null;
  const begun = folded.startsWith(query.fold)
    ? { reason: 'PREFIX' as const, score: 0.4 + 0.35 * (query.fold.length / folded.length) }
    : null;
  const found = [short, byWords(query.words, words), begun].filter((one): one is Scored => one !== null);
  return found.sort((a, b) => b.score - a.score)[0] ?? null;
}

function order(a: Match, b: Match): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.name.tier !== b.name.tier) return a.name.tier - b.name.tier;
  return a.name.subject < b.name.subject ? -1 : a.name.subject > b.name.subject ? 1 : (a.name.id ?? '') < (b.name.id ?? '') ? -1 : 1;
}

/** Of the names of one entity the nearest to the text is shown, whatever its kind. */
function nearer(a: Match & Raw, b: Match & Raw): number {
  return b.raw - a.raw || order(a, b);
}

interface Raw {
  /** The score before the penalty for the kind of the name. */
  readonly raw: number;
}

/**
 * Ranks candidate names by how well they match a text: each entity once, by the name nearest to the text, and with the best
 * score of its names. Pure, and the same for every store.
 */
export function rank(text: string, candidates: readonly CandidateName[]): Match[] {
  const query: PreparedQuery = { text: text.trim(), fold: fold(text), words: nameWords(text).slice(0, MOST_WORDS) };
  if (query.words.length === 0) return [];
  const bySubject = new Map<string, (Match & Raw)[]>();
  for (const name of candidates) {
    const match = name.id === null ? COUNTRY : score(query, name.value);
    if (!match) continue;
    const ranked = Math.max(0, match.score - KIND_STEP * (Number(name.kindRank) - 1));
    const rounded = { name, reason: match.reason, score: Math.round(ranked * 10_000) / 10_000, raw: match.score };
    bySubject.set(name.subject, [...(bySubject.get(name.subject) ?? []), rounded]);
  }
  const best = [...bySubject.values()].map((matches): Match => {
    const { name, reason } = matches.toSorted(nearer)[0]!;
    return { name, reason, score: Math.max(...matches.map((match) => match.score)) };
  });
  return best.sort(order);
}
