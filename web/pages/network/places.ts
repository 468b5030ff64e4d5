import type { Point } from '../../marks/point.js';

/** Where nodes are, by id. */
export type Places = Map<string, Point>;

const pictures = new Map<string, Places>();

/** The places of a picture that starts at these: they stay for the visit, whatever is filtered, added or another day. */
export function placesOf(starts: readonly string[]): Places {
  const key = starts.join(',');
  let places = pictures.get(key);
  if (!places) {
    places = new Map();
    pictures.set(key, places);
  }
  return places;
}

/** Puts nodes back where they were. */
export function restorePlaces(places: Places, before: ReadonlyMap<string, Point>): void {
  places.clear();
  for (const [id, point] of before) places.set(id, point);
}

/** All pictures of the visit whose marks have places, by what they start at. */
export function placesToSave(): readonly (readonly [picture: string, places: Places])[] {
  return [...pictures].filter(([, places]) => places.size > 0);
}
