import { byTexts } from '../../base/by-text.js';

/** Where an entry stands: by day (the latest where the earliest is unknown, '' without a date), then by id, then by kind. */
export interface EntryPosition {
  readonly day: string;
  readonly id: string;
  readonly kind: string;
}

export function compareEntries(a: EntryPosition, b: EntryPosition): number {
  return byTexts([a.day, a.id, a.kind], [b.day, b.id, b.kind]);
}

/** The direction in which entries are read: on from a position, or back from it. */
export type Direction = 'on' | 'back';

/** The order in which entries are read. */
export function comparingIn(direction: Direction): typeof compareEntries {
  return direction === 'on' ? compareEntries : (a, b) => compareEntries(b, a);
}

/** Sorts behind every id that begins with what stands before it: ids are ASCII letters, digits and signs below it. */
export const AFTER_ALL = '~';

/**
 * The id from which the entries of one kind are read on or back, so that those beyond a position follow: the position's own id,
 * or a text just before it (or, read back, just behind it) where the entry of this kind with that id still lies beyond.
 */
export function idBeyond(position: EntryPosition, kind: string, direction: Direction): string {
  const { id } = position;
  if (direction === 'back') return kind < position.kind ? `${id} ` : id;
  if (kind <= position.kind || id === '') return id;
  return id.slice(0, -1) + String.fromCharCode(id.charCodeAt(id.length - 1) - 1) + AFTER_ALL;
}
