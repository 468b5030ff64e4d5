import { CadreError } from '../../errors/cadre-error.js';
import { asciiDigits } from './months.js';

/** Reads numbers as a language writes them. */
export interface NumberFormat {
  /** The number of a text; null if it is none. */
  read(text: string): number | null;
}

const PLAIN = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Numbers without separators of thousands, with a decimal point. */
export const PLAIN_NUMBERS: NumberFormat = { read: (text) => (PLAIN.test(text) ? Number(text) : null) };

/**
 * Numbers of a locale: of `de`, 1.234,5 is one thousand two hundred and thirty-four and a half.
 * @throws CadreError BAD_MAPPING for a text that names no locale
 */
export function numbersOf(locale: string): NumberFormat {
  let supported: readonly string[] = [];
  try {
    supported = Intl.NumberFormat.supportedLocalesOf(locale);
  } catch {
    // A text that is no tag of a language is refused below.
  }
  if (supported.length === 0)
    throw new CadreError('BAD_MAPPING', `${locale} is not a locale.`, { locale }, { hint: 'Use a tag such as de, fr or en-GB.' });
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always', numberingSystem: 'latn' } as Intl.NumberFormatOptions).formatToParts(
    1_234_567.5,
  );
  const separator = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const [group, decimal] = [separator('group'), separator('decimal')];
  // Languages that group by a blank use several kinds of it.
  const isGroup = (character: string) =>
    character === group || (/\s/.test(group) && /\s/.test(character)) || (/['’]/.test(group) && /['’]/.test(character));
  return {
    read(text) {
      const [whole = '', ...rest] = asciiDigits(text).split(decimal);
      const groups = [...whole].map((character) => (isGroup(character) ? ',' : character)).join('');
      if (rest.length > 1 || !/^[+-]?(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})$/.test(groups) || !/^\d*$/.test(rest[0] ?? '')) return null;
      return Number(`${groups.replaceAll(',', '')}.${rest[0] === undefined || rest[0] === '' ? '0' : rest[0]}`);
    },
  };
}

/** Whether a text looks like a number with separators that only a locale explains: `1,5`, `1.234,5`, `1 234`. */
export function needsLocale(text: string): boolean {
  return /^[+-]?\d{1,3}(?:[.,\s'’]\d{3})*(?:[.,]\d+)?$/.test(asciiDigits(text)) && !PLAIN.test(text);
}
