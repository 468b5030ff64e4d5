import type { StatementType } from '../../../api/documents.generated.js';
import { familyOf } from '../../../words/families.js';
import { type Expansion, type Plan, writeExpansions, writeOff, writeSet } from './plan.js';
import type { NodeView } from './view.js';

type Changed = Record<string, string | null>;

function merged(expansions: readonly Expansion[], id: string, types: readonly StatementType[]): readonly Expansion[] {
  const before = expansions.find((expansion) => expansion.id === id && expansion.types !== null);
  const all = [...new Set([...(before?.types ?? []), ...types])].sort();
  return [...expansions.filter((expansion) => expansion !== before), { id, types: all }];
}

/** The choices after an expansion of a node by types of statement. What the filters leave out of it is let in. */
export function expandedBy(plan: Plan, { id, hidden }: NodeView, types: readonly StatementType[]): Changed {
  const expand = writeExpansions(merged(plan.expansions, id, types));
  if (plan.off === null) return { expand };
  const off = new Set(plan.off);
  for (const type of types) {
    off.delete(familyOf(type));
    for (const kind of hidden.get(type)?.kinds ?? []) off.delete(kind);
  }
  return { expand, off: writeOff(off) };
}

/** The choices after a collapse of nodes. */
export function collapsed({ expansions }: Plan, ids: ReadonlySet<string>): Changed {
  return { expand: writeExpansions(expansions.filter(({ id }) => !ids.has(id))) };
}

/** A set with some ids put in or taken out, as the address has it. */
export function toggled(set: ReadonlySet<string>, ids: ReadonlySet<string>, into: boolean): string | null {
  const next = new Set(set);
  for (const id of ids) {
    if (into) next.add(id);
    else next.delete(id);
  }
  return writeSet(next);
}
