import type { Model, NodeType } from '../model/types.js';
import type { Fact, Piece } from './piece.js';

type Editable = Record<string, unknown>;

function withoutTarget(value: unknown, missing: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.filter((id) => !missing.has(String(id)));
  return missing.has(String(value)) ? null : value;
}

/** Without the references to what is missing; null where one of them cannot be left out. */
function loose(model: Model, type: NodeType, fact: Fact, missing: ReadonlySet<string>): Fact | null {
  const copy: Editable = { ...fact };
  for (const field of type.fields.values()) {
    if (field.kind !== 'ref' || copy[field.name] == null) continue;
    if (field.type === 'Evidence') {
      const evidence = (copy[field.name] as Fact[]).map((item) => loose(model, model.types.get('Evidence')!, item, missing));
      if (evidence.includes(null)) return null;
      copy[field.name] = evidence;
      continue;
    }
    const kept = withoutTarget(copy[field.name], missing);
    if (JSON.stringify(kept) === JSON.stringify(copy[field.name])) continue;
    // An end, or what makes the identity, cannot be given later: it would be another statement.
    if (field.required || type.statement?.identity.includes(field.name)) return null;
    if (kept === null || (kept as unknown[]).length === 0) delete copy[field.name];
    else copy[field.name] = kept;
  }
  return copy;
}

/**
 * A piece without its optional references to what is not there (yet), so that what refers in a circle can be written: a
 * publisher is evidenced by the source that it published.
 * @param missing the ids that are not there
 * @returns null where the piece cannot do without them
 */
export function loosen(model: Model, piece: Piece, missing: ReadonlySet<string>): Piece | null {
  const lists = new Map([...model.types.values()].map((type) => [type.plural, type]));
  const facts: Record<string, Fact[]> = {};
  for (const [list, items] of Object.entries(piece.facts)) {
    const found = items.map((item) => loose(model, lists.get(list)!, item, missing));
    if (found.some((item) => item === null)) return null;
    facts[list] = found as Fact[];
  }
  return { ...piece, facts };
}
