import type { ExportFormat as FormatValue } from '../../model/api/types.generated.js';
import type { ExportFormat } from '../file/format.js';
import { json } from './cadre/json.js';
import { jsonl } from './cadre/jsonl.js';
import { cypher } from './cypher/cypher.js';
import { ftm } from './ftm/ftm.js';
import { geojson } from './geojson.js';
import { csv } from './graph/csv.js';
import { cx2 } from './graph/cx2.js';
import { cytoscape } from './graph/cytoscape.js';
import { dot } from './graph/dot.js';
import { gexf } from './graph/gexf.js';
import { graphml } from './graph/graphml.js';
import { jsonld } from './rdf/jsonld.js';
import { nquads } from './rdf/nquads.js';
import { stix } from './stix/stix.js';

/** Every export format; one line each. */
export const FORMATS: readonly ExportFormat[] = Object.values({
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
} as const satisfies Readonly<Record<Lowercase<FormatValue>, ExportFormat>>);
