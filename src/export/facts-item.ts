import { nodeType } from '../model/lookup.js';
import { attributeNames, isAttribute } from '../model/storage.js';
import type { Field, Model, NodeType } from '../model/types.js';
import type { ExportEntity, ExportEvidence, ExportSource, ExportStatement, Fields, FieldValue } from './subgraph.js';

/** An entry of a facts document: input fields by name, without those that are unknown. */
export type FactsItem = { readonly [field: string]: FieldValue };

type Parts = { readonly [part: string]: FieldValue };

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
  return itemOf(model, [...model.values.get(field.type)!.fields.values()], value);
}

function itemOf(model: Model, fields: readonly Field[], values: Fields): FactsItem {
  const item = fields.map((field) => [field.name, given(model, field, values[field.name] ?? null)] as const);
  return Object.fromEntries(item.filter((entry): entry is [string, FieldValue] => entry[1] !== undefined));
}

/** Ids of statements and evidence are made from what they hold, and what derives is never given. */
function givenFields(type: NodeType): Field[] {
  const made = type.kind === 'statement' || type.name === 'Evidence';
  return [...type.fields.values()].filter((field) => !field.derived && field.type !== 'Evidence' && !(made && field.name === 'id'));
}

/** The attributes that an entry gives, as its evidence gives them unless it says otherwise. */
function attributes(model: Model, type: NodeType, item: FactsItem): string[] {
  const fields = [...type.fields.values()].filter((field) => isAttribute(type, field));
  return fields.flatMap((field) => attributeNames(model, field, item[field.name])).sort();
}

function evidenceItem(model: Model, evidence: ExportEvidence, all: readonly string[]): FactsItem {
  const item = itemOf(model, givenFields(nodeType(model, 'Evidence')), evidence.fields);
  const { asserts } = evidence;
  const telling = asserts !== null && item['stance'] === 'SUPPORTS' && JSON.stringify(asserts) !== JSON.stringify(all);
  return telling ? { ...item, asserts } : item;
}

function withEvidence(model: Model, type: string, item: FactsItem, evidence: readonly ExportEvidence[]): FactsItem {
  const all = attributes(model, nodeType(model, type), item);
  return { ...item, evidence: evidence.map((each) => evidenceItem(model, each, all)) };
}

export function sourceItem(model: Model, source: ExportSource): FactsItem {
  return itemOf(model, givenFields(nodeType(model, 'Source')), source.fields);
}

/** An entity without its names, which are entries of their own. */
export function entityItem(model: Model, { type, fields, evidence }: ExportEntity): FactsItem {
  return withEvidence(model, type, itemOf(model, givenFields(nodeType(model, type)), fields), evidence);
}

export function statementItem(model: Model, { type, subject, object, fields, evidence }: ExportStatement): FactsItem {
  const item = itemOf(model, givenFields(nodeType(model, type)), { ...fields, subject, object });
  return withEvidence(model, type, item, evidence);
}
