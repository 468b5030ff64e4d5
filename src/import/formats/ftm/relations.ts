import { nodeType, typesOfKind } from '../../../model/lookup.js';
import type { Model, NodeType } from '../../../model/types.js';
import { dirtyDate } from '../../mapping/dates.js';
import { textsOf } from '../../mapping/foreign-entity.js';
import { slugStep } from '../../mapping/steps.js';
import type { IndexedEntity } from '../../row/entity-index.js';
import type { Fact, FactLists, RejectedRow } from '../../row/row-facts.js';

type Properties = Readonly<Record<string, unknown>>;

/** Finds the entity with an id in the files. */
export type Find = (id: string) => IndexedEntity | null;

function first(properties: Properties, name: string): string | null {
  return textsOf(properties[name])[0] ?? null;
}

/** `ATTRIBUTED_TO` -> `attributed to`: the role of a link of no specific kind. */
function roleOf(type: NodeType): string {
  return type.statement!.edge.toLowerCase().replaceAll('_', ' ');
}

function accepts(type: NodeType, end: 'subject' | 'object', entity: IndexedEntity): boolean {
  return type.fields.get(end)?.targets.includes(entity.type) ?? false;
}

/** Whether a statement of the type needs nothing but its two ends. */
function needsOnlyEnds(type: NodeType): boolean {
  const own = ['id', 'subject', 'object', 'evidence', 'valid', 'status'];
  return [...type.fields.values()].every((field) => !field.required || field.derived || field.list || own.includes(field.name));
}

/** A relation of the files as a statement, with what has to be created for its other end; or why it is rejected. */
export type Relation =
  | { readonly type: NodeType; readonly facts: readonly Fact[]; readonly created?: FactLists }
  | Pick<RejectedRow, 'code' | 'reason'>;

/** The rejection of a relation with an end that is missing or not modelled. */
export function missingEnd(id: string): Pick<RejectedRow, 'code' | 'reason'> {
  return { code: 'DANGLING_ID', reason: `${id} is not in the files, or the model has no type for it.` };
}

/** The schemata of statements with two ends. */
export function relationSchemata(model: Model): ReadonlySet<string> {
  const joining = typesOfKind(model, 'statement').filter((type) => type.mapping.ftm?.object !== undefined);
  return new Set(joining.flatMap((type) => type.mapping.ftm?.schema ?? []));
}

/** The period of a relation, by its start and end. */
export function validity(properties: Properties): Fact {
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
 * Finds the only type of statement that is mapped to the schema and allows both ends. For links of no specific kind, the role
 * names the type.
 */
export function relationOf(model: Model, schema: string, properties: Properties, find: Find): Relation {
  const candidates = typesOfKind(model, 'statement').filter(
    ({ mapping }) => mapping.ftm?.schema === schema && mapping.ftm.object !== undefined,
  );
  const role = first(properties, 'role');
  const possible = schema === 'UnknownLink' ? candidates.filter((type) => roleOf(type) === role) : candidates;
  let missing: string | null = null;
  const fitting = possible.flatMap((type) => {
    const { subject: from = 'subject', object: to = 'object' } = type.mapping.ftm!;
    const [a, b] = [first(properties, from), first(properties, to)];
    const ends = [a === null ? null : find(a), b === null ? null : find(b)] as const;
    if (ends[0] === null || ends[1] === null) {
      missing ??= (ends[0] === null ? a : b) ?? 'one end';
      return [];
    }
    return accepts(type, 'subject', ends[0]) && accepts(type, 'object', ends[1]) && needsOnlyEnds(type)
      ? [{ type, subject: ends[0].id, object: ends[1].id }]
      : [];
  });
  if (fitting.length === 1) {
    const { type, subject, object } = fitting[0]!;
    return { type, facts: [{ subject, object, ...validity(properties) }] };
  }
  if (missing !== null) return missingEnd(missing);
  const link = `${schema}${role === null ? '' : ` (${role})`}`;
  return { code: 'NOT_MODELLED', reason: `The model has no statement, or several, for ${link} between these two types.` };
}

/**
 * Own exports write the id of a designation as the id of its sanction, so its episode is the last part. Of other files, the id tells
 * apart sanctions that the same authority imposed under one programme.
 */
function episodeOf(id: string): string | null {
  return id.startsWith('designation.') ? (id.split('.')[4] ?? null) : `ftm-${slugStep(id)}`;
}

/**
 * A sanction as designations: one for each programme under which it stands, or one of no list.
 * @param id the id of the sanction in the file
 * @param authority the id of the state or organisation whose list it is
 */
export function designations(
  model: Model,
  id: string,
  properties: Properties,
  entity: IndexedEntity,
  authority: string,
): Pick<RejectedRow, 'code' | 'reason'> | { readonly facts: readonly Fact[] } {
  if (!accepts(nodeType(model, 'Designation'), 'subject', entity))
    return { code: 'NOT_MODELLED', reason: `The model has no designation of a ${entity.type}.` };
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['instrument', ['provisions']],
    ['entry', ['authorityId', 'recordId']],
    ['reason', ['reason']],
    ['listedOn', ['listingDate']],
    ['effectiveFrom', ['startDate']],
    ['delistedOn', ['endDate']],
  ];
  const given = texts.flatMap(([field, names]) => {
    const text = names.map((name) => first(properties, name)).find((one) => one !== null);
    if (text === undefined) return [];
    return [[field, /On$|From$/.test(field) ? dirtyDate(text!) : text] as const];
  });
  const episode = episodeOf(id);
  const fact = {
    subject: entity.id,
    object: authority,
    ...Object.fromEntries(given),
    ...(episode && { episode }),
    ...validity(properties),
  };
  // Own exports write the list first, then the programme that it belongs to.
  const lists = textsOf(properties['program']).slice(0, id.startsWith('designation.') ? 1 : undefined);
  return { facts: lists.length === 0 ? [fact] : [...new Set(lists)].map((list) => ({ ...fact, list })) };
}
