import type { Stance, StatementStatus } from '../../model/api/types.generated.js';
import { endRelationships, nodeType, possibleTypes, relationshipsOf } from '../../model/lookup.js';
import { ASSERTS, DERIVED, SPECIFIED_BY } from '../../model/storage.js';
import type { Model, NodeType } from '../../model/types.js';
import { ALWAYS, absent, all, any, type Condition, compare, exists, not, type Step } from '../../store/plan.js';
import { CONFIDENCE, DELISTED_ON, OBSERVED_ON, RELIABILITY, RETRACTED_ON, STANCE, VALID_FROM, VALID_TO } from './domain.js';
import { endsMayExist, type ShownFoundings } from './founded.js';
import { stepTo } from './step.js';
import { choosesSources, type View } from './view.js';

/** The step from statements or entities to their evidence. */
export function evidenceStep(model: Model): Step {
  return stepTo(model, relationshipsOf(model, 'Statement', 'evidence'), 'out', 'Evidence');
}

/** The step from evidence to its source. */
export function sourceStep(model: Model): Step {
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
    view.reliabilities && compare(RELIABILITY, 'in', view.reliabilities),
  );
}

/** Which evidence the view shows. */
export function evidenceVisible(model: Model, view: View): Condition {
  const chosen = choosesSources(view) ? exists(sourceStep(model), sourceVisible({ ...view, knownAt: null })) : null;
  return all(knownBy(view), chosen);
}

/** Which evidence of a stance the view shows. */
export function evidenceOf(model: Model, view: View, stance: Stance): Condition {
  return all(compare(STANCE, '=', stance), evidenceVisible(model, view));
}

function hasEvidence(model: Model, view: View, stance: Stance): Condition {
  return exists(evidenceStep(model), evidenceOf(model, view, stance));
}

/**
 * Whether an attribute of a statement or entity is unknown in the view: no source that the view shows asserts it. Null where
 * the view shows all that is stored. For a knowledge time alone the node itself has the answer; for a choice of sources the
 * evidence is read.
 * @param attribute its name in the store, such as `role` or `validFrom`
 */
export function unknownAttribute(model: Model, view: View, attribute: string): Condition | null {
  if (choosesSources(view)) {
    const asserts = any(absent(ASSERTS), compare(ASSERTS, 'has', attribute));
    return not(exists(evidenceStep(model), all(evidenceOf(model, view, 'SUPPORTS'), asserts)));
  }
  if (view.knownAt === null) return null;
  const where = all(compare('attribute', '=', attribute), compare('day', '>', view.knownAt));
  return { op: 'item', property: DERIVED.later, parts: ['attribute', 'day'], where };
}

/** A condition on an attribute that does not hold where the attribute is unknown. */
export function unlessUnknown(condition: Condition, unknown: Condition | null): Condition {
  return unknown === null ? condition : all(condition, notCondition(unknown));
}

/** A condition on an attribute that also holds where the attribute is unknown. */
export function orUnknown(condition: Condition, unknown: Condition | null): Condition {
  return unknown === null ? condition : any(condition, unknown);
}

/** Whether a statement is withdrawn, at the view's knowledge time. */
function retracted(view: View): Condition {
  return view.knownAt === null ? not(absent(RETRACTED_ON)) : compare(RETRACTED_ON, '<=', view.knownAt);
}

/** Whether a statement is withdrawn only after the view's knowledge time; null where no withdrawal is later. */
export function notYetRetracted(view: View): Condition | null {
  return view.knownAt === null ? null : compare(RETRACTED_ON, '>', view.knownAt);
}

/** Whether a source that is known by then disputes a statement; read from the evidence where the view chooses among sources. */
function disputed(model: Model, view: View): Condition {
  if (choosesSources(view)) return hasEvidence(model, view, 'DISPUTES');
  return view.knownAt === null ? not(absent(DERIVED.disputed)) : compare(DERIVED.disputed, '<=', view.knownAt);
}

function notCondition(condition: Condition): Condition {
  return condition.op === 'not' ? condition.of : not(condition);
}

function live(view: View): Condition {
  return notCondition(retracted(view));
}

/** Whether statements of a type may be general, and others say them in particular. */
export function mayBeGeneral(model: Model, statement: string): boolean {
  return possibleTypes(model, statement).some((name) => (nodeType(model, name).statement?.general ?? null) !== null);
}

