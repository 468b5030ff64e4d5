import { askedWords, type TextWord, textWords } from '../../model/values/text-words.js';

/** A stretch of an excerpt, in UTF-16 code units; `end` is the first that does not belong to it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** How a text has the words of a question. */
export interface TextMatch {
  /** The text, or the part of it around the words. */
  readonly excerpt: string;
  /** The words in the excerpt that match, in order. */
  readonly marks: readonly TextSpan[];
  /** 0 to 1. */
  readonly score: number;
}

/** A longer text is shown in part. */
const LONGEST_EXCERPT = 240;
/** How much of it stands before the words. */
const BEFORE = 80;
const MORE = '…';
/** What a text scores for having all words, more where they stand together, and more where it says little else. */
const SCORE = { all: 0.5, together: 0.3, alone: 0.2 } as const;
/** The share that words have by which a text has another form of them. */
const OTHER_FORM = 0.9;

/** The first of the shortest stretches of words that have all stems. */
function shortest(words: readonly TextWord[], stems: ReadonlySet<string>): readonly TextWord[] | null {
  const inside = new Map<string, number>();
  let best: readonly [from: number, to: number] | null = null;
  let from = 0;
  for (const [to, { stem }] of words.entries()) {
    if (!stems.has(stem)) continue;
    inside.set(stem, (inside.get(stem) ?? 0) + 1);
    for (let first = words[from]!; inside.size === stems.size; first = words[from]!) {
      if (stems.has(first.stem) && (best === null || to - from < best[1] - best[0])) best = [from, to];
      const left = (inside.get(first.stem) ?? 0) - 1;
      if (left === 0) inside.delete(first.stem);
      else if (left > 0) inside.set(first.stem, left);
      from += 1;
    }
  }
  return best && words.slice(best[0], best[1] + 1);
}

/** The stretch of a text to show. It begins and ends at words, if it is not the whole text. */
function excerptOf(text: string, words: readonly TextWord[], first: TextWord): TextSpan {
  if (text.length <= LONGEST_EXCERPT) return { start: 0, end: text.length };
  const latest = Math.max(0, text.length - LONGEST_EXCERPT);
  const wanted = Math.min(Math.max(0, first.start - BEFORE), latest);
  const start = wanted === 0 ? 0 : (words.find((word) => word.start >= wanted)?.start ?? first.start);
  const most = start + LONGEST_EXCERPT;
  const end =
    most >= text.length ? text.length : (words.findLast((word) => word.start >= first.start && word.end <= most)?.end ?? first.end);
  return { start, end };
}

/**
 * Compiles the comparison of texts with a question. A text matches if it has every word of the question, in any form.
 * Pure, and the same for every store.
 * @returns null for a text that lacks a word
 */
export function compileTextMatch(question: string): (text: string) => TextMatch | null {
  const asked = askedWords(question);
  const stems = new Set(asked.map(({ stem }) => stem));
  const folds = new Set(textWords(question).map(({ fold }) => fold));
  return (text) => {
    const words = textWords(text);
    const together = stems.size === 0 ? null : shortest(words, stems);
    if (together === null) return null;
    const same = new Set(together.flatMap(({ stem, fold }) => (stems.has(stem) && folds.has(fold) ? [stem] : []))).size;
    const quality = OTHER_FORM + (1 - OTHER_FORM) * (same / stems.size);
    const score = quality * (SCORE.all + SCORE.together * (stems.size / together.length) + SCORE.alone * (stems.size / words.length));
    const shown = excerptOf(text, words, together[0]!);
    const before = shown.start > 0 ? MORE : '';
    const marked = words.filter(({ stem, start, end }) => stems.has(stem) && start >= shown.start && end <= shown.end);
    const offset = before.length - shown.start;
    return {
      excerpt: before + text.slice(shown.start, shown.end) + (shown.end < text.length ? MORE : ''),
      marks: marked.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
      score: Math.min(1, Math.round(score * 10_000) / 10_000),
    };
  };
}
