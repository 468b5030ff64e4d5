import { byTexts } from '../../base/by-text.js';
import { CadreError } from '../../errors/cadre-error.js';

/** A place in an ordered list: the sort values and the id of the item there. */
export interface Position {
  readonly keys: readonly string[];
  readonly id: string;
}

/** The order of positions of one list: by their sort values, then by their ids. */
export function comparePositions(a: Position, b: Position): number {
  return byTexts([...a.keys, a.id], [...b.keys, b.id]);
}

/**
 * An opaque cursor: the place, and the name of the ordering it belongs to, so that it is refused elsewhere.
 * @param ordering name and direction, for example `NAME ASC`
 */
export function encodeCursor(ordering: string, position: Position): string {
  return Buffer.from(JSON.stringify([ordering, ...position.keys, position.id]), 'utf8').toString('base64url');
}

function refuse(reason: string): never {
  throw new CadreError('BAD_CURSOR', `This cursor ${reason}.`);
}

/**
 * @param keys how many sort values the ordering has
 * @param isNumeric which of them are numbers, by their places
 * @throws CadreError BAD_CURSOR when the text is no cursor, or one of another ordering
 */
export function decodeCursor(ordering: string, keys: number, cursor: string, isNumeric: (key: number) => boolean = () => false): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    refuse('cannot be read');
  }
  if (!Array.isArray(parts) || parts.some((part) => typeof part !== 'string') || parts.length === 0) refuse('cannot be read');
  const texts = parts as string[];
  if (texts[0] !== ordering) refuse(`belongs to the ordering ${texts[0]}, not to ${ordering}`);
  if (texts.length !== keys + 2) refuse('cannot be read');
  const found = texts.slice(1, -1);
  if (!found.every((text, i) => !isNumeric(i) || (text !== '' && Number.isFinite(Number(text))))) refuse('cannot be read');
  return { keys: found, id: texts.at(-1)! };
}
