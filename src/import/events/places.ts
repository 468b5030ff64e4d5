import { FingerprintMap } from '../../base/fingerprint-map.js';
import type { CoordinatePrecision } from '../../model/api/types.generated.js';
import { idPart } from '../../model/values/slug.js';
import type { Countries } from '../mapping/countries.js';
import type { Fact, FactLists, ImportContext } from '../row/row-facts.js';

/** Where an event happened, as its row says. */
export interface EventPlace {
  readonly name: string;
  readonly latitude: string | null;
  readonly longitude: string | null;
  /** What the point stands for; null if it stands for nothing known. */
  readonly precision: CoordinatePrecision | null;
  /** Larger divisions, the smallest first. */
  readonly divisions: readonly string[];
  readonly country: string | null;
}

/** From the best on. */
const LEVELS: readonly CoordinatePrecision[] = ['EXACT', 'NEAR', 'DISTRICT', 'PROVINCE', 'COUNTRY'];

function degrees(text: string | null): number | string | null {
  return text !== null && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function keyOf({ name, latitude, longitude, divisions, country }: EventPlace): string {
  return [name, degrees(latitude), degrees(longitude), country, ...divisions].join(' ');
}

/** The places of events. A place is written once, with the best precision that any of its events has. */
export class EventPlaces {
  readonly #levels = new FingerprintMap();
  readonly #written = new FingerprintMap();

  /** @param prefix the beginning of the ids of places */
  constructor(
    private readonly prefix: string,
    private readonly countries: Countries,
    private readonly context: ImportContext,
  ) {}

  /** Takes a place of the first pass. */
  survey(place: EventPlace): void {
    const level = place.precision === null ? -1 : LEVELS.indexOf(place.precision);
    const key = keyOf(place);
    if (level >= 0) this.#levels.set(key, Math.min(level, this.#levels.get(key) ?? level));
  }

  #coordinates(place: EventPlace, key: string): Fact {
    const precision = LEVELS[this.#levels.get(key) ?? -1];
    const [latitude, longitude] = [degrees(place.latitude), degrees(place.longitude)];
    return precision && latitude !== null && longitude !== null ? { coordinates: { latitude, longitude, precision } } : {};
  }

  /** The id of a place, and the facts to write before its first event. */
  find(place: EventPlace): { readonly id: string; readonly lists: readonly FactLists[] } {
    const key = keyOf(place);
    const { source } = this.context;
    const evidence = { source, locator: `place ${place.name}`, summary: 'A place of events in the data set.' };
    const state = place.country === null ? null : this.countries.find(place.country, { ...evidence, locator: `country ${place.country}` });
    if (place.country !== null && state === null)
      this.context.note('events have no country, since its name is not in the list of countries');
    const lists: FactLists[] = state && state.created.length > 0 ? [{ states: state.created }] : [];
    const id = `${this.prefix}-${idPart(key)}`;
    if (this.#written.get(id) !== null) return { id, lists };
    this.#written.set(id, 0);
    const fact = {
      id,
      name: place.name,
      ...this.#coordinates(place, key),
      ...(place.divisions.length > 0 && { description: place.divisions.join(', ') }),
      ...(state && { country: state.id }),
      evidence: [evidence],
    };
    return { id, lists: [...lists, { locations: [fact] }] };
  }
}
