import { nodeType } from '../model/lookup.js';
import { type AttributePath, attributePaths, GIVES_NAME, givesAttribute } from '../model/storage.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { byText } from '../query/network-link.js';
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
  /** By their names. */
  readonly attributes: readonly AttributePath[];
}

const entries = new WeakMap<NodeType, Entry>();

function entryOf(model: Model, name: string): Entry {
  const type = nodeType(model, name);
  return kept(entries, type, () => {
    const made = type.kind === 'statement' || type.name === 'Evidence';
    const all = [...type.fields.values()];
    return {
      fields: all.filter((field) => !field.derived && field.type !== 'Evidence' && !(made && field.name === 'id')),
      attributes: attributePaths(model, type).toSorted((a, b) => byText(a.name, b.name)),
    };
  });
}

/** Whether evidence gives all the attributes of its entry, as it does unless it says otherwise. */
function givesAll(asserts: readonly string[], attributes: readonly AttributePath[], item: FactsItem): boolean {
  let given = 0;
  for (const attribute of attributes) {
    if (!givesAttribute(item, attribute)) continue;
    if (asserts[given] !== attribute.name) return false;
    given += 1;
  }
  return given === asserts.length;
}

function entry(model: Model, type: string, values: Fields, evidence: readonly ExportEvidence[], ends?: Fields): FactsItem {
  const { fields, attributes } = entryOf(model, type);
  const item = itemOf(model, fields, values, ends);
  const own = entryOf(model, 'Evidence').fields;
  const items: FactsItem[] = [];
  for (const { fields: about, asserts } of evidence) {
    const each = itemOf(model, own, about);
    if (asserts !== null && each['stance'] === 'SUPPORTS' && !givesAll(asserts, attributes, item)) each['asserts'] = asserts;
    items.push(each);
  }
  item['evidence'] = items;
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
