import { dirtyDate, orderedDate } from '../mapping/dates.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as lists write it, as EDTF: `2012-12-31`, with a time or a zone, `31/12/2012`, `31-Dec-2012`.
 * @returns null for no text; any other text unchanged, so that the facts reject it
 */
export function listedDate(text: string | null): string | null {
  const given = (text ?? '').trim();
  if (given === '') return null;
  const [, day, word, year] = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\d{4})$/.exec(given) ?? [];
  const month = MONTHS.indexOf((word ?? '').toLowerCase()) + 1;
  if (month > 0) return `${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`;
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(given)) return orderedDate(given, 'dmy');
  return dirtyDate(given.replace(/^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/, '$1'));
}

/** A date of a list that is a whole day; null for any other text. */
export function listedDay(text: string | null): string | null {
  const date = listedDate(text);
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}

/** Scripts by the words that lists use for them (ISO 15924). */
const SCRIPTS: Readonly<Record<string, string>> = {
  arabic: 'Arab',
  armenian: 'Armn',
  bengali: 'Beng',
  burmese: 'Mymr',
  chinese: 'Hani',
  'chinese simplified': 'Hans',
  'chinese traditional': 'Hant',
  cyrillic: 'Cyrl',
  georgian: 'Geor',
  greek: 'Grek',
  hangul: 'Hang',
  hebrew: 'Hebr',
  japanese: 'Jpan',
  korean: 'Kore',
  latin: 'Latn',
  'simplified chinese': 'Hans',
  'traditional chinese': 'Hant',
};

/** The code of a script that a list names in words; null if the words are not known. */
export function scriptNamed(text: string | null): string | null {
  return SCRIPTS[(text ?? '').trim().toLowerCase()] ?? null;
}

/** Names of languages that Unicode's own list does not have. */
const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  farsi: 'fa',
  'farsi/persian': 'fa',
  dari: 'fa-AF',
  mandarin: 'zh',
  burmese: 'my',
};

let languages: ReadonlyMap<string, string> | null = null;

/** The English names of languages with a code of two letters. */
function languageNames(): ReadonlyMap<string, string> {
  if (languages) return languages;
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const found = codes.flatMap((code) => {
    const name = names.of(code)?.toLowerCase();
    return name === undefined || Intl.getCanonicalLocales(code)[0] !== code ? [] : [[name, code] as const];
  });
  languages = new Map([...found, ...Object.entries(OTHER_LANGUAGES)]);
  return languages;
}

/** The tag (BCP 47) of a language that a list gives as a code of two letters or by its English name; null for anything else. */
export function languageNamed(text: string | null): string | null {
  const given = (text ?? '').trim().toLowerCase();
  if (given === '') return null;
  const names = languageNames();
  if (given.length === 2) return [...names.values()].includes(given) ? given : null;
  return names.get(given) ?? null;
}
