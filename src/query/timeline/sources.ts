import type { TimelineKind } from '../../model/api/types.generated.js';
import { fieldOf, type TypeName } from '../../model/domain.js';
import { endRelationships, typesOfKind } from '../../model/lookup.js';
import type { dateProperties } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { OPEN_END } from '../../model/values/day.js';
import {
  absent,
  all,
  type Condition,
  compare,
  type ManySlot,
  manySlot,
  not,
  oneSlot,
  type Page,
  type Row,
  type Step,
} from '../../store/plan.js';
import { showsAttribute, unknownAttributesOf } from '../view/attributes.js';
import { claimHop } from '../view/claims.js';
import { ATTACK, ATTACK_DATE, CLAIM, DELISTED_ON, VALID_FROM, VALID_TO } from '../view/domain.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { stepTo } from '../view/step.js';
import type { View, ViewScope } from '../view/view.js';
import { statementStep, statementVisible, unlessUnknown } from '../view/visible.js';
import {
  ATTRIBUTION,
  CONDUCT,
  DESIGNATION,
  EFFECTIVE_FROM,
  ESTIMATE,
  ESTIMATE_AS_OF,
  EVENT_DATE,
  EVENT_DATE_FIELD,
  LISTED_ON,
  OPERATION,
  OPERATION_DATE,
  STATED_ON,
  STATED_ON_FIELD,
} from './domain.js';
import { AFTER_ALL, type Direction, type EntryPosition, idBeyond } from './position.js';

