import { EXPORT_KEY } from '../../facts/coerce.js';
import type { Model } from '../../model/types.js';
import type { Subgraph } from '../read/subgraph.js';

/** What is known only after the last content line. It is in a trailer, so no line has to wait for it. */
export interface Seal {
  /** SHA-256 over the content lines in any order, as `sha256:` and hexadecimal digits. */
  readonly contentHash: string;
  /** The number of content lines. */
  readonly lines: number;
}

/**
 * One line of a file without its line break.
 * A string is content and is hashed. A comma at its end is not hashed, since in a list it depends on the order.
 * A function returns a line about the export. That line is not hashed and must contain EXPORT_MARK, by which `cadre verify`
 * distinguishes it from content. A function that takes the seal is called after all content: it must be in the last file, with
 * only a few lines after it.
 * Content contains no line break, unless the format cannot do without; its parts are then hashed one by one. It escapes the
 * mark where the format allows: a content line with the mark would not be hashed.
 */
export type Line = string | ((seal: Seal) => string);

/** Marks lines that describe the export itself. */
export const EXPORT_MARK = EXPORT_KEY;

/** One file of a format. Most formats have one file; several are packed into one archive. */
export interface ExportFile {
  /** The name of the file inside an archive. */
  readonly name: string;
  lines(): AsyncIterable<Line>;
}

/** Values of the options of a format, by name. */
export type FormatOptions = Readonly<Record<string, string>>;

export interface ExportFormat {
  /** Lower case, as in `/export/{name}` and `--format NAME`. */
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  /** File name extension, without the dot. */
  readonly extension: string;
  /** The options of the format, by name. */
  readonly options: Readonly<
    Record<string, { readonly values: readonly string[]; readonly fallback: string; readonly description: string }>
  >;
  /**
   * The files in the order in which they are written. Has no effect besides reading the subgraph, as often as the format needs.
   * @param options complete: every option of the format with one of its values
   */
  files(model: Model, subgraph: Subgraph, options: FormatOptions): readonly ExportFile[];
}
