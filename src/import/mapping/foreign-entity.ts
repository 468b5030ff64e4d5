import { nodeType } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { clean } from '../readers/bytes.js';
import type { IndexedEntity } from '../row/entity-index.js';
import type { Fact, FactLists } from '../row/row-facts.js';
import { slugStep } from './steps.js';

/** A cleaned text of a foreign object; null if there is none. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? clean(value) : '';
  return text === '' ? null : text;
}

export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
}

/** An entity as other formats describe it. */
export interface ForeignEntity {
  readonly name: string;
  /** Further names, by the model's kinds of names. */
  readonly names: readonly { readonly value: string; readonly kind: string }[];
  readonly description: string | null;
  /** Ids in other lists, including its own format. */
  readonly ids: readonly { readonly scheme: string; readonly value: string }[];
  /** Further fields of its type. */
  readonly fields: Fact;
}

/** A readable id that is unique in the format: the name and the foreign key. */
export function foreignId(format: string, name: string, key: string): string {
  return `${format}-${slugStep(name)}-${slugStep(key)}`.slice(0, 120).replace(/-$/, '');
}

/** An entity and its further names. An entity that is already stored only gets the names; its fields stay unchanged. */
export function entityFacts(
  model: Model,
  entity: IndexedEntity,
  stored: boolean,
  foreign: ForeignEntity,
  evidence: readonly Fact[],
): FactLists {
  const { name, names: further, description, ids, fields } = foreign;
  const given = [...(stored ? [{ value: name, kind: 'ALIAS' }] : []), ...further.filter(({ value }) => value !== name)];
  const others = [...new Map(given.toReversed().map((one) => [`${one.kind} ${one.value}`, one])).values()].reverse();
  const names = others.map(({ value, kind }) => ({ subject: entity.id, value, kind, evidence }));
  if (stored) return { names };
  const externalIds = [...new Map(ids.map((id) => [`${id.scheme} ${id.value}`, id])).values()];
  const fact = { id: entity.id, name, ...(description && { description }), externalIds, ...fields, evidence };
  return { [nodeType(model, entity.type).plural]: [fact], names };
}