/** From general statements to those that say them in particular, as far as a view that chooses among sources knows them. */
export function specifying(model: Model, view: View): { readonly step: Step; readonly where: Condition } {
  const step: Step = { relationships: [SPECIFIED_BY], direction: 'out', label: 'Statement' };
  return { step, where: all(live(view), hasEvidence(model, view, 'SUPPORTS')) };
}

/** Whether a statement is general and the view knows one that says it in particular. */
function specified(model: Model, view: View): Condition {
  if (choosesSources(view)) {
    const { step, where } = specifying(model, view);
    return all(not(absent(DERIVED.specified)), exists(step, where));
  }
  return view.knownAt === null ? not(absent(DERIVED.specified)) : compare(DERIVED.specified, '<=', view.knownAt);
}

/** A statement that stands, and is not said in particular by others. */
function current(model: Model, statement: string, view: View): Condition {
  return mayBeGeneral(model, statement) ? all(live(view), notCondition(specified(model, view))) : live(view);
}

/** What each status asks of a statement of a type. */
const STATUSES = {
  RETRACTED: (_model, _statement, view) => retracted(view),
  ASSERTED: (model, statement, view) => all(current(model, statement, view), notCondition(disputed(model, view))),
  DISPUTED: (model, statement, view) => all(current(model, statement, view), disputed(model, view)),
  SPECIFIED: (model, statement, view) => (mayBeGeneral(model, statement) ? all(live(view), specified(model, view)) : any()),
} as const satisfies Readonly<Record<StatementStatus, (model: Model, statement: string, view: View) => Condition>>;

/** Whether a statement that the view shows has a status. */
export function hasStatus(model: Model, statement: string, view: View, status: StatementStatus): Condition {
  return STATUSES[status](model, statement, view);
}

function statusIn(model: Model, statement: string, view: View): Condition {
  const names = (Object.keys(STATUSES) as StatementStatus[]).filter((status) => view.statuses.includes(status));
  if (names.length === Object.keys(STATUSES).length) return ALWAYS;
  if (names.length === 0) return compare('id', 'in', []);
  // A live statement is one or the other, so the evidence need not be read.
  const either = names.includes('ASSERTED') && names.includes('DISPUTED');
  return any(
    ...names.flatMap((name) => {
      if (!either || name === 'RETRACTED' || name === 'SPECIFIED') return [STATUSES[name](model, statement, view)];
      return name === 'ASSERTED' ? [current(model, statement, view)] : [];
    }),
  );
}

function typesOf(model: Model, statement: string): readonly NodeType[] {
  return possibleTypes(model, statement).map((name) => nodeType(model, name));
}

/** Whether some of these types end by a delisting. */
function mayBeDelisted(types: readonly NodeType[]): boolean {
  return types.some((type) => type.fields.has(DELISTED_ON.edtf));
}

/** Whether the view knows no value of a date. */
function unsaid(model: Model, view: View, date: string): Condition {
  return orUnknown(absent(date), unknownAttribute(model, view, date));
}

/** Of statements whose `valid.to` the view does not know: whether a condition on their delisting holds, as far as the view knows that. */
function byDelisting(model: Model, view: View, statement: string, condition: Condition): Condition[] {
  if (!mayBeDelisted(typesOf(model, statement))) return [];
  return [all(unsaid(model, view, VALID_TO.edtf), unlessUnknown(condition, unknownAttribute(model, view, DELISTED_ON.edtf)))];
}

/** Which foundings of a view have a date that it knows. */
export function shownFoundings(model: Model): ShownFoundings {
  return (type, view, attribute) => unlessUnknown(statementVisible(model, type, view), unknownAttribute(model, view, attribute));
}

/**
 * Whether the dates, and the foundings of both ends, allow a day. An unknown bound allows every day.
 * @param statement the type's name
 */
function possible(model: Model, statement: string, view: View, day: string): Condition {
  const begun = any(absent(VALID_FROM.lo), compare(VALID_FROM.lo, '<=', day));
  const lasting = any(absent(VALID_TO.hi), compare(VALID_TO.hi, '>=', day));
  return all(
    orUnknown(begun, unknownAttribute(model, view, VALID_FROM.edtf)),
    orUnknown(lasting, unknownAttribute(model, view, VALID_TO.edtf)),
    ...byDelisting(model, view, statement, compare(DELISTED_ON.hi, '<', day)).map(not),
    endsMayExist(model, statement, view, day, shownFoundings(model)),
  );
}

