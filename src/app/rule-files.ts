import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CadreError } from '../errors/cadre-error.js';
import { packageRoot } from '../model/files.js';
import type { RuleFile } from '../query/inference/rules-load.js';

function yamlFiles(folder: string, shown: string): RuleFile[] {
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => ({ path: `${shown}/${file}`, text: readFileSync(join(folder, file), 'utf8') }));
}

/**
 * The rule files of the package, and those of a user's own folder after them.
 * @param own path of a user's folder; null for none
 * @throws CadreError BAD_SETTING when the user's folder cannot be read
 */
export function readRuleFiles(own: string | null = null): RuleFile[] {
  const files = yamlFiles(join(packageRoot(), 'rules'), 'rules');
  if (own === null) return files;
  try {
    return [...files, ...yamlFiles(own, basename(own))];
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new CadreError(
      'BAD_SETTING',
      `CADRE_RULES: the folder ${own} cannot be read (${code}).`,
      { path: own },
      { cause, hint: 'Name a folder that this user may read.' },
    );
  }
}
