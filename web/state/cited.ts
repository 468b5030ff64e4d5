import { isDay } from '../words/dates.js';
import { type Place, writePlace } from './place.js';

/** What a cited link says of the day on which it was made: a later reader is shown whether the graph has moved on since. */
export interface Cited {
  readonly revision: number;
  /** The day of the citation. */
  readonly on: string | null;
  /** The first letters of the hash of the answers; null where the browser gave none. */
  readonly hash: string | null;
  /** A mark of the view that was cited: the hash says nothing of another view that a reader went to from there. */
  readonly view: string | null;
}

const HASH_LETTERS = 16;

/** Reads what a place was cited with; null for a live link. */
export function readCited({ choices }: Pick<Place, 'choices'>): Cited | null {
  const revision = Number(choices['revision']);
  if (choices['revision'] === undefined || !Number.isInteger(revision) || revision < 0) return null;
  const [on, hash] = [choices['on'] ?? '', choices['hash'] ?? ''];
  const [, answersHash = null, view = null] = /^([0-9a-f]{16})-([0-9a-f]{8})$/.exec(hash) ?? [];
  return { revision, on: isDay(on) ? on : null, hash: answersHash, view };
}

/** The same place as a live link: it shows what the graph has when it is opened. */
export function liveFragment({ page, id, choices }: Place): string {
  return writePlace({ page, id, choices: { ...choices, revision: null, on: null, hash: null } });
}

/** The mark of a view: eight hexadecimal digits of its fragment (FNV-1a). */
export function markOf(place: Place): string {
  let hash = 0x811c9dc5;
  for (const letter of liveFragment(place)) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The fragment of a place as a cited link: it says its revision, and knowledge stops at the day of the citation.
 * @param hash the hash of the answers
 */
export function citedFragment(place: Place, revision: number, hash: string | null, today: string): string {
  const pinned = { ...place, choices: { known: today, ...place.choices } };
  const choices = {
    ...pinned.choices,
    revision: String(revision),
    on: today,
    hash: hash === null ? null : `${hash.slice(0, HASH_LETTERS)}-${markOf(pinned)}`,
  };
  return writePlace({ page: place.page, id: place.id, choices });
}
