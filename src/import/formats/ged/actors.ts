import type { Countries } from '../../mapping/countries.js';
import { slugStep } from '../../mapping/steps.js';
import type { IndexedEntity, NamedEntity } from '../../row/entity-index.js';
import type { Fact, FactLists } from '../../row/row-facts.js';
import type { GedRow } from './columns.js';
import { governmentsOf, isGovernment } from './survey.js';

export const ACTOR_SCHEME = 'UCDP-ACTOR';

export type Side = 'a' | 'b';

/** An actor of an event, and the facts to write before the event if it is new. */
export interface GedActor {
  readonly id: string;
  readonly lists: FactLists | null;
}

/** Finds the sides of events in the graph by their ids in the data set, or creates them once. */
export class GedActors {
  readonly #created = new Map<string, IndexedEntity>();
  readonly #dyads = new Set<string>();
  /** Governments by their name in the data set: those that it numbers are in the graph under that number. */
  readonly #governments: ReadonlyMap<string, string>;

  /** @param numbers the numbers of governments by name */
  constructor(
    private readonly stored: ReadonlyMap<string, NamedEntity>,
    numbers: ReadonlyMap<string, string>,
    private readonly countries: Countries,
    private readonly source: string,
  ) {
    const named = [...stored].filter(([, { name }]) => isGovernment(name)).map(([code, { name }]) => [name, code] as const);
    this.#governments = new Map([...named, ...numbers]);
  }

  #evidence(locator: string, summary: string): Fact {
    return { source: this.source, locator, summary };
  }

  /**
   * Governments are organs of their states. All other actors are armed groups.
   * @param code the number of the actor; null for a government that the files never number
   */
  #create(code: string | null, name: string): GedActor & IndexedEntity {
    const about = code === null ? name : `actor ${code}`;
    const evidence = this.#evidence(
      about,
      code === null ? `The data set names ${name} among the sides.` : `Actor ${code} of the data set: ${name}.`,
    );
    const id = code === null ? `ucdp-${slugStep(name)}` : `ucdp-actor-${code}`;
    const fact = { id, name, ...(code !== null && { externalIds: [{ scheme: ACTOR_SCHEME, value: code }] }), evidence: [evidence] };
    const country = /^Government of (?:the )?(.+)$/.exec(name)?.[1];
    if (country === undefined) return { id, type: 'ArmedGroup', lists: { armedGroups: [fact] } };
    const state = this.countries.find(country, evidence);
    const organ = { ...fact, kind: 'GOVERNMENT', ...(state && { state: state.id }) };
    return { id, type: 'StateOrgan', lists: { states: state?.created ?? [], stateOrgans: [organ] } };
  }

  #actor(code: string | null, name: string): GedActor {
    const key = code ?? name;
    const found = (code === null ? undefined : this.stored.get(code)) ?? this.#created.get(key);
    if (found) return { id: found.id, lists: null };
    const { id, type, lists } = this.#create(code, name);
    this.#created.set(key, { id, type });
    return { id, lists };
  }

  /** The actors on one side of an event: several governments can stand together. Empty if the row does not name the side. */
  side(row: GedRow, side: Side): readonly GedActor[] {
    const [code, name] = [row.get(`side_${side}_new_id`), row.get(`side_${side}`)];
    if (code === null || name === null) return [];
    const names = isGovernment(name) ? governmentsOf(name) : [name];
    if (names.length === 1) return [this.#actor(code, name)];
    return names.map((one) => this.#actor(this.#governments.get(one) ?? null, one));
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
