import { FingerprintMap } from '../../../base/fingerprint-map.js';
import type { ImportContext } from '../../row/row-facts.js';
import { readGed } from './columns.js';
import { placeKey } from './place.js';

/** What the whole of the files says about what their events share. It is found in a first pass. */
export interface Survey {
  /** The best precision (`where_prec`) of each place. */
  precision(place: string): string;
  /** The numbers of governments that stand alone on a side, by their name in the data set. */
  readonly governments: ReadonlyMap<string, string>;
}

/** Levels of precision from the best on. 5 is an area, 7 is not on land: they have no point. */
const LEVELS = ['1', '2', '3', '4', '6', '5', '7'];

/** `Government of Iraq`, alone on a side. */
export function isGovernment(name: string): boolean {
  return name.startsWith('Government of ');
}

/** The governments that stand together on one side: `Government of Jordan, Government of Kuwait`. */
export function governmentsOf(name: string): readonly string[] {
  return name.split(/,\s*(?=Government of )/);
}

/** Reads the files for what their events share. Takes about ten bytes of memory for each place. */
export async function survey(context: ImportContext): Promise<Survey> {
  const levels = new FingerprintMap();
  const governments = new Map<string, string>();
  const silent = { ...context, progress: () => {}, note: () => {} };
  for (const file of context.files) {
    for await (const rows of readGed(file, silent)) {
      for (const row of rows) {
        if ('code' in row) continue;
        const place = placeKey(row);
        const level = LEVELS.indexOf(row.get('where_prec') ?? '');
        if (place !== null && level >= 0) levels.set(place, Math.min(level, levels.get(place) ?? level));
        for (const side of ['a', 'b'] as const) {
          const [name, code] = [row.get(`side_${side}`), row.get(`side_${side}_new_id`)];
          if (name !== null && code !== null && isGovernment(name) && governmentsOf(name).length === 1) governments.set(name, code);
        }
      }
    }
  }
  return {
    precision: (place) => LEVELS[levels.get(place) ?? -1] ?? '',
    governments,
  };
}
