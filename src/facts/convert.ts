import { ASSERTS, attributePaths, DISPUTES, GIVES_NAME, givesAttribute } from '../model/storage.js';
import type { Model, NodeType } from '../model/types.js';
import { scriptOf } from '../model/values/script.js';
import type { FactInput } from './coerce.js';
import { refFields, saidFields } from './fields.js';
import { evidenceId, sortEnds, statementId } from './identity.js';
import { nameKeys } from './name-keys.js';
import type { PathSegments, Place } from './problem.js';
import { storedProperties } from './properties.js';
import type { FactEvidence, FactLink, FactRecord, PropertyValue, Reference } from './records.js';

type PlaceOf = (path: PathSegments) => Place;

function links(type: NodeType, fact: FactInput, at: PathSegments, place: PlaceOf): FactLink[] {
  return refFields(type).flatMap((field) => {
    const value = fact[field.name];
    if (value === null || value === undefined) return [];
    const targets = [...new Set((Array.isArray(value) ? value : [value]) as string[])];
    return [{ field: field.name, relationship: field.relationship, targets, place: place([...at, field.name]) }];
  });
}

/** What a fact refers to, with its evidence, by the types that hold the references. */
export function factReferences(model: Model, type: NodeType, fact: FactInput, at: PathSegments, place: PlaceOf): Reference[] {
  const evidence = model.types.get('Evidence')!;
  const cited = ((fact['evidence'] ?? []) as FactInput[]).flatMap((item, i) => links(evidence, item, [...at, 'evidence', i], place));
  return [
    ...links(type, fact, at, place).map((link) => ({ owner: type.name, link })),
    ...cited.map((link) => ({ owner: evidence.name, link })),
  ];
}

/** The attributes that a fact gives. Supporting evidence without `asserts` is taken to give all of them. */
function asserted(model: Model, type: NodeType, fact: FactInput): string[] {
  return attributePaths(model, type)
    .filter((attribute) => givesAttribute(fact, attribute))
    .map(({ name }) => name)
    .sort();
}

/** The attributes that evidence names itself, in order, with those that one of them says; null where it names none. */
function namedAttributes(owner: NodeType, item: FactInput): string[] | null {
  const named = item[ASSERTS] as readonly string[] | null | undefined;
  if (!named) return null;
  const said = saidFields(owner).filter(({ saidBy }) => named.includes(saidBy));
  return [...new Set([...named, ...said.map(({ name }) => name)])].sort();
}

function evidence(model: Model, owner: NodeType, id: string, fact: FactInput, at: PathSegments, place: PlaceOf): FactEvidence[] {
  const type = model.types.get('Evidence')!;
  const asserts = asserted(model, owner, fact);
  return ((fact['evidence'] ?? []) as FactInput[]).map((item, i) => ({
    id: evidenceId(id, item),
    properties: storedProperties(model, type, item),
    links: links(type, item, [...at, 'evidence', i], place),
    asserts: item['stance'] === 'DISPUTES' ? [] : (namedAttributes(owner, item) ?? asserts),
    place: place([...at, 'evidence', i]),
  }));
}

function extra(type: NodeType, fact: FactInput): Record<string, PropertyValue> {
  return type.name === 'Name' ? nameKeys(fact) : {};
}

/** With the Booleans that a date of the fact says: a day of withdrawal says that there was one. */
function withSaid(type: NodeType, fact: FactInput): FactInput {
  const said = saidFields(type).filter(({ saidBy }) => fact[saidBy] != null);
  return said.length === 0 ? fact : { ...fact, ...Object.fromEntries(said.map(({ name }) => [name, true])) };
}

/** A name without a script gets the script of its letters; the ends of symmetric statements are sorted. */
function completed(type: NodeType, fact: FactInput): FactInput {
  if (type.name === 'Name' && fact['script'] == null) return { ...fact, script: scriptOf(String(fact['value'])) };
  return withSaid(type, sortEnds(type, fact));
}

/**
 * Turns one coerced fact into the record that is stored.
 * @param at the path of the fact in its document
 */
export function convertFact(model: Model, type: NodeType, input: FactInput, at: PathSegments, place: PlaceOf): FactRecord {
  const fact = completed(type, input);
  const id = type.kind === 'statement' ? statementId(type, fact) : String(fact['id']);
  return {
    type: type.name,
    id,
    properties: { ...storedProperties(model, type, fact), ...extra(type, fact) },
    links: links(type, fact, at, place),
    evidence: evidence(model, type, id, fact, at, place),
    place: place(at),
  };
}

/** Whether evidence contradicts some attributes only. */
function disputesAttributes(item: FactInput): boolean {
  return ((item[DISPUTES] ?? []) as readonly string[]).length > 0;
}

/** An entity's own name as a Name statement: of kind PRIMARY, with the entity's evidence except where it gives another name or is about other fields. */
export function primaryName(model: Model, entity: FactInput, at: PathSegments, place: PlaceOf): FactRecord {
  // The attributes that evidence gives or disputes are those of the entity, not of its name.
  const giving = ((entity['evidence'] ?? []) as FactInput[]).filter((item) => item[GIVES_NAME] !== false && !disputesAttributes(item));
  const evidence = giving.map(({ [ASSERTS]: _given, ...item }) => item);
  const fact = { subject: entity['id'], value: entity['name'], kind: 'PRIMARY', evidence };
  return { ...convertFact(model, model.types.get('Name')!, fact, at, place), implied: true };
}
