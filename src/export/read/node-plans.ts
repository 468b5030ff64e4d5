import { labelOf } from '../../model/lookup.js';
import { ASSERTS } from '../../model/storage.js';
import { EVIDENCE_ORDER } from '../../query/selection/derived.js';
import type { QueryScope } from '../../query/selection/scope.js';
import { type Reader, ShapeBuilder } from '../../query/view/shape.js';
import { evidenceOf, evidenceStep, evidenceVisible, statementStep, statementVisible, visible } from '../../query/view/visible.js';
import { all, compare, exists, manySlot, type Row, type SelectPlan, selectPlan } from '../../store/plan.js';
import { compileFamilyFields, compileTypeFields, type Family, type TypeReaders } from './node-fields.js';
import type { ExportEntity, ExportEvidence, ExportLinks, ExportSource, ExportStatement } from './subgraph.js';

/** Two plans that read complete nodes, and how to read a row of the result. */
export interface NodePlan<T> {
  byIds(ids: readonly string[]): SelectPlan;
  /**
   * Nodes that the view shows, ordered by id.
   * @param after exclusive lower bound of the ids; '' starts at the first
   * @param last inclusive upper bound of the ids
   */
  between(after: string, last: string): SelectPlan;
  readonly id: Reader<string>;
  readonly type: Reader<string>;
  readonly read: Reader<T>;
  /** For entities: whether the view shows supporting evidence for the entity itself. */
  readonly supported?: Reader<boolean>;
}

function compileEvidence(
  scope: QueryScope,
  shape: ShapeBuilder,
  where = evidenceVisible(scope.model, scope.view),
): { readonly read: Reader<readonly ExportEvidence[]>; readonly supports: Reader<boolean> } {
  const inner = new ShapeBuilder();
  const own = compileTypeFields(scope, 'Evidence', inner);
  const stance = inner.property('stance');
  const asserts = inner.property(ASSERTS);
  const list = shape.list(manySlot(evidenceStep(scope.model), { where, order: EVIDENCE_ORDER, shape: inner.slots }));
  const one = (row: Row): ExportEvidence => {
    const fields = own.fields(row);
    return { id: String(fields['id']), source: String(fields['source']), fields, asserts: asserts(row) as readonly string[] | null };
  };
  return {
    read: (row) => list(row).map(one),
    supports: (row) => list(row).some((item) => stance(item) === 'SUPPORTS'),
  };
}

/** @returns a reader; pass the subject if it is given by the context and not in the row */
function compileStatement(
  scope: QueryScope,
  shape: ShapeBuilder,
  fieldsOf: Reader<TypeReaders>,
): (row: Row, subject?: string) => ExportStatement {
  const { read: evidence } = compileEvidence(scope, shape);
  return (row, givenSubject) => {
    const { type, fields: readFields, subject, object } = fieldsOf(row);
    const fields = readFields(row);
    return {
      id: String(fields['id']),
      type,
      subject: givenSubject ?? String(subject(row)),
      object: object(row) as string | null,
      fields,
      evidence: evidence(row),
    };
  };
}

/** The names of an entity. The entity is the subject of all of them. */
function compileNames(scope: QueryScope, shape: ShapeBuilder): (row: Row, subject: string) => readonly ExportStatement[] {
  const inner = new ShapeBuilder();
  const own = compileTypeFields(scope, 'Name', inner, (field) => field.name !== 'subject');
  const read = compileStatement(scope, inner, () => own);
  const list = shape.list(
    manySlot(statementStep(scope.model, 'Name', 'subject'), {
      where: statementVisible(scope.model, 'Name', scope.view),
      order: [{ step: null, property: 'kindRank', descending: false }],
      shape: inner.slots,
    }),
  );
  return (row, subject) => list(row).map((name) => read(name, subject));
}

