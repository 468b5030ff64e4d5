import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, from sources and from `dist` alike. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Every SDL file below a schema folder, ordered by path, so that all that is derived from them is the same on every machine.
 * @param folder absolute path of the schema folder
 */
export function readSchemaFiles(folder: string = join(packageRoot(), 'schema')): SchemaFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** A short hash of the schema: two programs with the same one have the same model. */
export function schemaHash(files: readonly SchemaFile[] = readSchemaFiles()): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}
