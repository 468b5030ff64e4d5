import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../model/files.js';

/** This program's version, as its package says. */
export function version(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}
