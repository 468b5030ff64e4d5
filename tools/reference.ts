import type { Command } from 'commander';
import { cell } from '../src/base/markdown.js';
import { buildProgram } from '../src/cli/program.js';
import { settingsTable } from '../src/config/settings.js';
import { ERROR_CATALOGUE } from '../src/errors/catalogue.js';

function settings(): string[] {
  const rows = settingsTable().map(
    (s) => `| \`${s.name}\` | ${s.default === null ? '' : `\`${s.default}\``} | ${cell(s.meaning)} | ${cell(s.accepts ?? '')} |`,
  );
  return ['| setting | default | meaning | accepts |', '|---|---|---|---|', ...rows];
}

function command(made: Command): string[] {
  const words = made.registeredArguments.map((a) => ` ${a.variadic ? `${a.name().toUpperCase()}...` : a.name().toUpperCase()}`).join('');
  const options = made.options.filter((o) => !o.hidden).map((o) => `- \`${o.flags}\`: ${cell(o.description)}`);
  return [`### cadre ${made.name()}${words}`, '', cell(made.description()), '', ...(options.length > 0 ? [...options, ''] : [])];
}

function errors(): string[] {
  const rows = Object.entries(ERROR_CATALOGUE).map(([code, { meaning, hint }]) => `| \`${code}\` | ${cell(meaning)} | ${cell(hint)} |`);
  return ['| code | meaning | hint |', '|---|---|---|', ...rows];
}

/** Settings, commands and error codes, in Markdown, from the tables that the program itself uses. */
export function reference(): string {
  const silent = { env: {}, print: () => {}, warn: () => {}, exitWith: () => {} };
  const program = buildProgram(silent as unknown as Parameters<typeof buildProgram>[0]);
  return `${[
    '# Reference',
    '',
    '`npm run generate` writes this page from the tables that the program itself uses. Do not edit it.',
    '',
    '## Settings',
    '',
    'Settings are environment variables. The program reads and checks them at start and reports all mistakes at once.',
    '',
    ...settings(),
    '',
    '## Commands',
    '',
    'Every command has `--help` with examples. In a checkout, use `npm run cadre -- COMMAND`.',
    '',
    ...program.commands.flatMap(command),
    '## Error codes',
    '',
    'A GraphQL error has its code in `extensions.code` and says what to do in `extensions.hint`. The command line prints both. The hints below apply where an error gives none for its own case.',
    '',
    ...errors(),
  ].join('\n')}\n`;
}
