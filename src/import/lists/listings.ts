import { nodeType } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import type { StoreReader } from '../../store/graph-store.js';
import { compare, exists, manySlot, oneSlot, type Row, type Slot, type Step, selectPlan } from '../../store/plan.js';

/** A designation in the graph that a list may confirm or end. */
export interface Listing {
  readonly subject: string;
  readonly list: string;
  readonly entry: string | null;
  readonly episode: string | null;
  /** The last day on which it may have ended; null if it is still in force. */
  endedBy: string | null;
  /** The days of the lists that contain it. */
  readonly seenOn: Set<string>;
}

function step(model: Model, type: string, field: string): Step {
  const spec = nodeType(model, type).fields.get(field)!;
  return { relationships: [spec.relationship!], direction: 'out', label: spec.targets.length === 1 ? spec.targets[0]! : 'Entity' };
}

function one(through: Step, shape: readonly Slot[]): Slot {
  return oneSlot(through, { shape });
}

const property = (name: string): Slot => ({ kind: 'property', property: name });

/** The day of the list that a piece of evidence cites, if the entry was seen there; null otherwise. */
function seenOn([observed, source]: Row, list: string): string | null {
  const [title, published] = (source ?? []) as Row;
  return observed !== null && title === list && published !== null ? String(published) : null;
}

/**
 * The designations by an authority that name a list or programme.
 * @param title the title of all imported lists of the kind: their sources are recognized by it, and by having a date
 */
export async function readListings(store: StoreReader, model: Model, authority: string, title: string): Promise<Listing[]> {
  const subject = step(model, 'Designation', 'subject');
  const evidence = step(model, 'Designation', 'evidence');
  const source = one(step(model, 'Evidence', 'source'), [property('title'), property('published')]);
  const shape: Slot[] = [
    one(subject, [property('id')]),
    property('list'),
    property('entry'),
    property('episode'),
    property('delistedOnHi'),
    manySlot(evidence, { shape: [property('observedOn'), source] }),
  ];
  const where = exists(step(model, 'Designation', 'object'), compare('id', '=', authority));
  const { rows } = await store.select(selectPlan('Designation', { where, shape }));
  return rows.flatMap(({ row }): Listing[] => {
    const [about, list, entry, episode, closed, cited] = row;
    if (list === null || about === null) return [];
    const days = (cited as unknown as [unknown, Row][]).flatMap(([, found]) => seenOn(found, title) ?? []);
    const text = (value: unknown) => (value === null ? null : String(value));
    return [
      {
        subject: String((about as Row)[0]),
        list: String(list),
        entry: text(entry),
        episode: text(episode),
        endedBy: text(closed),
        seenOn: new Set(days),
      },
    ];
  });
}

/** The source of an imported list. */
export interface ListSource {
  readonly id: string;
  readonly title: string;
  readonly accessed: string;
  /** Whether the list was read to its end: an import that failed has left a part of its list. */
  readonly complete: boolean;
}

/** The sources of imported lists of a title, by the day of the list. */
export async function readLists(store: StoreReader, title: string): Promise<Map<string, ListSource>> {
  const where = compare('title', '=', title);
  const { rows } = await store.select(selectPlan('Source', { where, shape: ['published', 'accessed', 'note'].map(property) }));
  return new Map(
    rows.flatMap(({ keys, row: [published, accessed, note] }) => {
      if (published === null) return [];
      return [[String(published), { id: keys.at(-1)!, title, accessed: String(accessed), complete: note !== null }] as const];
    }),
  );
}

/** The designations of the graph as seen by the lists of several days. */
export class ListingHistory {
  readonly #all: Listing[];
  readonly #byKey = new Map<string, Listing[]>();

  constructor(stored: readonly Listing[]) {
    this.#all = [];
    for (const listing of stored) this.#add(listing);
  }

  #add(listing: Listing): void {
    const key = `${listing.subject} ${listing.list}`;
    this.#all.push(listing);
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), listing]);
  }

  /**
   * The designation for an entry on the list of a day: one that had not ended by then, or a new one. After an ended one it is a
   * new episode.
   */
  listingOn(day: string, subject: string, list: string, entry: string): Listing {
    const earlier = this.#byKey.get(`${subject} ${list}`) ?? [];
    const ended = earlier.filter((one) => one.endedBy !== null).sort((a, b) => (a.endedBy! < b.endedBy! ? -1 : 1));
    const found = ended.find((one) => day < one.endedBy!) ?? earlier.find((one) => one.endedBy === null);
    const listing = found ?? {
      subject,
      list,
      entry,
      episode: ended.length > 0 ? `listed-again-${day}` : null,
      endedBy: null,
      seenOn: new Set(),
    };
    if (!found) this.#add(listing);
    listing.seenOn.add(day);
    return listing;
  }

  /**
   * Designations whose last list is followed by a list without them. The order in which lists were imported does not matter.
   * @param days the days of all lists that were read to their end, in order
   */
  vanished(days: readonly string[]): { readonly listing: Listing; readonly last: string; readonly next: string }[] {
    return this.#all.flatMap((listing) => {
      if (listing.endedBy !== null || listing.seenOn.size === 0) return [];
      const last = [...listing.seenOn].sort().at(-1)!;
      const next = days.find((day) => day > last);
      return next === undefined ? [] : [{ listing, last, next }];
    });
  }

  /** How many designations the list of a day contained. */
  count(day: string): number {
    return this.#all.filter((listing) => listing.seenOn.has(day)).length;
  }
}
