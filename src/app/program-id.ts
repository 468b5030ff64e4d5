import { schemaHash } from '../model/files.js';
import { version } from './version.js';

/** The version of the program with a hash of its schema: processes with the same one understand each other's plans. */
export function programId(): string {
  return `${version()}+${schemaHash()}`;
}
