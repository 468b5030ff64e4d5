import { typeValue } from '../model/api/filters.js';
import { composite, connectionsOf, nodeType, possibleTypes, relationshipsOf } from '../model/lookup.js';
import type { Field, Model } from '../model/types.js';
import { ALWAYS, all, any, type Condition, compare, exists, not, type Step } from '../store/plan.js';
import { unknownIn } from './attributes.js';
import { knownFromCondition } from './filter-known.js';
import { requireValues, scalarConditions, valueConditions } from './filter-values.js';
import { stepTo } from './step.js';
import { choosesSources, type View } from './view.js';
import { ifGiven, notYetRetracted, statementStep, visible } from './visible.js';

/** A filter argument as GraphQL coerces it. */
export type FilterInput = Readonly<Record<string, unknown>>;

interface Scope {
  readonly model: Model;
  readonly view: View;
}

/** The step behind a ref field of a type or interface. */
export function refStep(model: Model, type: string, field: Field): Step {
  return stepTo(model, relationshipsOf(model, type, field.name), 'out', field.type);
}

/** What a visible statement is about, and who published a visible source, is visible too: some source speaks of it. */
export function targetVisible(model: Model, type: string, field: Field, view: View): Condition {
  const isEnd =
    (field.name === 'subject' || field.name === 'object') && (type === 'Statement' || model.types.get(type)?.kind === 'statement');
  const ofRecord = model.types.get(type)?.kind === 'record';
  return isEnd || ofRecord ? ALWAYS : visible(model, field.type, view);
}

function typeNames(model: Model, name: string, values: readonly unknown[]): string[] {
  const byValue = new Map(possibleTypes(model, name).map((member) => [typeValue(member), member]));
  return values.map((value) => byValue.get(String(value)) ?? '');
}

function typeCondition(scope: Scope, name: string, filter: FilterInput): Condition {
  const conditions = Object.entries(filter).map(([test, value]) =>
    compare('type', 'in', typeNames(scope.model, name, test === 'eq' ? [value] : (value as unknown[]))),
  );
  return all(...conditions);
}

function listConditions(
  scope: Scope,
  step: Step,
  target: string,
  shown: Condition,
  filter: FilterInput,
  unknown: Condition | null = null,
): Condition {
  const one = (value: unknown) => ifGiven(exists(step, all(shown, filterCondition(scope, target, value as FilterInput))), unknown);
  const some = filter['some'] ? one(filter['some']) : null;
  const none = filter['none'] ? not(one(filter['none'])) : null;
  return all(some, none);
}

function valueListCondition(scope: Scope, field: Field, filter: FilterInput, unknown: Condition | null): Condition {
  const parts = scope.model.values.get(field.type)!.fields;
  const item = (wanted: FilterInput): Condition => {
    const known = Object.entries(wanted).map(([name, value]) =>
      // An item of a list is there, so it is never unknown.
      name === 'isNull' ? (value === true ? any() : ALWAYS) : scalarConditions(parts.get(name)!, value as FilterInput, scope.view),
    );
    return { op: 'item', property: field.name, parts: [...parts.keys()], where: all(...known) };
  };
  const conditions = Object.entries(filter).map(([test, value]) => {
    const met = ifGiven(item(value as FilterInput), unknown);
    return test === 'none' ? not(met) : met;
  });
  return all(...conditions);
}

function refCondition(scope: Scope, type: string, field: Field, filter: FilterInput): Condition {
  const step = refStep(scope.model, type, field);
  const shown = targetVisible(scope.model, type, field, scope.view);
  const unknown = unknownIn(scope.model, type, field.name, scope.view)(field.name);
  if (field.list) return listConditions(scope, step, field.type, shown, filter, unknown);
  return ifGiven(exists(step, all(shown, filterCondition(scope, field.type, filter))), unknown);
}

function fieldCondition(scope: Scope, type: string, field: Field, filter: FilterInput): Condition {
  if (field.kind === 'ref') return refCondition(scope, type, field, filter);
  if (field.name === 'status' && field.derived) return statusCondition(scope, type, filter);
  const { view } = scope;
  const { kind } = nodeType(scope.model, possibleTypes(scope.model, type)[0]!);
  if (field.name === 'knownFrom' && choosesSources(view) && kind !== 'record')
    return knownFromCondition(scope.model, view, kind, field, filter);
  if (field.name === 'retractedOn' && ofStatements(scope, type)) return scalarConditions(field, filter, view, () => notYetRetracted(view));
  const unknown = unknownIn(scope.model, type, field.name, scope.view);
  if (field.kind === 'value' && field.list) return valueListCondition(scope, field, filter, unknown(field.name));
  if (field.kind === 'value' && field.type !== 'EdtfDate') return valueConditions(scope.model, field, filter, scope.view, unknown);
  return scalarConditions(field, filter, scope.view, unknown);
}

function ofStatements({ model }: Scope, type: string): boolean {
  return nodeType(model, possibleTypes(model, type)[0]!).kind === 'statement';
}

/** A status is what the view makes of a statement, so filtering by it is looking through a narrower view. */
function statusCondition(scope: Scope, type: string, filter: FilterInput): Condition {
  const wanted = (filter['in'] ?? (filter['eq'] ? [filter['eq']] : scope.view.statuses)) as View['statuses'];
  const statuses = filter['eq'] && filter['in'] ? wanted.filter((s) => s === filter['eq']) : wanted;
  return filter['isNull'] === true ? compare('id', 'in', []) : visible(scope.model, type, { ...scope.view, statuses });
}

function junction(scope: Scope, type: string, key: string, value: unknown): Condition | null {
  const each = () => (value as FilterInput[]).map((f) => filterCondition(scope, type, f));
  if (key === 'and') return all(...each());
  if (key === 'or') return any(...each());
  return key === 'not' ? not(filterCondition(scope, type, value as FilterInput)) : null;
}

function relation(scope: Scope, type: string, key: string, value: unknown): Condition | null {
  const { model, view } = scope;
  if (key === 'type' && model.interfaces.has(type)) return typeCondition(scope, type, value as FilterInput);
  if (key === 'party') {
    const step: Step = { relationships: statementStep(model, type, 'both').relationships, direction: 'out', label: 'Entity' };
    return exists(step, filterCondition(scope, 'Entity', value as FilterInput));
  }
  const connection =
    key === 'statements' ? { statement: 'Statement', end: 'both' as const } : connectionsOf(model, type).find((c) => c.name === key);
  if (!connection) return null;
  const shown = visible(model, connection.statement, view);
  return listConditions(
    scope,
    statementStep(model, connection.statement, connection.end),
    connection.statement,
    shown,
    value as FilterInput,
  );
}

function filterCondition(scope: Scope, type: string, filter: FilterInput): Condition {
  const conditions = Object.entries(filter).map(([key, value]) => {
    const field = composite(scope.model, type).fields.get(key);
    if (field) return fieldCondition(scope, type, field, value as FilterInput);
    const condition = junction(scope, type, key, value) ?? relation(scope, type, key, value);
    if (!condition) throw new TypeError(`no filter ${key} on ${type}`);
    return condition;
  });
  return all(...conditions);
}

/**
 * Turns a filter argument into a condition. What is related counts only as far as the view shows it.
 * @param type the node type or interface that the filter is for
 * @throws CadreError BAD_INPUT where a field or an operator has no value
 */
export function compileFilter(model: Model, type: string, filter: FilterInput | null | undefined, view: View): Condition {
  if (!filter) return ALWAYS;
  requireValues(filter);
  return filterCondition({ model, view }, type, filter);
}
