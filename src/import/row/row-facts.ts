import type { ErrorCode } from '../../errors/cadre-error.js';
import type { Model } from '../../model/types.js';
import type { StoreReader } from '../../store/graph-store.js';

/** One item of a list in a facts document. */
export type Fact = Readonly<Record<string, unknown>>;

/** Items of facts by list: `{ attacks: [...], attributions: [...] }`. */
export type FactLists = Readonly<Record<string, readonly Fact[]>>;

/** A place in an imported file. `row` counts from 1 and is the line where the row or item begins. */
export interface Origin {
  readonly file: string;
  readonly row: number;
}

/** The facts of one row. They are written completely or not at all. (file, row) identifies them. */
export interface RowFacts extends Origin {
  readonly facts: FactLists;
}

/** A row, or a part of one, that is not imported. */
export interface RejectedRow extends Origin {
  /** The type in the model that it would have become; '' if that is not known. */
  readonly type: string;
  /** The field at fault; '' for the whole row. */
  readonly field: string;
  readonly code: ErrorCode;
  readonly reason: string;
  /** What to do in this case. By default the catalogue's hint for the code. */
  readonly hint?: string;
}

export type RowResult = RowFacts | RejectedRow;

export function isRowFacts(item: RowResult): item is RowFacts {
  return 'facts' in item;
}

export function rowFacts({ file, row }: Origin, facts: FactLists): RowFacts {
  return { file, row, facts };
}

/** Rejects a whole row. */
export function rejectRow({ file, row }: Origin, code: ErrorCode, reason: string): RejectedRow {
  return { file, row, type: '', field: '', code, reason };
}

/** An actor of the graph that one of the files may be, by a name or by an id in another list. A person has to decide. */
export interface NameMatch extends Origin {
  readonly name: string;
  /** The entity that the import creates. */
  readonly id: string;
  readonly candidate: string;
  readonly candidateName: string;
  readonly reason: string;
  readonly score: number;
}

/** What a format's reader works with. */
export interface ImportContext {
  readonly model: Model;
  readonly store: StoreReader;
  readonly files: readonly string[];
  /** The id of the source that all evidence cites. */
  readonly source: string;
  /** The day of the list or release; null if it was not given. */
  readonly listDate: string | null;
  /** The day of the import, `YYYY-MM-DD`: the access date of sources that it creates. */
  readonly today: string;
  /** The mapping file; null if none was given. */
  readonly mapping: { readonly file: string; readonly text: string } | null;
  /** The encoding of text files; null if it is not stated. */
  readonly encoding: string | null;
  /** The number of lines before the header of a table; null if it is not stated. */
  readonly skipRows: number | null;
  /** Called with the number of bytes read since the last call. */
  readonly progress: (bytes: number) => void;
  /** Counts something worth reporting, by its text. */
  readonly note: (text: string) => void;
}

/** A column of a file to be mapped, with some of its values. */
export interface SampleColumn {
  readonly name: string;
  readonly values: readonly string[];
}

/** The beginning of a file, or of the nodes or edges in it, for a proposal of a mapping. */
export interface Sample {
  readonly of: 'nodes' | 'edges' | null;
  readonly columns: readonly SampleColumn[];
  /** Settings that a mapping needs to read the file, by their names there. */
  readonly settings: Readonly<Record<string, string | number>>;
}

/** How text files are read; null where nothing is stated. */
export type Reading = Pick<ImportContext, 'encoding' | 'skipRows'>;

/** A foreign format, whose files are read as rows of facts. Each format has a folder or file here; `formats.ts` lists them. */
export interface ImportFormat {
  /** As in `--from NAME`. */
  readonly name: string;
  readonly title: string;
  readonly mapping: 'none' | 'optional' | 'required';
  readonly listDate: 'optional' | 'required';
  /** For formats whose files can contain their date: reads it, null if it is missing. */
  listDay?(files: readonly string[]): Promise<string | null>;
  /** Whether references only lead to earlier rows. The files are then read once, and a missing target is an error at once. */
  readonly ordered: boolean;
  /** The fields of the source record besides id, date and access date. Used if the graph does not have the source. */
  readonly source: Fact;
  /** The id of the source if none is given; null for formats whose files contain their own sources. */
  sourceId(context: Pick<ImportContext, 'files' | 'listDate'>): string | null;
  /**
   * For formats that a mapping file assigns: reads the beginning of a file.
   * @throws CadreError BAD_INPUT when the file is not of the format
   */
  sample?(file: string, reading: Reading): Promise<readonly Sample[]>;
  /**
   * Groups of results in the order of the files. Errors of single rows are results.
   * @throws CadreError when a file cannot be used at all
   */
  read(context: ImportContext): AsyncIterable<readonly RowResult[]>;
}
