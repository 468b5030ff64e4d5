import { entryOf } from '../../base/entry-of.js';
import {
  type EnumOperator,
  type Junction,
  type ListOperator,
  PART_OPERATORS,
  type PartOperator,
  type TypeOperator,
  typeValue,
} from '../../model/api/filters.js';
import type { BooleanFilter, DerivedInput, StatementStatus } from '../../model/api/types.generated.js';
import { composite, connectionsOf, endRelationships, nodeType, possibleTypes, relationshipsOf } from '../../model/lookup.js';
import { isOfWithdrawal } from '../../model/storage.js';
import type { Field, Model, WholeKind } from '../../model/types.js';
import { isSameCondition } from '../../store/condition-key.js';
import { ALWAYS, absent, all, any, type Condition, compare, exists, isAlways, not, type Step } from '../../store/plan.js';
import type { PartsScope } from '../parts/requests.js';
import { unknownAttributesOf } from '../view/attributes.js';
import { stepTo } from '../view/step.js';
import { choosesSources, type View } from '../view/view.js';
import { evidenceStep, evidenceVisible, notYetRetracted, sourceStep, statementStep, unlessUnknown, visible } from '../view/visible.js';
import { knownFromCondition } from './attribute-conditions.js';
import { statementListConditions } from './statement-list.js';
import { mayBeUnknown, negation, onValue, type Truth, type TruthScope, truthScope } from './truth.js';
import { requireValues, scalarConditions, valueConditions } from './values.js';

/** What filters are compiled in. What they ask of parts is collected there. */
export type FilterScope = PartsScope;

/** A filter argument as GraphQL coerces it. */
export type FilterInput = DerivedInput;

/** The step behind a ref field of a type or interface. */
export function refStep(model: Model, type: string, field: Field): Step {
  return stepTo(model, relationshipsOf(model, type, field.name), 'out', field.type);
}

/**
 * Whether the node that a field refers to is visible. The ends of visible statements always are, and what a visible record leads to
 * among records: the source of evidence, its upstream sources. Publishers and authors are entities, and are shown as in lists.
 */
export function targetVisible(model: Model, type: string, field: Field, view: View): Condition {
  const isEnd =
    (field.name === 'subject' || field.name === 'object') && (type === 'Statement' || model.types.get(type)?.kind === 'statement');
  const amongRecords = model.types.get(type)?.kind === 'record' && model.types.get(field.type)?.kind === 'record';
  return isEnd || amongRecords ? ALWAYS : visible(model, field.type, view);
}

function typeNames(model: Model, name: string, values: readonly unknown[]): string[] {
  const byValue = Object.fromEntries(possibleTypes(model, name).map((member) => [typeValue(member), member]));
  return values.map((value) => entryOf(byValue, String(value), 'type'));
}

/** The values of a filter on the concrete type. */
const TYPE_VALUES = {
  eq: (value) => [value],
  in: (value) => value as readonly unknown[],
} as const satisfies Readonly<Record<TypeOperator, (value: unknown) => readonly unknown[]>>;

function typeCondition(scope: TruthScope, name: string, filter: FilterInput): Condition {
  const conditions = Object.entries(filter).map(([operator, value]) =>
    compare('type', 'in', typeNames(scope.model, name, entryOf(TYPE_VALUES, operator, 'filter operator')(value))),
  );
  return all(...conditions);
}

type OnList = (scope: TruthScope, one: (scope: TruthScope) => Condition) => Condition;

/** The operators on a list, applied to the condition that an item meets their filter. */
const ON_LISTS = {
  some: (scope, one) => one(scope),
  none: negation,
} as const satisfies Readonly<Record<ListOperator, OnList>>;

function listConditions(scope: TruthScope, filter: FilterInput, one: (scope: TruthScope, wanted: FilterInput) => Condition): Condition {
  const conditions = Object.entries(filter).map(([operator, wanted]) =>
    entryOf(ON_LISTS, operator, 'filter operator')(scope, (own) => one(own, wanted as FilterInput)),
  );
  return all(...conditions);
}

