import { labelOf } from '../model/lookup.js';
import { ASSERTS } from '../model/storage.js';
import { EVIDENCE_ORDER } from '../query/derived.js';
import type { QueryScope } from '../query/scope.js';
import { type Reader, ShapeBuilder } from '../query/shape.js';
import { evidenceOf, evidenceStep, evidenceVisible, statementStep, statementVisible, visible } from '../query/visible.js';
import { ALWAYS, all, compare, exists, type Row, type SelectPlan } from '../store/plan.js';
import { compileFamily, compileOwn, type Family, type Reading } from './node-fields.js';
import type { ExportEntity, ExportEvidence, ExportLinks, ExportSource, ExportStatement } from './subgraph.js';

/** Two plans for whole nodes, and how to read a row of their answers. */
export interface Whole<T> {
  byIds(ids: readonly string[]): SelectPlan;
  /**
   * Those that the view shows, in the order of their ids.
   * @param after behind which id; '' for the first of all
   * @param last up to which id
   */
  between(after: string, last: string): SelectPlan;
  readonly id: Reader<string>;
  readonly type: Reader<string>;
  readonly read: Reader<T>;
  /** Of entities: whether evidence of their own in the view supports them. */
  readonly supported?: Reader<boolean>;
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
    const fields = own.fields(row);
    return { id: String(fields['id']), source: String(fields['source']), fields, asserts: asserts(row) as readonly string[] | null };
  };
  return {
    read: (row) => list(row).map(one),
    supports: (row) => list(row).some((item) => stance(item) === 'SUPPORTS'),
  };
}

/** @returns a reader that is told the subject where it is known without reading it */
function compileStatement(scope: QueryScope, shape: ShapeBuilder, whole: Reader<Reading>): (row: Row, subject?: string) => ExportStatement {
  const { read: evidence } = compileEvidence(scope, shape);
  return (row, known) => {
    const { type, fields: read, subject, object } = whole(row);
    const fields = read(row);
    return {
      id: String(fields['id']),
      type,
      subject: known ?? String(subject(row)),
      object: object(row) as string | null,
      fields,
      evidence: evidence(row),
    };
  };
}

/** The names of an entity, which is the subject of all of them. */
function compileNames(scope: QueryScope, shape: ShapeBuilder): (row: Row, subject: string) => readonly ExportStatement[] {
  const inner = new ShapeBuilder();
  const own = compileOwn(scope, 'Name', inner, (field) => field.name !== 'subject');
  const read = compileStatement(scope, inner, () => own);
  const list = shape.list({
    kind: 'many',
    step: statementStep(scope.model, 'Name', 'subject'),
    where: statementVisible(scope.model, 'Name', scope.view),
    order: [{ step: null, property: 'kindRank', descending: false }],
    page: null,
    shape: inner.slots,
  });
  return (row, subject) => list(row).map((name) => read(name, subject));
}

/** @param family whose label the ids are looked up under */
function wholeOf<T>(
  { model, view }: QueryScope,
  family: Family | 'Source',
  type: string | undefined,
  shape: ShapeBuilder,
  read: Reader<T>,
): Whole<T> {
  const id = shape.property('id') as Reader<string>;
  const one = type ?? (family === 'Source' ? family : null);
  const typeOf = one === null ? (shape.property('type') as Reader<string>) : () => one;
  const base = { kind: 'select', where: ALWAYS, order: [], page: null, shape: shape.slots, count: false, keyless: true } as const;
  const label = labelOf(model, type ?? family);
  const shown = visible(model, type ?? family, view);
  return {
    byIds: (ids) => ({ ...base, label: labelOf(model, family), ids }),
    between: (after, last) => ({ ...base, label, ids: null, where: all(compare('id', '>', after), compare('id', '<=', last), shown) }),
    id,
    type: typeOf,
    read,
  };
}

/**
 * Whole statements, with their evidence, as a view shows them.
 * @param type all of them are of this one; by default they are of any
 */
export function wholeStatement(scope: QueryScope, type?: string): Whole<ExportStatement> {
  const shape = new ShapeBuilder();
  const own = ofOneOrAny(scope, 'Statement', type, shape);
  return wholeOf(scope, 'Statement', type, shape, compileStatement(scope, shape, own));
}

/**
 * Whole entities, with their names and their evidence, as a view shows them.
 * @param type all of them are of this one; by default they are of any
 */
export function wholeEntity(scope: QueryScope, type?: string): Whole<ExportEntity> {
  const shape = new ShapeBuilder();
  const own = ofOneOrAny(scope, 'Entity', type, shape);
  const names = compileNames(scope, shape);
  const { read: evidence, supports } = compileEvidence(scope, shape);
  const whole = wholeOf(scope, 'Entity', type, shape, (row): ExportEntity => {
    const { type: name, fields: read } = own(row);
    const fields = read(row);
    const id = String(fields['id']);
    return { id, type: name, fields, names: names(row, id), evidence: evidence(row) };
  });
  return { ...whole, supported: supports };
}

/** Nodes of any type with what their own records refer to, and nothing else. */
export function onlyLinks(scope: QueryScope, family: Family): Whole<ExportLinks> {
  const shape = new ShapeBuilder();
  const any = compileFamily(scope, family, shape, (field) => field.kind === 'ref' || field.name === 'id');
  return wholeOf(scope, family, undefined, shape, (row) => {
    const { type, fields: read, object } = any(row);
    const fields = read(row);
    return { id: String(fields['id']), type, fields, object: object(row) as string | null };
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
  return wholeOf(scope, 'Entity', undefined, shape, (row) => ({
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
  return wholeOf(scope, 'Source', undefined, shape, (row) => {
    const fields = own.fields(row);
    return { id: String(fields['id']), fields };
  });
}

function ofOneOrAny(scope: QueryScope, family: Family, type: string | undefined, shape: ShapeBuilder): Reader<Reading> {
  if (type === undefined) return compileFamily(scope, family, shape);
  const own = compileOwn(scope, type, shape);
  return () => own;
}
