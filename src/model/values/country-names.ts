import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isMinor, plainWords } from './name-words.js';
import { type Script, scriptOf } from './script.js';

const require = createRequire(import.meta.url);
/** The codes of two and of three letters of each country. */
const CODES = require('i18n-iso-countries/codes.json') as readonly (readonly [string, string])[];

/** Two-letter codes by codes of three letters. */
export const TWO_LETTERS: ReadonlyMap<string, string> = new Map(CODES.map(([two, three]) => [three, two]));

/** Names in use that the list of ISO names does not have. */
export const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  america: 'US',
  'bahamas, the': 'BS',
  'bosnia-herzegovina': 'BA',
  britain: 'GB',
  brunei: 'BN',
  burma: 'MM',
  'cabo verde': 'CV',
  'congo, democratic republic of the': 'CD',
  'congo, republic of the': 'CG',
  "democratic people's republic of korea": 'KP',
  dprk: 'KP',
  'dr congo': 'CD',
  drc: 'CD',
  'east timor': 'TL',
  'gambia, the': 'GM',
  'kingdom of eswatini': 'SZ',
  'korea, north': 'KP',
  'korea, south': 'KR',
  ksa: 'SA',
  laos: 'LA',
  macau: 'MO',
  'macedonia, fyr': 'MK',
  micronesia: 'FM',
  moldova: 'MD',
  palestinian: 'PS',
  prc: 'CN',
  'region: gaza': 'PS',
  swaziland: 'SZ',
  syria: 'SY',
  'united kingdom of great britain and northern ireland': 'GB',
  'west bank': 'PS',
  أمريكا: 'US',
  أميركا: 'US',
  آمریکا: 'US',
  'الولايات المتحدة الأمريكية': 'US',
  'المملكة الأردنية الهاشمية': 'JO',
};

/** The languages whose names of countries a search understands, by script: those of the region, and of most of its sources. */
const LANGUAGES = {
  Latn: ['en', 'ku', 'tr', 'fr', 'de', 'es', 'it', 'pt'],
  Arab: ['ar', 'fa', 'ur', 'ps'],
  Hebr: ['he'],
  Cyrl: ['ru'],
  Zyyy: [],
} as const satisfies Readonly<Record<Script, readonly string[]>>;
/** Sorani is not in the list of ISO names; Node has it from Unicode's CLDR, as it has other short names of the languages above. */
const CLDR_ONLY: Readonly<Record<Script, readonly string[]>> = { Latn: [], Arab: ['ckb'], Hebr: [], Cyrl: [], Zyyy: [] };

/** Words for a form of government, folded: Republic of Iraq, جمهورية العراق. */
const FORMS = new Set(
  'republic republique republik republica repubblica kingdom royaume konigreich sultanate sultanat جمهوريه جمهوري مملكه سلطنه'.split(' '),
);
/** Words for a state that count only at the beginning: State of Israel, but not Islamic State. */
const STATE = new Set('state etat staat دوله'.split(' '));
/** What stands beside a form of government in official names. */
const BESIDE = new Set(
  'islamic islamique islamische islamischen islami اسلامي اسلاميه arab arabe arabische عربيه hashemite hachemite haschemitische هاشميه democratic federal federative people peoples bolivarian socialist united cooperative'.split(
    ' ',
  ),
);
/** The one country that another claims to be by the same form of name: the Republic of China is not the People's Republic. */
const NOT_BY_FORM = 'CN';

function words(text: string): string[] {
  return plainWords(text).filter((word) => !isMinor(word));
}

/** Two-letter codes by the words of a name, joined. */
type Codes = ReadonlyMap<string, ReadonlySet<string>>;

function readCodes(script: Script): Codes {
  const codes = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const add = (name: string, code: string) => {
    // Most languages share many names, and folding is what costs.
    if (seen.has(name + code)) return;
    seen.add(name + code);
    const key = words(name).join('');
    if (key !== '') codes.set(key, (codes.get(key) ?? new Set()).add(code));
  };
  for (const language of LANGUAGES[script])
    for (const [code, names] of Object.entries(isoNames(language))) for (const name of [names].flat()) add(name, code);
  for (const language of [...LANGUAGES[script], ...CLDR_ONLY[script]]) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const [code] of CODES) {
      const name = names.of(code);
      if (name !== undefined) add(name, code);
    }
  }
  if (script === 'Latn') for (const [code, letters] of CODES) add(letters, code);
  for (const [name, code] of Object.entries(OTHER_COUNTRY_NAMES)) if (scriptOf(name) === script) add(name, code);
  return codes;
}

/** The names of each script are read when a text in it is first asked for. */
const READ = new Map<Script, Codes>();

function codesIn(script: Script): Codes {
  const codes = READ.get(script) ?? readCodes(script);
  READ.set(script, codes);
  return codes;
}

/**
 * The names of countries in one language, by their two-letter code (ISO 3166-1): one, or several with the official one first.
 * @param language two letters (ISO 639-1)
 */
export function isoNames(language: string): Readonly<Record<string, string | readonly string[]>> {
  const file = require.resolve(`i18n-iso-countries/langs/${language}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { countries: Record<string, string | string[]> }).countries;
}

/** The words of an official name without those for the form of government; null where there are none. */
function withoutForm(asked: readonly string[]): readonly string[] | null {
  if (STATE.has(asked[0] ?? '')) return asked.slice(1);
  return asked.some((word) => FORMS.has(word)) ? asked.filter((word) => !FORMS.has(word) && !BESIDE.has(word)) : null;
}

/**
 * The countries that a whole text names: by a name in one of several languages, a short form in use (USA, UAE) or an official
 * name (Hashemite Kingdom of Jordan). Part of a name, or a misspelt one, names none.
 * @returns two-letter codes (ISO 3166-1): mostly one or none; several where countries share a name (Congo)
 */
export function countriesNamed(text: string): readonly string[] {
  const codes = codesIn(scriptOf(text));
  const asked = words(text);
  const whole = codes.get(asked.join(''));
  if (whole) return [...whole];
  const rest = withoutForm(asked);
  const named = rest && codes.get(rest.join(''));
  return named?.size === 1 && !named.has(NOT_BY_FORM) ? [...named] : [];
}
