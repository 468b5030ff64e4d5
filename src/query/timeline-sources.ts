import { endRelationships } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import { OPEN_END } from '../model/values/day.js';
import { absent, all, type Condition, compare, not, type Page, type Row, type Slot, type Step } from '../store/plan.js';
import { claimLeg } from './stats-ways.js';
import { AFTER_ALL, type EntryPosition, idBehind } from './timeline-position.js';
import type { View } from './view.js';
import { statementStep, statementVisible } from './visible.js';

export type TimelineKind = 'ATTACK' | 'OPERATION' | 'STATEMENT_BEGINS' | 'STATEMENT_ENDS' | 'LISTED' | 'IN_FORCE' | 'DELISTED' | 'STATED';

/** What one list of a timeline gives: an entry of its kind, as it was read. */
export interface SourceEntry extends EntryPosition {
  readonly kind: TimelineKind;
  /** Null for a deed without a date, which is no entry of a timeline. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** One list of dated things about an actor, read as one slot of it. */
export interface TimelineSource {
  readonly kind: TimelineKind;
  slot(after: EntryPosition | null, limit: number): Slot & { kind: 'many' };
  entry(keys: readonly string[], row: Row): SourceEntry;
}

type Text = string | null;

function entryOf(kind: TimelineKind, id: string, [edtf, earliest, latest]: Row): SourceEntry {
  return { kind, id, day: (earliest as Text) ?? '', edtf: edtf as Text, earliest: earliest as Text, latest: latest as Text };
}

function dateSlots(prefix: string): Slot[] {
  return [prefix, `${prefix}Lo`, `${prefix}Hi`].map((property) => ({ kind: 'property', property }));
}

/** Statements of a type about the actor, by one of their own dates. An open end is no date. */
function statements(model: Model, view: View, kind: TimelineKind, type: string, prefix: string): TimelineSource {
  const dated = all(not(absent(prefix)), not(compare(`${prefix}Lo`, '=', OPEN_END)));
  return {
    kind,
    slot: (after, limit) => ({
      kind: 'many',
      step: statementStep(model, type, 'both'),
      where: all(dated, statementVisible(model, type, view)),
      order: [{ step: null, property: `${prefix}Lo`, descending: false }],
      page: { limit, after: after && { keys: [after.day], id: idBehind(after, kind) } },
      shape: dateSlots(prefix),
    }),
    entry: (keys, row) => entryOf(kind, keys.at(-1)!, row),
  };
}

interface Deeds {
  readonly kind: TimelineKind;
  readonly statement: string;
  /** The end at which the actor stands. */
  readonly actor: 'subject' | 'object';
  readonly label: string;
  readonly where: Condition;
}

/**
 * What the actor did, by the date of the deed; several statements may tell of one. Undated deeds come first and are left
 * out by the reader: a condition on the deed would cost the embedded engine a hundred times as much.
 */
function deeds(model: Model, { kind, statement, actor, label, where }: Deeds): TimelineSource {
  const other = actor === 'subject' ? 'object' : 'subject';
  const step: Step = { relationships: endRelationships(model, statement, other), direction: 'out', label };
  const page = (after: EntryPosition | null, limit: number): Page => ({
    limit,
    after: after && { keys: [after.day, idBehind(after, kind)], id: AFTER_ALL },
  });
  return {
    kind,
    slot: (after, limit) => ({
      kind: 'many',
      step: statementStep(model, statement, actor),
      where,
      order: ['dateLo', 'id'].map((property) => ({ step, property, descending: false })),
      page: page(after, limit),
      shape: [{ kind: 'one', step, where: { op: 'and', of: [] }, shape: dateSlots('date') }],
    }),
    entry: (keys, [deed]) => entryOf(kind, keys[1]!, deed as Row),
  };
}

/** The lists that a timeline is merged from. */
export function timelineSources(model: Model, view: View, kinds: readonly TimelineKind[] | null): TimelineSource[] {
  const shown = (statement: string) => statementVisible(model, statement, view);
  const attack = { kind: 'ATTACK', actor: 'object', label: 'Attack' } as const;
  const sources = [
    deeds(model, { ...attack, statement: 'Attribution', where: shown('Attribution') }),
    deeds(model, { ...attack, statement: 'ClaimOfResponsibility', where: claimLeg(model, view).where }),
    deeds(model, { kind: 'OPERATION', statement: 'Conduct', actor: 'subject', label: 'MilitaryOperation', where: shown('Conduct') }),
    statements(model, view, 'STATEMENT_BEGINS', 'Statement', 'validFrom'),
    statements(model, view, 'STATEMENT_ENDS', 'Statement', 'validTo'),
    statements(model, view, 'LISTED', 'Designation', 'listedOn'),
    statements(model, view, 'IN_FORCE', 'Designation', 'effectiveFrom'),
    statements(model, view, 'DELISTED', 'Designation', 'delistedOn'),
    statements(model, view, 'STATED', 'Estimate', 'asOf'),
  ];
  return kinds === null ? sources : sources.filter((source) => kinds.includes(source.kind));
}