function valueListCondition(given: TruthScope, field: Field, filter: FilterInput, unknown: Condition | null): Condition {
  const parts = given.model.values.get(field.type)!.fields;
  return listConditions(given, filter, ({ view, truth }, wanted) => {
    const conditions = Object.entries(wanted).map(([name, value]) =>
      // An item of a list exists, so it is never unknown.
      name === 'isNull'
        ? value === true
          ? any()
          : ALWAYS
        : scalarConditions({ view, truth, open: false }, parts.get(name)!, value as FilterInput),
    );
    const item: Condition = { op: 'item', property: field.name, parts: [...parts.keys()], where: all(...conditions) };
    return onValue(truth, item, unknown, absent(field.name));
  });
}

function refCondition(
  given: TruthScope,
  type: string,
  field: Field,
  filter: FilterInput,
  step = refStep(given.model, type, field),
): Condition {
  const { model } = given;
  const open = mayBeUnknown(model, type, field);
  const one = (scope: TruthScope, wanted: FilterInput) => {
    const shown = targetVisible(model, type, field, scope.view);
    const unknown = unknownAttributesOf(model, type, field.name, scope.view)(field.name);
    const found = exists(step, all(shown, filterCondition(scope, field.type, wanted)));
    return onValue(scope.truth, found, unknown, open ? not(exists(step, shown)) : null);
  };
  return field.list ? listConditions(given, filter, one) : one(given, filter);
}

function fieldCondition(scope: TruthScope, type: string, field: Field, filter: FilterInput): Condition {
  if (field.kind === 'ref') return refCondition(scope, type, field, filter);
  if (field.name === 'status' && field.derived) return statusCondition(scope, type, filter);
  const { model, view, truth } = scope;
  const { kind } = nodeType(model, possibleTypes(model, type)[0]!);
  if (field.name === 'knownFrom' && choosesSources(view) && kind !== 'record') return knownFromCondition(model, view, kind, field, filter);
  const open = mayBeUnknown(model, type, field);
  // Whoever is not yet known to have withdrawn a statement has not withdrawn it.
  if (kind === 'statement' && isOfWithdrawal(field.name))
    return scalarConditions({ view, truth: 'MET', unknown: () => notYetRetracted(view), open }, field, filter);
  const unknown = unknownAttributesOf(model, type, field.name, view);
  if (field.falseUnlessSaid) return saidConditions(unlessUnknown(compare(field.name, '=', true), unknown(field.name)), filter);
  if (field.kind === 'value' && field.list) return valueListCondition(scope, field, filter, unknown(field.name));
  const reading = { view, truth, unknown, open };
  if (field.kind === 'value' && field.type !== 'EdtfDate') return valueConditions(model, reading, field, filter);
  return scalarConditions(reading, field, filter);
}

/** The operators on a Boolean that is false where no source says that it is true. `said`: a source says so. */
const ON_SAID = {
  eq: (said, value) => (value === true ? said : not(said)),
  isNull: (_said, value) => (value === true ? any() : ALWAYS),
} as const satisfies Readonly<Record<keyof BooleanFilter, (said: Condition, value: unknown) => Condition>>;

function saidConditions(said: Condition, filter: FilterInput): Condition {
  return all(...Object.entries(filter).map(([operator, value]) => entryOf(ON_SAID, operator, 'filter operator')(said, value)));
}

/** The statuses that the operators on a status allow; null allows all of the view. */
const STATUSES = {
  eq: (value) => [value as StatementStatus],
  in: (value) => value as readonly StatementStatus[],
  isNull: (value) => (value === true ? [] : null),
} as const satisfies Readonly<Record<EnumOperator, (value: unknown) => readonly StatementStatus[] | null>>;

