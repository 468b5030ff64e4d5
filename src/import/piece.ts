import type { ErrorCode } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import type { StoreReader } from '../store/port.js';

/** One item of a facts list, as a facts file would hold it. */
export type Fact = Readonly<Record<string, unknown>>;

/** Items of facts by list: `{ attacks: [...], attributions: [...] }`. */
export type FactLists = Readonly<Record<string, readonly Fact[]>>;

/** Where in an imported file something stands. `row` counts from 1 and is the line on which a row, or an item, begins. */
export interface Origin {
  readonly file: string;
  readonly row: number;
}

/** What one row says. It is written whole or refused whole; (file, row) tells pieces apart. */
export interface Piece extends Origin {
  readonly facts: FactLists;
}

/** A row, or a part of one, that was not taken over. */
export interface Refusal extends Origin {
  /** The type in the model that it would have become; '' where it did not come to that. */
  readonly type: string;
  /** The field that is meant; '' for all of it. */
  readonly field: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

export type Item = Piece | Refusal;

export function isPiece(item: Item): item is Piece {
  return 'facts' in item;
}

export function piece({ file, row }: Origin, facts: FactLists): Piece {
  return { file, row, facts };
}

/** A refusal of a whole row. */
export function refusal({ file, row }: Origin, code: ErrorCode, reason: string): Refusal {
  return { file, row, type: '', field: '', code, reason };
}

/** A name that may be that of an entity which the graph has already; a person has to decide. */
export interface NameMatch extends Origin {
  readonly name: string;
  /** The entity that the import makes, or names. */
  readonly id: string;
  readonly candidate: string;
  readonly candidateName: string;
  readonly reason: string;
  readonly score: number;
}

/** What a reader of a format has to work with. */
export interface ImportContext {
  readonly model: Model;
  readonly store: StoreReader;
  readonly files: readonly string[];
  /** The id of the source that everything is evidenced by. */
  readonly source: string;
  /** The day of the list or release, where it was given. */
  readonly listDate: string | null;
  /** The day of the import, `YYYY-MM-DD`: the access day of sources that it makes. */
  readonly today: string;
  /** The mapping file, where one was given. */
  readonly mapping: { readonly file: string; readonly text: string } | null;
  /** Called with the bytes read since the last call. */
  readonly progress: (bytes: number) => void;
  /** Counts something that a person should know of, by its text. */
  readonly note: (text: string) => void;
  /** Takes a name match for the review file; null where none is wanted. */
  readonly review: ((match: NameMatch) => void) | null;
}

/** A foreign format: its files become pieces. One file of `src/import` each; listed in `formats.ts`. */
export interface ImportFormat {
  /** As in `--from NAME`. */
  readonly name: string;
  readonly title: string;
  readonly mapping: 'none' | 'optional' | 'required';
  readonly listDate: 'optional' | 'required';
  /** The day that the files themselves tell, where the format has one: null where they do not. */
  listDay?(files: readonly string[]): Promise<string | null>;
  /** What is referred to comes first, so the files are read once, and what leads nowhere is refused at once. */
  readonly ordered: boolean;
  /** What the source record holds beside id, date and access day, when the graph has none of that id. */
  readonly source: Fact;
  /** The id of the source when none is given. Files that hold sources of their own need none: null. */
  sourceId(context: Pick<ImportContext, 'files' | 'listDate'>): string | null;
  /** Groups of items in the order of the files. Never throws for the sake of one row. @throws CadreError where a file cannot be used at all */
  read(context: ImportContext): AsyncIterable<readonly Item[]>;
}
