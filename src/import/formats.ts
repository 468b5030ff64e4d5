import { cadreFormat } from './cadre.js';
import { csvFormat } from './csv-mapped.js';
import { ftmFormat } from './ftm.js';
import { gedFormat } from './ged.js';
import { gexfFormat, graphmlFormat } from './graph.js';
import { ofacFormat } from './ofac.js';
import type { ImportFormat } from './piece.js';
import { stixFormat } from './stix.js';

/** Every format that can be imported, by its name. */
export const IMPORT_FORMATS: ReadonlyMap<string, ImportFormat> = new Map(
  [cadreFormat, csvFormat, ofacFormat, gedFormat, stixFormat, ftmFormat, graphmlFormat, gexfFormat].map((format) => [format.name, format]),
);
