import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { StoreReader } from '../store/port.js';
import { knownStates } from './known.js';
import type { Fact } from './piece.js';
import { slugStep } from './template.js';

const require = createRequire(import.meta.url);

/** Names that data sets use and the list of ISO names lacks. */
const FURTHER: Readonly<Record<string, string>> = {
  'bahamas, the': 'BS',
  'bosnia-herzegovina': 'BA',
  brunei: 'BN',
  burma: 'MM',
  'cabo verde': 'CV',
  'congo, democratic republic of the': 'CD',
  'congo, republic of the': 'CG',
  'dr congo': 'CD',
  'east timor': 'TL',
  'gambia, the': 'GM',
  'kingdom of eswatini': 'SZ',
  'korea, north': 'KP',
  'korea, south': 'KR',
  laos: 'LA',
  macau: 'MO',
  'macedonia, fyr': 'MK',
  micronesia: 'FM',
  moldova: 'MD',
  palestinian: 'PS',
  'region: gaza': 'PS',
  swaziland: 'SZ',
  syria: 'SY',
  'west bank': 'PS',
};

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

interface Names {
  /** Codes by folded names. */
  readonly codes: ReadonlyMap<string, string>;
  /** The English name by the code. */
  readonly names: ReadonlyMap<string, string>;
}

function readNames(): Names {
  const { countries } = JSON.parse(readFileSync(require.resolve('i18n-iso-countries/langs/en.json'), 'utf8')) as {
    countries: Record<string, string | string[]>;
  };
  const all = Object.entries(countries).map(([code, names]) => [code, [names].flat()] as const);
  const codes = all.flatMap(([code, names]) => names.map((name) => [fold(name), code] as const));
  return { codes: new Map([...codes, ...Object.entries(FURTHER)]), names: new Map(all.map(([code, [name]]) => [code, name!])) };
}

let table: Names | null = null;

function names(): Names {
  table ??= readNames();
  return table;
}

/** A name without a former one in brackets. */
function current(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/, '');
}

/**
 * The two-letter code (ISO 3166-1) of a country by its English name, or by the code itself; a former name may stand in
 * brackets: `Russia (Soviet Union)`.
 * @returns null where it is no country's
 */
export function countryCode(text: string): string | null {
  const { codes, names: known } = names();
  const upper = text.trim().toUpperCase();
  if (known.has(upper)) return upper;
  const whole = fold(text);
  return codes.get(whole) ?? codes.get(current(whole)) ?? null;
}

/** Finds the states that rows name: by their code, in the graph or among those made before; never by name alone. */
export class Countries {
  readonly #made = new Map<string, string>();

  private constructor(private readonly known: ReadonlyMap<string, string>) {}

  static async of(store: StoreReader): Promise<Countries> {
    return new Countries(await knownStates(store));
  }

  /**
   * @param evidence what a state that has to be made is evidenced by
   * @returns the id of the state, and the state itself where it has to be made; null where the name is no country's
   */
  find(name: string, evidence: Fact): { readonly id: string; readonly made: readonly Fact[] } | null {
    const code = countryCode(name);
    if (code === null) return null;
    const id = this.known.get(code) ?? this.#made.get(code);
    if (id !== undefined) return { id, made: [] };
    const shown = name.trim().length === 2 ? names().names.get(code)! : current(name);
    const fresh = slugStep(shown);
    this.#made.set(code, fresh);
    return { id: fresh, made: [{ id: fresh, name: shown, isoCode: code, evidence: [evidence] }] };
  }
}
