import { nodeType, typesOfKind } from './lookup.js';
import { sortableDates } from './storage.js';
import type { Field, Model, NodeType } from './types.js';

/** A statement type about an event (`@event`): one end is the event, which has a date of its own, the other a participant in it. */
export interface EventStatement {
  readonly type: NodeType;
  readonly event: 'subject' | 'object';
  readonly participant: 'subject' | 'object';
  /** The relationship types to the ends. */
  readonly toEvent: string;
  readonly toParticipant: string;
  /** The event's date. */
  readonly date: Field;
}

/** The sortable date of that name which every type at the end has; null where one of them lacks it. */
function dateAt(model: Model, end: Field, name: string): Field | null {
  const dates = end.targets.map((target) => sortableDates(nodeType(model, target)).find((field) => field.name === name));
  const [first] = dates;
  return first && dates.every((field) => field !== undefined) ? first : null;
}

/** What is wrong with the `@event` of a statement type, as sentences. */
export function eventProblems(model: Model, type: NodeType): string[] {
  const spec = type.statement?.event;
  if (!spec) return [];
  const end = type.fields.get(spec.end);
  if (!end || !type.fields.has('subject') || !type.fields.has('object')) return [`${type.name}: @event needs a subject and an object`];
  return [
    ...(type.statement!.symmetric ? [`${type.name}: @event on a symmetric statement, whose ends are interchangeable`] : []),
    ...(dateAt(model, end, spec.date)
      ? []
      : [`${type.name}: @event, but not every type at its ${spec.end} has a sortable date ${spec.date}`]),
  ];
}

/** How a statement type is about an event; null where it is about none. */
export function eventStatement(model: Model, type: NodeType): EventStatement | null {
  const spec = type.statement?.event;
  if (!spec || eventProblems(model, type).length > 0) return null;
  const participant = spec.end === 'subject' ? 'object' : 'subject';
  const [atEvent, atParticipant] = [type.fields.get(spec.end)!, type.fields.get(participant)!];
  const date = dateAt(model, atEvent, spec.date)!;
  return { type, event: spec.end, participant, toEvent: atEvent.relationship!, toParticipant: atParticipant.relationship!, date };
}

export function eventStatements(model: Model): EventStatement[] {
  return typesOfKind(model, 'statement').flatMap((type) => eventStatement(model, type) ?? []);
}
