import type { Origin } from '../row/row-facts.js';

/** A name as a list writes it. */
export interface ListedName {
  readonly value: string;
  readonly former: boolean;
  /** Four letters (ISO 15924); null where the list does not say. The letters then tell. */
  readonly script: string | null;
  /** BCP 47; null where the list does not say. */
  readonly language: string | null;
  /** What the list says of the name, in a few words: `primary name`, `alias, low quality`. */
  readonly about: string;
}

/** One listing of an entry: what becomes a Designation. */
export interface ListedAct {
  /** The list or regime, by the word that the publisher uses. */
  readonly list: string;
  /** EDTF; null where the list does not say. */
  readonly listedOn: string | null;
  readonly effectiveFrom: string | null;
  /** The law or regulation of the listing; null where the list does not say. */
  readonly instrument: string | null;
  /** When the entry was amended, in the words for a summary; none if it was not. */
  readonly amended: readonly string[];
  /** The reasons, in the list's own words; null where it gives none. */
  readonly reasons: string | null;
}

export interface ListedCountry {
  /** A name or a two-letter code. */
  readonly name: string;
  /** The town before the country; null where the list gives none. */
  readonly town: string | null;
}

/**
 * An entry of a sanctions list, or the part of it that one row gives: rows of one entry have the same key.
 * The parts may be anywhere in the file.
 */
export interface ListEntry extends Origin {
  /** The number of the entry, as the list writes it. */
  readonly key: string;
  /** What the list says that it is: `person`, `body`, or the word for something that the model has no type for. */
  readonly kind: string;
  /** The name for a new entity. Every part of an entry has the same. */
  readonly heading: string;
  /** Ids of the entry in this list and in others that it names, its own first. */
  readonly ids: readonly { readonly scheme: string; readonly value: string }[];
  readonly names: readonly ListedName[];
  readonly acts: readonly ListedAct[];
  readonly countries: readonly ListedCountry[];
}
