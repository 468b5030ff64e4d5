import { byText } from '../../base/by-text.js';
import { nodeType } from '../../model/lookup.js';
import { type AttributePath, attributePaths, DISPUTES, GIVES_NAME, givesAttribute } from '../../model/storage.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import type { ExportEntity, ExportEvidence, ExportSource, ExportStatement, Fields, FieldValue } from '../read/subgraph.js';

/** An entry of a facts document: input fields by name, without unknown values. */
export type FactsItem = { readonly [field: string]: FieldValue };

const NO_ENDS: Fields = {};

type Parts = { readonly [part: string]: FieldValue };

/** Gets a value from a cache, computing it on the first call. */
function cached<K, V>(cache: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const value = cache.get(key) ?? make();
  cache.set(key, value);
  return value;
}

/** A value as facts contain it; undefined if it is unknown. */
function factValue(model: Model, field: Field, value: FieldValue): FieldValue | undefined {
  if (value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  if (field.kind !== 'value') return value;
  if (field.list) return (value as readonly Parts[]).map((item) => parts(model, field, item));
  if (field.type === 'EdtfDate') return (value as Parts)['edtf'];
  const item = parts(model, field, value as Parts);
  return Object.keys(item).length > 0 ? item : undefined;
}

function parts(model: Model, field: Field, value: Parts): FactsItem {
  return itemOf(model, partsOf(model, field.type), value);
}

const valueFields = new WeakMap<Model, Map<string, readonly Field[]>>();

function partsOf(model: Model, type: string): readonly Field[] {
  return cached(
    cached(valueFields, model, () => new Map<string, readonly Field[]>()),
    type,
    () => [...model.values.get(type)!.fields.values()],
  );
}

/** Written for a million entries: it copies nothing twice. */
function itemOf(model: Model, fields: readonly Field[], values: Fields, ends: Fields = NO_ENDS): Record<string, FieldValue> {
  const item: Record<string, FieldValue> = {};
  for (const field of fields) {
    const value = factValue(model, field, values[field.name] ?? ends[field.name] ?? null);
    if (value !== undefined) item[field.name] = value;
  }
  return item;
}

/** The fields of a type that are in an entry, and its attributes. Computed once per type, since a million entries ask for it. */
interface EntryFields {
  /** Without ids of statements and evidence, which follow from their content, and without derived fields. */
  readonly fields: readonly Field[];
  /** Sorted by name. */
  readonly attributes: readonly AttributePath[];
}

const entryFieldsOf = new WeakMap<NodeType, EntryFields>();

function entryFields(model: Model, name: string): EntryFields {
  const type = nodeType(model, name);
  return cached(entryFieldsOf, type, () => {
    const idIsDerived = type.kind === 'statement' || type.name === 'Evidence';
    const all = [...type.fields.values()];
    return {
      fields: all.filter((field) => !field.derived && field.type !== 'Evidence' && !(idIsDerived && field.name === 'id')),
      attributes: attributePaths(model, type).toSorted((a, b) => byText(a.name, b.name)),
    };
  });
}

/** Whether evidence supports all attributes of its entry. That is the default, so it need not be written. */
function supportsAll(asserts: readonly string[], attributes: readonly AttributePath[], item: FactsItem): boolean {
  let matched = 0;
  for (const attribute of attributes) {
    if (!givesAttribute(item, attribute)) continue;
    if (asserts[matched] !== attribute.name) return false;
    matched += 1;
  }
  return matched === asserts.length;
}

function factsItem(model: Model, type: string, values: Fields, evidence: readonly ExportEvidence[], ends?: Fields): FactsItem {
  const { fields, attributes } = entryFields(model, type);
  const item = itemOf(model, fields, values, ends);
  const evidenceFields = entryFields(model, 'Evidence').fields;
  const items: FactsItem[] = [];
  for (const { fields: about, asserts } of evidence) {
    const each = itemOf(model, evidenceFields, about);
    if (asserts !== null && each['stance'] === 'SUPPORTS' && !supportsAll(asserts, attributes, item)) each['asserts'] = asserts;
    items.push(each);
  }
  item['evidence'] = items;
  return item;
}

export function sourceItem(model: Model, source: ExportSource): FactsItem {
  return itemOf(model, entryFields(model, 'Source').fields, source.fields);
}

/** The part of an evidence id after its owner: the source, the place in the source, and the stance. */
function citationOf(owner: string, { id }: ExportEvidence): string {
  return id.slice(`evidence:${owner}:`.length);
}

/** Which pieces of evidence of an entity support its name: those that the Name statement cites too. All of them, if none would. */
function supportsName({ id, fields, names, evidence }: ExportEntity): readonly boolean[] {
  const own = names.find((name) => name.fields['kind'] === 'PRIMARY' && name.fields['value'] === fields['name']);
  if (!own) return evidence.map(() => true);
  const gives = evidence.map((each) => own.evidence.some((other) => citationOf(own.id, other) === citationOf(id, each)));
  return evidence.some(({ fields: { stance } }, i) => gives[i] && stance === 'SUPPORTS') ? gives : evidence.map(() => true);
}

/** An entity without its names. Names are entries of their own. */
export function entityItem(model: Model, entity: ExportEntity): FactsItem {
  const item = factsItem(model, entity.type, entity.fields, entity.evidence);
  const items = item['evidence'] as Record<string, FieldValue>[];
  for (const [i, gives] of supportsName(entity).entries()) if (!gives && !items[i]![DISPUTES]) items[i]![GIVES_NAME] = false;
  return item;
}

export function statementItem(model: Model, { type, subject, object, fields, evidence }: ExportStatement): FactsItem {
  return factsItem(model, type, fields, evidence, { subject, object });
}
