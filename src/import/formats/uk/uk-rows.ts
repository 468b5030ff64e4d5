import type { ListEntry } from '../../lists/entry.js';
import { Headings } from '../../lists/headings.js';
import { listedDate } from '../../lists/list-words.js';
import { type Origin, type RejectedRow, rejectRow } from '../../row/row-facts.js';
import { addHeading, ukAct, ukKind, ukName, ukScriptName } from './uk-names.js';

/** What a row of a UK list gives, whatever the names of its columns or elements: one name, and all that its entry has. */
export const UK_FIELDS = [
  'key',
  'groupId',
  'reference',
  'unReference',
  'name1',
  'name2',
  'name3',
  'name4',
  'name5',
  'name6',
  'nameType',
  'quality',
  'otherName',
  'otherScript',
  'otherLanguage',
  'regime',
  'kind',
  'reasons',
  'town',
  'country',
  'designated',
  'listed',
  'updated',
] as const;

type UkField = (typeof UK_FIELDS)[number];

/** The columns or elements of a layout by what they give; a field that it lacks has none. */
export type UkColumns = Readonly<Partial<Record<UkField, string>>> & { readonly key: string; readonly regime: string };

/** The value of a column or element of a row; null if it is empty. */
export type UkCells = (name: string) => string | null;

/** The schemes of the ids of an entry, its own first. */
export type UkSchemes = Readonly<Partial<Record<'key' | 'groupId' | 'reference', string>>>;

/** Reads rows of one layout. All rows go through `register` first, as the best name of an entry may be in its last row. */
export class UkRows {
  readonly #headings = new Headings();

  constructor(
    private readonly columns: UkColumns,
    private readonly schemes: UkSchemes,
  ) {}

  #field(cells: UkCells, field: UkField): string | null {
    const name = this.columns[field];
    return name === undefined ? null : cells(name);
  }

  #names(cells: UkCells) {
    const parts = (['name1', 'name2', 'name3', 'name4', 'name5', 'name6'] as const).map((part) => this.#field(cells, part));
    const name = ukName({ parts, type: this.#field(cells, 'nameType'), quality: this.#field(cells, 'quality') });
    const [value, script, language] = (['otherName', 'otherScript', 'otherLanguage'] as const).map((field) => this.#field(cells, field));
    return { name, other: ukScriptName({ value: value!, script: script!, language: language! }) };
  }

  register(cells: UkCells): void {
    const key = this.#field(cells, 'key');
    const { name, other } = this.#names(cells);
    if (key !== null) addHeading(this.#headings, key, name, other);
  }

  entry(cells: UkCells, at: Origin): ListEntry | RejectedRow {
    const [key, regime] = [this.#field(cells, 'key'), this.#field(cells, 'regime')];
    const heading = key === null ? null : this.#headings.of(key);
    if (key === null || regime === null || heading === null)
      return rejectRow(at, 'BAD_ROW', 'The row has no number of an entry or no regime, or its entry has no name.');
    const { name, other } = this.#names(cells);
    const ids = (['key', 'groupId', 'reference'] as const).flatMap((field) => {
      const [scheme, value] = [this.schemes[field], this.#field(cells, field)];
      return scheme === undefined || value === null ? [] : [{ scheme, value }];
    });
    const unReference = this.#field(cells, 'unReference');
    const listedOn = listedDate(this.#field(cells, 'designated')) ?? listedDate(this.#field(cells, 'listed'));
    const updated = listedDate(this.#field(cells, 'updated'));
    const country = this.#field(cells, 'country');
    return {
      ...at,
      key,
      kind: ukKind(this.#field(cells, 'kind')),
      heading,
      ids: [...ids, ...(unReference === null ? [] : [{ scheme: 'UN-SC', value: unReference }])],
      names: [...(name ? [name.name] : []), ...(other ? [other] : [])],
      acts: [ukAct(regime, listedOn, updated, this.#field(cells, 'reasons'))],
      countries: country === null ? [] : [{ name: country, town: this.#field(cells, 'town') }],
    };
  }
}
