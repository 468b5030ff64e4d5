import type { Countries } from '../../mapping/countries.js';
import type { IndexedEntity } from '../../row/entity-index.js';
import type { Fact, FactLists } from '../../row/row-facts.js';
import type { GedRow } from './columns.js';

export const ACTOR_SCHEME = 'UCDP-ACTOR';

export type Side = 'a' | 'b';

/** Finds the two sides of events in the graph by their ids in the data set, or creates them once. */
export class GedActors {
  readonly #created = new Map<string, IndexedEntity>();
  readonly #dyads = new Set<string>();

  constructor(
    private readonly stored: ReadonlyMap<string, IndexedEntity>,
    private readonly countries: Countries,
    private readonly source: string,
  ) {}

  #evidence(locator: string, summary: string): Fact {
    return { source: this.source, locator, summary };
  }

  /** Governments are organs of their states. All other actors are armed groups. */
  #create(code: string, name: string): { readonly actor: IndexedEntity; readonly lists: FactLists } {
    const evidence = this.#evidence(`actor ${code}`, `Actor ${code} of the data set: ${name}.`);
    const fact = { id: `ucdp-actor-${code}`, name, externalIds: [{ scheme: ACTOR_SCHEME, value: code }], evidence: [evidence] };
    const country = /^Government of (?:the )?(.+)$/.exec(name)?.[1];
    if (country === undefined) return { actor: { id: fact.id, type: 'ArmedGroup' }, lists: { armedGroups: [fact] } };
    const state = this.countries.find(country, evidence);
    const organ = { ...fact, kind: 'GOVERNMENT', ...(state && { state: state.id }) };
    return { actor: { id: fact.id, type: 'StateOrgan' }, lists: { states: state?.created ?? [], stateOrgans: [organ] } };
  }

  /**
   * One side of an event.
   * @returns its id, and the facts to write before the event; null if the row does not name it
   */
  side(row: GedRow, side: Side): { readonly id: string; readonly lists: FactLists | null } | null {
    const [code, name] = [row.get(`side_${side}_new_id`), row.get(`side_${side}`)];
    if (code === null || name === null) return null;
    const found = this.stored.get(code) ?? this.#created.get(code);
    if (found) return { id: found.id, lists: null };
    const { actor, lists } = this.#create(code, name);
    this.#created.set(code, actor);
    return { id: actor.id, lists };
  }

  /** The hostility between two sides, once per dyad. */
  dyad(row: GedRow, a: string, b: string): FactLists | null {
    const code = row.get('dyad_new_id');
    const key = `${code} ${a} ${b}`;
    if (a === b || this.#dyads.has(key)) return null;
    this.#dyads.add(key);
    const locator = code === null ? `sides ${row.get('side_a_new_id')} and ${row.get('side_b_new_id')}` : `dyad ${code}`;
    const summary = `The data set records fights between the two: ${row.get('dyad_name') ?? `${row.get('side_a')} - ${row.get('side_b')}`}.`;
    return { hostilities: [{ subject: a, object: b, evidence: [this.#evidence(locator, summary)] }] };
  }
}
