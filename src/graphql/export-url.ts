import { CadreError } from '../errors/cadre-error.js';
import { givenView, type ViewInput } from '../query/view.js';

/** Longer addresses many servers and programs on the way refuse. */
const MOST_CHARACTERS = 8_000;

/** The parameters of an export by their names; null for those that are left out. */
type Parameters = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/**
 * The address of an export.
 * @param format a value of ExportFormat
 * @throws CadreError LIMIT when it would be too long
 */
export function exportUrl(format: string, selection: Parameters, view: ViewInput | null | undefined): string {
  const given = Object.entries({ ...selection, ...(givenView(view) as Parameters) });
  const parameters = given.flatMap(([name, value]): [string, string][] =>
    value == null ? [] : [[name, Array.isArray(value) ? value.join(',') : String(value)]],
  );
  const url = `/export/${format.toLowerCase()}?${new URLSearchParams(parameters)}`;
  if (url.length <= MOST_CHARACTERS) return url;
  const message = `The address of this export would have ${url.length} characters. Send the same parameters as JSON: POST /export/${format.toLowerCase()}.`;
  throw new CadreError('LIMIT', message, { limit: 'exportUrl', value: url.length, allowed: MOST_CHARACTERS });
}
