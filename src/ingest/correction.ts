import type { FactsDocument } from '../facts/document.js';
import type { Problem } from '../facts/problem.js';
import type { FactRecord } from '../facts/records.js';
import { typesOfKind } from '../model/lookup.js';
import type { Model, NodeType } from '../model/types.js';
import { selectPlan } from '../store/plan.js';
import { type CheckedFacts, checkFacts } from './check.js';
import { type Withdrawal, withdrawalProblems, withdrawn, withdrawnProblems } from './retraction.js';
import { type EntryReader, storedEntries } from './stored-entry.js';

const CORRECTS = 'corrects';

/** The types of the statements that a facts document has entries of, each as often as it has entries. */
function statementTypes(model: Model, { value }: FactsDocument): NodeType[] {
  const lists = value as Readonly<Record<string, readonly unknown[] | null | undefined>>;
  return typesOfKind(model, 'statement').flatMap((type) => (lists[type.plural] ?? []).map(() => type));
}

function sameIdentity({ id, place }: FactRecord, type: NodeType): Problem {
  const message = `The replacement has the identity of ${id} itself.`;
  const episode = type.statement?.identity.includes('episode') && type.fields.has('episode');
  const hint = episode
    ? 'Give the replacement an episode, such as corrected; or, if only its fields are wrong and no view of earlier days matters, write it again with addFacts.'
    : 'Write it again with addFacts: what it gives replaces what is there.';
  return { ...place, code: 'DUPLICATE_ID', message, hint };
}

/** What a statement that is there already corrects. */
async function correctedBefore(store: EntryReader, id: string): Promise<readonly string[]> {
  const shape = [{ kind: 'property', property: CORRECTS } as const];
  const { rows } = await store.select(selectPlan('Statement', { ids: [id], shape }));
  return (rows[0]?.row[0] ?? []) as readonly string[];
}

/**
 * A statement withdrawn, and another one in its place: each names the other.
 * @param replacement facts with exactly one entry of a statement, and whatever else that one needs
 */
export async function correction(
  store: EntryReader,
  model: Model,
  id: string,
  replacement: FactsDocument,
  withdrawal: Withdrawal,
): Promise<CheckedFacts> {
  const [found, { facts, problems: checked }] = await Promise.all([
    storedEntries(store, model, [id]),
    checkFacts(store, model, [replacement]),
  ]);
  const entry = found.get(id);
  const problems = [...withdrawnProblems(entry, id, 'id'), ...withdrawalProblems(withdrawal), ...checked];
  const types = statementTypes(model, replacement);
  const [type] = types;
  if (types.length !== 1 || !type) {
    const message = `The replacement has ${types.length === 0 ? 'no statement' : `${types.length} statements`}; it takes the place of one.`;
    const hint = 'Write exactly one statement; add others by addFacts.';
    return { facts, problems: [...problems, { ...replacement.place([]), code: 'BAD_VALUE', message, hint }] };
  }
  const { path } = replacement.place([type.plural, 0]);
  const record = facts.statements.find(({ place, implied }) => place.path === path && !implied);
  const same = facts.statements.find((each) => each.id === id);
  if (same) problems.push(sameIdentity(same, type));
  if (problems.length > 0 || !entry || !record) return { facts, problems };
  const corrects = [...new Set([...(await correctedBefore(store, record.id)), id])].sort();
  const statements = facts.statements.map((each) =>
    each === record ? { ...each, properties: { ...each.properties, [CORRECTS]: corrects } } : each,
  );
  const old = withdrawn(entry, withdrawal, { correctedBy: record.id });
  return { facts: { ...facts, statements: [...statements, old] }, problems };
}
