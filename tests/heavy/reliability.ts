import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/model/files.js';

const PAGE = join(packageRoot(), 'docs', 'reliability.md');

/**
 * Replaces what a section of docs/reliability.md measured, between the comments that mark it. The text around stays.
 * @param name the section's name, as in its comments
 * @throws Error when the page has no such section
 */
export async function writeSection(name: string, lines: readonly string[]): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const [start, end] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/reliability.md has no section between ${start} and ${end}`);
  await writeFile(PAGE, `${page.slice(0, from + start.length)}\n${lines.join('\n')}\n${page.slice(to)}`);
}
