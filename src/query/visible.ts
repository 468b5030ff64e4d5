import { endRelationships, nodeType, possibleTypes, relationshipsOf } from '../model/lookup.js';
import { ASSERTS, DERIVED } from '../model/storage.js';
import type { Model } from '../model/types.js';
import { ALWAYS, absent, all, any, type Condition, compare, exists, not, type Step } from '../store/plan.js';
import { stepTo } from './step.js';
import { choosesSources, type Status, type View } from './view.js';

/** The step from statements or entities to their evidence. */
export function evidenceStep(model: Model): Step {
  return stepTo(model, relationshipsOf(model, 'Statement', 'evidence'), 'out', 'Evidence');
}

function sourceStep(model: Model): Step {
  return stepTo(model, relationshipsOf(model, 'Evidence', 'source'), 'out', 'Source');
}

/** The step from an entity to the statements of a type (or of all types) that have it at an end. */
export function statementStep(model: Model, statement: string, end: 'subject' | 'object' | 'both'): Step {
  return stepTo(model, endRelationships(model, statement, end), 'in', statement);
}

function knownBy(view: View): Condition {
  return view.knownAt === null ? ALWAYS : compare(DERIVED.known, '<=', view.knownAt);
}

/** Which sources the view shows. */
function sourceVisible(view: View): Condition {
  return all(
    knownBy(view),
    view.sources && compare('id', 'in', view.sources),
    view.excludeSources && not(compare('id', 'in', view.excludeSources)),
    view.reliabilities && compare('reliability', 'in', view.reliabilities),
  );
}

/** Which evidence the view shows. */
export function evidenceVisible(model: Model, view: View): Condition {
  const chosen = choosesSources(view) ? exists(sourceStep(model), sourceVisible({ ...view, knownAt: null })) : null;
  return all(knownBy(view), chosen);
}

/** Which evidence the view shows that takes this side. */
export function evidenceOf(model: Model, view: View, side: 'SUPPORTS' | 'DISPUTES'): Condition {
  return all(compare('stance', '=', side), evidenceVisible(model, view));
}

function stance(model: Model, view: View, value: 'SUPPORTS' | 'DISPUTES'): Condition {
  return exists(evidenceStep(model), evidenceOf(model, view, value));
}

/**
 * Whether no source that the view shows has given an attribute of a statement or entity; null where the view shows all
 * that is stored. By day of knowledge alone it is read off the node; a choice of sources reads the evidence.
 * @param attribute its name in the store, such as `role` or `validFrom`
 */
export function notGiven(model: Model, view: View, attribute: string): Condition | null {
  if (choosesSources(view)) {
    const gives = any(absent(ASSERTS), compare(ASSERTS, 'has', attribute));
    return not(exists(evidenceStep(model), all(evidenceOf(model, view, 'SUPPORTS'), gives)));
  }
  if (view.knownAt === null) return null;
  const where = all(compare('attribute', '=', attribute), compare('day', '>', view.knownAt));
  return { op: 'item', property: DERIVED.later, parts: ['attribute', 'day'], where };
}

/** A condition on an attribute, which nothing meets while the attribute is not known. */
export function ifGiven(condition: Condition, unknown: Condition | null): Condition {
  return unknown === null ? condition : all(condition, notCondition(unknown));
}

/** A condition that is met as well while the attribute is not known. */
export function orNotGiven(condition: Condition, unknown: Condition | null): Condition {
  return unknown === null ? condition : any(condition, unknown);
}

/** Whether a statement is withdrawn, at the view's knowledge time. */
function retracted(view: View): Condition {
  return view.knownAt === null ? not(absent('retractedOn')) : compare('retractedOn', '<=', view.knownAt);
}

/** Whether a statement is withdrawn only after the view's knowledge time; null where no withdrawal is later. */
export function notYetRetracted(view: View): Condition | null {
  return view.knownAt === null ? null : compare('retractedOn', '>', view.knownAt);
}

/** Whether a known source contradicts a statement; read from the evidence where the view chooses among sources. */
function disputed(model: Model, view: View): Condition {
  if (choosesSources(view)) return stance(model, view, 'DISPUTES');
  return view.knownAt === null ? not(absent(DERIVED.disputed)) : compare(DERIVED.disputed, '<=', view.knownAt);
}

