import type { ListEntry, ListedName } from '../../lists/entry.js';
import type { Headings } from '../../lists/headings.js';
import { languageNamed, scriptNamed } from '../../lists/list-words.js';

/** One name of a UK list, in the words of its columns or elements; null or '' where it gives none. */
export interface UkName {
  /** Name 1 to Name 5, then Name 6, which is the family name or the name of an entity. */
  readonly parts: readonly (string | null)[];
  /** `Primary Name`, `Primary name variation`, `Alias`, `AKA`, `FKA`, in any case. */
  readonly type: string | null;
  /** `Good quality a.k.a`, `Low quality`. */
  readonly quality: string | null;
}

/** A name in another script, as the lists give it beside the others. */
export interface UkScriptName {
  readonly value: string | null;
  readonly script: string | null;
  readonly language: string | null;
}

function isFormer(type: string): boolean {
  return /^f\.?k\.?a\b|^former/i.test(type);
}

/** The name as a list writes it, with its rank among the names of its entry; null if it has no part. */
export function ukName({ parts, type, quality }: UkName): { readonly name: ListedName; readonly rank: 0 | 1 | 2 } | null {
  const value = parts.filter((part) => part !== null && part !== '').join(' ');
  if (value === '') return null;
  const kind = (type ?? '').trim();
  const former = isFormer(kind);
  const strength = /(good|low) quality/i.exec(quality ?? '')?.[0]?.toLowerCase();
  const about = [kind === '' ? 'name' : kind.toLowerCase(), strength].filter(Boolean).join(', ');
  const rank = former ? 2 : /^primary name$/i.test(kind) ? 0 : 1;
  return { name: { value, former, script: null, language: null, about }, rank };
}

/** A name in another script; null if there is none. */
export function ukScriptName({ value, script, language }: UkScriptName): ListedName | null {
  if (value === null || value === '') return null;
  const words = { script: scriptNamed(script), language: languageNamed(language) };
  return { value, former: false, ...words, about: 'name in another script' };
}

/** Gives the names of one entry, or of one row of it, to the headings. */
export function addHeading(headings: Headings, key: string, name: ReturnType<typeof ukName>, other: ListedName | null): void {
  if (name) headings.add(key, name.name.value, name.rank);
  if (other) headings.add(key, other.value, 1);
}

/** The kind of an entry by the word of a UK list: `Individual`, `Entity`, `Ship`. */
export function ukKind(word: string | null): string {
  const kind = (word ?? '').trim().toLowerCase();
  if (kind === 'individual') return 'person';
  return kind === 'entity' || kind === '' ? 'body' : kind;
}

/** Regimes that list armed groups beside those who support them. */
export function mayBeArmed(regime: string): boolean {
  return /al-?qaida|isil|taliban|afghanistan|terroris/i.test(regime);
}

/** An act of a UK list. @param updated the day of its latest amendment */
export function ukAct(regime: string, listedOn: string | null, updated: string | null, reasons: string | null): ListEntry['acts'][number] {
  return {
    list: regime,
    listedOn,
    effectiveFrom: null,
    instrument: /regulations/i.test(regime) ? regime : null,
    amended: updated === null || updated === listedOn ? [] : [updated],
    reasons,
  };
}
