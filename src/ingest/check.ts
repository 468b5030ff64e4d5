import { assembleFacts } from '../facts/assemble.js';
import type { FactsDocument } from '../facts/document.js';
import type { Problem } from '../facts/problem.js';
import type { Facts } from '../facts/records.js';
import { graphProblems, mentionedIds } from '../facts/validate-graph.js';
import type { Model } from '../model/types.js';
import type { StoreReader } from '../store/graph-store.js';

/** What of the store the checks read. */
export type TypesReader = Pick<StoreReader, 'typesOf'>;

export interface CheckedFacts {
  /** The facts without those that have problems. */
  readonly facts: Facts;
  /** Every problem, in the order of the documents. */
  readonly problems: readonly Problem[];
}

/** The types of ids, for those that are stored. */
export async function typesOfIds(store: TypesReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sources = ids.filter((id) => id.startsWith('source:'));
  const statements = ids.filter((id) => id.includes(':') && !id.startsWith('source:'));
  const entities = ids.filter((id) => !id.includes(':'));
  const found = await Promise.all([
    store.typesOf(sources, 'Source'),
    store.typesOf(entities, 'Entity'),
    store.typesOf(statements, 'Statement'),
  ]);
  return new Map(found.flatMap((types) => [...types]));
}

/** The types of the ids that facts define or refer to, for those that are stored. */
export function storedTypes(store: TypesReader, facts: Facts): Promise<ReadonlyMap<string, string>> {
  return typesOfIds(store, mentionedIds(facts));
}

/** Problems in the order of the documents and their lines, without repetitions: an entity and its name come from the same lines. */
function inOrder(problems: readonly Problem[], documents: readonly FactsDocument[]): Problem[] {
  const position = new Map(documents.map((document, i) => [document.file, i]));
  const of = (problem: Problem) => [position.get(problem.file) ?? -1, problem.line ?? 0, problem.column ?? 0] as const;
  const each = new Map(problems.map((p) => [JSON.stringify([p.file, p.path, p.code, p.message]), p]));
  return [...each.values()].sort((a, b) => {
    const [x, y] = [of(a), of(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

/**
 * Checks facts documents together, by themselves and against the graph: the one way by which facts files and mutations are checked.
 * @param unparsed problems from parsing the documents
 */
export async function checkFacts(
  store: TypesReader,
  model: Model,
  documents: readonly FactsDocument[],
  unparsed: readonly Problem[] = [],
): Promise<CheckedFacts> {
  const { facts, problems, defined, refused } = assembleFacts(model, documents);
  const stored = await typesOfIds(store, mentionedIds(facts, refused));
  const between = graphProblems(model, facts, stored, defined, refused);
  // A reference may lead to a document that could not be parsed.
  const reported = unparsed.length > 0 ? between.filter((p) => p.code !== 'DANGLING_ID') : between;
  return { facts, problems: [...unparsed, ...inOrder([...problems, ...reported], documents)] };
}
