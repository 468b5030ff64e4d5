import { nodeType, typesOfKind } from '../model/lookup.js';
import type { Model, NodeType } from '../model/types.js';
import { dirtyDate } from './dates.js';
import { textsOf } from './foreign-entity.js';
import type { Known } from './known.js';
import type { Fact } from './piece.js';

type Properties = Readonly<Record<string, unknown>>;

/** Finds the entity behind an id of the files. */
export type Find = (id: string) => Known | null;

function first(properties: Properties, name: string): string | null {
  return textsOf(properties[name])[0] ?? null;
}

/** `ATTRIBUTED_TO` -> `attributed to`, the role of a link of no stated kind. */
function words(type: NodeType): string {
  return type.statement!.edge.toLowerCase().replaceAll('_', ' ');
}

function takes(type: NodeType, end: 'subject' | 'object', entity: Known): boolean {
  return type.fields.get(end)?.targets.includes(entity.type) ?? false;
}

/** Whether a statement of the type can be made of its two ends alone. */
function needsNoMore(type: NodeType): boolean {
  const own = ['id', 'subject', 'object', 'evidence', 'valid', 'status'];
  return [...type.fields.values()].every((field) => !field.required || field.derived || field.list || own.includes(field.name));
}

/** A relation of the files as a statement, with states that have to be made for it; a text tells why it is none. */
export type Related = { readonly type: NodeType; readonly fact: Fact; readonly states?: readonly Fact[] } | string;

/** The schemata of the model's statements, those that join two things. */
export function relationSchemata(model: Model): ReadonlySet<string> {
  const joining = typesOfKind(model, 'statement').filter((type) => type.mapping.ftm?.object !== undefined);
  return new Set(joining.flatMap((type) => type.mapping.ftm?.schema ?? []));
}

function valid(properties: Properties): Fact {
  const bounds = [
    ['from', 'startDate'],
    ['to', 'endDate'],
  ] as const;
  const given = bounds.flatMap(([bound, name]) => {
    const text = first(properties, name);
    return text === null ? [] : [[bound, dirtyDate(text)] as const];
  });
  return given.length > 0 ? { valid: Object.fromEntries(given) } : {};
}

/**
 * What the model makes of a relation: the one kind of statement that is mapped to its schema and may join these two ends.
 * Of links of no stated kind the role tells which.
 */
export function related(model: Model, schema: string, properties: Properties, find: Find): Related {
  const candidates = typesOfKind(model, 'statement').filter(
    ({ mapping }) => mapping.ftm?.schema === schema && mapping.ftm.object !== undefined,
  );
  const role = first(properties, 'role');
  const named = schema === 'UnknownLink' ? candidates.filter((type) => words(type) === role) : candidates;
  let lost: string | null = null;
  const fitting = named.flatMap((type) => {
    const { subject: from = 'subject', object: to = 'object' } = type.mapping.ftm!;
    const [a, b] = [first(properties, from), first(properties, to)];
    const ends = [a === null ? null : find(a), b === null ? null : find(b)] as const;
    if (ends[0] === null || ends[1] === null) {
      lost ??= (ends[0] === null ? a : b) ?? 'one end';
      return [];
    }
    return takes(type, 'subject', ends[0]) && takes(type, 'object', ends[1]) && needsNoMore(type)
      ? [{ type, subject: ends[0].id, object: ends[1].id }]
      : [];
  });
  if (fitting.length === 1) {
    const { type, subject, object } = fitting[0]!;
    return { type, fact: { subject, object, ...valid(properties) } };
  }
  if (lost !== null) return `${lost} is not in the files, or is of a kind that is not recorded.`;
  return `${schema}${role === null ? '' : ` (${role})`} between these two has no statement in the model, or several.`;
}

/** A sanction by a state whose code it gives. */
export function designation(model: Model, properties: Properties, entity: Known, state: string): Related {
  const type = nodeType(model, 'Designation');
  if (!takes(type, 'subject', entity)) return `a ${entity.type} is not designated.`;
  const texts: readonly (readonly [string, string])[] = [
    ['list', 'program'],
    ['instrument', 'provisions'],
    ['entry', 'recordId'],
    ['reason', 'reason'],
    ['listedOn', 'listingDate'],
    ['effectiveFrom', 'startDate'],
    ['delistedOn', 'endDate'],
  ];
  const given = texts.flatMap(([field, property]) => {
    const text = first(properties, property);
    if (text === null) return [];
    return [[field, /On$|From$/.test(field) ? dirtyDate(text) : text] as const];
  });
  return { type, fact: { subject: entity.id, object: state, ...Object.fromEntries(given), ...valid(properties) } };
}
