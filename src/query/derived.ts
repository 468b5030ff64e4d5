import { DERIVED } from '../model/storage.js';
import { all, compare, type OrderKey } from '../store/plan.js';
import type { QueryScope } from './scope.js';
import { type Reader, ShapeBuilder } from './shape.js';
import { choosesSources } from './view.js';
import { evidenceStep, evidenceVisible, ifGiven, notGiven, statementStep, statementVisible } from './visible.js';

/** By the day on which evidence was known, then by id: the order in which evidence is always shown. */
export const EVIDENCE_ORDER: readonly OrderKey[] = [{ step: null, property: DERIVED.known, descending: false }];

/** How a statement stands at the view's knowledge time, by the evidence that the view shows. */
export function compileStatus(scope: QueryScope, shape: ShapeBuilder): Reader {
  const { knownAt } = scope.view;
  const by = (day: unknown) => typeof day === 'string' && (knownAt === null || day <= knownAt);
  const withdrawn = shape.property('retractedOn');
  if (choosesSources(scope.view)) {
    const where = all(compare('stance', '=', 'DISPUTES'), evidenceVisible(scope.model, scope.view));
    const contradicted = shape.cell({ kind: 'exists', step: evidenceStep(scope.model), where });
    return (row) => (by(withdrawn(row)) ? 'RETRACTED' : contradicted(row) === true ? 'DISPUTED' : 'ASSERTED');
  }
  const from = shape.property(DERIVED.disputed);
  return (row) => (by(withdrawn(row)) ? 'RETRACTED' : by(from(row)) ? 'DISPUTED' : 'ASSERTED');
}

/** The day on which a statement was withdrawn, unless that was after the view's knowledge time. */
export function compileRetraction(scope: QueryScope, shape: ShapeBuilder): Reader {
  const withdrawn = shape.property('retractedOn');
  const { knownAt } = scope.view;
  return (row) => {
    const day = withdrawn(row);
    return knownAt === null || (typeof day === 'string' && day <= knownAt) ? day : null;
  };
}

/** The earliest publication that the view shows; where the view chooses among sources it is read from the evidence. */
export function compileKnownFrom(scope: QueryScope, shape: ShapeBuilder): Reader {
  if (!choosesSources(scope.view)) return shape.property('knownFrom');
  const inner = new ShapeBuilder();
  const read = inner.property('knownFrom');
  const where = all(compare('stance', '=', 'SUPPORTS'), evidenceVisible(scope.model, scope.view));
  const list = shape.list({
    kind: 'many',
    step: evidenceStep(scope.model),
    where,
    order: [...EVIDENCE_ORDER, { step: null, property: 'knownFrom', descending: false }],
    page: { limit: 1, after: null },
    shape: inner.slots,
  });
  return (row) => {
    const first = list(row)[0];
    return first ? read(first[1]) : null;
  };
}

/** The best name in a language: primary before translation before the rest; the primary name where there is none. */
export function compileName(scope: QueryScope, language: string | null, shape: ShapeBuilder): Reader {
  const primary = shape.property('name');
  if (language === null) return primary;
  const inner = new ShapeBuilder();
  const value = inner.property('value');
  const spoken = ifGiven(compare('language', '=', language), notGiven(scope.model, scope.view, 'language'));
  const list = shape.list({
    kind: 'many',
    step: statementStep(scope.model, 'Name', 'subject'),
    where: all(spoken, statementVisible(scope.model, 'Name', scope.view)),
    order: [{ step: null, property: 'kindRank', descending: false }],
    page: { limit: 1, after: null },
    shape: inner.slots,
  });
  return (row) => {
    const first = list(row)[0];
    return first ? value(first[1]) : primary(row);
  };
}
