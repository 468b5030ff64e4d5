import { DERIVED } from '../model/storage.js';
import type { Model } from '../model/types.js';
import { all, compare, type SelectPlan, type Slot } from '../store/plan.js';
import type { Select } from './read-nodes.js';
import { evidenceStep, statementStep } from './visible.js';

/** How many statements, and of each how many pieces of evidence, are looked at. */
const MOST = { statements: 20, evidence: 20 } as const;

type Listed = readonly (readonly [keys: readonly string[], row: readonly unknown[]])[];

/** The statements about entities that were known first, with their supporting evidence, in the order in which it was known. */
function plan(model: Model, ids: readonly string[]): SelectPlan {
  const known = [{ step: null, property: DERIVED.known, descending: false }];
  const evidence: Slot = {
    kind: 'many',
    step: evidenceStep(model),
    where: compare('stance', '=', 'SUPPORTS'),
    order: known,
    page: { limit: MOST.evidence, after: null },
    shape: [],
  };
  const statements: Slot = {
    kind: 'many',
    step: statementStep(model, 'Statement', 'both'),
    where: compare(DERIVED.known, '>', ''),
    order: known,
    page: { limit: MOST.statements, after: null },
    shape: [evidence],
  };
  return { kind: 'select', label: 'Entity', ids, where: all(), order: [], page: null, shape: [statements], count: false };
}

/**
 * The evidence of statements about entities that made the entities known on the day on which they were: an entity may be
 * spoken of in a statement before any source describes it.
 * @param days the day from which each entity is known, by id
 * @returns ids of evidence by the entities' ids; of entities whose own evidence came first, none
 */
export async function firstStated(
  model: Model,
  select: Select,
  days: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (days.size === 0) return new Map();
  const { rows } = await select(plan(model, [...days.keys()]));
  return new Map(
    rows.map(({ keys, row }) => {
      const id = keys.at(-1)!;
      const evidence = (row[0] as unknown as Listed).flatMap(([, [found]]) => found as Listed);
      return [id, [...new Set(evidence.filter(([[day]]) => day === days.get(id)).map(([own]) => own.at(-1)!))].sort()] as const;
    }),
  );
}
