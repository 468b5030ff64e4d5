import { basename } from 'node:path';
import { nodeType, possibleTypes } from '../model/lookup.js';
import { Countries } from './countries.js';
import { type CsvRow, isRefusal } from './csv.js';
import { type Known, knownByExternalId } from './known.js';
import { dayOfList, type ListFile, listFiles, listRows } from './ofac-files.js';
import { LIST_TITLE, type Listing, Listings, readListings, readLists } from './ofac-listings.js';
import { given, namesInRemarks, type OfacRow, programmes } from './ofac-row.js';
import { type Fact, type ImportContext, type ImportFormat, type Item, isPiece, type Piece, piece, type Refusal, refusal } from './piece.js';
import { reviewName } from './review.js';
import { readTypesMap } from './types-map.js';

const SCHEME = 'OFAC-SDN';
/** Kinds of entry that the model has no type for. */
const OUTSIDE = ['vessel', 'aircraft'];
/** If more vanish than this, and more than half of a list, the newer one is no whole list. */
const FEW = 10;

/** The type of an entity that the graph does not have: the list itself only tells persons, ships and aircraft from the rest. */
type TypeOf = (entry: string, programmes: readonly string[]) => string;

/** What the list calls no individual may be a company or an army; a body is the least that it says. */
const ENTITY = 'Organisation';

function readTypes({ model, mapping }: ImportContext): TypeOf {
  const { entries = {}, programmes: listed = {} } = readTypesMap(mapping, ['entries', 'programmes'], possibleTypes(model, 'Actor'));
  return (entry, given) => entries[entry] ?? given.flatMap((programme) => listed[programme] ?? [])[0] ?? ENTITY;
}

/** Reads the files of one list against what the graph has. */
class OfacReader {
  readonly #entries = new Map<string, Known>();
  readonly #outside = new Set<string>();
  #unreadable = false;
  #complete = false;

  constructor(
    private readonly context: ImportContext,
    private readonly day: string,
    private readonly known: ReadonlyMap<string, Known>,
    private readonly listings: Listings,
    private readonly lists: Map<string, string>,
    private readonly countries: Countries,
    private readonly typeOf: TypeOf,
    private readonly state: string,
  ) {
    lists.set(day, context.source);
  }

