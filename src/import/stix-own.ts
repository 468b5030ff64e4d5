import { nodeType } from '../model/lookup.js';
import { constant } from '../model/names.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { plainText } from './json.js';
import type { Fact, FactLists } from './piece.js';

type Json = Readonly<Record<string, unknown>>;

/** What our own exports say of an object in an extension. */
export interface Told {
  readonly id: string;
  readonly type: NodeType;
  /** The reference that a relationship object stands for, which its owner gives already. */
  readonly field: string | null;
  readonly extension: Json;
}

/** What an export of ours holds of an object; null for objects of others. */
export function toldBy(model: Model, object: Json): Told | null {
  for (const extension of Object.values((object['extensions'] ?? {}) as Json) as Json[]) {
    const type = model.types.get(plainText(extension?.['cadre_type'] ?? ''));
    if (!type || typeof extension['cadre_id'] !== 'string') continue;
    return { id: extension['cadre_id'], type, field: (extension['field'] as string | undefined) ?? null, extension };
  }
  return null;
}

function spelled(name: string): string {
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
    const given = values[spelled(field.name)];
    return given === undefined ? [] : [[field.name, value(model, field, given)] as const];
  });
  return Object.fromEntries(found);
}

function givenFields(type: NodeType): Field[] {
  const made = type.kind === 'statement' || type.name === 'Evidence';
  return [...type.fields.values()].filter((field) => !field.derived && field.type !== 'Evidence' && !(made && field.name === 'id'));
}

/** @param idOf the id in the graph behind a STIX id */
function evidence(model: Model, given: unknown, idOf: (ref: string) => string | null): Fact[] {
  const type = nodeType(model, 'Evidence');
  return ((given ?? []) as Json[]).map((one) => ({
    ...item(model, givenFields(type), one),
    source: idOf(plainText(one['source_ref'])) ?? plainText(one['source_ref']),
    // STIX has no empty lists: evidence that gives none of the attributes has none here.
    asserts: one['asserts'] ?? [],
  }));
}

/** The facts that an object of our own export was made from. */
export function ownFacts(model: Model, object: Json, told: Told, idOf: (ref: string) => string | null): FactLists {
  const { id, type, extension } = told;
  const fields = (extension['fields'] ?? {}) as Json;
  const cited = type.kind === 'record' ? {} : { evidence: evidence(model, extension['evidence'], idOf) };
  if (type.kind !== 'statement') {
    const names = ((extension['names'] ?? []) as Json[]).map((name) => ({
      subject: id,
      ...item(model, givenFields(nodeType(model, 'Name')), name),
      evidence: evidence(model, name['evidence'], idOf),
    }));
    return { [type.plural]: [{ ...item(model, givenFields(type), fields), id, ...cited }], names };
  }
  const refs =
    object['type'] === 'relationship' ? [object['source_ref'], object['target_ref']] : [((object['object_refs'] ?? []) as unknown[])[0]];
  if (type.mapping.stix?.reverse) refs.reverse();
  const [subject, other] = refs.map((ref) => idOf(plainText(ref)));
  return {
    [type.plural]: [{ ...item(model, givenFields(type), fields), ...(subject && { subject }), ...(other && { object: other }), ...cited }],
  };
}
