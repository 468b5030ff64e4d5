import { endRelationships } from '../model/lookup.js';
import { DERIVED } from '../model/storage.js';
import type { Model } from '../model/types.js';
import { ALWAYS, all, any, type Condition, compare, exists, not, type SelectPlan, type Shape, type Step } from '../store/plan.js';
import type { Position } from './cursor.js';
import { evidenceStep } from './visible.js';

/** In the order in which changes of one day are told. */
export const CHANGE_KINDS = ['ENTITY_SEEN', 'STATEMENT_KNOWN', 'STATEMENT_DISPUTED', 'EVIDENCE_ADDED', 'STATEMENT_RETRACTED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change by ids. For added evidence `id` is the evidence and `owner` its statement. */
export interface ChangeIds {
  readonly kind: ChangeKind;
  readonly on: string;
  readonly id: string;
  readonly owner: string;
  readonly evidence: readonly string[];
}

/** Between two days of knowledge: after `from`, up to and including `to`. */
export interface Span {
  readonly from: string;
  readonly to: string;
  /** Only what has one of these entities at an end, or is one; null for all. */
  readonly around: readonly string[] | null;
}

const EVIDENCE_LIMIT = 50;

function within(property: string, span: Span): Condition {
  return all(compare(property, '>', span.from), compare(property, '<=', span.to));
}

function ends(model: Model): Step {
  return { relationships: endRelationships(model, 'Statement', 'both'), direction: 'out', label: 'Entity' };
}

/** An entity's own name comes and goes with the entity; it is no news of its own. */
const OWN_NAME = all(compare('type', '=', 'Name'), compare('kind', '=', 'PRIMARY'));

function near(model: Model, span: Span): Condition {
  return all(not(OWN_NAME), span.around && exists(ends(model), compare('id', 'in', span.around)));
}

function owners(model: Model): Step {
  return { relationships: evidenceStep(model).relationships, direction: 'in', label: 'Statement' };
}

interface Source {
  readonly label: string;
  readonly day: string;
  readonly where: (model: Model, span: Span) => Condition;
  /** Which evidence of the span brought the change about. */
  readonly stance: 'SUPPORTS' | 'DISPUTES' | null;
}

/** What was retracted before it was known is no news; what was retracted within the span was news before. */
const SOURCES: Readonly<Record<ChangeKind, Source>> = {
  ENTITY_SEEN: {
    label: 'Entity',
    day: DERIVED.known,
    where: (_model, span) => (span.around === null ? ALWAYS : compare('id', 'in', span.around)),
    stance: 'SUPPORTS',
  },
  STATEMENT_KNOWN: { label: 'Statement', day: DERIVED.known, where: near, stance: 'SUPPORTS' },
  STATEMENT_DISPUTED: { label: 'Statement', day: DERIVED.disputed, where: near, stance: 'DISPUTES' },
  EVIDENCE_ADDED: {
    label: 'Evidence',
    day: DERIVED.known,
    where: (model, span) => exists(owners(model), all(compare(DERIVED.known, '<=', span.from), near(model, span))),
    stance: null,
  },
  STATEMENT_RETRACTED: {
    label: 'Statement',
    day: 'retractedOn',
    where: (model, span) => all(compare(DERIVED.known, '<=', span.to), near(model, span)),
    stance: null,
  },
};

function after(kind: ChangeKind, day: string, position: Position | null): Condition {
  if (position === null) return ALWAYS;
  const [markDay = '', markRank = ''] = position.keys;
  const rank = String(CHANGE_KINDS.indexOf(kind));
  const later = compare(day, '>', markDay);
  if (rank > markRank) return compare(day, '>=', markDay);
  return rank < markRank ? later : any(later, all(compare(day, '=', markDay), compare('id', '>', position.id)));
}

/** What else is read of a change: the statement that the evidence is for, or the evidence that brought the change about. */
function causes(model: Model, kind: ChangeKind, span: Span): Shape {
  const { stance } = SOURCES[kind];
  if (kind === 'EVIDENCE_ADDED')
    return [{ kind: 'many', step: owners(model), where: ALWAYS, order: [], page: { limit: 1, after: null }, shape: [] }];
  if (stance === null) return [];
  const order = [{ step: null, property: DERIVED.known, descending: false }];
  const where = all(within(DERIVED.known, span), compare('stance', '=', stance));
  return [{ kind: 'many', step: evidenceStep(model), where, order, page: { limit: EVIDENCE_LIMIT, after: null }, shape: [] }];
}

/** The changes of one kind after a position, oldest first. Its rows are read by `readChanges`. */
export function changesPlan(model: Model, kind: ChangeKind, span: Span, position: Position | null, limit: number): SelectPlan {
  const source = SOURCES[kind];
  return {
    kind: 'select',
    label: source.label,
    ids: null,
    where: all(within(source.day, span), source.where(model, span), after(kind, source.day, position)),
    order: [{ step: null, property: source.day, descending: false }],
    page: { limit, after: null },
    shape: causes(model, kind, span),
    count: false,
  };
}

/** Rows of `changesPlan` as changes. */
export function readChanges(
  kind: ChangeKind,
  rows: readonly { readonly keys: readonly string[]; readonly row: readonly unknown[] }[],
): ChangeIds[] {
  return rows.map(({ keys, row }) => {
    const [on = '', id = ''] = keys;
    const listed = ((row[0] ?? []) as readonly (readonly [readonly string[], unknown])[]).map(([k]) => k);
    if (kind === 'EVIDENCE_ADDED') return { kind, on, id, owner: listed[0]?.at(-1) ?? '', evidence: [id] };
    // What became known later within the span did not bring it about; it is told as a change of its own day, or not at all.
    const causes = listed.filter(([day = '']) => day <= on);
    return { kind, on, id, owner: id, evidence: causes.map((k) => k.at(-1)!) };
  });
}

/** Where a change stands in the list of all changes: by day, then by kind, then by id. */
export function changePosition(change: ChangeIds): Position {
  return { keys: [change.on, String(CHANGE_KINDS.indexOf(change.kind))], id: change.id };
}

/** Changes of all kinds as one list. */
export function mergeChanges(lists: readonly (readonly ChangeIds[])[]): ChangeIds[] {
  const key = (change: ChangeIds) => [...changePosition(change).keys, change.id].join('\u0000');
  return lists.flat().sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