  #evidence(row: CsvRow, entry: string, summary: string): Fact {
    const locator = `${basename(row.file)} row ${row.row}, entry ${entry}`;
    return { source: this.context.source, locator, observedOn: this.day, summary };
  }

  #designation(listing: Listing): Fact {
    const { subject, list, entry, episode } = listing;
    return { subject, object: this.state, list, ...(entry && { entry }), ...(episode && { episode }) };
  }

  #subject(entry: string, kind: string | null, listed: readonly string[]): Known {
    const type = kind === 'individual' ? 'Person' : this.typeOf(entry, listed);
    return this.known.get(entry) ?? { id: `ofac-sdn-${entry}`, type };
  }

  async #entry(row: CsvRow): Promise<Item> {
    const [entry = '', name = '', kind, programme, ...rest] = row.cells;
    const type = given(kind)?.toLowerCase() ?? null;
    if (!/^\d+$/.test(entry) || given(name) === null) return refusal(row, 'BAD_ROW', 'The row has no entry number, or no name.');
    if (type !== null && OUTSIDE.includes(type)) {
      this.#outside.add(entry);
      return refusal(row, 'NOT_MODELLED', `Entry ${entry} is of the kind ${type}, which is not recorded.`);
    }
    const listed = programmes(programme);
    const subject = this.#subject(entry, type, listed);
    this.#entries.set(entry, subject);
    const cited = (summary: string) => [this.#evidence(row, entry, summary)];
    const names = [
      { name, former: false, summary: 'The name of the entry.' },
      ...namesInRemarks(rest.at(-1)).map((one) => ({
        ...one,
        summary: `In the remarks of the entry, ${one.former ? 'f.k.a.' : 'a.k.a.'}`,
      })),
    ];
    const facts: Record<string, Fact[]> = {
      names: names.map((one) => this.#name(subject.id, one.name, one.former, cited(one.summary))),
      designations: listed.map((list) => ({
        ...this.#designation(this.listings.on(this.day, subject.id, list, entry)),
        evidence: cited(`The entry stands under the programme ${list}.`),
      })),
    };
    if (!this.known.has(entry)) {
      const ids = [{ scheme: SCHEME, value: entry }];
      facts[nodeType(this.context.model, subject.type).plural] = [
        { id: subject.id, name, externalIds: ids, evidence: cited('The entry itself.') },
      ];
      await reviewName(this.context, row, subject.id, name, possibleTypes(this.context.model, 'Actor'));
    }
    return piece(row, facts);
  }

  #name(subject: string, value: string, former: boolean, evidence: readonly Fact[]): Fact {
    return { subject, value, kind: former ? 'FORMER' : 'LISTED_AS', evidence };
  }

  /** The entity of an entry that another file speaks of. */
  #owner(row: CsvRow, entry: string): Known | Refusal {
    const owner = this.#entries.get(entry) ?? this.known.get(entry);
    if (owner) return owner;
    if (this.#outside.has(entry)) return refusal(row, 'NOT_MODELLED', `Entry ${entry} is of a kind that is not recorded.`);
    return refusal(row, 'DANGLING_ID', `There is no entry ${entry}, neither in the list nor in the graph.`);
  }

  #alternative(row: CsvRow): Item {
    const [entry = '', , kind, name] = row.cells;
    const owner = this.#owner(row, entry);
    if ('code' in owner) return owner;
    if (given(name) === null) return refusal(row, 'BAD_ROW', 'The row has no name.');
    const word = given(kind) ?? 'aka';
    const evidence = [this.#evidence(row, entry, `A name of the entry, ${word}.`)];
    return piece(row, { names: [this.#name(owner.id, name!, word.toLowerCase() === 'fka', evidence)] });
  }

  #address(row: CsvRow): Item | null {
    const [entry = '', number = '', , city, country] = row.cells;
    const owner = this.#owner(row, entry);
    if ('code' in owner) return owner;
    if (owner.type === 'Person') return this.#left('addresses of persons were left out');
    const name = given(country);
    if (name === null) return this.#left('addresses without a country were left out');
    const where = [given(city), name].filter(Boolean).join(', ');
    const evidence = this.#evidence(row, entry, `Address ${number} of the entry: ${where}.`);
    const state = this.countries.find(name, evidence);
    if (state === null) return refusal(row, 'BAD_VALUE', `${JSON.stringify(name)} is no country that is known here.`);
    if (state.id === owner.id) return this.#left('addresses of states in themselves were left out');
    return piece(row, { states: state.made, presences: [{ subject: owner.id, object: state.id, evidence: [evidence] }] });
  }

  #left(note: string): null {
    this.context.note(note);
    return null;
  }

  async #item(row: OfacRow): Promise<Item | null> {
    if (row.layout === 'entries') return this.#entry(row);
    return row.layout === 'names' ? this.#alternative(row) : this.#address(row);
  }

  async *read(file: ListFile): AsyncIterable<Item[]> {
    const entries = file.layout === 'entries' || file.layout === 'xml';
    for await (const rows of listRows(file, this.context)) {
      const items: Item[] = [];
      for (const row of rows) {
        const item = isRefusal(row) ? row : await this.#item(row);
        if (item) items.push(item);
        // An entry that cannot be read has not vanished.
        const ofEntry = isRefusal(row) ? entries : row.layout === 'entries';
        if (item && !isPiece(item) && item.code !== 'NOT_MODELLED') this.#unreadable ||= ofEntry;
      }
      yield items;
    }
    this.#complete ||= entries;
  }

  #closing({ listing, last, next }: ReturnType<Listings['vanished']>[number], file: string): Piece {
    const ended = `${last}/${next}`;
    const summary = `It stood on the list of ${last} and no longer stands on this one.`;
    const evidence = [{ source: this.lists.get(next)!, locator: `entry ${listing.entry ?? '?'} absent`, summary }];
    const fact = { ...this.#designation(listing), delistedOn: ended, valid: { to: ended }, evidence };
    return { file, row: 0, facts: { designations: [fact] } };
  }

  /** What stood on a list and not on the next one was taken off between their days. */
  *closings(file: string): Iterable<Item[]> {
    if (!this.#complete) return;
    const vanished = this.listings.vanished([...this.lists.keys()].sort());
    if (vanished.length === 0) return;
    if (this.#unreadable) {
      yield [refusal({ file, row: 0 }, 'CONFLICT', `${vanished.length} designations were not ended, as rows of the list cannot be read.`)];
      return;
    }
    const [{ last, next }] = vanished as [(typeof vanished)[number]];
    if (vanished.length > FEW && vanished.length * 2 > this.listings.count(last)) {
      const reason = `${vanished.length} of ${this.listings.count(last)} designations of ${last} are not on the list of ${next}. That is no whole list: none was ended.`;
      yield [refusal({ file, row: 0 }, 'CONFLICT', reason)];
      return;
    }
    yield vanished.map((one) => this.#closing(one, file));
  }
}

async function* readList(given: ImportContext): AsyncIterable<Item[]> {
  const { store, model } = given;
  const files = await listFiles(given.files);
  // A graph without names has none that are alike, and no index to ask.
  const context = given.review !== null && (await store.counts()).has('Name') ? given : { ...given, review: null };
  const day = context.listDate!;
  const countries = await Countries.of(store);
  const summary = 'The state whose list it is.';
  const state = countries.find('United States', { source: context.source, locator: 'masthead', summary })!;
  if (state.made.length > 0) yield [{ file: context.files[0]!, row: 0, facts: { states: state.made } }];
  const listings = new Listings(await readListings(store, model, state.id));
  const known = await knownByExternalId(store, model, SCHEME);
  const reader = new OfacReader(context, day, known, listings, await readLists(store), countries, readTypes(context), state.id);
  for (const file of files) yield* reader.read(file);
  yield* reader.closings(context.files[0]!);
}

/** The list of Specially Designated Nationals of the US Treasury, in its CSV and its XML layout. */
export const ofacFormat: ImportFormat = {
  name: 'ofac-sdn',
  title: LIST_TITLE,
  mapping: 'optional',
  listDate: 'required',
  listDay: dayOfList,
  ordered: true,
  source: { title: LIST_TITLE, language: 'en', licence: 'US government work, public domain in the United States' },
  sourceId: ({ listDate }) => `source:ofac-sdn-${listDate}`,
  read: readList,
};
