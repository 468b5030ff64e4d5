/**
 * The months of the Gregorian calendar in the languages of most data sets on the region: English, French, Arabic (of Egypt and the
 * Maghreb, of the Levant and Iraq) and Persian. Abbreviations of English and French are the first letters of these.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'يناير', 'جانفي', 'كانون الثاني', 'ژانویه'],
  ['february', 'fevrier', 'فبراير', 'فيفري', 'شباط', 'فوریه'],
  ['march', 'mars', 'مارس', 'آذار', 'مارس'],
  ['april', 'avril', 'أبريل', 'إبريل', 'أفريل', 'نيسان', 'آوریل'],
  ['may', 'mai', 'مايو', 'ماي', 'أيار', 'مه', 'می'],
  ['june', 'juin', 'يونيو', 'يونية', 'جوان', 'حزيران', 'ژوئن'],
  ['july', 'juillet', 'يوليو', 'يولية', 'جويلية', 'تموز', 'ژوئیه', 'ژوییه', 'جولای'],
  ['august', 'aout', 'أغسطس', 'أوت', 'آب', 'اوت', 'آگوست'],
  ['september', 'septembre', 'سبتمبر', 'أيلول', 'سپتامبر'],
  ['october', 'octobre', 'أكتوبر', 'تشرين الأول', 'اکتبر'],
  ['november', 'novembre', 'نوفمبر', 'تشرين الثاني', 'نوامبر'],
  ['december', 'decembre', 'ديسمبر', 'كانون الأول', 'دسامبر'],
];

/** Spellings of a word that mean the same: without marks and points, and with one form of each Arabic letter. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    .replace(/[.،]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) =>
    names.flatMap((name, language) => [fold(name), ...abbreviations(fold(name), language)].map((text) => [text, i + 1] as const)),
  ),
);

/** The short forms of an English or French name, from three letters on: `sep`, `sept`, `févr`. */
function abbreviations(name: string, language: number): string[] {
  if (language > 1 || name.length < 4) return [];
  // The first three letters of juin and juillet are the same.
  const from = name.startsWith('jui') ? 4 : 3;
  return Array.from({ length: Math.max(0, Math.min(name.length, 5) - from) }, (_, i) => name.slice(0, from + i));
}

/** The number of a month by its name in words; null for another word. */
export function monthNumber(word: string): number | null {
  return NUMBERS.get(fold(word)) ?? null;
}

/** Arabic and Persian digits as those of ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
