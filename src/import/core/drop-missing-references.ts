import type { Model, NodeType } from '../../model/types.js';
import type { Fact, RowFacts } from '../row/row-facts.js';

type Editable = Record<string, unknown>;

function withoutTarget(value: unknown, missing: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.filter((id) => !missing.has(String(id)));
  return missing.has(String(value)) ? null : value;
}

/** A fact without references to missing records; null if one of these references is required. */
function withoutReferences(model: Model, type: NodeType, fact: Fact, missing: ReadonlySet<string>): Fact | null {
  const copy: Editable = { ...fact };
  for (const field of type.fields.values()) {
    if (field.kind !== 'ref' || copy[field.name] == null) continue;
    if (field.type === 'Evidence') {
      const evidence = (copy[field.name] as Fact[]).map((item) => withoutReferences(model, model.types.get('Evidence')!, item, missing));
      if (evidence.includes(null)) return null;
      copy[field.name] = evidence;
      continue;
    }
    const rest = withoutTarget(copy[field.name], missing);
    if (JSON.stringify(rest) === JSON.stringify(copy[field.name])) continue;
    // Ends and identity cannot be added later, since the result would be another statement.
    if (field.required || type.statement?.identity.includes(field.name)) return null;
    if (rest === null || (rest as unknown[]).length === 0) delete copy[field.name];
    else copy[field.name] = rest;
  }
  return copy;
}

/**
 * The facts of a row without optional references to missing records, so that rows with circular references can be written: for
 * example, a publisher whose evidence is the source that it published.
 * @param missing the ids of the missing records
 * @returns null if a missing reference is required
 */
export function dropMissingReferences(model: Model, row: RowFacts, missing: ReadonlySet<string>): RowFacts | null {
  const lists = new Map([...model.types.values()].map((type) => [type.plural, type]));
  const facts: Record<string, Fact[]> = {};
  for (const [list, items] of Object.entries(row.facts)) {
    const found = items.map((item) => withoutReferences(model, lists.get(list)!, item, missing));
    if (found.some((item) => item === null)) return null;
    facts[list] = found as Fact[];
  }
  return { ...row, facts };
}
