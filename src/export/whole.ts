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
import type { ExportEntity, ExportEvidence, ExportSource, ExportStatement, Fields, FieldValue } from './subgraph.js';

/** One plan for whole nodes, and how to read a row of its answer. */
export interface Whole<T> {
  plan(ids: readonly string[]): SelectPlan;
  readonly read: Reader<T>;
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
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
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

function compileFields(scope: QueryScope, type: NodeType, shape: ShapeBuilder): Reader<Fields> {
  const fields = [...type.fields.values()].filter((field) => field.type !== 'Evidence');
  const read = compileNode(scope, type.name, [selectionSet(selectionText(scope.model, fields))], shape, [type.name]);
  const references = fields.map((field) => (field.kind === 'ref' ? compileShown(scope, type, field, shape) : null));
  return (row) => {
    const answer = read(row);
    return Object.fromEntries(
      fields.map((field, i) => {
        const shown = references[i];
        return [field.name, shown ? (shown(row) ? idOf(answer[field.name]) : null) : plain(answer[field.name])];
      }),
    );
  };
}

interface Typed {
  readonly type: string;
  readonly fields: Fields;
}

/**
 * The fields of all types of a family by one selection: those that all have once, each type's own beside them. One text
 * for each type would have to be planned by the database one by one, which costs it more than most exports.
 */
function compileFamily(scope: QueryScope, family: 'Entity' | 'Statement', shape: ShapeBuilder): Reader<Typed> {
  const { model } = scope;
  const common = [...model.interfaces.get(family)!.fields.values()].filter((field) => field.type !== 'Evidence');
  const shared = new Set(common.map((field) => field.name));
  const types = possibleTypes(model, family).map((name) => nodeType(model, name));
  const own = types.map((type) => {
    const fields = [...type.fields.values()].filter((field) => !shared.has(field.name) && field.type !== 'Evidence');
    return fields.length === 0 ? '' : `... on ${type.name} ${selectionText(model, fields)}`;
  });
  const type = shape.property('type');
  const read = compileNode(scope, family, [selectionSet(selectionText(model, common))], shape);
  const further = compileNode(scope, family, [selectionSet(`{ ${own.join(' ')} }`)], shape);
  return (row) => {
    const name = String(type(row));
    const [answer, more] = [read(row), further(row)];
    const fields = [...nodeType(model, name).fields.values()].filter((field) => field.type !== 'Evidence');
    const values = fields.map((field) => {
      const value = shared.has(field.name) ? answer[field.name] : more[field.name];
      return [field.name, field.kind === 'ref' ? idOf(value) : plain(value)] as const;
    });
    return { type: name, fields: Object.fromEntries(values) };
  };
}

function compileEvidence(
  scope: QueryScope,
  shape: ShapeBuilder,
  where = evidenceVisible(scope.model, scope.view),
): Reader<readonly ExportEvidence[]> {
  const inner = new ShapeBuilder();
  const fields = compileFields(scope, nodeType(scope.model, 'Evidence'), inner);
  const asserts = inner.property(ASSERTS);
  const list = shape.list({ kind: 'many', step: evidenceStep(scope.model), where, order: EVIDENCE_ORDER, page: null, shape: inner.slots });
  const one = (row: Row): ExportEvidence => {
    const read = fields(row);
    return { id: String(read['id']), source: String(read['source']), fields: read, asserts: asserts(row) as readonly string[] | null };
  };
  return (row) => list(row).map(([, item]) => one(item));
}

function compileStatement(scope: QueryScope, shape: ShapeBuilder, typed: Reader<Typed>): Reader<ExportStatement> {
  const evidence = compileEvidence(scope, shape);
  return (row) => {
    const { type, fields: all } = typed(row);
    const { subject, object = null, ...fields } = all;
    return {
      id: String(fields['id']),
      type,
      subject: String(subject),
      object: object as string | null,
      fields,
      evidence: evidence(row),
    };
  };
}

function compileNames(scope: QueryScope, shape: ShapeBuilder): Reader<readonly ExportStatement[]> {
  const inner = new ShapeBuilder();
  const type = nodeType(scope.model, 'Name');
  const fields = compileFields(scope, type, inner);
  const read = compileStatement(scope, inner, (row) => ({ type: type.name, fields: fields(row) }));
  const list = shape.list({
    kind: 'many',
    step: statementStep(scope.model, 'Name', 'subject'),
    where: statementVisible(scope.model, 'Name', scope.view),
    order: [{ step: null, property: 'kindRank', descending: false }],
    page: null,
    shape: inner.slots,
  });
  return (row) => list(row).map(([, item]) => read(item));
}

function byIds<T>(scope: QueryScope, type: string, shape: ShapeBuilder, read: Reader<T>): Whole<T> {
  const base = { kind: 'select', label: labelOf(scope.model, type), where: ALWAYS, order: [], page: null, count: false } as const;
  return { plan: (ids) => ({ ...base, ids, shape: shape.slots }), read };
}

/** Whole statements of any type, with their evidence, as a view shows them. */
export function wholeStatement(scope: QueryScope): Whole<ExportStatement> {
  const shape = new ShapeBuilder();
  const read = compileStatement(scope, shape, compileFamily(scope, 'Statement', shape));
  return byIds(scope, 'Statement', shape, read);
}

/** Whole entities of any type, with their names and their evidence, as a view shows them. */
export function wholeEntity(scope: QueryScope): Whole<ExportEntity> {
  const shape = new ShapeBuilder();
  const typed = compileFamily(scope, 'Entity', shape);
  const names = compileNames(scope, shape);
  const evidence = compileEvidence(scope, shape);
  return byIds(scope, 'Entity', shape, (row) => {
    const { type, fields } = typed(row);
    return { id: String(fields['id']), type, fields, names: names(row), evidence: evidence(row) };
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
  const evidence = compileEvidence(scope, inner, supports);
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
    evidence: list(row).flatMap(([, statement]) =>
      evidence(statement)
        .slice(0, 1)
        .map((item) => ({ ...item, asserts: [] })),
    ),
  }));
}

/** Whole sources. */
export function wholeSource(scope: QueryScope): Whole<ExportSource> {
  const shape = new ShapeBuilder();
  const fields = compileFields(scope, nodeType(scope.model, 'Source'), shape);
  return byIds(scope, 'Source', shape, (row) => {
    const read = fields(row);
    return { id: String(read['id']), fields: read };
  });
}
