import { partProperty } from '../../model/storage.js';
import type { Cell } from '../../store/plan.js';

/** The properties of a figure, each of which is an attribute. */
export function figureProperties(field: string): Readonly<Record<'low' | 'best' | 'high', string>> {
  return { low: partProperty(field, 'low'), best: partProperty(field, 'best'), high: partProperty(field, 'high') };
}

/** Whether a number is another one than a figure: than its best, else than all that its range allows. What is unknown differs from nothing. */
export function differsFromFigure(number: Cell, of: (property: string) => Cell, figure: string): boolean {
  if (typeof number !== 'number') return false;
  const { low, best, high } = figureProperties(figure);
  const [least, likely, most] = [of(low), of(best), of(high)];
  if (likely !== null) return number !== likely;
  return (typeof least === 'number' && number < least) || (typeof most === 'number' && number > most);
}

/** `25`, `25 (20 to 40)`, `20 to 40`, `20 or more`, `40 or fewer`; null where nothing is known. @param of reads a property */
export function figureText(of: (property: string) => Cell, field: string): string | null {
  const [low, best, high] = Object.values(figureProperties(field)).map(of) as [Cell, Cell, Cell];
  const range = low === null ? (high === null ? '' : `${high} or fewer`) : high === null ? `${low} or more` : `${low} to ${high}`;
  if (best === null) return range === '' ? null : range;
  return range === '' ? String(best) : `${best} (${range})`;
}
