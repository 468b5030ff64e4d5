import { closeSync, openSync, writeSync } from 'node:fs';

/** The columns of a recent release, in its order. */
export const GED_COLUMNS =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'.split(
    ',',
  );

export type GedCells = Readonly<Record<string, string | number>>;

/** One event as a data set would have it; made up. */
export function gedCells(n: number, changes: GedCells = {}): Record<string, string | number> {
  const group = n % 600;
  const day = `20${String(10 + (n % 14)).padStart(2, '0')}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
  const place = n % 40_000;
  return {
    id: n,
    relid: `IRQ-2013-1-${n}`,
    year: day.slice(0, 4),
    active_year: 1,
    code_status: 'Clear',
    type_of_violence: 1 + (n % 3),
    conflict_dset_id: 259,
    conflict_new_id: 259,
    conflict_name: 'Iraq: Government',
    dyad_dset_id: 500 + group,
    dyad_new_id: 500 + group,
    dyad_name: `Government of Iraq - Group ${group}`,
    side_a_dset_id: 116,
    side_a_new_id: 116,
    side_a: 'Government of Iraq',
    side_b_dset_id: 1000 + group,
    side_b_new_id: 1000 + group,
    side_b: `Group ${group}`,
    number_of_sources: 1,
    source_article: `"Agency,${day},A report on event ${n}"`,
    source_office: 'Agency',
    source_date: day,
    source_headline: `A report on event ${n}`,
    source_original: 'police',
    where_prec: 1 + (n % 4),
    where_coordinates: `Town ${place}`,
    where_description: `Town ${place}, on the road`,
    adm_1: `Province ${place % 18}`,
    adm_2: `District ${place % 100}`,
    latitude: (30 + (place % 600) / 100).toFixed(4),
    longitude: (42 + (place % 500) / 100).toFixed(4),
    geom_wkt: `POINT (${(42 + (place % 500) / 100).toFixed(4)} ${(30 + (place % 600) / 100).toFixed(4)})`,
    priogrid_gid: 177_000 + (place % 500),
    country: 'Iraq',
    country_id: 645,
    region: 'Middle East',
    event_clarity: 1,
    date_prec: 1,
    date_start: `${day} 00:00:00.000`,
    date_end: `${day} 00:00:00.000`,
    deaths_a: n % 3,
    deaths_b: n % 5,
    deaths_civilians: 0,
    deaths_unknown: 0,
    best: (n % 3) + (n % 5),
    high: (n % 3) + (n % 5) + 2,
    low: n % 3,
    gwnoa: 645,
    gwnob: '',
    ...changes,
  };
}

export function csvLine(cells: GedCells, columns: readonly string[] = GED_COLUMNS): string {
  const text = (value: string | number | undefined) => {
    const given = String(value ?? '');
    return /[",\r\n]/.test(given) ? `"${given.replaceAll('"', '""')}"` : given;
  };
  return columns.map((name) => text(cells[name])).join(',');
}

/** Writes a file of N events. */
export function writeGed(file: string, events: number): void {
  const handle = openSync(file, 'w');
  writeSync(handle, `${GED_COLUMNS.join(',')}\n`);
  for (let from = 0; from < events; from += 1_000) {
    const lines = Array.from({ length: Math.min(1_000, events - from) }, (_, i) => `${csvLine(gedCells(from + i))}\n`);
    writeSync(handle, lines.join(''));
  }
  closeSync(handle);
}
