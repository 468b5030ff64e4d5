import { labelOf } from '../../model/lookup.js';
import type { WholeKind } from '../../model/types.js';
import { all, compare, manySlot, oneSlot, type Selected, type SelectPlan, type Slot, selectPlan } from '../../store/plan.js';
import type { ViewScope } from '../view/view.js';
import { statementStep, visible } from '../view/visible.js';
import { requireParts } from './limits.js';
import { referencesToWholes, statementsToWholes } from './ways.js';

/** The wholes of some nodes, with each node itself: by the id of the node. */
export type Wholes = Readonly<Record<string, readonly string[]>>;

/** One step up: a plan for some nodes, whose rows have the node's id and those of its wholes. */
type Way = (parts: readonly string[]) => SelectPlan;

const ID: Slot = { kind: 'property', property: 'id' };

function byReferences(scope: ViewScope, kinds: readonly WholeKind[]): Way[] {
  const { model, view } = scope;
  return referencesToWholes(scope, kinds).map(({ type, step, shown }) => {
    const wholes = manySlot(step, { where: visible(model, step.label, view), keyless: true, shape: [ID] });
    return (ids) => selectPlan(type.name, { where: all(compare('id', 'in', ids), shown), shape: [ID, wholes] });
  });
}

function byStatements(scope: ViewScope, kinds: readonly WholeKind[]): Way[] {
  const { model } = scope;
  return statementsToWholes(scope, kinds).map(({ type, part, toWhole, shown }) => {
    const wholes = manySlot(statementStep(model, type.name, 'subject'), {
      where: shown,
      keyless: true,
      shape: [oneSlot(toWhole, { shape: [ID] })],
    });
    return (ids) => selectPlan(labelOf(model, part), { where: compare('id', 'in', ids), shape: [ID, wholes] });
  });
}

/** Every id within cells of a row. */
function idsIn(cell: unknown): string[] {
  if (typeof cell === 'string') return [cell];
  return Array.isArray(cell) ? cell.flatMap(idsIn) : [];
}

const HINT = 'Ask for less, or without rollUp and orParts.';

/**
 * Reads which wholes some nodes are parts of, over any number of steps, as far as the view shows it.
 * @param kinds of wholes
 * @returns rejects with CadreError LIMIT where there are too many
 */
export async function readWholes(
  scope: ViewScope,
  kinds: readonly WholeKind[],
  ids: readonly string[],
  select: (plan: SelectPlan) => Promise<Selected>,
): Promise<Wholes> {
  const ways = [...byReferences(scope, kinds), ...byStatements(scope, kinds)];
  const above = new Map<string, Set<string>>();
  let level = [...new Set(ids)];
  for (let step = 0; level.length > 0; step += 1) {
    requireParts('steps', step, 'steps from a part to its whole', HINT);
    for (const id of level) above.set(id, new Set());
    requireParts('parts', above.size, 'parts and wholes', HINT);
    const rows = (await Promise.all(ways.map((way) => select(way(level))))).flatMap((found) => found.rows);
    for (const { row } of rows) for (const whole of idsIn(row.slice(1))) above.get(row[0] as string)!.add(whole);
    level = [...new Set(level.flatMap((id) => [...above.get(id)!]))].filter((id) => !above.has(id));
  }
  return Object.fromEntries([...new Set(ids)].map((id) => [id, closure(id, above)]));
}

/** A node and all its wholes; a circle of parts ends where it began. */
function closure(id: string, above: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const found = new Set([id]);
  for (const each of found) for (const whole of above.get(each) ?? []) found.add(whole);
  return [...found].sort();
}
