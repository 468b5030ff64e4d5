import { byText } from '../base/by-text.js';
import type { Connection, Field, InterfaceType, Model, NodeType, WholeKind } from './types.js';

/** The node type of that name. Names reach here from the model itself, so a miss is a fault of the program. */
export function nodeType(model: Model, name: string): NodeType {
  const type = model.types.get(name);
  if (!type) throw new TypeError(`no node type ${name} in the model`);
  return type;
}

/** A field of a type or interface, by name; a miss is a fault of the program. */
export function fieldNamed(model: Model, type: string, name: string): Field {
  const field = composite(model, type).fields.get(name);
  if (!field) throw new TypeError(`no field ${name} of ${type} in the model`);
  return field;
}

/** The concrete types behind a type or interface name, in name order. */
export function possibleTypes(model: Model, name: string): readonly string[] {
  return model.interfaces.get(name)?.members ?? [nodeType(model, name).name];
}

export function typesOfKind(model: Model, kind: NodeType['kind']): NodeType[] {
  return [...model.types.values()].filter((t) => t.kind === kind);
}

/** The field of a type that holds the code of the country that a node is. */
export function countryCodeField(type: NodeType): Field | undefined {
  return [...type.fields.values()].find((field) => field.countryCode);
}

/** The fields whose texts are searched (`@searched`), of a type or of all members of an interface: each name once. */
export function searchedFields(model: Model, name: string): readonly Field[] {
  const members = model.interfaces.get(name)?.members ?? [name];
  const fields = members.flatMap((member) => [...(model.types.get(member)?.fields.values() ?? [])]).filter((field) => field.searched);
  return [...new Map(fields.map((field) => [field.name, field])).values()].sort((a, b) => byText(a.name, b.name));
}

/** A type or an interface that has fields. */
export function composite(model: Model, name: string): NodeType | InterfaceType {
  return model.interfaces.get(name) ?? nodeType(model, name);
}

/**
 * The connections that lead from a type, or from every member of an interface, to the statements about it.
 * Symmetric statements give one connection over both ends.
 */
export function connectionsOf(model: Model, name: string): readonly Connection[] {
  const members = possibleTypes(model, name);
  const covers = (field: Field | undefined) => field !== undefined && members.every((m) => field.targets.includes(m));
  return typesOfKind(model, 'statement').flatMap((type): Connection[] => {
    const spec = type.statement!;
    const asSubject = covers(type.fields.get('subject'));
    const asObject = covers(type.fields.get('object'));
    if (spec.symmetric) return asSubject ? [{ name: spec.subjectConnection, statement: type.name, end: 'both' }] : [];
    const subject: Connection = { name: spec.subjectConnection, statement: type.name, end: 'subject' };
    const object: Connection = { name: spec.objectConnection ?? '', statement: type.name, end: 'object' };
    return [...(asSubject ? [subject] : []), ...(asObject && spec.objectConnection ? [object] : [])];
  });
}

/** The relationship types that lead from statements of a type (or interface) to the given end. */
export function endRelationships(model: Model, statement: string, end: End): readonly string[] {
  const ends = end === 'both' ? (['subject', 'object'] as const) : [end];
  return possibleTypes(model, statement).flatMap((name) => ends.flatMap((e) => nodeType(model, name).fields.get(e)?.relationship ?? []));
}

type End = Connection['end'];

/** The relationship types behind a ref field of a type, or of all members of an interface. */
export function relationshipsOf(model: Model, type: string, field: string): readonly string[] {
  const found = possibleTypes(model, type).flatMap((name) => nodeType(model, name).fields.get(field)?.relationship ?? []);
  return [...new Set(found)];
}

/** The label by which nodes of a type, or of all types of an interface, are found. */
export function labelOf(model: Model, name: string): string {
  return model.interfaces.has(name) ? name : nodeType(model, name).labels[0]!;
}

/**
 * Whether relationships, followed in a direction, lead to nodes of a type or interface only.
 * @param direction `out`: from the node that has the field to what it refers to; `in`: the other way
 */
export function leadOnlyTo(model: Model, relationships: readonly string[], direction: 'out' | 'in', name: string): boolean {
  const members = possibleTypes(model, name);
  const followed = (field: Field) => field.relationship !== null && relationships.includes(field.relationship);
  return [...model.types.values()].every((type) => {
    const fields = [...type.fields.values()].filter(followed);
    if (direction === 'in') return fields.length === 0 || members.includes(type.name);
    return fields.every((field) => field.targets.every((target) => members.includes(target)));
  });
}

/** The statement types of which some statements are general: they lack a field by which others say the same in particular. */
export function typesWithGeneral(model: Model): NodeType[] {
  return typesOfKind(model, 'statement').filter((type) => type.statement!.general !== null);
}

/** The types of entity that can be a part of a whole of a kind (`@partOf`). */
export function partTypes(model: Model, kind: WholeKind): ReadonlySet<string> {
  const byReference = [...model.types.values()].filter((type) => [...type.fields.values()].some((field) => field.partOf === kind));
  const byStatement = typesOfKind(model, 'statement').filter((type) => type.statement!.partOf === kind);
  return new Set([...byReference.map(({ name }) => name), ...byStatement.flatMap((type) => type.fields.get('subject')!.targets)]);
}
