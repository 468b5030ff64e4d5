import { nodeType } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import { clean } from './bytes.js';
import type { Known } from './known.js';
import type { Fact, FactLists } from './piece.js';
import { slugStep } from './template.js';

/** A text of a foreign object, cleaned; null where there is none. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? clean(value) : '';
  return text === '' ? null : text;
}

export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
}

/** An entity as other formats describe one. */
export interface Foreign {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** Ids in other lists, its own in its format among them. */
  readonly ids: readonly { readonly scheme: string; readonly value: string }[];
  /** Further fields of its type. */
  readonly fields: Fact;
}

/** An id that can be read, and that no other object of the format has: the name, and what tells it apart. */
export function foreignId(format: string, name: string, key: string): string {
  return `${format}-${slugStep(name)}-${slugStep(key)}`.slice(0, 120).replace(/-$/, '');
}

/** An entity and its further names. One that the graph has already is given the names, and stays as it is else. */
export function entityFacts(model: Model, entity: Known, known: boolean, foreign: Foreign, evidence: readonly Fact[]): FactLists {
  const { name, aliases, description, ids, fields } = foreign;
  const others = [...new Set(known ? [name, ...aliases] : aliases.filter((alias) => alias !== name))];
  const names = others.map((value) => ({ subject: entity.id, value, kind: 'ALIAS', evidence }));
  if (known) return { names };
  const externalIds = [...new Map(ids.map((id) => [`${id.scheme} ${id.value}`, id])).values()];
  const fact = { id: entity.id, name, ...(description && { description }), externalIds, ...fields, evidence };
  return { [nodeType(model, entity.type).plural]: [fact], names };
}
