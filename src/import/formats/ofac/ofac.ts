import { basename } from 'node:path';
import { nodeType } from '../../../model/lookup.js';
import { endings, listingFact } from '../../lists/endings.js';
import { type ListedBodies, listedTypes, type TypeOf } from '../../lists/listed-types.js';
import { ListingHistory, type ListSource, readListings, readLists } from '../../lists/listings.js';
import { Countries } from '../../mapping/countries.js';
import { type CsvRow, isRejected } from '../../readers/csv.js';
import { actorsByExternalId, type IndexedEntity } from '../../row/entity-index.js';
import {
  type Fact,
  type ImportContext,
  type ImportFormat,
  isRowFacts,
  type RejectedRow,
  type RowResult,
  rejectRow,
  rowFacts,
} from '../../row/row-facts.js';
import { dayOfList, type ListFile, listFiles, listRows } from './files.js';
import { namesInRemarks, type OfacRow, presentText, programmes } from './row.js';

const SCHEME = 'OFAC-SDN';
/** Kinds of entries for which the model has no type. */
const NOT_MODELLED_KINDS = ['vessel', 'aircraft'];
/** The title of all imported lists. Their sources are recognized by this title and by having a date. */
const LIST_TITLE = 'Specially Designated Nationals and Blocked Persons List';
/** The statute reserves FTO for organisations that engage in terrorist activity; SDGT also takes companies and charities that support them. */
const BODIES: ListedBodies = { armed: (programme) => programme === 'FTO', uncertain: (programme) => programme === 'SDGT' };

/** Compares the files of one list with the graph. */
class OfacReader {
  readonly #entries = new Map<string, IndexedEntity>();
  readonly #notModelled = new Set<string>();
  /** Remarks of entries that are continued in a file of their own, until the entry is read. */
  readonly #continued = new Map<string, { readonly row: CsvRow; readonly text: string }>();
  #unreadable = false;
  #complete = false;

  constructor(
    private readonly context: ImportContext,
    private readonly day: string,
    private readonly stored: ReadonlyMap<string, IndexedEntity>,
    private readonly listings: ListingHistory,
    private readonly lists: ReadonlyMap<string, ListSource>,
    private readonly countries: Countries,
    private readonly typeOf: TypeOf,
    private readonly state: string,
  ) {}

