import { CadreError } from '../../errors/cadre-error.js';
import type { ExportFormat, NetworkExportUrlArgs } from '../../model/api/types.generated.js';
import { givenView, type ViewInput } from '../view/view.js';

/** Many servers and proxies refuse longer addresses. */
const MOST_CHARACTERS = 8_000;

/** Which formats are plain graphs: they can leave out what the network refers to (the option `context` of the export). */
const PLAIN_GRAPHS = {
  JSON: false,
  JSONL: false,
  GRAPHML: true,
  GEXF: true,
  CSV: true,
  CYTOSCAPE: true,
  CX2: true,
  DOT: true,
  STIX: false,
  FTM: false,
  JSONLD: false,
  NQUADS: false,
  GEOJSON: false,
  CYPHER: false,
} satisfies Record<ExportFormat, boolean>;

/** The parameters of an export by name; null for those that are left out. */
type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

function optionsOf({ format, context }: NetworkExportUrlArgs): Parameters {
  if (context) return {};
  if (PLAIN_GRAPHS[format]) return { context: 'false' };
  const drawn = Object.entries(PLAIN_GRAPHS).flatMap(([name, plain]) => (plain ? [name] : []));
  const message = `exportUrl: the format ${format} always has what the network refers to.`;
  const hint = `Leave out context, or choose one of ${drawn.join(', ')}.`;
  throw new CadreError('BAD_INPUT', message, { path: 'context', accepted: drawn }, { hint });
}

function baseOf(publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl;
  const message = 'exportUrl: the server does not know the address at which it is reached.';
  const hint = 'Set CADRE_PUBLIC_URL on the server, or leave out absolute and put the address that you asked in front.';
  throw new CadreError('BAD_INPUT', message, { path: 'absolute' }, { hint });
}

/**
 * The address of an export.
 * @param asked the arguments of the field
 * @param publicUrl the address of the server for an absolute address; null where it cannot be given
 * @throws CadreError BAD_INPUT for a format that cannot leave out the context, and for an absolute address that cannot be given; LIMIT
 *   when the address would be too long
 */
export function exportUrl(
  asked: NetworkExportUrlArgs,
  selection: Parameters,
  view: ViewInput | null | undefined,
  publicUrl: string | null,
): string {
  const given = Object.entries({ ...selection, ...(givenView(view) as Parameters), ...optionsOf(asked) });
  const parameters = given.flatMap(([name, value]): [string, string][] =>
    value == null || value === false ? [] : [[name, Array.isArray(value) ? value.join(',') : String(value)]],
  );
  const path = `/export/${asked.format.toLowerCase()}`;
  const url = `${asked.absolute ? baseOf(publicUrl) : ''}${path}?${new URLSearchParams(parameters)}`;
  if (url.length <= MOST_CHARACTERS) return url;
  const message = `The address of this export would have ${url.length} characters; ${MOST_CHARACTERS} are allowed.`;
  const hint = `Send the same parameters as JSON: POST ${path}.`;
  throw new CadreError('LIMIT', message, { limit: 'exportUrl', value: url.length, allowed: MOST_CHARACTERS }, { hint });
}
