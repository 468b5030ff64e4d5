import { EXPORT_KEY } from '../facts/coerce.js';
import type { Model } from '../model/types.js';
import type { Subgraph } from './subgraph.js';

/** What is known when everything was written: told in a trailer, so that nothing has to be held back. */
export interface Seal {
  /** SHA-256 over the content lines, whatever their order, as `sha256:` and hexadecimal digits. */
  readonly contentHash: string;
  /** How many content lines there are. */
  readonly lines: number;
}

/**
 * One line of a file, without its end. A text is content and is hashed, without a comma at its end, which in a list hangs
 * on the order; a function writes a line about the export, which is not hashed and must hold EXPORT_MARK, by which
 * `cadre verify` tells it from content. One that takes the seal is written when all content is known: it stands in the
 * last file, and at most a few lines follow it. Content holds no line break of its own, except where a format cannot do
 * without (it is then hashed in parts), and escapes the mark where it can: a content line with the mark is not hashed.
 */
export type Line = string | ((seal: Seal) => string);

/** Marks the lines of a file that tell of the export itself. */
export const EXPORT_MARK = EXPORT_KEY;

/** One file of a format. Most formats have one; several are packed into one archive. */
export interface ExportFile {
  /** Of several files of a format: what this one is called. */
  readonly name: string;
  lines(): AsyncIterable<Line>;
}

/** Choices that single formats offer, as given by the user: texts by their names. */
export type FormatOptions = Readonly<Record<string, string>>;

export interface ExportFormat {
  /** As in `/export/{name}` and `--format NAME`: lower case. */
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** The choices that it offers, by their names. */
  readonly options: Readonly<
    Record<string, { readonly values: readonly string[]; readonly fallback: string; readonly description: string }>
  >;
  /**
   * The files in the order of their writing. Pure but for reading the subgraph, as often as the format needs.
   * @param options complete: each option of the format with one of its values
   */
  files(model: Model, subgraph: Subgraph, options: FormatOptions): readonly ExportFile[];
}