/** The view decides the status of a statement, so a filter by status is a narrower view. */
function statusCondition(scope: TruthScope, type: string, filter: FilterInput): Condition {
  const sets = Object.entries(filter).flatMap(([operator, value]) => {
    const statuses = entryOf(STATUSES, operator, 'filter operator')(value);
    return statuses === null ? [] : [statuses];
  });
  const [first = scope.view.statuses, ...others] = sets;
  const statuses = first.filter((status) => others.every((other) => other.includes(status)));
  if (statuses.length === 0) return any();
  // The list itself is bound to the day, and a status does not depend on it: within a negation it would seem uncertain.
  const { asOf } = scope.truth === 'MET' ? scope.view : { asOf: null };
  return visible(scope.model, type, { ...scope.view, asOf, statuses });
}

type Combine = (scope: TruthScope, value: unknown, condition: (scope: TruthScope, filter: FilterInput) => Condition) => Condition;

const JUNCTIONS = {
  and: (scope, value, condition) => all(...(value as FilterInput[]).map((filter) => condition(scope, filter))),
  or: (scope, value, condition) => any(...(value as FilterInput[]).map((filter) => condition(scope, filter))),
  not: (scope, value, condition) => negation(scope, (own) => condition(own, value as FilterInput)),
} as const satisfies Readonly<Record<Junction, Combine>>;

function junction(scope: TruthScope, type: string, key: string, value: unknown): Condition | null {
  if (!Object.hasOwn(JUNCTIONS, key)) return null;
  return JUNCTIONS[key as Junction](scope, value, (own, filter) => filterCondition(own, type, filter));
}

/** Whether a source that the view shows, and that meets the filter, says something about an entity: of itself, or in a statement about it. */
function sourceCondition(scope: TruthScope, wanted: FilterInput): Condition {
  const { model, view } = scope;
  const source = exists(sourceStep(model), filterCondition(scope, 'Source', wanted));
  const says = exists(evidenceStep(model), all(evidenceVisible(model, view), source));
  return any(says, exists(statementStep(model, 'Statement', 'both'), all(visible(model, 'Statement', view), says)));
}

function relation(given: TruthScope, type: string, key: string, value: unknown): Condition | null {
  const { model } = given;
  if (key === 'type' && model.interfaces.has(type)) return typeCondition(given, type, value as FilterInput);
  if (key === 'party') {
    const step: Step = { relationships: statementStep(model, type, 'both').relationships, direction: 'out', label: 'Entity' };
    return exists(step, filterCondition(given, 'Entity', value as FilterInput));
  }
  if (key === 'sources') return listConditions(given, value as FilterInput, sourceCondition);
  const connection =
    key === 'statements' ? { statement: 'Statement', end: 'both' as const } : connectionsOf(model, type).find((c) => c.name === key);
  if (!connection) return null;
  const { statement, end } = connection;
  const step = statementStep(model, statement, end);
  return statementListConditions(given, step, value as FilterInput, {
    shown: ({ view }) => visible(model, statement, view),
    meets: (scope, wanted) => filterCondition(scope, statement, wanted),
  });
}

/** The kinds of whole whose parts a filter also takes, and the rest of the filter. */
function splitParts(filter: FilterInput): { readonly kinds: readonly WholeKind[]; readonly rest: FilterInput } {
  const entries = Object.entries(filter);
  const given = entries.filter(([key]) => Object.hasOwn(PART_OPERATORS, key));
  const kinds = given.flatMap(([key, value]) => (value === true ? [PART_OPERATORS[key as PartOperator].whole] : []));
  return { kinds, rest: given.length === 0 ? filter : Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(PART_OPERATORS, key))) };
}

/** Whether a filter, at this level, also takes the parts of what it finds. */
export function takesParts(filter: FilterInput): boolean {
  return splitParts(filter).kinds.length > 0;
}

function filterCondition(scope: TruthScope, type: string, filter: FilterInput): Condition {
  const { kinds, rest } = splitParts(filter);
  const own = ownCondition(scope, type, rest);
  // Without a condition everything is found, and so is every part.
  return kinds.length === 0 || isAlways(own) ? own : compare('id', 'in', scope.parts.add(scope.view, { type, where: own }, kinds));
}

