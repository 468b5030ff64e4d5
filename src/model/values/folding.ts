/**
 * Apostrophes and the marks that romanisations write for ayn and hamza: written or left out at will, so they separate nothing.
 * Among them the Hebrew geresh and gershayim, which stand inside acronyms.
 */
export const APOSTROPHES = /['’‘‛′＇`´\u02b9-\u02bf\u02c8\u02ca\u02cb\u0294\u0295\u05f3\u05f4]/g;

/** Letters that Arabic and Persian spellings of one name exchange. Hamza and madda on a carrier fall to NFKD, which makes them marks. */
const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  گ: 'ك',
  ء: '',
  ٴ: '',
  ـ: '',
};

const VARIANT = new RegExp(`[${Object.keys(ARABIC_VARIANTS).join('')}]`, 'g');
const ARABIC_DIGIT = /[٠-٩۰-۹]/g;
/** Invisible characters: writing directions, soft hyphens and the like. The zero-width non-joiner is not among them, as it ends a Persian word part. */
const INVISIBLE = /(?!\u200c)\p{Cf}/gu;
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/**
 * The key by which names are compared: without case, marks, apostrophes, punctuation and spelling variants; words joined by one space.
 *
 * Folding a key gives the key again. Characters beyond U+FFFF are dropped, so that UTF-16 order (JavaScript) and code-point order
 * (databases) agree on keys.
 * @returns the key; empty when the text has no letters or digits
 */
export function fold(text: string): string {
  // Upper case between two lower-case steps unites ß, ẞ and ss, and ı and i.
  const bare = strip(strip(text.replace(APOSTROPHES, '')).toLowerCase().toUpperCase().toLowerCase());
  const even = bare
    .replace(VARIANT, (letter) => ARABIC_VARIANTS[letter] ?? '')
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('ς', 'σ');
  return (even.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function strip(text: string): string {
  return text.normalize('NFKD').replace(ASTRAL, '').replace(/\p{M}/gu, '').replace(INVISIBLE, '').replace(APOSTROPHES, '');
}

const ARTICLES = new Set(['al', 'ul', 'el']);
/** The article before a "sun letter", which it takes on in speech and in some romanisations: an-Nujaba, ash-Shuhada, ech-Chaabi. */
const ASSIMILATED = /^[ae](sh|sch|ch|th|dh|[dnrstz])$/;
const ARABIC_ARTICLE = /^ال(?=\p{Script=Arabic}{2,}$)(?!له$)/u;

/**
 * The words of a name to search by: those of its fold without the Arabic article.
 * A name of nothing but articles keeps them, and so does الله, where the article is part of the name.
 */
export function tokens(text: string): string[] {
  const words = fold(text).split(' ').filter(Boolean);
  const bare = words.filter((word, i) => !isArticle(word, words[i + 1]));
  return (bare.length > 0 ? bare : words).map(withoutArticle);
}

/** Whether a folded word is the Arabic article before another word. */
export function isArticle(word: string, next: string | undefined): boolean {
  if (ARTICLES.has(word)) return true;
  const letter = ASSIMILATED.exec(word)?.[1];
  return letter !== undefined && (next?.startsWith(letter) ?? false);
}

function withoutArticle(token: string): string {
  return token.replace(ARABIC_ARTICLE, '');
}

/**
 * The key for alphabetical order, the same on every engine when compared by code points.
 * @returns the fold; for a text without letters and digits, the text itself in lower case
 */
export function sortKey(text: string): string {
  return fold(text) || text.toLowerCase().replace(ASTRAL, '');
}

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/dsch/g, 'j'],
  [/[sc]h/g, 's'],
  [/kh/g, 'h'],
  [/gh|dj/g, 'j'],
  [/th/g, 's'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
];

/** Consonants by class, each under its Latin letter. Classes join sounds that romanisations (and Persian or Iraqi speech) exchange. */
const CLASSES: Readonly<Record<string, string>> = {
  b: 'بپp',
  t: 'طت',
  j: 'جچژغg',
  h: 'حهخ',
  d: 'ضدذظزz',
  r: 'رڑ',
  s: 'صسثش',
  f: 'فڤ',
  k: 'كقqc',
  l: 'ل',
  m: 'م',
  n: 'ن',
  '': 'عاويaeiouywv',
};

const CLASS_OF = new Map(Object.entries(CLASSES).flatMap(([latin, members]) => [...members].map((member) => [member, latin] as const)));

/**
 * The consonants of a word, coarse enough to be equal for its romanisations and its Arabic spelling: Hizballah, Hezbollah and حزب الله all give
 * `hdbl`. Only for finding candidates: unlike words can have the same skeleton, above all short ones.
 *
 * @param token a word, folded or not; several words are taken as one
 * @returns the skeleton; empty when the word has no consonants
 */
export function skeleton(token: string): string {
  let text = withoutArticle(fold(token)).replaceAll(' ', '');
  for (const [digraph, letter] of DIGRAPHS) text = text.replace(digraph, letter);
  const consonants = [...text].map((letter) => CLASS_OF.get(letter) ?? letter).join('');
  const single = consonants.replace(/(.)\1+/gu, '$1');
  // The feminine ending ة is heard as -a, -ah or -at (haraka, harakah, harakat). At least two letters must remain.
  return single.replace(/(?<=..)[ht]$/u, '');
}
