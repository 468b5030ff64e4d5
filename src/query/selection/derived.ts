import type { StatementStatus } from '../../model/api/types.generated.js';
import { DERIVED } from '../../model/storage.js';
import { all, compare, exists, manySlot, type OrderKey } from '../../store/plan.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { choosesSources } from '../view/view.js';
import {
  evidenceOf,
  evidenceStep,
  evidenceVisible,
  specifying,
  statementStep,
  statementVisible,
  unknownAttribute,
  unlessUnknown,
} from '../view/visible.js';
import type { QueryScope } from './scope.js';

/** By the day on which evidence was known, then by id: the order in which evidence is always shown. */
export const EVIDENCE_ORDER: readonly OrderKey[] = [{ step: null, property: DERIVED.known, descending: false, present: true }];

/** Whether a statement is general and said in particular by others; not read where the view shows none of these. */
function specifiedReader({ model, view }: QueryScope, shape: ShapeBuilder): Reader<boolean> {
  if (!view.statuses.includes('SPECIFIED')) return () => false;
  if (choosesSources(view)) {
    const found = shape.cell({ kind: 'exists', ...specifying(model, view) });
    return (row) => found(row) === true;
  }
  const from = shape.property(DERIVED.specified);
  return (row) => typeof from(row) === 'string' && (view.knownAt === null || (from(row) as string) <= view.knownAt);
}

/** How a statement stands at the view's knowledge time, by the evidence that the view shows. */
export function compileStatus(scope: QueryScope, shape: ShapeBuilder): Reader<StatementStatus> {
  const { knownAt } = scope.view;
  const by = (day: unknown) => typeof day === 'string' && (knownAt === null || day <= knownAt);
  const withdrawn = shape.property('retractedOn');
  const particular = specifiedReader(scope, shape);
  if (choosesSources(scope.view)) {
    const where = all(compare('stance', '=', 'DISPUTES'), evidenceVisible(scope.model, scope.view));
    const contradicted = shape.cell({ kind: 'exists', step: evidenceStep(scope.model), where });
    return (row) =>
      by(withdrawn(row)) ? 'RETRACTED' : particular(row) ? 'SPECIFIED' : contradicted(row) === true ? 'DISPUTED' : 'ASSERTED';
  }
  const from = shape.property(DERIVED.disputed);
  return (row) => (by(withdrawn(row)) ? 'RETRACTED' : particular(row) ? 'SPECIFIED' : by(from(row)) ? 'DISPUTED' : 'ASSERTED');
}

/** A field about the withdrawal of a statement, unless that was after the view's knowledge time. */
export function compileRetraction(scope: QueryScope, field: string, shape: ShapeBuilder): Reader {
  const [withdrawn, value] = [shape.property('retractedOn'), shape.property(field)];
  const { knownAt } = scope.view;
  return (row) => {
    const day = withdrawn(row);
    return knownAt === null || (typeof day === 'string' && day <= knownAt) ? (value(row) ?? null) : null;
  };
}

/** As written and its latest day, of the evidence by which a node was first known. */
type FirstKnown = Readonly<Record<'written' | 'day', unknown>>;

/** The first supporting evidence of a node that the view shows. */
function firstKnown(scope: QueryScope, shape: ShapeBuilder): Reader<FirstKnown | null> {
  const inner = new ShapeBuilder();
  const [written, day] = [inner.property('knownFrom'), inner.property(DERIVED.known)];
  const list = shape.list(
    manySlot(evidenceStep(scope.model), {
      where: evidenceOf(scope.model, scope.view, 'SUPPORTS'),
      order: [...EVIDENCE_ORDER, { step: null, property: 'knownFrom', descending: false }],
      page: { limit: 1, after: null },
      shape: inner.slots,
    }),
  );
  return (row) => {
    const first = list(row)[0];
    return first ? { written: written(first), day: day(first) } : null;
  };
}

/** The earliest statement about an entity in the view, by its first evidence. */
function firstStated(scope: QueryScope, shape: ShapeBuilder): Reader<FirstKnown | null> {
  const inner = new ShapeBuilder();
  const first = firstKnown(scope, inner);
  const byFirstEvidence = { step: evidenceStep(scope.model), descending: false, least: evidenceOf(scope.model, scope.view, 'SUPPORTS') };
  const list = shape.list(
    manySlot(statementStep(scope.model, 'Statement', 'both'), {
      where: exists(evidenceStep(scope.model), evidenceOf(scope.model, scope.view, 'SUPPORTS')),
      order: [
        { ...byFirstEvidence, property: DERIVED.known },
        { ...byFirstEvidence, property: 'knownFrom' },
      ],
      page: { limit: 1, after: null },
      shape: inner.slots,
    }),
  );
  return (row) => {
    const found = list(row)[0];
    return found ? first(found) : null;
  };
}

/**
 * The earliest publication that the view shows, of an entity also of what is stated about it; where the view chooses among
 * sources it is read from the evidence.
 */
export function compileKnownFrom(scope: QueryScope, kind: 'statement' | 'entity', shape: ShapeBuilder): Reader {
  if (!choosesSources(scope.view)) return shape.property('knownFrom');
  const readers = [firstKnown(scope, shape), ...(kind === 'entity' ? [firstStated(scope, shape)] : [])];
  const order = ({ day, written }: FirstKnown) => `${day} ${written}`;
  return (row) => {
    const found = readers.flatMap((read) => read(row) ?? []).sort((a, b) => (order(a) < order(b) ? -1 : 1));
    return found[0]?.written ?? null;
  };
}

/** The best name in a language: primary before translation before the rest; the primary name where there is none. */
export function compileName(scope: QueryScope, language: string | null, shape: ShapeBuilder): Reader {
  const primary = shape.property('name');
  if (language === null) return primary;
  const inner = new ShapeBuilder();
  const value = inner.property('value');
  const spoken = unlessUnknown(compare('language', '=', language), unknownAttribute(scope.model, scope.view, 'language'));
  const list = shape.list(
    manySlot(statementStep(scope.model, 'Name', 'subject'), {
      where: all(spoken, statementVisible(scope.model, 'Name', scope.view)),
      order: [{ step: null, property: 'kindRank', descending: false }],
      page: { limit: 1, after: null },
      shape: inner.slots,
    }),
  );
  return (row) => {
    const first = list(row)[0];
    return first ? value(first) : primary(row);
  };
}