function notCondition(condition: Condition): Condition {
  return condition.op === 'not' ? condition.of : not(condition);
}

function statusIn(model: Model, view: View): Condition {
  const has = (status: Status) => view.statuses.includes(status);
  const live = notCondition(retracted(view));
  const parts = [
    has('RETRACTED') ? retracted(view) : null,
    has('ASSERTED') && has('DISPUTED') ? live : null,
    has('ASSERTED') && !has('DISPUTED') ? all(live, notCondition(disputed(model, view))) : null,
    !has('ASSERTED') && has('DISPUTED') ? all(live, disputed(model, view)) : null,
  ].filter((c): c is Condition => c !== null);
  if (view.statuses.length >= 3 && has('ASSERTED') && has('DISPUTED') && has('RETRACTED')) return ALWAYS;
  return parts.length === 0 ? any(...[compare('id', 'in', [])]) : any(...parts);
}

/** A bound that the view does not know allows every day. */
function possible(model: Model, view: View, day: string): Condition {
  const begun = any(absent('validFromLo'), compare('validFromLo', '<=', day));
  const lasting = any(absent('validToHi'), compare('validToHi', '>=', day));
  return all(orNotGiven(begun, notGiven(model, view, 'validFrom')), orNotGiven(lasting, notGiven(model, view, 'validTo')));
}

/** Bounds known by observation are stored for the plain view; another knowledge time or choice of sources reads the evidence. */
function certain(model: Model, view: View, day: string): Condition {
  const fromEvidence = view.knownAt !== null || choosesSources(view);
  const observed = (bound: Condition) =>
    exists(evidenceStep(model), all(compare('stance', '=', 'SUPPORTS'), evidenceVisible(model, view), bound));
  const started = ifGiven(compare('validFromHi', '<=', day), notGiven(model, view, 'validFrom'));
  const unended = ifGiven(compare('validToLo', '>=', day), notGiven(model, view, 'validTo'));
  const begun = fromEvidence ? observed(compare('observedOnHi', '<=', day)) : compare(DERIVED.observedFirst, '<=', day);
  const lasting = fromEvidence ? observed(compare('observedOnLo', '>=', day)) : compare(DERIVED.observedLast, '>=', day);
  return all(any(started, begun), any(unended, lasting), possible(model, view, day));
}

function trueOn(model: Model, statement: string, view: View): Condition {
  if (view.asOf === null) return ALWAYS;
  const holds = view.certain ? certain(model, view, view.asOf) : possible(model, view, view.asOf);
  const members = possibleTypes(model, statement).map((name) => nodeType(model, name));
  const events = members.filter((t) => t.statement?.time === 'EVENT').map((t) => t.name);
  if (events.length === members.length) return ALWAYS;
  return events.length === 0 ? holds : any(compare('type', 'in', events), holds);
}

/**
 * Which statements of a type (or of the interface Statement) the view shows.
 * @param statement the type's name
 */
export function statementVisible(model: Model, statement: string, view: View): Condition {
  const supported = choosesSources(view) ? stance(model, view, 'SUPPORTS') : knownBy(view);
  return all(
    statusIn(model, view),
    supported,
    trueOn(model, statement, view),
    view.confidences && ifGiven(compare('confidence', 'in', view.confidences), notGiven(model, view, 'confidence')),
  );
}

/** Which entities the view shows: those that a known source speaks of, by itself or in a statement that it supports. */
function entityVisible(model: Model, view: View): Condition {
  if (!choosesSources(view)) return knownBy(view);
  const own = stance(model, view, 'SUPPORTS');
  const stated = exists(statementStep(model, 'Statement', 'both'), stance(model, view, 'SUPPORTS'));
  return any(own, stated);
}

/** Which nodes of a type or interface the view shows. */
export function visible(model: Model, type: string, view: View): Condition {
  const kind = nodeType(model, possibleTypes(model, type)[0]!).kind;
  if (kind === 'statement') return statementVisible(model, type, view);
  if (kind === 'entity') return entityVisible(model, view);
  return type === 'Source' ? sourceVisible(view) : evidenceVisible(model, view);
}
