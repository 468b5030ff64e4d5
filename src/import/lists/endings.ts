import { type Fact, type RowFacts, type RowResult, rejectRow } from '../row/row-facts.js';
import type { Listing, ListingHistory, ListSource } from './listings.js';

/** If more designations than this, and more than half of a list, disappear at once, the newer list is probably incomplete. */
const MAX_PLAUSIBLE = 10;

/** A designation of the graph or of this list as a fact, without its evidence. */
export function listingFact({ subject, list, entry, episode }: Listing, authority: string): Fact {
  return { subject, object: authority, list, ...(entry && { entry }), ...(episode && { episode }) };
}

function ending(
  { listing, last, next }: ReturnType<ListingHistory['vanished']>[number],
  authority: string,
  sources: ReadonlyMap<string, string>,
  file: string,
): RowFacts {
  const ended = `${last}/${next}`;
  const summary = `It stood on the list of ${last} and no longer stands on this one.`;
  const evidence = [{ source: sources.get(next)!, locator: `entry ${listing.entry ?? '?'} absent`, summary }];
  const fact = { ...listingFact(listing, authority), delistedOn: ended, valid: { to: ended }, evidence };
  return { file, row: 0, facts: { designations: [fact] } };
}

/** What marks the source of a list that was read to its end. */
const COMPLETE = 'The list was read to its end.';

/** The end of one list. */
export interface ListEnd {
  readonly listings: ListingHistory;
  readonly authority: string;
  /** The sources of all lists of the title in the graph, by day. */
  readonly lists: ReadonlyMap<string, ListSource>;
  readonly day: string;
  /** The source of this list, if the graph does not have it. */
  readonly source: Omit<ListSource, 'complete'>;
  /** Whether entries of the list could not be read: such an entry has not disappeared. */
  readonly unreadable: boolean;
  /** The file to which the results belong. */
  readonly file: string;
}

/**
 * Ends the designations that are on one list and not on the next: some time between their days. Lists of which an import left a part
 * only end nothing. Nor does this one if it cannot be read whole or is probably an excerpt: then the only result is the rejection that
 * says so. Else its source is marked as read to its end.
 */
export function endings({ listings, authority, lists, day, source, unreadable, file }: ListEnd): RowResult[] {
  const complete = [...lists].filter(([, list]) => list.complete).map(([of, { id }]) => [of, id] as const);
  const sources = new Map([...complete, [day, source.id]]);
  const vanished = listings.vanished([...sources.keys()].sort());
  const refuse = (reason: string) => [rejectRow({ file, row: 0 }, 'CONFLICT', reason)];
  if (unreadable && vanished.length === 0) return [];
  if (unreadable) return refuse(`No designation was ended, since rows of the list cannot be read. ${vanished.length} are not on it.`);
  const { last, next } = vanished[0] ?? { last: day, next: day };
  const before = listings.count(last);
  if (vanished.length > MAX_PLAUSIBLE && vanished.length * 2 > before)
    return refuse(
      `${vanished.length} of ${before} designations of ${last} are not on the list of ${next}. It is probably incomplete, so no designation was ended.`,
    );
  const { id, title, accessed } = lists.get(day) ?? source;
  // A source that a person recorded says what it says.
  const mark = id === source.id ? [{ file, row: 0, facts: { sources: [{ id, title, accessed, note: COMPLETE }] } }] : [];
  return [...vanished.map((one) => ending(one, authority, sources, file)), ...mark];
}