function entryCondition(scope: TruthScope, type: string, key: string, value: unknown): Condition {
  const field = composite(scope.model, type).fields.get(key);
  if (field) return fieldCondition(scope, type, field, value as FilterInput);
  const condition = junction(scope, type, key, value) ?? relation(scope, type, key, value);
  if (!condition) throw new TypeError(`no filter ${key} on ${type}`);
  return condition;
}

const ENDS = ['subject', 'object'] as const;

/**
 * The condition on the ends of statements some of which are symmetric: their ends are interchangeable, so either can be what
 * the filter calls the subject. Null for other types, and for a filter without an end.
 */
function symmetricEnds(scope: TruthScope, type: string, filter: FilterInput): Condition | null {
  const { model } = scope;
  const given = ENDS.filter((end) => filter[end] != null);
  if (given.length === 0 || !(type === 'Statement' || model.types.get(type)?.kind === 'statement')) return null;
  const symmetric = possibleTypes(model, type).filter((name) => nodeType(model, name).statement!.symmetric);
  if (symmetric.length === 0) return null;
  const condition = (end: (typeof ENDS)[number], over: readonly string[]) => {
    const field = composite(model, type).fields.get(end)!;
    return refCondition(scope, type, field, filter[end] as FilterInput, stepTo(model, over, 'out', field.type));
  };
  const own = (end: (typeof ENDS)[number]) => endRelationships(model, type, end);
  const crossed = (end: (typeof ENDS)[number]) =>
    symmetric.flatMap((name) => endRelationships(model, name, end === 'subject' ? 'object' : 'subject'));
  // Each end is also asked for alone: by that an index finds the statements.
  const alone = given.map((end) => condition(end, [...own(end), ...crossed(end)]));
  if (given.length === 1) return alone[0]!;
  const pair = (over: typeof own) => all(...given.map((end) => condition(end, over(end))));
  return all(...alone, any(pair(own), pair(crossed)));
}

/** The conditions of a filter, one for each of its entries; those on the ends of symmetric statements are one. */
function entryConditions(scope: TruthScope, type: string, filter: FilterInput): Condition[] {
  const ends = symmetricEnds(scope, type, filter);
  const entries = Object.entries(filter).filter(([key]) => ends === null || !(ENDS as readonly string[]).includes(key));
  return [...entries.map(([key, value]) => entryCondition(scope, type, key, value)), ...(ends ? [ends] : [])];
}

function ownCondition(scope: TruthScope, type: string, filter: FilterInput): Condition {
  return all(...entryConditions(scope, type, filter));
}

/**
 * Turns a filter argument into a condition. What is related counts only as far as the view shows it.
 * @param type the node type or interface that the filter is for
 * @throws CadreError BAD_INPUT where a field or an operator has no value
 */
export function compileFilter(scope: FilterScope, type: string, filter: FilterInput | null | undefined): Condition {
  if (!filter) return ALWAYS;
  requireValues(filter);
  return filterCondition(truthScope(scope, 'MET'), type, filter);
}

/**
 * The nodes that a list can neither include nor exclude: for which the value of the filter is unknown, or of which it is not certain
 * whether the view shows them, where it asks for certainty.
 * @returns null where nothing can be undecided
 */
export function undecidedCondition(given: FilterScope, type: string, filter: FilterInput | null | undefined): Condition | null {
  const parts = (truth: Truth) => {
    const scope = truthScope(given, truth);
    const own = takesParts(filter ?? {}) ? [filterCondition(scope, type, filter!)] : entryConditions(scope, type, filter ?? {});
    return [visible(given.model, type, scope.view), ...own];
  };
  const isTrue = parts('TRUE');
  const notFalse = parts('NOT_FALSE');
  const open = isTrue.filter((condition, i) => !isSameCondition(condition, notFalse[i]!));
  return open.length === 0 ? null : all(...notFalse, not(all(...open)));
}
