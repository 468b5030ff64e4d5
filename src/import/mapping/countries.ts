import { countryCodeField, nodeType } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { countriesNamed, isoNames, OTHER_COUNTRY_NAMES, TWO_LETTERS } from '../../model/values/country-names.js';
import type { StoreReader } from '../../store/graph-store.js';
import { statesByCode } from '../row/entity-index.js';
import type { Fact } from '../row/row-facts.js';
import { slugStep } from './steps.js';

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

interface CountryNames {
  /** Codes by normalized names. */
  readonly codes: ReadonlyMap<string, string>;
  /** English names by code. */
  readonly names: ReadonlyMap<string, string>;
}

function readNames(): CountryNames {
  const all = Object.entries(isoNames('en')).map(([code, names]) => [code, [names].flat()] as const);
  const codes = all.flatMap(([code, names]) => names.map((name) => [fold(name), code] as const));
  return { codes: new Map([...codes, ...Object.entries(OTHER_COUNTRY_NAMES)]), names: new Map(all.map(([code, [name]]) => [code, name!])) };
}

let table: CountryNames | null = null;

function names(): CountryNames {
  table ??= readNames();
  return table;
}

/** A name without a former name in brackets. */
function withoutFormerName(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/, '');
}

/**
 * The two-letter code (ISO 3166-1) of a country by its English name or by its code of two or three letters. A former name may follow in
 * brackets: `Russia (Soviet Union)`.
 * @returns null if the text names no country
 */
export function countryCode(text: string): string | null {
  const { codes, names: byCode } = names();
  const upper = text.trim().toUpperCase();
  if (byCode.has(upper)) return upper;
  const long = TWO_LETTERS.get(upper);
  if (long !== undefined) return long;
  const whole = fold(text);
  const found = codes.get(whole) ?? codes.get(withoutFormerName(whole));
  if (found !== undefined) return found;
  // Official names, and names in other languages.
  const named = countriesNamed(text);
  return named.length === 1 ? named[0]! : null;
}

/**
 * Finds the states that rows name, by their code: in the graph, or among those that this import creates. It never matches by
 * name alone.
 */
export class Countries {
  readonly #created = new Map<string, string>();
  readonly #facts = new Map<string, Fact>();

  private constructor(
    private readonly stored: ReadonlyMap<string, string>,
    private readonly codeField: string,
  ) {}

  static async of(store: StoreReader, model: Model): Promise<Countries> {
    const { name } = countryCodeField(nodeType(model, 'State'))!;
    return new Countries(await statesByCode(store, name), name);
  }

  /**
   * @param evidence the evidence of a state that has to be created
   * @returns the id of the state, and the state itself if it has to be created; null if the name is not a country's
   */
  find(name: string, evidence: Fact): { readonly id: string; readonly created: readonly Fact[] } | null {
    const code = countryCode(name);
    if (code === null) return null;
    const id = this.stored.get(code) ?? this.#created.get(code);
    if (id !== undefined) return { id, created: [] };
    const isCode = /^[A-Z]{2,3}$/i.test(name.trim()) && !names().codes.has(fold(name));
    const shown = isCode ? names().names.get(code)! : withoutFormerName(name);
    const newId = slugStep(shown);
    const fact = { id: newId, name: shown, [this.codeField]: code, evidence: [evidence] };
    this.#created.set(code, newId);
    this.#facts.set(newId, fact);
    return { id: newId, created: [fact] };
  }

  /** The fact of a state that this import creates; null for one of the graph. */
  created(id: string): Fact | null {
    return this.#facts.get(id) ?? null;
  }
}
