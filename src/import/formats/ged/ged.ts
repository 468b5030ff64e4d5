import { basename } from 'node:path';
import { FingerprintMap } from '../../../base/fingerprint-map.js';
import { Countries } from '../../mapping/countries.js';
import { slugStep } from '../../mapping/steps.js';
import { actorsByExternalId } from '../../row/entity-index.js';
import {
  type Fact,
  type FactLists,
  type ImportContext,
  type ImportFormat,
  type RowResult,
  rejectRow,
  rowFacts,
} from '../../row/row-facts.js';
import { ACTOR_SCHEME, GedActors } from './actors.js';
import { type GedRow, readGed } from './columns.js';
import { attack, attackId, deaths, rowEvidence, VIOLENCE } from './event.js';
import { place, placeKey, placeName } from './place.js';
import { type Survey, survey } from './survey.js';

/** Maps events to facts. What events share is written once, before the first of them. */
class GedReader {
  readonly #places = new FingerprintMap();
  readonly #events = new FingerprintMap();

  constructor(
    private readonly context: ImportContext,
    private readonly actors: GedActors,
    private readonly countries: Countries,
    private readonly survey: Survey,
  ) {}

  /** The place of an event, and the facts to write for it. */
  #place(row: GedRow): { readonly id: string | null; readonly lists: readonly FactLists[] } {
    const name = row.get('country');
    const evidence = { source: this.context.source, locator: `place ${placeName(row)}`, summary: 'A place of events in the data set.' };
    const state = name === null ? null : this.countries.find(name, { ...evidence, locator: `country ${name}` });
    if (name !== null && state === null) this.context.note('events have no country, since its name is not in the list of countries');
    const found = place(row, this.survey.precision(placeKey(row) ?? ''), state?.id ?? null, evidence);
    const id = found === null ? null : String(found['id']);
    const lists: FactLists[] = state && state.created.length > 0 ? [{ states: state.created }] : [];
    if (id === null || this.#places.get(id) !== null) return { id, lists };
    this.#places.set(id, 0);
    return { id, lists: [...lists, { locations: [found!] }] };
  }

  /** The sides of an event. In a fight neither side is the attacker; one-sided violence is by the first side. */
  #parts(row: GedRow, evidence: Fact): { readonly lists: FactLists; readonly before: readonly FactLists[] } {
    const a = this.actors.side(row, 'a');
    const subject = attackId(row);
    const cited = { evidence: [evidence] };
    if (row.get('type_of_violence') === '3') {
      const attributions = a.map(({ id }) => ({ subject, object: id, strength: 'ASSESSED', ...cited }));
      return { lists: { attributions }, before: a.flatMap(({ lists }) => (lists ? [lists] : [])) };
    }
    const b = this.actors.side(row, 'b');
    const both = new Set(a.map(({ id }) => id).filter((id) => b.some((other) => other.id === id)));
    if (both.size > 0) this.context.note('events have the same actor on both sides; it is recorded once');
    const sides = [...a.map(({ id }) => ({ id, side: 'A' })), ...b.map(({ id }) => ({ id, side: 'B' }))];
    const participations = [...new Map(sides.map((one) => [one.id, one])).values()].map(({ id, side }) => ({
      subject: id,
      object: subject,
      ...(!both.has(id) && { side }),
      ...cited,
    }));
    const pairs = a.flatMap((one) => b.map((other) => this.actors.dyad(row, one.id, other.id)));
    const before = [...a, ...b].map(({ lists }) => lists);
    return { lists: { participations }, before: [...before, ...pairs].filter((lists) => lists !== null) };
  }

  event(row: GedRow): RowResult[] {
    const id = row.get('id');
    if (id === null || !/^[A-Za-z0-9]+$/.test(id)) return [rejectRow(row, 'BAD_ROW', 'The row has no event number.')];
    const type = row.get('type_of_violence') ?? '';
    if (!(type in VIOLENCE)) return [rejectRow(row, 'BAD_VALUE', `type_of_violence is ${JSON.stringify(type)}. Accepted: 1, 2, 3.`)];
    if (this.#events.get(id) !== null)
      return [rejectRow(row, 'DUPLICATE_ID', `Event ${id} is on an earlier row too, with other content or in another file.`)];
    this.#events.set(id, 0);
    if (deaths(row).leftOut.length > 0)
      this.context.note('events have a low or high figure that contradicts the best one; it was left out, and their evidence names it');
    const evidence = rowEvidence(row, this.context.source);
    const where = this.#place(row);
    const parts = this.#parts(row, rowEvidence(row, this.context.source, 'The event names it among its sides.'));
    const own = { attacks: [attack(row, where.id, evidence)], ...parts.lists };
    return [...where.lists, ...parts.before, own].map((lists) => rowFacts(row, lists));
  }
}

/** Events of organised violence from the Uppsala Conflict Data Program, releases 17 to 25. */
export const gedFormat: ImportFormat = {
  name: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset',
  mapping: 'none',
  listDate: 'optional',
  ordered: true,
  source: {
    title: 'UCDP Georeferenced Event Dataset',
    language: 'en',
    licence: 'CC BY 4.0',
    note: 'To be cited with Sundberg and Melander (2013), Introducing the UCDP Georeferenced Event Dataset, and the release.',
  },
  sourceId: ({ files }) => `source:ucdp-ged-${slugStep(basename(files[0] ?? '').replace(/\.\w+$/, ''))}`,
  async *read(context) {
    const countries = await Countries.of(context.store, context.model);
    const stored = await actorsByExternalId(context.store, context.model, ACTOR_SCHEME);
    const found = await survey(context);
    const actors = new GedActors(stored, found.governments, countries, context.source);
    const reader = new GedReader(context, actors, countries, found);
    for (const file of context.files)
      for await (const rows of readGed(file, context)) yield rows.flatMap((row) => ('code' in row ? [row] : reader.event(row)));
  },
};