/** Whether a state of a type that persists has not ended on a day: no end is known, and no source says otherwise up to that day. */
function persisting(model: Model, members: readonly NodeType[], view: View, day: string): Condition[] {
  const names = members.filter((type) => type.statement!.persists).map((type) => type.name);
  if (names.length === 0) return [];
  const contradicted = compare(DERIVED.contradicted, '<=', day);
  const denied = fromEvidence(view) ? exists(evidenceStep(model), all(evidenceOf(model, view, 'DISPUTES'), contradicted)) : contradicted;
  const endless = unsaid(model, view, VALID_TO.edtf);
  const listed = mayBeDelisted(members) ? unsaid(model, view, DELISTED_ON.edtf) : null;
  return [all(names.length === members.length ? null : compare('type', 'in', names), endless, listed, not(denied))];
}

/** Whether a view must read the evidence for what is stored of it for all other views. */
function fromEvidence(view: View): boolean {
  return view.knownAt !== null || choosesSources(view);
}

/**
 * Whether the dates, or observations before and after it, force a day. The first and the last observation are stored for the
 * view without a knowledge time or a choice of sources; other views read the evidence.
 */
function certain(model: Model, statement: string, view: View, day: string): Condition {
  const members = typesOf(model, statement);
  const observed = (bound: Condition) => exists(evidenceStep(model), all(evidenceOf(model, view, 'SUPPORTS'), bound));
  const started = unlessUnknown(compare(VALID_FROM.hi, '<=', day), unknownAttribute(model, view, VALID_FROM.edtf));
  const unended = unlessUnknown(compare(VALID_TO.lo, '>=', day), unknownAttribute(model, view, VALID_TO.edtf));
  const begun = fromEvidence(view) ? observed(compare(OBSERVED_ON.hi, '<=', day)) : compare(DERIVED.observedFirst, '<=', day);
  const lasting = fromEvidence(view) ? observed(compare(OBSERVED_ON.lo, '>=', day)) : compare(DERIVED.observedLast, '>=', day);
  return all(
    any(started, begun),
    any(
      unended,
      lasting,
      ...byDelisting(model, view, statement, compare(DELISTED_ON.lo, '>=', day)),
      ...persisting(model, members, view, day),
    ),
    possible(model, statement, view, day),
  );
}

function trueOn(model: Model, statement: string, view: View): Condition {
  if (view.asOf === null) return ALWAYS;
  const members = typesOf(model, statement);
  const holds = view.certain ? certain(model, statement, view, view.asOf) : possible(model, statement, view, view.asOf);
  const events = members.filter((t) => t.statement?.time === 'EVENT').map((t) => t.name);
  if (events.length === members.length) return ALWAYS;
  return events.length === 0 ? holds : any(compare('type', 'in', events), holds);
}

/**
 * Which statements of a type (or of the interface Statement) the view shows.
 * @param statement the type's name
 */
export function statementVisible(model: Model, statement: string, view: View): Condition {
  const supported = choosesSources(view) ? hasEvidence(model, view, 'SUPPORTS') : knownBy(view);
  return all(
    statusIn(model, statement, view),
    supported,
    trueOn(model, statement, view),
    view.confidences && unlessUnknown(compare(CONFIDENCE, 'in', view.confidences), unknownAttribute(model, view, CONFIDENCE)),
  );
}

/** Which entities the view shows: those that a shown source describes, or mentions in a statement that it supports. */
function entityVisible(model: Model, view: View): Condition {
  if (!choosesSources(view)) return knownBy(view);
  const own = hasEvidence(model, view, 'SUPPORTS');
  const stated = exists(statementStep(model, 'Statement', 'both'), hasEvidence(model, view, 'SUPPORTS'));
  return any(own, stated);
}

/** Which nodes of a type or interface the view shows. */
export function visible(model: Model, type: string, view: View): Condition {
  const kind = nodeType(model, possibleTypes(model, type)[0]!).kind;
  if (kind === 'statement') return statementVisible(model, type, view);
  if (kind === 'entity') return entityVisible(model, view);
  return type === 'Source' ? sourceVisible(view) : evidenceVisible(model, view);
}