  #evidence(row: CsvRow, entry: string, summary: string): Fact {
    const locator = `${basename(row.file)} row ${row.row}, entry ${entry}`;
    return { source: this.context.source, locator, observedOn: this.day, summary };
  }

  #subject(entry: string, kind: string | null, listed: readonly string[]): IndexedEntity {
    const stored = this.stored.get(entry);
    if (stored) return stored;
    return { id: `ofac-sdn-${entry}`, type: kind === 'individual' ? 'Person' : this.typeOf(entry, listed) };
  }

  #entry(row: CsvRow): RowResult {
    const [entry = '', name = '', kind, programme, ...rest] = row.cells;
    const remarks = this.#remarks(entry, rest.at(-1));
    const type = presentText(kind)?.toLowerCase() ?? null;
    if (!/^\d+$/.test(entry) || presentText(name) === null) return rejectRow(row, 'BAD_ROW', 'The row has no entry number or no name.');
    if (type !== null && NOT_MODELLED_KINDS.includes(type)) {
      this.#notModelled.add(entry);
      return rejectRow(row, 'NOT_MODELLED', `The model has no type for entry ${entry}, which is of the kind ${type}.`);
    }
    const listed = programmes(programme);
    const subject = this.#subject(entry, type, listed);
    this.#entries.set(entry, subject);
    const cited = (summary: string) => [this.#evidence(row, entry, summary)];
    const names = [
      { name, former: false, summary: 'The name of the entry.' },
      ...namesInRemarks(remarks).map((one) => ({
        ...one,
        summary: `In the remarks of the entry, ${one.former ? 'f.k.a.' : 'a.k.a.'}`,
      })),
    ];
    const facts: Record<string, Fact[]> = {
      names: names.map((one) => this.#name(subject.id, one.name, one.former, cited(one.summary))),
      designations: listed.map((list) => ({
        ...listingFact(this.listings.listingOn(this.day, subject.id, list, entry), this.state),
        evidence: cited(`The entry stands under the programme ${list}.`),
      })),
    };
    if (!this.stored.has(entry)) {
      const ids = [{ scheme: SCHEME, value: entry }];
      facts[nodeType(this.context.model, subject.type).plural] = [
        { id: subject.id, name, externalIds: ids, evidence: cited('The entry itself.') },
      ];
    }
    return rowFacts(row, facts);
  }

  #name(subject: string, value: string, former: boolean, evidence: readonly Fact[]): Fact {
    return { subject, value, kind: former ? 'FORMER' : 'LISTED_AS', evidence };
  }

  /** The entity of an entry to which another file refers. */
  #owner(row: CsvRow, entry: string): IndexedEntity | RejectedRow {
    const owner = this.#entries.get(entry) ?? this.stored.get(entry);
    if (owner) return owner;
    if (this.#notModelled.has(entry)) return rejectRow(row, 'NOT_MODELLED', `The model has no type for entry ${entry}.`);
    return rejectRow(row, 'DANGLING_ID', `Entry ${entry} is neither in the list nor in the graph.`);
  }

  /** The remarks of an entry with their continuation: the list cuts long ones anywhere. */
  #remarks(entry: string, cell: string | undefined): string {
    const text = presentText(cell) === null ? '' : cell!.trimStart();
    const rest = this.#continued.get(entry);
    this.#continued.delete(entry);
    return text + (rest?.text ?? '');
  }

  #continuation(row: CsvRow): RejectedRow | null {
    const [entry = '', text] = row.cells;
    if (!/^\d+$/.test(entry)) return rejectRow(row, 'BAD_ROW', 'The row has no entry number.');
    if (presentText(text) !== null) this.#continued.set(entry, { row, text: `${this.#continued.get(entry)?.text ?? ''}${text}` });
    return null;
  }

  /** Continued remarks without an entry in this list. */
  *unclaimedRemarks(): Iterable<RowResult[]> {
    const found = [...this.#continued].map(([entry, { row }]) => rejectRow(row, 'DANGLING_ID', `Entry ${entry} is not in the list.`));
    if (found.length > 0) yield found;
  }

  #alternative(row: CsvRow): RowResult {
    const [entry = '', , kind, name] = row.cells;
    const owner = this.#owner(row, entry);
    if ('code' in owner) return owner;
    if (presentText(name) === null) return rejectRow(row, 'BAD_ROW', 'The row has no name.');
    const word = presentText(kind) ?? 'aka';
    const evidence = [this.#evidence(row, entry, `A name of the entry, ${word}.`)];
    return rowFacts(row, { names: [this.#name(owner.id, name!, word.toLowerCase() === 'fka', evidence)] });
  }

  #address(row: CsvRow): RowResult | null {
    const [entry = '', number = '', , city, country] = row.cells;
    const owner = this.#owner(row, entry);
    if ('code' in owner) return owner;
    if (owner.type === 'Person') return this.#skip('addresses of persons were left out');
    const name = presentText(country);
    if (name === null) return this.#skip('addresses without a country were left out');
    const where = [presentText(city), name].filter(Boolean).join(', ');
    const evidence = this.#evidence(row, entry, `Address ${number} of the entry: ${where}.`);
    const state = this.countries.find(name, evidence);
    if (state === null) return rejectRow(row, 'BAD_VALUE', `${JSON.stringify(name)} is not the name of a country.`);
    if (state.id === owner.id) return this.#skip('addresses of states in themselves were left out');
    return rowFacts(row, { states: state.created, presences: [{ subject: owner.id, object: state.id, evidence: [evidence] }] });
  }

  #skip(note: string): null {
    this.context.note(note);
    return null;
  }

  #facts(row: OfacRow): RowResult | null {
    if (row.layout === 'entries') return this.#entry(row);
    if (row.layout === 'remarks') return this.#continuation(row);
    return row.layout === 'names' ? this.#alternative(row) : this.#address(row);
  }

  async *read(file: ListFile): AsyncIterable<RowResult[]> {
    const entries = file.layout === 'entries' || file.layout === 'xml';
    for await (const rows of listRows(file, this.context)) {
      const items: RowResult[] = [];
      for (const row of rows) {
        const item = isRejected(row) ? row : this.#facts(row);
        if (item) items.push(item);
        // An entry that cannot be read has not disappeared.
        const ofEntry = isRejected(row) ? entries : row.layout === 'entries';
        if (item && !isRowFacts(item) && item.code !== 'NOT_MODELLED') this.#unreadable ||= ofEntry;
      }
      yield items;
    }
    this.#complete ||= entries;
  }

  /** What the list ends: nothing, if none of the files has its entries. */
  endings(file: string): RowResult[] {
    if (!this.#complete) return [];
    const source = { id: this.context.source, title: LIST_TITLE, accessed: this.context.today };
    const { listings, lists, day } = this;
    return endings({ listings, authority: this.state, lists, day, source, unreadable: this.#unreadable, file });
  }
}

async function* readList(context: ImportContext): AsyncIterable<RowResult[]> {
  const { store, model } = context;
  const files = await listFiles(context.files);
  const day = context.listDate!;
  const countries = await Countries.of(store, model);
  const summary = 'The state whose list it is.';
  const state = countries.find('United States', { source: context.source, locator: 'masthead', summary })!;
  const listings = new ListingHistory(await readListings(store, model, state.id, LIST_TITLE));
  const stored = await actorsByExternalId(store, model, SCHEME);
  const types = listedTypes(context, BODIES);
  const reader = new OfacReader(context, day, stored, listings, await readLists(store, LIST_TITLE), countries, types, state.id);
  let stateMissing = state.created.length > 0;
  for (const file of files) {
    for await (const items of reader.read(file)) {
      // A file without a readable row creates nothing, not even the state that publishes the list.
      if (stateMissing && items.some(isRowFacts)) {
        yield [{ file: context.files[0]!, row: 0, facts: { states: state.created } }];
        stateMissing = false;
      }
      yield items;
    }
  }
  yield* reader.unclaimedRemarks();
  yield reader.endings(context.files[0]!);
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
