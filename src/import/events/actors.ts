import { idPart } from '../../model/values/slug.js';
import type { Countries } from '../mapping/countries.js';
import type { NamedEntity } from '../row/entity-index.js';
import type { Fact, FactLists } from '../row/row-facts.js';

/** An actor as a data set names it: its name is its id there. */
export interface EventActor {
  readonly name: string;
  readonly type: 'ArmedGroup' | 'StateOrgan' | 'Organisation';
  /** Of an organ of a state. */
  readonly kind?: 'ARMED_FORCE' | 'POLICE' | 'GOVERNMENT';
  readonly country?: string;
}

const LISTS = { ArmedGroup: 'armedGroups', StateOrgan: 'stateOrgans', Organisation: 'organisations' } as const;

/** Finds actors in the graph by their name in the data set, or creates them once. */
export class EventActors {
  readonly #created = new Map<string, string>();

  /**
   * @param scheme the scheme of external ids
   * @param prefix the beginning of the ids of actors
   */
  constructor(
    private readonly stored: ReadonlyMap<string, NamedEntity>,
    private readonly countries: Countries,
    private readonly source: string,
    private readonly scheme: string,
    private readonly prefix: string,
  ) {}

  /** The id of an actor, and the facts to write before its first event. */
  find({ name, type, kind, country }: EventActor): { readonly id: string; readonly lists: readonly FactLists[] } {
    const found = this.stored.get(name)?.id ?? this.#created.get(name);
    if (found !== undefined) return { id: found, lists: [] };
    const id = `${this.prefix}-${idPart(name)}`;
    this.#created.set(name, id);
    const evidence: Fact = { source: this.source, locator: `actor ${name}`, summary: `An actor of the data set: ${name}.` };
    const state = country === undefined ? null : this.countries.find(country, evidence);
    const fact = {
      id,
      name,
      externalIds: [{ scheme: this.scheme, value: name }],
      ...(kind && { kind }),
      ...(state && { state: state.id }),
      evidence: [evidence],
    };
    const states = state && state.created.length > 0 ? [{ states: state.created }] : [];
    return { id, lists: [...states, { [LISTS[type]]: [fact] }] };
  }
}

/** The organ of a state behind a name such as `Military Forces of Iraq (2014-)`; null for another actor. */
export function stateOrgan(name: string): EventActor | null {
  const words = /^(Military|Police|Government)(?: Forces)? of (?:the )?([^(]+?)(?:\s*\(.*)?$/.exec(name);
  if (!words) return null;
  const kinds = { Military: 'ARMED_FORCE', Police: 'POLICE', Government: 'GOVERNMENT' } as const;
  return { name, type: 'StateOrgan', kind: kinds[words[1] as keyof typeof kinds], country: words[2]! };
}
