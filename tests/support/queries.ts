import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/model/files.js';
import { type CorpusQuery, corpus } from './corpus.js';

function acceptance(): CorpusQuery[] {
  const folder = join(packageRoot(), 'tests', 'acceptance');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => ({ name: `acceptance ${file}`, text: readFileSync(join(folder, file), 'utf8'), variables: {} }));
}

function documented(): CorpusQuery[] {
  const folder = join(packageRoot(), 'docs');
  return (
    readdirSync(folder)
      // The queries of the page on writing ask for what its mutations have written.
      .filter((file) => file.endsWith('.md') && file !== 'writing.md')
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/```graphql\n(\{[\s\S]*?|query[\s\S]*?)```/g)].map((m) => [file, m[1]!]),
      )
      .map(([file, text], i) => ({ name: `${file} ${i}`, text: text!, variables: {} }))
  );
}

/** Every query over the seeds that the project keeps: corpus, acceptance, documentation. */
export function allQueries(): CorpusQuery[] {
  return [...corpus(), ...acceptance(), ...documented()];
}
