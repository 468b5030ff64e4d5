import type { ImportFormat } from '../row/row-facts.js';
import { acledFormat } from './acled/acled.js';
import { cadreFormat } from './cadre/cadre.js';
import { csvFormat } from './csv/csv-mapped.js';
import { euFormat } from './eu/eu.js';
import { ftmFormat } from './ftm/ftm.js';
import { gedFormat } from './ged/ged.js';
import { gexfFormat, graphmlFormat } from './graph/graph.js';
import { gtdFormat } from './gtd/gtd.js';
import { jsonFormat } from './json/json-mapped.js';
import { ofacFormat } from './ofac/ofac.js';
import { stixFormat } from './stix/stix.js';
import { ofsiFormat, ukFormat } from './uk/uk.js';
import { unFormat } from './un/un.js';

/** Every format that can be imported, by its name. */
export const IMPORT_FORMATS: ReadonlyMap<string, ImportFormat> = new Map(
  [
    cadreFormat,
    csvFormat,
    jsonFormat,
    ofacFormat,
    unFormat,
    ukFormat,
    ofsiFormat,
    euFormat,
    gedFormat,
    acledFormat,
    gtdFormat,
    stixFormat,
    ftmFormat,
    graphmlFormat,
    gexfFormat,
  ].map((format) => [format.name, format]),
);
