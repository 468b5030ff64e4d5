import { csv } from './csv.js';
import { cx2 } from './cx2.js';
import { cypher } from './cypher.js';
import { cytoscape } from './cytoscape.js';
import { dot } from './dot.js';
import type { ExportFormat } from './format.js';
import { ftm } from './ftm.js';
import { geojson } from './geojson.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { jsonld } from './jsonld.js';
import { nquads } from './nquads.js';
import { stix } from './stix.js';

/** Every export format; one line each. */
export const FORMATS: readonly ExportFormat[] = [
  json,
  jsonl,
  graphml,
  gexf,
  csv,
  cytoscape,
  cx2,
  dot,
  stix,
  ftm,
  jsonld,
  nquads,
  geojson,
  cypher,
];
