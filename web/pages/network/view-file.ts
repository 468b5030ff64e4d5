import { placesOf, placesToSave } from './places.js';

/** A view as a file: the address, and where the reader has put the marks of its pictures, which no address has room for. */
interface ViewFile {
  readonly cadreView: 1;
  readonly fragment: string;
  /** Positions by picture and id. */
  readonly positions: Readonly<Record<string, Readonly<Record<string, readonly [x: number, y: number]>>>>;
}

const MOST_BYTES = 5_000_000;

/** The view that is shown, as the text of a file. */
export function viewFile(fragment: string): string {
  const positions = Object.fromEntries(
    placesToSave().map(([picture, places]) => [
      picture,
      Object.fromEntries([...places].map(([id, { x, y }]) => [id, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]])),
    ]),
  );
  return `${JSON.stringify({ cadreView: 1, fragment, positions }, null, 1)}\n`;
}

function isPoint(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => Number.isFinite(part));
}

/**
 * Reads a view from a file and puts the marks where it says.
 * @returns the fragment to go to; null for a file that is no view
 */
export async function openViewFile(file: Blob): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  let view: Partial<ViewFile>;
  try {
    view = JSON.parse(await file.text()) as Partial<ViewFile>;
  } catch {
    return null;
  }
  if (view === null || view.cadreView !== 1 || typeof view.fragment !== 'string' || !view.fragment.startsWith('#/')) return null;
  for (const [picture, positions] of Object.entries(view.positions ?? {})) {
    const places = placesOf([picture]);
    for (const [id, point] of Object.entries(positions ?? {})) if (isPoint(point)) places.set(id, { x: point[0], y: point[1] });
  }
  return view.fragment;
}
