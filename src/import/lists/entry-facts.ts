import { basename } from 'node:path';
import { FingerprintMap } from '../../base/fingerprint-map.js';
import { nodeType } from '../../model/lookup.js';
import type { Countries } from '../mapping/countries.js';
import { FurtherIds } from '../mapping/further-ids.js';
import { slugStep } from '../mapping/steps.js';
import type { IndexedEntity, NamedEntity } from '../row/entity-index.js';
import { type Fact, type FactLists, type ImportContext, type RowResult, rejectRow, rowFacts } from '../row/row-facts.js';
import { listingFact } from './endings.js';
import type { ListEntry, ListedAct, ListedCountry, ListedName } from './entry.js';
import type { TypeOf } from './listed-types.js';
import type { ListingHistory } from './listings.js';

/** What the facts of entries depend on. */
export interface EntryTarget {
  readonly context: ImportContext;
  /** The day of the list. */
  readonly day: string;
  /** The name of the format: the beginning of new ids. */
  readonly format: string;
  readonly authority: string;
  readonly listings: ListingHistory;
  readonly countries: Countries;
  readonly typeOf: TypeOf;
  /** The entity of the graph by one of its ids in other lists; null if there is none. */
  stored(scheme: string, value: string): NamedEntity | null;
}

function validity(act: ListedAct): Fact {
  const from = act.effectiveFrom ?? act.listedOn;
  return from === null ? {} : { valid: { from } };
}

/** Turns the entries of one list into facts. Rows that repeat what earlier rows of their entry gave add nothing. */
export class EntryFacts {
  readonly #entities = new Map<string, IndexedEntity>();
  /** Names, lists and countries that earlier rows of an entry gave. */
  readonly #given = new FingerprintMap();

  readonly #further: FurtherIds;

  constructor(private readonly target: EntryTarget) {
    this.#further = new FurtherIds(target.context.model, ({ scheme, value }) => target.stored(scheme, value)?.id ?? null);
  }

  #stored({ ids }: ListEntry): NamedEntity | null {
    return ids.map(({ scheme, value }) => this.target.stored(scheme, value)).find((found) => found !== null) ?? null;
  }

  #evidence({ file, row, key }: ListEntry, summary: string, more: Fact = {}): Fact[] {
    const locator = `${basename(file)} row ${row}, entry ${key}`;
    return [{ source: this.target.context.source, locator, observedOn: this.target.day, summary, ...more }];
  }

  #entity(entry: ListEntry, stored: NamedEntity | null): IndexedEntity {
    if (stored) return stored;
    const lists = entry.acts.map(({ list }) => list);
    const type = entry.kind === 'person' ? 'Person' : this.target.typeOf(entry.key, lists);
    return { id: `${this.target.format}-${slugStep(entry.key)}`, type };
  }

  /** Whether an earlier row of the entry gave the same. */
  #repeats({ key }: ListEntry, what: 'name' | 'list' | 'country', value: string): boolean {
    const text = `${key}\n${what}\n${value}`;
    if (this.#given.get(text) !== null) return true;
    this.#given.set(text, 0);
    return false;
  }

  #names(entry: ListEntry, entity: IndexedEntity): Fact[] {
    return entry.names.flatMap((one: ListedName) => {
      const { value, former, script, language, about } = one;
      const kind = former ? 'FORMER' : 'LISTED_AS';
      if (this.#repeats(entry, 'name', `${kind} ${value}`)) return [];
      const evidence = this.#evidence(entry, `In the list: ${about}.`);
      return [{ subject: entity.id, value, kind, ...(script && { script }), ...(language && { language }), evidence }];
    });
  }

  #acts(entry: ListEntry, entity: IndexedEntity): Fact[] {
    const { authority, day, listings } = this.target;
    return entry.acts.flatMap((act) => {
      if (this.#repeats(entry, 'list', act.list)) return [];
      const { list, listedOn, effectiveFrom, instrument, amended, reasons } = act;
      const summary = `The entry stands under ${list}.${amended.length > 0 ? ` Amended: ${amended.join(', ')}.` : ''}`;
      return [
        {
          ...listingFact(listings.listingOn(day, entity.id, list, entry.key), authority),
          ...(listedOn && { listedOn }),
          ...(effectiveFrom && { effectiveFrom }),
          ...(instrument && { instrument }),
          ...validity(act),
          evidence: this.#evidence(entry, summary, reasons === null ? {} : { quote: reasons }),
        },
      ];
    });
  }

  #presence(entry: ListEntry, entity: IndexedEntity, { name, town }: ListedCountry): FactLists | RowResult {
    const where = [town, name].filter(Boolean).join(', ');
    const evidence = this.#evidence(entry, `An address of the entry: ${where}.`);
    const state = this.target.countries.find(name, evidence[0]!);
    if (state === null) {
      const problem = rejectRow(entry, 'BAD_VALUE', `${JSON.stringify(name)} is not the name of a country. The rest of the entry is kept.`);
      return { ...problem, type: 'Presence', field: 'object' };
    }
    if (state.id === entity.id || this.#repeats(entry, 'country', state.id)) return {};
    return { states: state.created, presences: [{ subject: entity.id, object: state.id, evidence }] };
  }

  #places(entry: ListEntry, entity: IndexedEntity): { readonly facts: FactLists; readonly problems: RowResult[] } {
    const facts: { states: Fact[]; presences: Fact[] } = { states: [], presences: [] };
    const problems: RowResult[] = [];
    if (entry.kind === 'person') {
      if (entry.countries.length > 0) this.target.context.note('entries of persons have addresses, which were left out');
      return { facts, problems };
    }
    for (const country of entry.countries) {
      const found = this.#presence(entry, entity, country);
      if ('code' in found) problems.push(found as RowResult);
      else for (const list of ['states', 'presences'] as const) facts[list].push(...((found as FactLists)[list] ?? []));
    }
    return { facts, problems };
  }

  /** The results for an entry, or for the part of it that one row gives. */
  of(entry: ListEntry): RowResult[] {
    const { context } = this.target;
    if (entry.kind !== 'person' && entry.kind !== 'body')
      return [rejectRow(entry, 'NOT_MODELLED', `The model has no type for entry ${entry.key}, which is of the kind ${entry.kind}.`)];
    const before = this.#entities.get(entry.key);
    const stored = this.#stored(entry);
    const entity = before ?? this.#entity(entry, stored);
    if (!before) this.#entities.set(entry.key, entity);
    const { facts, problems } = this.#places(entry, entity);
    const lists: Record<string, readonly Fact[]> = {
      ...facts,
      names: this.#names(entry, entity),
      designations: this.#acts(entry, entity),
    };
    if (!before && stored)
      Object.assign(lists, this.#further.of(stored, entry.ids, this.#evidence(entry, 'The numbers of the entry.')[0]!));
    if (!before && !stored) {
      const { id, type } = entity;
      const fact = { id, name: entry.heading, externalIds: entry.ids, evidence: this.#evidence(entry, 'The entry itself.') };
      const plural = nodeType(context.model, type).plural;
      lists[plural] = [...(lists[plural] ?? []), fact];
    }
    return [...problems, rowFacts(entry, lists)];
  }
}
