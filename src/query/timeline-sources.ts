import { endRelationships } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import { OPEN_END } from '../model/values/day.js';
import { absent, all, type Condition, compare, not, type Page, type Row, type Slot, type Step } from '../store/plan.js';
import { knownReader, unknownIn } from './attributes.js';
import { type Reader, ShapeBuilder } from './shape.js';
import { claimLeg } from './stats-ways.js';
import { AFTER_ALL, type EntryPosition, idBehind } from './timeline-position.js';
import type { View } from './view.js';
import { ifGiven, statementStep, statementVisible } from './visible.js';

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
function statements(model: Model, view: View, kind: TimelineKind, type: string, prefix: string, field = prefix): TimelineSource {
  const dated = ifGiven(all(not(absent(prefix)), not(compare(`${prefix}Lo`, '=', OPEN_END))), unknownIn(model, type, field, view)(prefix));
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

/** Reads the date of a deed; null while the view does not know it. */
function dateReader(
  model: Model,
  view: View,
  type: string,
  shape: ShapeBuilder,
): Reader<Pick<SourceEntry, 'edtf' | 'earliest' | 'latest'> | null> {
  const [edtf, earliest, latest] = ['date', 'dateLo', 'dateHi'].map((property) => shape.property(property)) as Reader<Text>[];
  const known = knownReader({ model, view }, [type], 'date', shape)?.('date');
  return (row) => (known?.(row) === false ? null : { edtf: edtf!(row), earliest: earliest!(row), latest: latest!(row) });
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
function deeds(model: Model, view: View, { kind, statement, actor, label, where }: Deeds): TimelineSource {
  const shape = new ShapeBuilder();
  const read = dateReader(model, view, label, shape);
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
      shape: [{ kind: 'one', step, where: { op: 'and', of: [] }, shape: shape.slots }],
    }),
    // It stands where its date puts it, also while the view does not know the date: that is where the list is read on from.
    entry: ([day, id], [deed]) => {
      const found = read(deed as Row);
      return { kind, id: id!, day: day!, ...(found ?? { edtf: null, earliest: null, latest: null }) };
    },
  };
}

/** The lists that a timeline is merged from. */
export function timelineSources(model: Model, view: View, kinds: readonly TimelineKind[] | null): TimelineSource[] {
  const shown = (statement: string) => statementVisible(model, statement, view);
  const attack = { kind: 'ATTACK', actor: 'object', label: 'Attack' } as const;
  const sources = [
    deeds(model, view, { ...attack, statement: 'Attribution', where: shown('Attribution') }),
    deeds(model, view, { ...attack, statement: 'ClaimOfResponsibility', where: claimLeg(model, view).where }),
    deeds(model, view, { kind: 'OPERATION', statement: 'Conduct', actor: 'subject', label: 'MilitaryOperation', where: shown('Conduct') }),
    statements(model, view, 'STATEMENT_BEGINS', 'Statement', 'validFrom', 'valid'),
    statements(model, view, 'STATEMENT_ENDS', 'Statement', 'validTo', 'valid'),
    statements(model, view, 'LISTED', 'Designation', 'listedOn'),
    statements(model, view, 'IN_FORCE', 'Designation', 'effectiveFrom'),
    statements(model, view, 'DELISTED', 'Designation', 'delistedOn'),
    statements(model, view, 'STATED', 'Estimate', 'asOf'),
  ];
  return kinds === null ? sources : sources.filter((source) => kinds.includes(source.kind));
}
