import { basename } from 'node:path';
import { Countries } from './countries.js';
import { ACTOR_SCHEME, GedActors } from './ged-actors.js';
import { type GedRow, readGed } from './ged-columns.js';
import { attack, attackId, rowEvidence, VIOLENCE } from './ged-event.js';
import { place, placeName } from './ged-place.js';
import { knownByExternalId } from './known.js';
import { type Fact, type FactLists, type ImportContext, type ImportFormat, type Item, piece, refusal } from './piece.js';
import { PrintTable } from './print-table.js';
import { slugStep } from './template.js';

/** Turns events into facts. What many events share is written once, before the first of them. */
class GedReader {
  readonly #places = new PrintTable();
  readonly #events = new PrintTable();

  constructor(
    private readonly context: ImportContext,
    private readonly actors: GedActors,
    private readonly countries: Countries,
  ) {}

  /** The place of an event, and what has to be written for it. */
  #place(row: GedRow): { readonly id: string | null; readonly lists: readonly FactLists[] } {
    const name = row.get('country');
    const evidence = { source: this.context.source, locator: `place ${placeName(row)}`, summary: 'A place of events in the data set.' };
    const state = name === null ? null : this.countries.find(name, { ...evidence, locator: `country ${name}` });
    if (name !== null && state === null) this.context.note('events are in a country that is not known here by its name; they have none');
    const found = place(row, state?.id ?? null, evidence);
    const id = found === null ? null : String(found['id']);
    const lists: FactLists[] = state && state.made.length > 0 ? [{ states: state.made }] : [];
    if (id === null || this.#places.get(id) !== null) return { id, lists };
    this.#places.set(id, 0);
    return { id, lists: [...lists, { locations: [found!] }] };
  }

  /** Who took part: in a fight neither side is the attacker, one-sided violence is by the first side. */
  #parts(row: GedRow, evidence: Fact): { readonly lists: FactLists; readonly before: readonly FactLists[] } {
    const a = this.actors.side(row, 'a');
    const b = this.actors.side(row, 'b');
    const subject = attackId(row);
    const cited = { evidence: [evidence] };
    if (row.get('type_of_violence') === '3') {
      const attributions = a ? [{ subject, object: a.id, strength: 'ASSESSED', ...cited }] : [];
      return { lists: { attributions }, before: a?.lists ? [a.lists] : [] };
    }
    const sides = [a && { id: a.id, side: 'A' }, b && { id: b.id, side: 'B' }].filter((one) => one !== null);
    const alone = a !== null && a.id === b?.id;
    if (alone) this.context.note('events have one actor on both sides; it stands there once');
    const participations = (alone ? [{ id: a.id, side: null }] : sides).map(({ id, side }) => ({
      subject: id,
      object: subject,
      ...(side && { side }),
      ...cited,
    }));
    const dyad = a && b ? this.actors.dyad(row, a.id, b.id) : null;
    return { lists: { participations }, before: [a?.lists, b?.lists, dyad].filter((one) => one != null) };
  }

  event(row: GedRow): Item[] {
    const id = row.get('id');
    if (id === null || !/^[A-Za-z0-9]+$/.test(id)) return [refusal(row, 'BAD_ROW', 'The row has no event number.')];
    const type = row.get('type_of_violence') ?? '';
    if (!(type in VIOLENCE)) return [refusal(row, 'BAD_VALUE', `type_of_violence is ${JSON.stringify(type)}; 1, 2 and 3 are known.`)];
    if (this.#events.get(id) !== null)
      return [refusal(row, 'DUPLICATE_ID', `Event ${id} stands on an earlier row already, with other content or in another file.`)];
    this.#events.set(id, 0);
    const evidence = rowEvidence(row, this.context.source);
    const where = this.#place(row);
    const parts = this.#parts(row, rowEvidence(row, this.context.source, 'The event names it among its sides.'));
    const own = { attacks: [attack(row, where.id, evidence)], ...parts.lists };
    return [...where.lists, ...parts.before, own].map((lists) => piece(row, lists));
  }
}

/** Events of organised violence of the Uppsala Conflict Data Program, releases 17 to 25. */
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
    const countries = await Countries.of(context.store);
    const known = await knownByExternalId(context.store, context.model, ACTOR_SCHEME);
    const reader = new GedReader(context, new GedActors(known, countries, context.source), countries);
    for (const file of context.files)
      for await (const rows of readGed(file, context)) yield rows.flatMap((row) => ('code' in row ? [row] : reader.event(row)));
  },
};
