import { nodeType } from '../model/lookup.js';
import { attributeNames, GIVES_NAME, isAttribute } from '../model/storage.js';
import type { Field, Model, NodeType } from '../model/types.js';
import type { ExportEntity, ExportEvidence, ExportSource, ExportStatement, Fields, FieldValue } from './subgraph.js';

/** An entry of a facts document: input fields by name, without those that are unknown. */
export type FactsItem = { readonly [field: string]: FieldValue };

const NO_ENDS: Fields = {};

type Parts = { readonly [part: string]: FieldValue };

/** What is kept under a key, made when it is asked for first. */
function kept<K, V>(store: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = store.get(key) ?? make();
  store.set(key, known);
  return known;
}

/** A value as facts give it; undefined where nothing is known. */
function given(model: Model, field: Field, value: FieldValue): FieldValue | undefined {
  if (value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  if (field.kind !== 'value') return value;
  if (field.list) return (value as readonly Parts[]).map((item) => parts(model, field, item));
  if (field.type === 'EdtfDate') return (value as Parts)['edtf'];
  const known = parts(model, field, value as Parts);
  return Object.keys(known).length > 0 ? known : undefined;
}

function parts(model: Model, field: Field, value: Parts): FactsItem {
  return itemOf(model, partsOf(model, field.type), value);
}

const byValue = new WeakMap<Model, Map<string, readonly Field[]>>();

function partsOf(model: Model, type: string): readonly Field[] {
  return kept(
    kept(byValue, model, () => new Map<string, readonly Field[]>()),
    type,
    () => [...model.values.get(type)!.fields.values()],
  );
}

/** Written as it is for a million entries: no copy of a copy. */
function itemOf(model: Model, fields: readonly Field[], values: Fields, ends: Fields = NO_ENDS): Record<string, FieldValue> {
  const item: Record<string, FieldValue> = {};
  for (const field of fields) {
    const value = given(model, field, values[field.name] ?? ends[field.name] ?? null);
    if (value !== undefined) item[field.name] = value;
  }
  return item;
}

/** What of a type's fields stands in an entry, and which are attributes: asked for each of a million entries, found out once. */
interface Entry {
  /** Ids of statements and evidence are made from what they hold, and what derives is never given. */
  readonly fields: readonly Field[];
  readonly attributes: readonly Field[];
}

const entries = new WeakMap<NodeType, Entry>();

function entryOf(model: Model, name: string): Entry {
  const type = nodeType(model, name);
  return kept(entries, type, () => {
    const made = type.kind === 'statement' || type.name === 'Evidence';
    const all = [...type.fields.values()];
    return {
      fields: all.filter((field) => !field.derived && field.type !== 'Evidence' && !(made && field.name === 'id')),
      attributes: all.filter((field) => isAttribute(type, field)),
    };
  });
}

/** The attributes that an entry gives, as its evidence gives them unless it says otherwise. */
function attributes(model: Model, type: string, item: FactsItem): string[] {
  return entryOf(model, type)
    .attributes.flatMap((field) => attributeNames(model, field, item[field.name]))
    .sort();
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, i) => name === others[i]);
}

function evidenceItem(model: Model, { fields, asserts }: ExportEvidence, all: () => readonly string[]): FactsItem {
  const item = itemOf(model, entryOf(model, 'Evidence').fields, fields);
  if (asserts !== null && item['stance'] === 'SUPPORTS' && !same(asserts, all())) item['asserts'] = asserts;
  return item;
}

function entry(model: Model, type: string, values: Fields, evidence: readonly ExportEvidence[], ends?: Fields): FactsItem {
  const item = itemOf(model, entryOf(model, type).fields, values, ends);
  let found: readonly string[] | undefined;
  const all = () => {
    found ??= attributes(model, type, item);
    return found;
  };
  item['evidence'] = evidence.map((each) => evidenceItem(model, each, all));
  return item;
}

export function sourceItem(model: Model, source: ExportSource): FactsItem {
  return itemOf(model, entryOf(model, 'Source').fields, source.fields);
}

/** What an id of evidence tells beside its owner: the source, the place in it and the side that it takes. */
function cited(owner: string, { id }: ExportEvidence): string {
  return id.slice(`evidence:${owner}:`.length);
}

/** Which of an entity's evidence gives it the name that it has: what supports that name says so. All, where nothing of it would. */
function naming({ id, fields, names, evidence }: ExportEntity): readonly boolean[] {
  const own = names.find((name) => name.fields['kind'] === 'PRIMARY' && name.fields['value'] === fields['name']);
  if (!own) return evidence.map(() => true);
  const gives = evidence.map((each) => own.evidence.some((other) => cited(own.id, other) === cited(id, each)));
  return evidence.some(({ fields: { stance } }, i) => gives[i] && stance === 'SUPPORTS') ? gives : evidence.map(() => true);
}

/** An entity without its names, which are entries of their own. */
export function entityItem(model: Model, entity: ExportEntity): FactsItem {
  const item = entry(model, entity.type, entity.fields, entity.evidence);
  const items = item['evidence'] as Record<string, FieldValue>[];
  for (const [i, gives] of naming(entity).entries()) if (!gives) items[i]![GIVES_NAME] = false;
  return item;
}

export function statementItem(model: Model, { type, subject, object, fields, evidence }: ExportStatement): FactsItem {
  return entry(model, type, fields, evidence, { subject, object });
}
