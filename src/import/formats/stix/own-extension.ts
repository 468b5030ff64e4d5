import { nodeType } from '../../../model/lookup.js';
import { constant } from '../../../model/names.js';
import type { Field, Model, NodeType } from '../../../model/types.js';
import { markNameEvidence } from '../../mapping/name-evidence.js';
import { scalarText } from '../../readers/json.js';
import type { Fact, FactLists } from '../../row/row-facts.js';

type Json = Readonly<Record<string, unknown>>;

/** What Cadre's own exports state about an object in an extension. */
export interface OwnRecord {
  readonly id: string;
  readonly type: NodeType;
  /** For a relationship object that represents a reference: the name of the field. Its owner contains the reference. */
  readonly field: string | null;
  readonly extension: Json;
}

/** The record behind an object of Cadre's own export; null for other objects. */
export function ownRecord(model: Model, object: Json): OwnRecord | null {
  for (const extension of Object.values((object['extensions'] ?? {}) as Json) as Json[]) {
    const type = model.types.get(scalarText(extension?.['cadre_type'] ?? ''));
    if (!type || typeof extension['cadre_id'] !== 'string') continue;
    return { id: extension['cadre_id'], type, field: (extension['field'] as string | undefined) ?? null, extension };
  }
  return null;
}

function stixName(name: string): string {
  return constant(name).toLowerCase();
}

function value(model: Model, field: Field, given: unknown): unknown {
  if (field.kind !== 'value') return given;
  if (field.type === 'EdtfDate') return (given as Json)['edtf'];
  const parts = [...model.values.get(field.type)!.fields.values()];
  return Array.isArray(given) ? given.map((one) => item(model, parts, one as Json)) : item(model, parts, given as Json);
}

function item(model: Model, fields: readonly Field[], values: Json): Fact {
  const found = fields.flatMap((field) => {
    const given = values[stixName(field.name)];
    return given === undefined ? [] : [[field.name, value(model, field, given)] as const];
  });
  return Object.fromEntries(found);
}

function inputFields(type: NodeType): Field[] {
  const idIsDerived = type.kind === 'statement' || type.name === 'Evidence';
  return [...type.fields.values()].filter((field) => !field.derived && field.type !== 'Evidence' && !(idIsDerived && field.name === 'id'));
}

/** @param idOf the id in the graph for a STIX id */
function evidence(model: Model, given: unknown, idOf: (ref: string) => string | null): Fact[] {
  const type = nodeType(model, 'Evidence');
  return ((given ?? []) as Json[]).map((one) => ({
    ...item(model, inputFields(type), one),
    source: idOf(scalarText(one['source_ref'])) ?? scalarText(one['source_ref']),
    // STIX has no empty lists, so evidence that supports no attribute has no such property.
    asserts: one['asserts'] ?? [],
  }));
}

/** The facts behind an object of Cadre's own export. */
export function ownFacts(model: Model, object: Json, record: OwnRecord, idOf: (ref: string) => string | null): FactLists {
  const { id, type, extension } = record;
  const fields = (extension['fields'] ?? {}) as Json;
  const cited = evidence(model, extension['evidence'], idOf);
  if (type.kind !== 'statement') {
    const names = ((extension['names'] ?? []) as Json[]).map((name) => ({
      subject: id,
      ...item(model, inputFields(nodeType(model, 'Name')), name),
      evidence: evidence(model, name['evidence'], idOf),
    }));
    const given = item(model, inputFields(type), fields);
    const naming = type.kind === 'entity' ? { evidence: markNameEvidence(cited, given['name'], names) } : {};
    return { [type.plural]: [{ ...given, id, ...naming }], names };
  }
  const refs =
    object['type'] === 'relationship' ? [object['source_ref'], object['target_ref']] : [((object['object_refs'] ?? []) as unknown[])[0]];
  if (type.mapping.stix?.reverse) refs.reverse();
  const [subject, other] = refs.map((ref) => idOf(scalarText(ref)));
  return {
    [type.plural]: [
      { ...item(model, inputFields(type), fields), ...(subject && { subject }), ...(other && { object: other }), evidence: cited },
    ],
  };
}
