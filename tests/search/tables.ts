import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

function table<T>(file: string): readonly (readonly [string, T])[] {
  return Object.entries(parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Record<string, T>);
}

/** A way to write the name of an actor of the seeds, or of a country. */
export interface Spelling {
  readonly text: string;
  readonly id: string;
  readonly sort: string;
}

export const SPELLINGS: readonly Spelling[] = table<Record<string, string[]>>('spellings.yaml').flatMap(([id, sorts]) =>
  Object.entries(sorts).flatMap(([sort, texts]) => texts.map((text) => ({ text, id, sort }))),
);

/** Texts that name somebody else, with the entity that they must not give first; `nothing` where they must find nobody. */
export const NEAR_MISSES = table<string[]>('near-misses.yaml').flatMap(([not, texts]) => texts.map((text) => ({ text, not })));

interface Neighbour {
  readonly name: string;
  readonly names: readonly string[];
  readonly ask: readonly string[];
}

const NEIGHBOURS = table<Neighbour>('neighbours.yaml');

export const NEIGHBOUR_SPELLINGS: readonly Spelling[] = NEIGHBOURS.flatMap(([id, { ask }]) =>
  ask.map((text) => ({ text, id, sort: 'neighbour' })),
);

const SOURCE = { id: 'source:search-test', title: 'Names for a test', published: '2024-01-01', accessed: '2024-01-01' };
const evidence = [{ source: SOURCE.id, locator: 'list', summary: 'The name.' }];

/** Facts of groups that have nothing but names. */
function groupFacts(groups: readonly { readonly id: string; readonly name: string; readonly names?: readonly string[] }[]) {
  return {
    sources: [SOURCE],
    armedGroups: groups.map(({ id, name }) => ({ id, name, evidence })),
    names: groups.flatMap(({ id, names }) => (names ?? []).map((value) => ({ subject: id, value, kind: 'ALIAS', evidence }))),
  };
}

export const NEIGHBOUR_FACTS = groupFacts(NEIGHBOURS.map(([id, { name, names }]) => ({ id, name, names })));
