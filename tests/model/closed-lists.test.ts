import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildApiSchema } from '../../src/model/api/schema.js';
import { packageRoot, readSchemaFiles, type SchemaFile } from '../../src/model/files.js';
import { readModel } from '../../src/model/read.js';
import { API_TYPES_PATH, apiTypes } from '../../tools/api-types.js';

/** A list of the schema, and the name that is added to it: code that does not know the name must not compile. */
interface Trial {
  readonly list: string;
  readonly name: string;
  /** The name as SDL: an enum value, or an input field with its type. */
  readonly added: string;
}

/** Names that no real addition to the schema will have. */
function withAddition(list: string): Trial {
  const [kind, type] = list.split(' ') as [string, string];
  const name = kind === 'enum' ? `ADDED_TO_${type.toUpperCase()}` : `addedTo${type}`;
  return { list, name, added: kind === 'enum' ? name : `${name}: String` };
}

const TRIALS = [
  'input StringFilter',
  'input IntFilter',
  'input BooleanFilter',
  'input DateFilter',
  'enum AttackDimension',
  'enum ActorLink',
  'enum SeriesPeriod',
  'enum PathDirection',
  'enum PathOrder',
  'enum TimelineKind',
  'enum ChangeKind',
  'enum TruncationRule',
  'enum Certainty',
  'enum StatementStatus',
  'enum Stance',
  'enum Confidence',
  'enum Reliability',
  'enum NameKind',
  'enum ExportFormat',
].map(withAddition);

/** Parts of the model that code knows by name. */
const RENAMED = ['Membership', 'Coalition', 'outcome', 'killed', 'withdrawn', 'observedOn', 'listedOn'];

/** The package's schema files with a name more in each of the lists, and the parts of the model renamed. */
function changed(trials: readonly Trial[], renamed: readonly string[]): SchemaFile[] {
  return readSchemaFiles().map(({ path, text }) => {
    const longer = trials.reduce((sdl, { list, added }) => {
      const start = sdl.search(new RegExp(`^${list}\\b`, 'm'));
      const end = start < 0 ? -1 : sdl.indexOf('\n}', start);
      return end < 0 ? sdl : `${sdl.slice(0, end)}\n  "Added by a test."\n  ${added}${sdl.slice(end)}`;
    }, text);
    return { path, text: renamed.reduce((sdl, name) => sdl.replace(new RegExp(`\\b${name}\\b(?!")`, 'g'), `${name}Renamed`), longer) };
  });
}

/** Type checks a copy of the sources with the types made from other schema files. @returns the compiler's messages */
async function typecheck(folder: string, files: readonly SchemaFile[]): Promise<string[]> {
  const model = readModel(files);
  await writeFile(join(folder, API_TYPES_PATH), apiTypes(model, buildApiSchema(model)));
  const tsc = join(packageRoot(), 'node_modules', 'typescript', 'bin', 'tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.json'], { cwd: folder }, (_error, stdout) => resolve(stdout.split('\n')));
  });
}

describe('a list of the schema with one name more, and a part of it renamed', () => {
  let folder: string;
  let messages: readonly string[];
  beforeAll(async () => {
    const root = packageRoot();
    folder = await mkdtemp(join(tmpdir(), 'cadre-closed-'));
    await cp(join(root, 'src'), join(folder, 'src'), { recursive: true });
    await cp(join(root, 'tsconfig.json'), join(folder, 'tsconfig.base.json'));
    await cp(join(root, 'package.json'), join(folder, 'package.json'));
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'tsconfig.json'), '{ "extends": "./tsconfig.base.json", "include": ["src"] }');
    messages = await typecheck(folder, changed(TRIALS, RENAMED));
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(TRIALS)('$list: $added does not compile', ({ name }) => {
    // Formats stand in lower case in their table.
    const named = new RegExp(`\\b${name}\\b|'${name.toLowerCase()}'`);
    expect(messages.filter((message) => named.test(message))).not.toEqual([]);
  });

  test.each(RENAMED)('%s renamed in the schema does not compile', (name) => {
    expect(messages.filter((message) => message.includes(`'"${name}"'`))).not.toEqual([]);
  });
});
