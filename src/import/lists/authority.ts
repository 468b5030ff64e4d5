import { CadreError } from '../../errors/cadre-error.js';
import type { Model } from '../../model/types.js';
import type { StoreReader } from '../../store/graph-store.js';
import type { Countries } from '../mapping/countries.js';
import { actorsByExternalId } from '../row/entity-index.js';
import type { Fact, FactLists } from '../row/row-facts.js';

/** An organisation of states that publishes sanctions lists. */
interface ListingOrganisation {
  readonly id: string;
  readonly name: string;
  readonly wikidata: string;
  /** What data sets write for it, folded. */
  readonly written: RegExp;
}

const ORGANISATIONS = {
  UN: {
    id: 'united-nations',
    name: 'United Nations',
    wikidata: 'Q1065',
    written: /^(?:un|unsc|united nations(?: security council)?(?: \(unsc?\))?|un security council)$/,
  },
  EU: {
    id: 'european-union',
    name: 'European Union',
    wikidata: 'Q458',
    written: /^(?:eu|european union(?: \(eu\))?|council of the european union|european (?:council|commission))$/,
  },
} as const satisfies Record<string, ListingOrganisation>;

/** Who publishes a list: an organisation, or a state by its English name. */
export type Authority = { readonly organisation: keyof typeof ORGANISATIONS } | { readonly state: string };

/** An authority of the graph, or one that has to be created, with the facts for that. */
export interface FoundAuthority {
  readonly id: string;
  /** Empty if the graph, or an earlier row, has it. */
  readonly created: FactLists;
}

/** The organisation that a text names; null if it names none of them. */
export function namedOrganisation(text: string): keyof typeof ORGANISATIONS | null {
  const folded = text.trim().toLowerCase();
  const found = Object.entries(ORGANISATIONS).find(([, { written }]) => written.test(folded));
  return found ? (found[0] as keyof typeof ORGANISATIONS) : null;
}

/** Finds the authorities of lists: states by their code, organisations by their id in Wikidata or by their own id. Never by name. */
export class Authorities {
  readonly #found: Map<string, string>;

  private constructor(
    stored: ReadonlyMap<string, string>,
    private readonly countries: Countries,
  ) {
    this.#found = new Map(stored);
  }

  /** @throws CadreError CONFLICT when the graph has something else by the id that an organisation would get */
  static async of(store: StoreReader, model: Model, countries: Countries): Promise<Authorities> {
    const found = new Map<string, string>();
    const byWikidata = await actorsByExternalId(store, model, 'WIKIDATA');
    const types = await store.typesOf(
      Object.values(ORGANISATIONS).map(({ id }) => id),
      'Entity',
    );
    for (const [key, { id, wikidata }] of Object.entries(ORGANISATIONS)) {
      const stored = byWikidata.get(wikidata);
      const type = stored?.type ?? types.get(id);
      if (type === undefined) continue;
      const own = stored?.id ?? id;
      if (type !== 'Organisation' && type !== 'State') {
        const message = `The graph has ${own} as ${type}, which cannot be the authority of a list.`;
        const hint = `Give the organisation the external id WIKIDATA ${wikidata}.`;
        throw new CadreError('CONFLICT', message, { ids: [own] }, { hint });
      }
      found.set(key, own);
    }
    return new Authorities(found, countries);
  }

  /**
   * @param evidence the evidence of an authority that has to be created
   * @returns null if the text for a state is not the name of a country
   */
  find(authority: Authority, evidence: Fact): FoundAuthority | null {
    if ('state' in authority) {
      const state = this.countries.find(authority.state, evidence);
      return state && { id: state.id, created: state.created.length > 0 ? { states: state.created } : {} };
    }
    const key = authority.organisation;
    const before = this.#found.get(key);
    if (before !== undefined) return { id: before, created: {} };
    const { id, name, wikidata } = ORGANISATIONS[key];
    this.#found.set(key, id);
    const externalIds = [{ scheme: 'WIKIDATA', value: wikidata }];
    return { id, created: { organisations: [{ id, name, kind: 'INTERNATIONAL', externalIds, evidence: [evidence] }] } };
  }
}
