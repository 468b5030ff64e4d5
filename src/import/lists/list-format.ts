import { CadreError } from '../../errors/cadre-error.js';
import { Countries } from '../mapping/countries.js';
import { actorsByExternalId } from '../row/entity-index.js';
import { type Fact, type ImportContext, type ImportFormat, isRowFacts, type RejectedRow, type RowResult } from '../row/row-facts.js';
import { Authorities, type Authority } from './authority.js';
import { endings } from './endings.js';
import type { ListEntry } from './entry.js';
import { EntryFacts } from './entry-facts.js';
import { type ListedBodies, listedTypes } from './listed-types.js';
import { ListingHistory, readListings, readLists } from './listings.js';

/** A sanctions list of one authority, in any of its layouts. */
export interface SanctionsList {
  /** The name of the format, as in `--from NAME`, and the beginning of new ids. */
  readonly name: string;
  /** The title of every list of the kind. A later list ends what it lacks of an earlier one of the same title. */
  readonly title: string;
  readonly authority: Authority;
  /** The schemes of ids by which its entries are matched with entities of the graph, in this order. */
  readonly schemes: readonly string[];
  /** The fields of the source besides its title and dates. */
  readonly source: Fact;
  readonly bodies: ListedBodies;
  /** The day of the list in its file; null if it does not have it. */
  day(file: string): Promise<string | null>;
  /**
   * The entries of the file, or parts of them, in its order.
   * @throws CadreError BAD_INPUT when the file is not of the list
   */
  read(file: string, context: ImportContext): AsyncIterable<readonly (ListEntry | RejectedRow)[]>;
}

/** A list is one file: two would be of two days, or the same list twice. */
function onlyFile(list: SanctionsList, files: readonly string[]): string {
  const [file = ''] = files;
  if (files.length < 2) return file;
  const hint = 'Import one file of a list; import the lists of several days one after another.';
  throw new CadreError('BAD_INPUT', `${list.name} reads one file, and ${files.length} were given.`, { files }, { hint });
}

async function* readEntries(list: SanctionsList, context: ImportContext): AsyncIterable<RowResult[]> {
  const { store, model, source } = context;
  const file = onlyFile(list, context.files);
  const day = context.listDate!;
  const countries = await Countries.of(store, model);
  const authorities = await Authorities.of(store, model, countries);
  const authority = authorities.find(list.authority, { source, locator: 'masthead', summary: 'The authority whose list it is.' })!;
  const listings = new ListingHistory(await readListings(store, model, authority.id, list.title));
  const lists = await readLists(store, list.title);
  const stored = new Map(
    await Promise.all(list.schemes.map(async (scheme) => [scheme, await actorsByExternalId(store, model, scheme)] as const)),
  );
  const facts = new EntryFacts({
    context,
    day,
    format: list.name,
    authority: authority.id,
    listings,
    countries,
    typeOf: listedTypes(context, list.bodies),
    stored: (scheme, value) => stored.get(scheme)?.get(value) ?? null,
  });
  let missing = Object.keys(authority.created).length > 0;
  let [unreadable, entries] = [false, 0];
  for await (const group of list.read(file, context)) {
    const results: RowResult[] = [];
    for (const one of group) {
      if ('code' in one) {
        unreadable ||= one.code !== 'NOT_MODELLED';
        results.push(one);
      } else {
        entries += 1;
        results.push(...facts.of(one));
      }
    }
    // A file without a readable entry creates nothing, not even the authority.
    if (missing && results.some(isRowFacts)) {
      yield [{ file, row: 0, facts: authority.created }];
      missing = false;
    }
    yield results;
  }
  // A file without entries is not a list from which all have disappeared.
  if (entries === 0) return;
  const own = { id: source, title: list.title, accessed: context.today };
  yield endings({ listings, authority: authority.id, lists, day, source: own, unreadable, file });
}

/** The import format of a sanctions list. */
export function listFormat(list: SanctionsList): ImportFormat {
  return {
    name: list.name,
    title: list.title,
    mapping: 'optional',
    listDate: 'required',
    listDay: (files) => list.day(onlyFile(list, files)),
    ordered: true,
    source: { title: list.title, ...list.source },
    sourceId: ({ listDate }) => `source:${list.name}-${listDate}`,
    read: (context) => readEntries(list, context),
  };
}
