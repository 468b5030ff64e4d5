import { DERIVED } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { compare, manySlot, type SelectPlan, selectPlan } from '../../store/plan.js';
import type { Select } from '../selection/request-store.js';
import { STANCE } from '../view/domain.js';
import { evidenceStep, statementStep } from '../view/visible.js';

/** The most statements that are read, and the most pieces of evidence of each. */
const LIMITS = { statements: 20, evidence: 20 } as const;

type Listed = readonly (readonly [keys: readonly string[], row: readonly unknown[]])[];

/** The earliest known statements about entities, with their supporting evidence, in the order in which it became known. */
function plan(model: Model, ids: readonly string[]): SelectPlan {
  const byDay = [{ step: null, property: DERIVED.known, descending: false }];
  const evidence = manySlot(evidenceStep(model), {
    where: compare(STANCE, '=', 'SUPPORTS'),
    order: byDay,
    page: { limit: LIMITS.evidence, after: null },
    shape: [],
  });
  const statements = manySlot(statementStep(model, 'Statement', 'both'), {
    where: compare(DERIVED.known, '>', ''),
    order: byDay,
    page: { limit: LIMITS.statements, after: null },
    shape: [evidence],
  });
  return selectPlan('Entity', { ids, shape: [statements] });
}

/**
 * The evidence of the statements through which entities became known: a statement may mention an entity before any source
 * describes it.
 * @param days the day from which each entity is known, by id
 * @returns ids of evidence by the ids of the entities; none for entities whose own evidence came first
 */
export async function earliestStatementEvidence(
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
