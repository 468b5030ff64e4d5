import type { FieldNode, SelectionSetNode } from 'graphql';
import { DISPUTES } from '../../model/storage.js';
import { absent, all, manySlot, not, type Row } from '../../store/plan.js';
import { shownAttributes } from '../view/attributes.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { evidenceOf, evidenceStep } from '../view/visible.js';
import { selectionSets } from './collect.js';
import { EVIDENCE_ORDER } from './derived.js';
import { compileObject } from './object-selection.js';
import type { QueryScope } from './scope.js';
import type { Answer } from './value-fields.js';

/** The field of statements and entities that says which of their fields a source contradicts. */
export const DISPUTED_FIELDS = 'disputedFields';

/** A field with the rows of the evidence about it. */
interface DisputedField {
  readonly field: string;
  readonly rows: readonly Row[];
}

/** Compiles what is selected on nodes of a type; see `compileNode`. */
type CompileNode = (scope: QueryScope, type: string, sets: readonly SelectionSetNode[], shape: ShapeBuilder) => Reader<Answer>;

/**
 * Compiles the fields of a node that sources dispute: one list of its disputing evidence, read with the node. A field that the view does
 * not show is left out, as there is nothing to dispute.
 */
export function compileDisputedFields(
  scope: QueryScope,
  nodes: readonly FieldNode[],
  shape: ShapeBuilder,
  compileNode: CompileNode,
): Reader {
  const { model, view } = scope;
  const inner = new ShapeBuilder();
  const disputes = inner.property(DISPUTES);
  const read = compileObject<DisputedField>(scope, 'FieldEvidence', selectionSets(nodes), {
    evidence: (at) => {
      const one = compileNode(scope, 'Evidence', selectionSets(at), inner);
      return ({ rows }) => rows.map(one);
    },
  });
  const where = all(evidenceOf(model, view, 'DISPUTES'), not(absent(DISPUTES)));
  const list = shape.list(manySlot(evidenceStep(model), { where, order: EVIDENCE_ORDER, shape: inner.slots }));
  const shows = shownAttributes(scope, shape);
  return (row) => {
    const found = new Map<string, Row[]>();
    for (const item of list(row))
      for (const field of disputes(item) as readonly string[]) found.set(field, [...(found.get(field) ?? []), item]);
    return [...found].flatMap(([field, rows]) => (shows === null || shows(field)(row) ? [read({ field, rows })] : []));
  };
}
