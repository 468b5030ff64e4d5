/** Where an entry stands: by day ('' where the earliest is unknown), then by id, then by kind. */
export interface EntryPosition {
  readonly day: string;
  readonly id: string;
  readonly kind: string;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function comparePositions(a: EntryPosition, b: EntryPosition): number {
  return order(a.day, b.day) || order(a.id, b.id) || order(a.kind, b.kind);
}

/** Sorts behind every id that begins with what stands before it: ids are ASCII letters, digits and signs below it. */
export const AFTER_ALL = '~';

/**
 * The id after which the entries of one kind are read on, so that those behind a position follow: the position's own id,
 * or a text just before it where the entry of this kind with that id still lies behind.
 */
export function idBehind(position: EntryPosition, kind: string): string {
  const { id } = position;
  if (kind <= position.kind || id === '') return id;
  return id.slice(0, -1) + String.fromCharCode(id.charCodeAt(id.length - 1) - 1) + AFTER_ALL;
}
