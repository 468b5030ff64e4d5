import type { Command } from 'commander';
import { buildProgram } from '../src/cli/program.js';
import { settingsTable } from '../src/config/settings.js';
import { ERROR_CATALOGUE } from '../src/errors/catalogue.js';

function cell(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function settings(): string[] {
  const rows = settingsTable().map(
    (s) => `| \`${s.name}\` | ${s.default === null ? '' : `\`${s.default}\``} | ${cell(s.meaning)} | ${cell(s.accepts)} |`,
  );
  return ['| setting | default | meaning | accepts |', '|---|---|---|---|', ...rows];
}

function command(made: Command): string[] {
  const words = made.registeredArguments.map((a) => ` ${a.variadic ? `${a.name().toUpperCase()}...` : a.name().toUpperCase()}`).join('');
  const options = made.options.filter((o) => !o.hidden).map((o) => `- \`${o.flags}\`: ${cell(o.description)}`);
  return [`### cadre ${made.name()}${words}`, '', cell(made.description()), '', ...(options.length > 0 ? [...options, ''] : [])];
}

function errors(): string[] {
  const rows = Object.entries(ERROR_CATALOGUE).map(([code, { meaning, mend }]) => `| \`${code}\` | ${cell(meaning)} | ${cell(mend)} |`);
  return ['| code | meaning | how to mend it |', '|---|---|---|', ...rows];
}

/** Settings, commands and error codes, in Markdown, from the tables that the program itself uses. */
export function reference(): string {
  const silent = { env: {}, print: () => {}, warn: () => {}, exitWith: () => {} };
  const program = buildProgram(silent as unknown as Parameters<typeof buildProgram>[0]);
  return `${[
    '# Reference',
    '',
    'Made by `npm run generate` from the tables that the program itself uses; do not edit.',
    '',
    '## Settings',
    '',
    'Environment variables, read and checked at start; all mistakes are told at once.',
    '',
    ...settings(),
    '',
    '## Commands',
    '',
    'Each has `--help` with examples. In a checkout: `npm run cadre -- COMMAND`.',
    '',
    ...program.commands.flatMap(command),
    '## Error codes',
    '',
    'GraphQL errors have them in `extensions.code`, with `extensions.mend`; the command line prints them first.',
    '',
    ...errors(),
  ].join('\n')}\n`;
}
