import type { SampleColumn } from '../row/row-facts.js';
import { columnNamed, numbersWithin } from './columns.js';

/** Columns of a table of events, by what they mean; null where the table has none. */
export interface EventColumns {
  readonly date: SampleColumn | null;
  readonly killed: SampleColumn | null;
  readonly injured: SampleColumn | null;
  readonly latitude: SampleColumn | null;
  readonly longitude: SampleColumn | null;
  readonly place: SampleColumn | null;
  readonly perpetrator: SampleColumn | null;
}

/** Finds the columns of a table of events by their names. @param locale of the numbers */
export function eventColumns(columns: readonly SampleColumn[], locale: string): EventColumns {
  const point = {
    latitude: columnNamed(columns, ['latitude', 'lat', 'y']),
    longitude: columnNamed(columns, ['longitude', 'lon', 'lng', 'long', 'x']),
  };
  const whole =
    point.latitude &&
    point.longitude &&
    numbersWithin(point.latitude, -90, 90, locale) &&
    numbersWithin(point.longitude, -180, 180, locale);
  const figure = (names: readonly string[]) => {
    const column = columnNamed(columns, names);
    return column && numbersWithin(column, 0, 2_147_483_647, locale) ? column : null;
  };
  return {
    date: columnNamed(columns, ['date', 'day', 'when', 'eventdate', 'incidentdate', 'datum', 'startdate', 'datestart'], /date/i),
    killed: figure(['killed', 'dead', 'deaths', 'fatalities', 'nkill', 'kia', 'best', 'tote', 'morts']),
    injured: figure(['injured', 'wounded', 'nwound', 'wia', 'verletzte', 'blesses']),
    latitude: whole ? point.latitude : null,
    longitude: whole ? point.longitude : null,
    place: columnNamed(columns, ['place', 'location', 'city', 'town', 'site', 'where', 'ort', 'lieu']),
    perpetrator: columnNamed(columns, ['perpetrator', 'attacker', 'group', 'gname', 'claimedby', 'actor', 'actor1']),
  };
}

/** Whether a table is one of events: it dates them, and says where they were or whom they hit. */
export function isEvents({ date, killed, injured, latitude, place, perpetrator }: EventColumns): boolean {
  return date !== null && [killed, injured, latitude, place, perpetrator].some((column) => column !== null);
}
