import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CadreError } from '../errors/cadre-error.js';
import { type FactsDocument, readDocument } from '../facts/document.js';
import type { Problem } from '../facts/problem.js';

export interface FactsFiles {
  readonly documents: readonly FactsDocument[];
  /** Files that could not be parsed. */
  readonly problems: readonly Problem[];
}

const FACTS = /\.(?:ya?ml|json)$/;

function unreadable(path: string, cause: unknown): CadreError {
  const code = (cause as NodeJS.ErrnoException).code;
  const why = code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read (${code ?? 'unknown'})`;
  return new CadreError('BAD_INPUT', `${path}: ${why}.`, { path }, { cause, hint: 'Check the path and the rights to read it.' });
}

function filesBelow(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => FACTS.test(name));
    return names.sort().map((name) => join(path, name));
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * Reads facts documents: each file given, and every YAML or JSON file below each folder given, sorted by name.
 * @param paths files or folders
 * @param base the folder that file names in problems are relative to; by default they stay as given
 * @throws CadreError BAD_INPUT when a path cannot be read, or a folder holds no facts
 */
export function readFactsFiles(paths: readonly string[], base?: string): FactsFiles {
  const files = paths.flatMap((path) => {
    const found = filesBelow(path);
    if (found.length === 0) {
      const hint = 'Name a folder with .yaml, .yml or .json files.';
      throw new CadreError('BAD_INPUT', `${path}: the folder holds no facts files.`, { path }, { hint });
    }
    return found;
  });
  const reads = [...new Set(files)].map((file) => readDocument(base === undefined ? file : relative(base, file), textOf(file)));
  return {
    documents: reads.flatMap(({ document }) => (document === null ? [] : [document])),
    problems: reads.flatMap(({ problems }) => [...problems]),
  };
}
