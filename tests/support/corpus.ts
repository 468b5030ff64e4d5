import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A query over the seeds, kept as a file; `# variables: {...}` in a line of its own gives its variables. */
export interface CorpusQuery {
  readonly name: string;
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

const FOLDER = fileURLToPath(new URL('../corpus/', import.meta.url));

export function corpus(): CorpusQuery[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const text = readFileSync(FOLDER + file, 'utf8');
    const variables = /^# variables: (.*)$/m.exec(text)?.[1] ?? '{}';
    return { name: file.slice(0, -'.graphql'.length), text, variables: JSON.parse(variables) as Record<string, unknown> };
  });
}

/** Where the expected answer of a query is kept. */
export function expectedFile(name: string): string {
  return `${FOLDER}expected/${name}.json`;
}