/** @param family the label under which ids are looked up */
function nodePlan<T>(
  { model, view }: QueryScope,
  family: Family | 'Source',
  type: string | undefined,
  shape: ShapeBuilder,
  read: Reader<T>,
): NodePlan<T> {
  const id = shape.property('id') as Reader<string>;
  const onlyType = type ?? (family === 'Source' ? family : null);
  const typeOf = onlyType === null ? (shape.property('type') as Reader<string>) : () => onlyType;
  const base = { shape: shape.slots, keyless: true };
  const label = labelOf(model, type ?? family);
  const shown = visible(model, type ?? family, view);
  return {
    byIds: (ids) => selectPlan(labelOf(model, family), { ...base, ids }),
    between: (after, last) => selectPlan(label, { ...base, where: all(compare('id', '>', after), compare('id', '<=', last), shown) }),
    id,
    type: typeOf,
    read,
  };
}

/**
 * Reads statements with their evidence, as a view shows them.
 * @param type the type of all of them; any type by default
 */
export function statementPlan(scope: QueryScope, type?: string): NodePlan<ExportStatement> {
  const shape = new ShapeBuilder();
  const own = compileFields(scope, 'Statement', type, shape);
  return nodePlan(scope, 'Statement', type, shape, compileStatement(scope, shape, own));
}

/**
 * Reads entities with their names and their evidence, as a view shows them.
 * @param type the type of all of them; any type by default
 */
export function entityPlan(scope: QueryScope, type?: string): NodePlan<ExportEntity> {
  const shape = new ShapeBuilder();
  const own = compileFields(scope, 'Entity', type, shape);
  const names = compileNames(scope, shape);
  const { read: evidence, supports } = compileEvidence(scope, shape);
  const plan = nodePlan(scope, 'Entity', type, shape, (row): ExportEntity => {
    const { type: name, fields: readFields } = own(row);
    const fields = readFields(row);
    const id = String(fields['id']);
    return { id, type: name, fields, names: names(row, id), evidence: evidence(row) };
  });
  return { ...plan, supported: supports };
}

/** Reads only the references that nodes of any type have in their own record. */
export function linksPlan(scope: QueryScope, family: Family): NodePlan<ExportLinks> {
  const shape = new ShapeBuilder();
  const fieldsOf = compileFamilyFields(scope, family, shape, (field) => field.kind === 'ref' || field.name === 'id');
  return nodePlan(scope, family, undefined, shape, (row) => {
    const { type, fields: readFields, subject, object } = fieldsOf(row);
    const fields = readFields(row);
    return { id: String(fields['id']), type, fields, subject: String(subject(row)), object: object(row) as string | null };
  });
}

/** Reads the earliest evidence of a statement about each entity. An entity without visible evidence of its own is shown because of it. */
export function fallbackEvidencePlan(scope: QueryScope): NodePlan<{ readonly id: string; readonly evidence: readonly ExportEvidence[] }> {
  const { model, view } = scope;
  const supports = evidenceOf(model, view, 'SUPPORTS');
  const shape = new ShapeBuilder();
  const id = shape.property('id');
  const inner = new ShapeBuilder();
  const { read: evidence } = compileEvidence(scope, inner, supports);
  const list = shape.list(
    manySlot(statementStep(model, 'Statement', 'both'), {
      where: exists(evidenceStep(model), supports),
      order: EVIDENCE_ORDER,
      page: { limit: 1, after: null },
      shape: inner.slots,
    }),
  );
  return nodePlan(scope, 'Entity', undefined, shape, (row) => ({
    id: String(id(row)),
    evidence: list(row).flatMap((statement) =>
      evidence(statement)
        .slice(0, 1)
        .map((item) => ({ ...item, asserts: [] })),
    ),
  }));
}

/** Reads sources. */
export function sourcePlan(scope: QueryScope): NodePlan<ExportSource> {
  const shape = new ShapeBuilder();
  const own = compileTypeFields(scope, 'Source', shape);
  return nodePlan(scope, 'Source', undefined, shape, (row) => {
    const fields = own.fields(row);
    return { id: String(fields['id']), fields };
  });
}

function compileFields(scope: QueryScope, family: Family, type: string | undefined, shape: ShapeBuilder): Reader<TypeReaders> {
  if (type === undefined) return compileFamilyFields(scope, family, shape);
  const own = compileTypeFields(scope, type, shape);
  return () => own;
}
