import { readFileSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ImportReport } from '../import/core/import-counts.js';
import { rejectedRowsFile, reviewFile } from '../import/core/report-file.js';
import { type ImportOptions, importFiles } from '../import/core/run-import.js';
import { IMPORT_FORMATS } from '../import/formats/formats.js';
import type { RejectedRow } from '../import/row/row-facts.js';
import { suggestMapping } from '../import/suggest/suggest.js';
import { readModel } from '../model/read.js';
import { parseDay } from '../model/values/edtf.js';
import { keepHeapSmall } from '../server/heap.js';
import { LOCAL } from '../store/log/change.js';
import { type CommandContext, examples, withGraph } from './context.js';
import { importedText } from './import-report.js';
import { unreadable } from './unreadable.js';

interface Options {
  readonly from: string;
  readonly dryRun?: boolean;
  readonly source?: string;
  readonly map?: string;
  readonly suggestMap?: boolean;
  readonly report?: string;
  readonly review?: string;
  readonly listDate?: string;
  readonly encoding?: string;
  readonly skipRows?: number;
  readonly message?: string;
}

/** How many rejected rows are shown when there is no report file. */
const SHOWN = 20;

function mappingOf(file: string | undefined): ImportOptions['mapping'] {
  if (file === undefined) return null;
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** Codes of rows that are not in the format at all. */
const NOT_OF_FORMAT: ReadonlySet<string> = new Set(['BAD_ROW', 'BAD_SYNTAX', 'WRONG_TYPE', 'LIMIT', 'UNKNOWN_FIELD']);

function nothingRead({ rows, rejectedRows, rejections, total }: ImportReport): boolean {
  return rows > 0 && rejectedRows === rows && total.created === 0 && [...rejections.keys()].every((code) => NOT_OF_FORMAT.has(code));
}

function rejectedRowText({ file, row, type, field, code, reason, hint = '' }: RejectedRow): string {
  return `${file}:${row} ${[type, field].filter(Boolean).join('.')}`.trim().concat(`: ${code} ${reason} ${hint}`.trimEnd());
}

/** A progress bar with rate and time left, on a terminal only. */
function progressBar() {
  if (!process.stderr.isTTY) return null;
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {rows} rows | {rate} rows/s | {eta_formatted} left',
    stream: process.stderr,
    etaBuffer: 200,
    hideCursor: true,
  });
  const started = Date.now();
  bar.start(1, 0, { rows: 0, rate: 0 });
  return {
    update: ({ bytes, of, rows }: { bytes: number; of: number; rows: number }) => {
      bar.setTotal(Math.max(of, 1));
      bar.update(Math.min(bytes, of), { rows, rate: Math.round((rows * 1000) / Math.max(1, Date.now() - started)) });
    },
    stop: () => bar.stop(),
  };
}

async function run(context: CommandContext, files: readonly string[], options: Options): Promise<void> {
  const format = IMPORT_FORMATS.get(options.from)!;
  if (options.suggestMap) {
    const reading = { encoding: options.encoding ?? null, skipRows: options.skipRows ?? null };
    for (const file of files) context.print((await suggestMapping(readModel(), format, file, reading)).trimEnd());
    return;
  }
  keepHeapSmall();
  const mapping = mappingOf(options.map);
  const listDate = options.listDate === undefined ? null : parseDay(options.listDate);
  const report = options.report === undefined ? null : rejectedRowsFile(options.report);
  const review = options.review === undefined ? null : reviewFile(options.review);
  const bar = progressBar();
  let shown = 0;
  const onRejected = (row: RejectedRow) => {
    report?.write(row);
    shown += 1;
    if (report === null && shown <= SHOWN) context.warn(rejectedRowText(row));
  };
  try {
    const result = await withGraph(context, ({ store, model }) =>
      importFiles(format, store, model, {
        files,
        source: options.source ?? null,
        listDate,
        mapping,
        encoding: options.encoding ?? null,
        skipRows: options.skipRows ?? null,
        dryRun: options.dryRun ?? false,
        authorship: { by: LOCAL, via: 'IMPORT', message: options.message ?? null },
        today: new Date().toISOString().slice(0, 10),
        onRejected,
        ...(review && { onMatch: (match) => review.write(match) }),
        ...(bar && { onProgress: bar.update }),
      }),
    );
    bar?.stop();
    if (report === null && shown > SHOWN) context.warn(`and ${shown - SHOWN} more; --report FILE writes all of them.`);
    for (const line of importedText(result)) context.print(line);
    if (nothingRead(result)) {
      context.warn(`No row could be read: are these files in the format ${format.name}?`);
      context.exitWith(1);
    }
  } finally {
    bar?.stop();
    report?.close();
    review?.close();
  }
}

function lines(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give the number of lines.');
}

/** `cadre import --from FORMAT FILE...` */
export function importCommand(context: CommandContext): Command {
  return new Command('import')
    .description('import files of another format; a row with an error is refused without the others; importing again changes nothing')
    .argument('<file...>', 'files of the format, in any order')
    .addOption(new Option('--from <format>', 'the format of the files').choices([...IMPORT_FORMATS.keys()]).makeOptionMandatory())
    .option('--dry-run', 'report what would change, write nothing')
    .option('--message <text>', 'why, for the log of changes')
    .option('--source <id>', 'the id of the source to cite, such as source:my-list; created if the graph does not have it')
    .option('--list-date <day>', 'the date of the list or release, as YYYY-MM-DD; it becomes the publication date of its source')
    .option('--map <file>', 'a mapping file: which column becomes which field')
    .option('--suggest-map', 'print a mapping to start from, guessed from the first rows; nothing is imported')
    .option(
      '--encoding <name>',
      'the encoding of text files, such as utf-16le, windows-1256 or macintosh; by default UTF-8 or Windows-1252',
    )
    .option('--skip-rows <number>', 'the number of lines before the header of a table', lines)
    .option('--report <file>', 'write refused rows with their reasons to this CSV file')
    .option('--review <file>', 'write actors of the graph that new actors may be, by their ids or names, to this CSV file')
    .addHelpText(
      'after',
      examples(
        'cadre import --from ofac-sdn --list-date 2025-06-14 sdn.csv alt.csv add.csv --review names.csv',
        'cadre import --from ucdp-ged GEDEvent_v25_1.csv --report refused.csv',
        'cadre import --from csv --suggest-map incidents.csv > incidents.yaml',
        'cadre import --from csv --map incidents.yaml --dry-run incidents.csv',
      ),
    )
    .action((files: string[], options: Options) => run(context, files, options));
}
