import type { FactsDocument } from '../facts/document.js';
import { type PathSegments, pathText } from '../facts/problem.js';
import { labelOf, nodeType } from '../model/lookup.js';
import type { Field, Model, NodeType } from '../model/types.js';
import type { StoreReader } from '../store/graph-store.js';
import { type Cell, manySlot, type Row, type Slot, selectPlan } from '../store/plan.js';
import { type CheckedFacts, typesOfIds } from './check.js';

/** What of the store is read. */
export type EntryReader = Pick<StoreReader, 'typesOf' | 'select'>;

/** A stored node as an entry of a facts document with nothing but what every entry of it must have. */
export interface StoredEntry {
  readonly id: string;
  readonly type: NodeType;
  /** Its id or identity, and its required fields. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** The day on which the statement was withdrawn; null where it was not. */
  readonly retractedOn: string | null;
}

const RETRACTED_ON = 'retractedOn';

/** Whether each entry of the type has the field: it is part of the identity, or required. */
function isNeeded(type: NodeType, field: Field): boolean {
  if (field.derived || field.name === 'evidence') return false;
  if (type.statement?.identity.includes(field.name)) return true;
  return field.required && !field.list && field.kind !== 'value' && !(type.kind === 'statement' && field.name === 'id');
}

function slotOf(model: Model, field: Field): Slot {
  if (field.relationship === null) return { kind: 'property', property: field.name };
  const step = { relationships: [field.relationship], direction: 'out', label: labelOf(model, field.type) } as const;
  return manySlot(step, { shape: [] });
}

function cellValue(field: Field, cell: Cell): unknown {
  if (field.relationship === null) return cell ?? undefined;
  const ids = (cell as unknown as [readonly string[], Row][]).map(([keys]) => keys.at(-1)!);
  return field.list ? ids : ids[0];
}

async function entriesOf(store: EntryReader, model: Model, type: NodeType, ids: readonly string[]): Promise<StoredEntry[]> {
  const fields = [...type.fields.values()].filter((field) => isNeeded(type, field));
  const shape = [...fields.map((field) => slotOf(model, field)), { kind: 'property', property: RETRACTED_ON } as const];
  const { rows } = await store.select(selectPlan(type.labels[0]!, { ids: [...ids], shape }));
  return rows.map(({ keys, row }) => {
    const given = fields.flatMap((field, i) => {
      const value = cellValue(field, row[i]!);
      return value === undefined ? [] : [[field.name, value] as const];
    });
    const id = keys.at(-1)!;
    const own = type.kind === 'statement' ? {} : { id };
    return { id, type, entry: { ...own, ...Object.fromEntries(given) }, retractedOn: (row[fields.length] ?? null) as string | null };
  });
}

/** Reads nodes as entries, by id; ids of nothing are missing. */
export async function storedEntries(store: EntryReader, model: Model, ids: readonly string[]): Promise<ReadonlyMap<string, StoredEntry>> {
  const byType = new Map<string, string[]>();
  for (const [id, type] of await typesOfIds(store, ids)) byType.set(type, [...(byType.get(type) ?? []), id]);
  const found = await Promise.all([...byType].map(([type, some]) => entriesOf(store, model, nodeType(model, type), some)));
  return new Map(found.flat().map((entry) => [entry.id, entry]));
}

/** No facts, as an id leads to nothing. @param what should be there, for the message */
export function unknownId(id: string, path: string, what: string): CheckedFacts {
  const message = `There is no ${what} ${JSON.stringify(id)}.`;
  const hint = 'Correct the id; search finds ids by names.';
  const problem = { file: 'mutation', line: null, column: null, path, code: 'NOT_FOUND', message, hint } as const;
  return { facts: { sources: [], entities: [], statements: [] }, problems: [problem] };
}

/**
 * A stored node with more fields, as a facts document.
 * @param given the fields, by name; each is an argument of its own
 * @param argument the argument that a problem with anything else is about
 */
export function entryDocument({ type, entry }: StoredEntry, given: Readonly<Record<string, unknown>>, argument: string): FactsDocument {
  const place = ([, , name, ...rest]: PathSegments) => {
    const path = typeof name === 'string' && Object.hasOwn(given, name) ? pathText([name, ...rest]) : argument;
    return { file: 'mutation', line: null, column: null, path };
  };
  return { file: 'mutation', value: { [type.plural]: [{ ...entry, ...given }] }, place };
}