/** What one list of a timeline gives: an entry of its kind, as it was read. */
export interface SourceEntry extends EntryPosition {
  readonly kind: TimelineKind;
  /** Null for an event without a date, which is no entry of a timeline. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Statements with either end at an actor. */
export interface CountedStatements {
  readonly of: 'statements';
  readonly types: readonly string[];
  /** Which of them have the date, as far as the view knows it. */
  readonly dated: Condition;
  /** Which of them are listed: those that the view shows, and that have it. */
  readonly where: Condition;
}

/** Events that statements link to an actor. */
export interface CountedEvents {
  readonly of: 'events';
  readonly type: TypeName;
  readonly dated: Condition;
  readonly statement: TypeName;
  readonly actor: 'subject' | 'object';
  /** Which of the statements count. */
  readonly where: Condition;
}

/** One list of dated things about an actor, read as one slot of it. */
export interface TimelineSource {
  readonly kind: TimelineKind;
  /** What it lists. */
  readonly counted: CountedStatements | CountedEvents;
  slot(from: EntryPosition | null, limit: number, direction: Direction): ManySlot;
  entry(keys: readonly string[], row: Row): SourceEntry;
}

type Text = string | null;

function entryOf(kind: TimelineKind, id: string, [edtf, earliest, latest]: Row): SourceEntry {
  return {
    kind,
    id,
    day: (earliest as Text) ?? (latest as Text) ?? '',
    edtf: edtf as Text,
    earliest: earliest as Text,
    latest: latest as Text,
  };
}

type DateProperties = ReturnType<typeof dateProperties>;

/** Whether the view knows a date of statements of a type. An open end is no date. */
function datedBy({ model, view }: ViewScope, type: string, date: DateProperties, field: string): Condition {
  const unknown = unknownAttributesOf(model, type, field, view)(date.edtf);
  return unlessUnknown(all(not(absent(date.edtf)), not(compare(date.lo, '=', OPEN_END))), unknown);
}

/** The step from an actor to the statements of some types that have it at an end. */
export function aboutActor(model: Model, types: readonly string[]): Step {
  const relationships = types.flatMap((type) => endRelationships(model, type, 'both'));
  return stepTo(model, relationships, 'in', types.length === 1 ? types[0]! : 'Statement');
}

/**
 * Statements of some types about the actor, by one of their own dates.
 * @param types they have the date in common
 * @param more `field`: the field that the date is, or is a part of; `unless`: a condition on those that another list has
 */
function statements(
  { model, view }: ViewScope,
  kind: TimelineKind,
  types: readonly [string, ...string[]],
  date: DateProperties,
  { field = date.edtf, unless }: { readonly field?: string; readonly unless?: Condition } = {},
): TimelineSource {
  const own = datedBy({ model, view }, types[0], date, field);
  const dated = all(own, unless ? not(unless) : null);
  const step = aboutActor(model, types);
  const where = all(dated, statementVisible(model, step.label, view));
  return {
    kind,
    counted: { of: 'statements', types, dated, where },
    slot: (from, limit, direction) =>
      manySlot(step, {
        where,
        order: [{ step: null, property: date.lo, orElse: date.hi, descending: direction === 'back' }],
        page: { limit, after: from && { keys: [from.day], id: idBeyond(from, kind, direction) } },
        shape: [date.edtf, date.lo, date.hi].map((property) => ({ kind: 'property', property })),
      }),
    entry: (keys, row) => entryOf(kind, keys.at(-1)!, row),
  };
}

interface Events {
  readonly kind: TimelineKind;
  /** The type of the events, and their date. */
  readonly type: TypeName;
  readonly date: DateProperties;
  /** The statements that link events and actors, and the end at which the actor stands. */
  readonly statement: TypeName;
  readonly actor: 'subject' | 'object';
  readonly where: Condition;
}

/** Reads the date of an event; null where it is unknown in the view. */
function dateReader(
  model: Model,
  view: View,
  { type, date }: Events,
  shape: ShapeBuilder,
): Reader<Pick<SourceEntry, 'edtf' | 'earliest' | 'latest'> | null> {
  const [edtf, earliest, latest] = [date.edtf, date.lo, date.hi].map((property) => shape.property(property)) as Reader<Text>[];
  const shown = showsAttribute({ model, view }, [type], date.edtf, shape)?.(date.edtf);
  return (row) => (shown?.(row) === false ? null : { edtf: edtf!(row), earliest: earliest!(row), latest: latest!(row) });
}

/**
 * The events that the actor took part in, by their dates; several statements may link the actor to one event. Undated events
 * come first, and the reader leaves them out: a condition on the event would cost the embedded engine a hundred times as much.
 */
function eventsOf(model: Model, view: View, events: Events): TimelineSource {
  const { kind, type, date, statement, actor, where } = events;
  const shape = new ShapeBuilder();
  const read = dateReader(model, view, events, shape);
  const other = actor === 'subject' ? 'object' : 'subject';
  const step: Step = { relationships: endRelationships(model, statement, other), direction: 'out', label: type };
  const page = (from: EntryPosition | null, limit: number, direction: Direction): Page => ({
    limit,
    after: from && { keys: [from.day, idBeyond(from, kind, direction)], id: direction === 'on' ? AFTER_ALL : '' },
  });
  const dated = unlessUnknown(not(absent(date.edtf)), unknownAttributesOf(model, type, date.edtf, view)(date.edtf));
  return {
    kind,
    counted: { of: 'events', type, dated, statement, actor, where },
    slot: (from, limit, direction) =>
      manySlot(statementStep(model, statement, actor), {
        where,
        order: [
          { step, property: date.lo, orElse: date.hi, descending: direction === 'back' },
          { step, property: 'id', descending: direction === 'back' },
        ],
        page: page(from, limit, direction),
        shape: [oneSlot(step, { shape: shape.slots })],
      }),
    // The entry stands at its stored date even where the view does not show the date, as the next read starts from there.
    entry: ([day, id], [event]) => {
      const found = read(event as Row);
      return { kind, id: id!, day: day!, ...(found ?? { edtf: null, earliest: null, latest: null }) };
    },
  };
}

/** The types of statements that happened once and have a date of their own, such as foundings and splits. */
function datedEvents(model: Model): [string, ...string[]] {
  const types = typesOfKind(model, 'statement').filter((type) => type.statement!.time === 'EVENT');
  return types.filter((type) => type.fields.get(EVENT_DATE_FIELD)?.type === 'EdtfDate').map((type) => type.name) as [string, ...string[]];
}

/** The types of statements that say on which day somebody said so. */
function statedTypes(model: Model): [string, ...string[]] {
  const types = typesOfKind(model, 'statement').filter((type) => type.fields.get(STATED_ON_FIELD)?.type === 'Edtf');
  return types.map((type) => type.name) as [string, ...string[]];
}

/** What the entries of a kind are about. */
export const ABOUT = {
  ATTACK: 'entity',
  OPERATION: 'entity',
  STATEMENT_BEGINS: 'statement',
  STATEMENT_ENDS: 'statement',
  LISTED: 'statement',
  IN_FORCE: 'statement',
  DELISTED: 'statement',
  STATED: 'statement',
} as const satisfies Readonly<Record<TimelineKind, 'entity' | 'statement'>>;

/** The lists that a timeline is merged from. */
export function timelineSources(model: Model, view: View, kinds: readonly TimelineKind[] | null): TimelineSource[] {
  const shown = (statement: TypeName) => statementVisible(model, statement, view);
  const attack = { kind: 'ATTACK', type: ATTACK, date: ATTACK_DATE, actor: 'object' } as const;
  const operation = { kind: 'OPERATION', type: OPERATION, date: OPERATION_DATE, actor: 'subject' } as const;
  const valid = { field: fieldOf('Statement', 'valid') };
  const scope = { model, view };
  const byKind = {
    ATTACK: [
      eventsOf(model, view, { ...attack, statement: ATTRIBUTION, where: shown(ATTRIBUTION) }),
      eventsOf(model, view, { ...attack, statement: CLAIM, where: claimHop(model, view).where }),
    ],
    OPERATION: [eventsOf(model, view, { ...operation, statement: CONDUCT, where: shown(CONDUCT) })],
    STATEMENT_BEGINS: [
      statements(scope, 'STATEMENT_BEGINS', ['Statement'], VALID_FROM, valid),
      statements(scope, 'STATEMENT_BEGINS', datedEvents(model), EVENT_DATE, {
        unless: datedBy(scope, 'Statement', VALID_FROM, valid.field),
      }),
    ],
    STATEMENT_ENDS: [statements(scope, 'STATEMENT_ENDS', ['Statement'], VALID_TO, valid)],
    LISTED: [statements(scope, 'LISTED', [DESIGNATION], LISTED_ON)],
    IN_FORCE: [statements(scope, 'IN_FORCE', [DESIGNATION], EFFECTIVE_FROM)],
    DELISTED: [statements(scope, 'DELISTED', [DESIGNATION], DELISTED_ON)],
    STATED: [statements(scope, 'STATED', [ESTIMATE], ESTIMATE_AS_OF), statements(scope, 'STATED', statedTypes(model), STATED_ON)],
  } satisfies Readonly<Record<TimelineKind, readonly TimelineSource[]>>;
  const sources = Object.values(byKind).flat();
  return kinds === null ? sources : sources.filter((source) => kinds.includes(source.kind));
}
