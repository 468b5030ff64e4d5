import { Kind, parse, type SelectionSetNode } from 'graphql';
import { labelOf, nodeType, possibleTypes } from '../model/lookup.js';
import { ASSERTS } from '../model/storage.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { EVIDENCE_ORDER } from '../query/derived.js';
import { refStep } from '../query/filter.js';
import type { Answer } from '../query/leaves.js';
import { compileNode } from '../query/nodes.js';
import type { QueryScope } from '../query/scope.js';
import { type Reader, ShapeBuilder } from '../query/shape.js';
import { evidenceOf, evidenceStep, evidenceVisible, statementStep, statementVisible, visible } from '../query/visible.js';
import { ALWAYS, exists, type Row, type SelectPlan } from '../store/plan.js';
import type { ExportEntity, ExportEvidence, ExportLinks, ExportSource, ExportStatement, Fields, FieldValue } from './subgraph.js';

type Family = 'Entity' | 'Statement';

/** One plan for whole nodes, and how to read a row of its answer. */
export interface Whole<T> {
  plan(ids: readonly string[]): SelectPlan;
  readonly read: Reader<T>;
  /** Of entities: whether evidence of their own in the view supports them. */
  readonly supported?: Reader<boolean>;
}

function selected(model: Model, field: Field): string {
  if (field.kind === 'ref') return `${field.name} { id }`;
  if (field.kind !== 'value') return field.name;
  const parts = [...model.values.get(field.type)!.fields.values()].map((part) => selected(model, part));
  return `${field.name} { ${parts.join(' ')} }`;
}

/** A selection of fields as the API would be asked for them, so that all of them are read as the API reads them. */
function selectionText(model: Model, fields: readonly Field[]): string {
  return `{ ${fields.map((field) => selected(model, field)).join(' ')} }`;
}

