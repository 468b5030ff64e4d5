import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { localExports } from '../app/export-parts.js';
import { type PreparedExport, prepareExport } from '../app/prepare-export.js';
import { CadreError } from '../errors/cadre-error.js';
import { FORMATS } from '../export/formats/formats.js';
import { type CommandContext, examples, withGraph } from './context.js';
import { intoFile } from './into-file.js';
import { unreadable } from './unreadable.js';

interface Options {
  readonly format: string;
  readonly output?: string;
  readonly query?: string;
  readonly option?: readonly string[];
  readonly [parameter: string]: unknown;
}

/** The parameters as `/export` takes them: the same names, a query as its text, the options of the format among them. */
async function parameters({ format: _format, output: _output, query, option = [], ...given }: Options): Promise<Record<string, unknown>> {
  const options = option.map((text) => {
    const at = text.indexOf('=');
    if (at > 0) return [text.slice(0, at), text.slice(at + 1)] as const;
    throw new CadreError('BAD_INPUT', `--option ${text}: no value given.`, { path: 'option' }, { hint: 'Write --option name=value.' });
  });
  return { ...Object.fromEntries(options), ...given, ...(query !== undefined && { query: await textOf(query) }) };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** A progress bar with the time left, on a terminal only. */
function progress(total: number): { update(lines: number): void; stop(): void } {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const format = '{bar} {percentage}% | {value} of about {total} | {duration_formatted} | {eta_formatted} left';
  const bar = new SingleBar({ format, stream: process.stderr, etaBuffer: 200, hideCursor: true, clearOnComplete: true });
  bar.start(Math.max(total, 1), 0);
  return {
    update: (lines) => {
      if (lines > bar.getTotal()) bar.setTotal(lines);
      bar.update(lines);
    },
    stop: () => bar.stop(),
  };
}

async function write(prepared: PreparedExport, output: string | undefined): Promise<void> {
  const bar = progress(prepared.nodes);
  try {
    const bytes = prepared.bytes((lines) => bar.update(lines));
    if (output === undefined) await pipeline(Readable.from(bytes, { objectMode: false }), process.stdout, { end: false });
    else await intoFile(bytes, output);
  } finally {
    bar.stop();
  }
}

function withSelection(command: Command): Command {
  return command
    .option('--around <id...>', 'the network around these entities, as network(...) in the API')
    .option('--depth <n>', 'with --around: the largest distance in statements, 1 to 4')
    .option('--first <n>', 'with --around: only the nearest N entities')
    .option('--entity-types <type...>', 'with --around: only entities of these types (ARMED_GROUP)')
    .option('--ids <id...>', 'these entities and all statements between them; also statements and sources, by their ids')
    .option('--or-parts', 'with --around or --ids: also their parts, such as the organs of a state')
    .option('--or-within', 'with --around or --ids: also the places within them')
    .option('--statement-types <type...>', 'with --around or --ids: only statements of these types (MEMBERSHIP)')
    .option('--min-evidence <n>', 'with --around or --ids: only statements with at least N pieces of supporting evidence')
    .option('--type <type>', 'everything of one type (Attack); entities come with all statements about them')
    .option('--filter <json>', 'with --type: a filter, as its list in the API takes it')
    .option('--all', 'the whole graph')
    .option('--query <file>', 'the entities, statements and sources that the GraphQL query in this file finds')
    .option('--variables <json>', 'with --query: its variables')
    .option('--operation-name <name>', 'with --query: the operation to run');
}

function withView(command: Command): Command {
  return command
    .option('--as-of <day>', 'only what was true on this day')
    .option('--certainty <certainty>', 'how strictly --as-of is read: POSSIBLE or CERTAIN')
    .option('--known-at <day>', 'only what the sources had said by this day')
    .option('--statuses <status...>', 'only statements of these statuses: ASSERTED, DISPUTED, RETRACTED, SPECIFIED')
    .option('--min-confidence <confidence>', 'only statements of at least this confidence')
    .option('--sources <id...>', 'only evidence from these sources, and what it supports')
    .option('--exclude-sources <id...>', 'no evidence from these sources')
    .option('--min-reliability <grade>', 'only evidence from sources of at least this reliability, A best');
}

/** `cadre export` */
export function exportCommand(context: CommandContext): Command {
  const command = new Command('export')
    .description('write a part of the graph, as seen through a view, to a file for other tools')
    .requiredOption('--format <format>', `one of ${FORMATS.map((format) => format.name).join(', ')}`);
  return withView(withSelection(command))
    .option('--option <name=value...>', 'an option of the format')
    .option('--exported-at <time>', 'the export time to write into the file (2025-06-14T08:00:00Z); by default now')
    .option('-o, --output <file>', 'the file to write, compressed if its name ends with .gz; by default standard output')
    .addHelpText(
      'after',
      examples(
        'cadre export --format graphml --around islamic-resistance-in-iraq --depth 2 --known-at 2025-06-14 -o network.graphml',
        'cadre export --format jsonl --all -o graph.jsonl.gz',
        'cadre export --format csv --query attacks.graphql --variables \'{"first": 100}\' -o attacks.zip',
      ),
    )
    .action(async (options: Options) => {
      const given = await parameters(options);
      const work = async (prepared: PreparedExport) => {
        await write(prepared, options.output);
        if (options.output !== undefined)
          context.print(
            `Written: ${options.output}, from the graph at revision ${prepared.about.revision}. To check it later: cadre verify ${options.output}`,
          );
      };
      await withGraph(
        context,
        async ({ settings, model, store, log }) =>
          work(await prepareExport(localExports(settings, model, store, log), options.format, given)),
        { readOnly: true },
      );
    });
}
