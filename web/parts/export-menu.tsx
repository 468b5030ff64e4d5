import { createPortal } from 'react-dom';
import type { ExportFormat } from '../../src/model/api/types.generated.js';
import type { Query } from '../api/documents.generated.js';
import { useTimes, viewOf } from '../state/times.js';
import { words } from '../words/words.js';
import { Drop } from './drop.js';

const FORMATS = {
  JSON: 'Cadre JSON',
  JSONL: 'Cadre JSON Lines',
  GRAPHML: 'GraphML',
  GEXF: 'GEXF (Gephi)',
  CSV: 'CSV',
  CYTOSCAPE: 'Cytoscape.js',
  CX2: 'CX2 (Cytoscape, NDEx)',
  DOT: 'Graphviz',
  STIX: 'STIX 2.1',
  FTM: 'FollowTheMoney',
  JSONLD: 'RDF, JSON-LD',
  NQUADS: 'RDF, N-Quads',
  GEOJSON: 'GeoJSON',
  CYPHER: 'Cypher script',
} as const satisfies Record<ExportFormat, string>;

/** What to export, as parameters of `/export`; what is undefined is left out. */
export type ExportOf = Readonly<Record<string, string | undefined>>;

function exportUrl(format: string, of: ExportOf): string {
  const given = Object.entries(of).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `export/${format.toLowerCase()}?${new URLSearchParams(given).toString().replaceAll('%2C', ',')}`;
}

/** Every format as a file of a part of the graph. */
export function ExportMenu({ of }: { readonly of: ExportOf }) {
  return (
    <Drop label={words('acts.export')} className="txt" right closes>
      <ul>
        {Object.entries(FORMATS).map(([format, name]) => (
          <li key={format}>
            <a href={exportUrl(format, of)} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Drop>
  );
}

/** What a page shows, as a file, at the times of the page; it stands beside the link and the citation of the view. */
export function ExportView({ of }: { readonly of: ExportOf }) {
  const view = viewOf(useTimes());
  const place = document.getElementById('view-acts');
  return place && createPortal(<ExportMenu of={{ ...of, ...view }} />, place);
}

/** What the answer to one question has, as a file; the question has its view inside. */
export function ExportAnswer<Data, Variables>({
  query,
  variables,
}: {
  readonly query: Query<Data, Variables>;
  readonly variables: Variables;
}) {
  const place = document.getElementById('view-acts');
  const of = { query: query.text, operationName: query.name, variables: JSON.stringify(variables) };
  return place && createPortal(<ExportMenu of={of} />, place);
}