function selectionSet(text: string): SelectionSetNode {
  const definition = parse(text, { noLocation: true }).definitions[0]!;
  if (definition.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('a selection is an operation');
  return definition.selectionSet;
}

/** Without prototypes of the answer's own, and a reference as the id that it leads to. */
function plain(value: unknown): FieldValue {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return (value ?? null) as FieldValue;
  const copy: Record<string, FieldValue> = {};
  for (const name of Object.keys(value)) copy[name] = plain((value as Answer)[name]);
  return copy;
}

function idOf(value: unknown): FieldValue {
  if (Array.isArray(value)) return value.map(idOf);
  return value === null || value === undefined ? null : String((value as Answer)['id']);
}

/** Who published a source may be unknown yet in the view; the API names them still, a file that is complete cannot. */
function compileShown(scope: QueryScope, type: NodeType, field: Field, shape: ShapeBuilder): Reader<boolean> {
  const where = visible(scope.model, field.type, scope.view);
  if (type.kind !== 'record' || field.list || nodeType(scope.model, field.targets[0]!).kind !== 'entity') return () => true;
  return shape.cell({ kind: 'exists', step: refStep(scope.model, type.name, field), where }) as Reader<boolean>;
}

/** The fields of a node of any type; the ends of a statement beside them. */
interface Typed {
  readonly type: string;
  readonly fields: Fields;
  readonly ends: { subject: FieldValue; object: FieldValue };
}

/** Sorts the values of a node as they are read; the order of its fields stays. */
function typed(type: string, fields: readonly Field[], value: (field: Field, i: number) => FieldValue): Typed {
  const values: Record<string, FieldValue> = {};
  const ends: Typed['ends'] = { subject: null, object: null };
  for (let i = 0; i < fields.length; i += 1) {
    const { name } = fields[i]!;
    if (name === 'subject' || name === 'object') ends[name] = value(fields[i]!, i);
    else values[name] = value(fields[i]!, i);
  }
  return { type, fields: values, ends };
}

function ownFields(type: NodeType): Field[] {
  return [...type.fields.values()].filter((field) => field.type !== 'Evidence');
}

/** The fields of one type: a text of its own, which the database has to plan, and which asks for nothing that the type lacks. */
function compileOwn(scope: QueryScope, name: string, shape: ShapeBuilder): Reader<Typed> {
  const type = nodeType(scope.model, name);
  const fields = ownFields(type);
  const read = compileNode(scope, name, [selectionSet(selectionText(scope.model, fields))], shape, [name]);
  const references = fields.map((field) => (field.kind === 'ref' ? compileShown(scope, type, field, shape) : null));
  return (row) => {
    const answer = read(row);
    return typed(name, fields, (field, i) => {
      const shown = references[i];
      if (!shown) return plain(answer[field.name]);
      return shown(row) ? idOf(answer[field.name]) : null;
    });
  };
}

/**
 * The fields of all types of a family by one selection: those that all have once, each type's own beside them. One text
 * for each type would have to be planned by the database one by one, which costs it more than most exports.
 */
function compileFamily(scope: QueryScope, family: Family, shape: ShapeBuilder, wanted = (_: Field) => true): Reader<Typed> {
  const { model } = scope;
  const common = [...model.interfaces.get(family)!.fields.values()].filter((field) => field.type !== 'Evidence' && wanted(field));
  const shared = new Set(common.map((field) => field.name));
  const fieldsOf = new Map(possibleTypes(model, family).map((name) => [name, ownFields(nodeType(model, name)).filter(wanted)]));
  const own = [...fieldsOf].map(([name, all]) => {
    const fields = all.filter((field) => !shared.has(field.name));
    return fields.length === 0 ? '' : `... on ${name} ${selectionText(model, fields)}`;
  });
  const type = shape.property('type');
  const read = compileNode(scope, family, [selectionSet(selectionText(model, common))], shape);
  const further = compileNode(scope, family, [selectionSet(`{ ${own.join(' ')} }`)], shape);
  return (row) => {
    const name = String(type(row));
    const [answer, more] = [read(row), further(row)];
    return typed(name, fieldsOf.get(name)!, (field) => {
      const value = (shared.has(field.name) ? answer : more)[field.name];
      return field.kind === 'ref' ? idOf(value) : plain(value);
    });
  };
}

function compileEvidence(
  scope: QueryScope,
  shape: ShapeBuilder,
  where = evidenceVisible(scope.model, scope.view),
): { readonly read: Reader<readonly ExportEvidence[]>; readonly supports: Reader<boolean> } {
  const inner = new ShapeBuilder();
  const own = compileOwn(scope, 'Evidence', inner);
  const stance = inner.property('stance');
  const asserts = inner.property(ASSERTS);
  const list = shape.list({ kind: 'many', step: evidenceStep(scope.model), where, order: EVIDENCE_ORDER, page: null, shape: inner.slots });
  const one = (row: Row): ExportEvidence => {
    const { fields } = own(row);
    return { id: String(fields['id']), source: String(fields['source']), fields, asserts: asserts(row) as readonly string[] | null };
  };
  return {
    read: (row) => list(row).map(one),
    supports: (row) => list(row).some((item) => stance(item) === 'SUPPORTS'),
  };
}

function compileStatement(scope: QueryScope, shape: ShapeBuilder, whole: Reader<Typed>): Reader<ExportStatement> {
  const { read: evidence } = compileEvidence(scope, shape);
  return (row) => {
    const { type, fields, ends } = whole(row);
    const [subject, object] = [String(ends.subject), ends.object as string | null];
    return { id: String(fields['id']), type, subject, object, fields, evidence: evidence(row) };
  };
}

function compileNames(scope: QueryScope, shape: ShapeBuilder): Reader<readonly ExportStatement[]> {
  const inner = new ShapeBuilder();
  const read = compileStatement(scope, inner, compileOwn(scope, 'Name', inner));
  const list = shape.list({
    kind: 'many',
    step: statementStep(scope.model, 'Name', 'subject'),
    where: statementVisible(scope.model, 'Name', scope.view),
    order: [{ step: null, property: 'kindRank', descending: false }],
    page: null,
    shape: inner.slots,
  });
  return (row) => list(row).map(read);
}

function byIds<T>(scope: QueryScope, type: string, shape: ShapeBuilder, read: Reader<T>): Whole<T> {
  const base = { kind: 'select', label: labelOf(scope.model, type), where: ALWAYS, order: [], page: null, count: false } as const;
  return { plan: (ids) => ({ ...base, ids, shape: shape.slots }), read };
}

/**
 * Whole statements, with their evidence, as a view shows them.
 * @param type all of them are of this one; by default they are of any
 */
export function wholeStatement(scope: QueryScope, type?: string): Whole<ExportStatement> {
  const shape = new ShapeBuilder();
  const own = type === undefined ? compileFamily(scope, 'Statement', shape) : compileOwn(scope, type, shape);
  return byIds(scope, 'Statement', shape, compileStatement(scope, shape, own));
}

/**
 * Whole entities, with their names and their evidence, as a view shows them.
 * @param type all of them are of this one; by default they are of any
 */
export function wholeEntity(scope: QueryScope, type?: string): Whole<ExportEntity> {
  const shape = new ShapeBuilder();
  const own = type === undefined ? compileFamily(scope, 'Entity', shape) : compileOwn(scope, type, shape);
  const names = compileNames(scope, shape);
  const { read: evidence, supports } = compileEvidence(scope, shape);
  const whole = byIds(scope, 'Entity', shape, (row): ExportEntity => {
    const { type, fields } = own(row);
    return { id: String(fields['id']), type, fields, names: names(row), evidence: evidence(row) };
  });
  return { ...whole, supported: supports };
}

/** Nodes of any type with what their own records refer to, and nothing else. */
export function onlyLinks(scope: QueryScope, family: Family): Whole<ExportLinks> {
  const shape = new ShapeBuilder();
  const read = compileFamily(scope, family, shape, (field) => field.kind === 'ref' || field.name === 'id');
  return byIds(scope, family, shape, (row) => {
    const { type, fields, ends } = read(row);
    return { id: String(fields['id']), type, fields, object: ends.object as string | null };
  });
}

/**
 * The earliest evidence of a statement about each entity that the view shows: what an entity is known by, of which the
 * view shows no evidence of its own.
 */
export function evidenceAbout(scope: QueryScope): Whole<{ readonly id: string; readonly evidence: readonly ExportEvidence[] }> {
  const { model, view } = scope;
  const supports = evidenceOf(model, view, 'SUPPORTS');
  const shape = new ShapeBuilder();
  const id = shape.property('id');
  const inner = new ShapeBuilder();
  const { read: evidence } = compileEvidence(scope, inner, supports);
  const list = shape.list({
    kind: 'many',
    step: statementStep(model, 'Statement', 'both'),
    where: exists(evidenceStep(model), supports),
    order: EVIDENCE_ORDER,
    page: { limit: 1, after: null },
    shape: inner.slots,
  });
  return byIds(scope, 'Entity', shape, (row) => ({
    id: String(id(row)),
    evidence: list(row).flatMap((statement) =>
      evidence(statement)
        .slice(0, 1)
        .map((item) => ({ ...item, asserts: [] })),
    ),
  }));
}

/** Whole sources. */
export function wholeSource(scope: QueryScope): Whole<ExportSource> {
  const shape = new ShapeBuilder();
  const own = compileOwn(scope, 'Source', shape);
  return byIds(scope, 'Source', shape, (row) => {
    const { fields } = own(row);
    return { id: String(fields['id']), fields };
  });
}
