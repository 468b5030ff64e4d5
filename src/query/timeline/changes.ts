import type { ChangeKind, Stance } from '../../model/api/types.generated.js';
import { endRelationships } from '../../model/lookup.js';
import { DERIVED } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import {
  ALWAYS,
  all,
  any,
  type Condition,
  compare,
  exists,
  manySlot,
  not,
  type SelectPlan,
  type Shape,
  type Step,
  selectPlan,
} from '../../store/plan.js';
import { comparePositions, type Position } from '../selection/cursor.js';
import type { ListPageRequest } from '../selection/list-connection.js';
import { RETRACTED_ON, STANCE } from '../view/domain.js';
import { evidenceStep } from '../view/visible.js';
import { OWN_NAME } from './domain.js';

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

/** An entity's own name comes and goes with the entity, so it is no change of its own. */
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
  readonly stance: Stance | null;
}

/** What was retracted before it was known is no news; what was retracted within the span was news before. */
const SOURCES = {
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
    day: RETRACTED_ON,
    where: (model, span) => all(compare(DERIVED.known, '<=', span.to), near(model, span)),
    stance: null,
  },
} as const satisfies Readonly<Record<ChangeKind, Source>>;

/** In the order in which changes of one day are listed. */
export const CHANGE_KINDS = Object.keys(SOURCES) as readonly ChangeKind[];

/** Which changes of a kind stand after a position, or before it. */
function following(kind: ChangeKind, day: string, { from, backward }: ListPageRequest): Condition {
  if (from === null) return ALWAYS;
  const [markDay = '', markRank = ''] = from.keys;
  const [beyond, orAt] = backward ? (['<', '<='] as const) : (['>', '>='] as const);
  const ranks = Number(CHANGE_KINDS.indexOf(kind)) - Number(markRank);
  const further = compare(day, beyond, markDay);
  if (ranks === 0) return any(further, all(compare(day, '=', markDay), compare('id', beyond, from.id)));
  return ranks > 0 === backward ? further : compare(day, orAt, markDay);
}

/** What else is read of a change: the statement that the evidence is for, or the evidence that brought the change about. */
function causes(model: Model, kind: ChangeKind, span: Span): Shape {
  const { stance } = SOURCES[kind];
  if (kind === 'EVIDENCE_ADDED') return [manySlot(owners(model), { page: { limit: 1, after: null }, shape: [] })];
  if (stance === null) return [];
  const order = [{ step: null, property: DERIVED.known, descending: false }];
  const where = all(within(DERIVED.known, span), compare(STANCE, '=', stance));
  return [manySlot(evidenceStep(model), { where, order, page: { limit: EVIDENCE_LIMIT, after: null }, shape: [] })];
}

/** The changes of one kind that a page may have, and one more: oldest first, or newest first if the page is read backward. Its rows are read by `readChanges`. */
export function changesPlan(model: Model, kind: ChangeKind, span: Span, request: ListPageRequest): SelectPlan {
  const source: Source = SOURCES[kind];
  return selectPlan(source.label, {
    where: all(within(source.day, span), source.where(model, span), following(kind, source.day, request)),
    order: [{ step: null, property: source.day, descending: request.backward }],
    page: { limit: request.size + 1, after: null },
    shape: causes(model, kind, span),
  });
}

/** How many changes of one kind there are. */
export function changesCount(model: Model, kind: ChangeKind, span: Span): SelectPlan {
  const source: Source = SOURCES[kind];
  const where = all(within(source.day, span), source.where(model, span));
  return selectPlan(source.label, { where, page: { limit: 0, after: null }, shape: [], count: true, keyless: true });
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
    // What became known later within the span did not bring it about; it is listed as a change of its own day, or not at all.
    const causes = listed.filter(([day = '']) => day <= on);
    return { kind, on, id, owner: id, evidence: causes.map((k) => k.at(-1)!) };
  });
}

/** Where a change stands in the list of all changes: by day, then by kind, then by id. */
export function changePosition(change: ChangeIds): Position {
  return { keys: [change.on, String(CHANGE_KINDS.indexOf(change.kind))], id: change.id };
}

/** Changes of all kinds as one list, in the order in which they are read. */
export function mergeChanges(lists: readonly (readonly ChangeIds[])[], backward: boolean): ChangeIds[] {
  return lists.flat().sort((a, b) => comparePositions(changePosition(a), changePosition(b)) * (backward ? -1 : 1));
}
