import { Command } from 'commander';
import { openStoreOrServer } from '../app/open-store.js';
import { version } from '../app/version.js';
import { readSettings, type Settings, settingsInForce } from '../config/settings.js';
import { requireSound } from '../model/lint.js';
import { readModel } from '../model/read.js';
import type { GraphStore } from '../store/graph-store.js';
import { SCHEMA_VERSION } from '../store/migrate.js';
import { type CommandContext, examples } from './context.js';
import { reportError } from './report.js';

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}

async function describeStore(store: GraphStore): Promise<string[]> {
  const info = await store.info();
  const [revision, counts] = [await store.revision(), await store.counts()];
  const facts: [string, string][] = [
    ['engine', `${info.engine} ${info.version}`],
    ['location', info.place],
    ['schema version', `${info.schemaVersion} (this program: ${SCHEMA_VERSION})`],
    ['out of date', info.stale.length === 0 ? 'nothing' : `${info.stale.length} stored properties; the next start recomputes them`],
    ['revision', String(revision)],
  ];
  const counted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, n]): [string, string] => [type, String(n)]);
  return ['Store', ...table(facts), 'Records', ...(counted.length === 0 ? ['  none'] : table(counted))];
}

async function storeReport(context: CommandContext, settings: Settings): Promise<void> {
  const store = await openStoreOrServer(settings, requireSound(readModel()), { readOnly: true });
  try {
    for (const line of await describeStore(store)) context.print(line);
  } finally {
    await store.close();
  }
}

/** `cadre doctor`: first what is always available, then the store, which may be what is broken. */
export function doctorCommand(context: CommandContext): Command {
  return new Command('doctor')
    .description('show versions, settings and the state of the store; changes nothing')
    .addHelpText('after', examples('cadre doctor', 'CADRE_DATA=/srv/cadre cadre doctor'))
    .action(async () => {
      const settings = readSettings(context.env);
      const shown = settingsInForce(settings).map(({ name, value }): [string, string] => [name, value ?? '(not set)']);
      const versions: [string, string][] = [
        ['cadre', version()],
        ['node', process.versions.node],
        ['system', `${process.platform} ${process.arch}`],
      ];
      for (const line of ['Versions', ...table(versions), 'Settings', ...table(shown)]) context.print(line);
      try {
        await storeReport(context, settings);
      } catch (error) {
        reportError(context, error, settings.logLevel === 'debug');
        context.exitWith(1);
      }
    });
}
