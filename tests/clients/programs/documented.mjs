/** What the programs share: they run in a folder with the files of docs/clients.md, and ask the server whose address they are given. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const [, , URL_OF_API] = process.argv;
/** A view in which the coalition has other members than without it. */
export const EARLIER = { knownAt: '2024-06-14' };

/** A module of the folder. */
export function documented(path) {
  return import(pathToFileURL(join(process.cwd(), path)).href);
}
