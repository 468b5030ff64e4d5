import { type Random, Zipf } from './random.js';
import * as w from './world.js';

type Fact = w.Fact;
export type FactsByType = ReadonlyMap<string, readonly Fact[]>;

const SUPPORT = ['FINANCE', 'WEAPONS', 'TRAINING', 'DIRECTION', 'INTELLIGENCE', 'SANCTUARY', 'LOGISTICS', 'POLITICAL'];
const CONFIDENCE = ['LOW', 'MODERATE', 'HIGH'];
const ALIASES = ['ALIAS', 'ACRONYM', 'LISTED_AS', 'FORMER', 'TRANSLITERATION', 'TRANSLATION'];

function sources(random: Random): Fact[] {
  return w.SOURCES.map((id, i) => ({
    id,
    title: `Report ${i + 1} on ${w.plainName(random)}`,
    // One source in eight has no date and counts as known from the day it was read.
    ...(random.chance(0.875) ? { published: w.vagueDate(random, 2014, 2025) } : {}),
    reliability: random.pick(['A', 'B', 'C', 'D']),
    accessed: '2025-12-01',
    derivesFrom: [],
  }));
}

function entities(random: Random): [string, Fact[]][] {
  const of = (list: readonly string[], more: (i: number) => Fact, name: () => string = () => w.plainName(random)) =>
    list.map((id, i): Fact => ({ id, name: name(), externalIds: [], evidence: w.evidence(random, 1, id), ...more(i) }));
  const body = () => w.bodyName(random);
  return [
    ['State', of(w.STATES, (i) => ({ isoCode: `X${String.fromCharCode(65 + i)}` }))],
    ['StateOrgan', of(w.ORGANS, () => ({ state: random.pick(w.STATES), kind: random.pick(['ARMED_FORCE', 'MINISTRY', 'PARAMILITARY']) }))],
    ['Organisation', of(w.ORGANISATIONS, () => ({}))],
    ['Location', of(w.LOCATIONS, () => ({ country: random.pick(w.STATES), kind: random.pick(['CITY', 'AIR_BASE', 'OUTPOST', 'PORT']) }))],
    ['Weapon', of(w.WEAPONS, () => ({ kind: random.pick(['DRONE', 'ROCKET', 'BALLISTIC_MISSILE', 'MORTAR', 'EXPLOSIVE_DEVICE']) }))],
    ['Person', of(w.PERSONS, () => ({}))],
    ['Coalition', of(w.COALITIONS, () => ({ kind: random.pick(['ALLIANCE', 'UMBRELLA', 'FRONT_BRAND', 'NETWORK']) }), body)],
    ['ArmedGroup', of(w.GROUPS, () => ({ ideology: [], community: random.pick(['north', 'south', 'east', 'west']) }), body)],
  ];
}

/** Statements about groups, at most one for each pair of ends. */
class Statements {
  readonly #seen = new Set<string>();
  readonly byType = new Map<string, Fact[]>();

  constructor(private readonly random: Random) {}

  add(type: string, key: string, fact: Fact): void {
    if (this.#seen.has(`${type} ${key}`)) return;
    this.#seen.add(`${type} ${key}`);
    const { random } = this;
    const valid = w.validity(random);
    const list = this.byType.get(type) ?? [];
    list.push({
      ...fact,
      ...(valid ? { valid } : {}),
      ...(random.chance(0.6) ? { confidence: random.pick(CONFIDENCE) } : {}),
      ...(random.chance(0.01) ? { retractedOn: w.day(random, 2023, 2025) } : {}),
      evidence: w.evidence(random, random.whole(1, 3), key),
    });
    this.byType.set(type, list);
  }

  link(type: string, subject: string, object: string, more: Fact = {}): void {
    if (subject === object) return;
    const [a, b] = type === 'Hostility' && object < subject ? [object, subject] : [subject, object];
    this.add(type, `${a} ${b}`, { subject: a, object: b, ...more });
  }
}

/** Everything except the attacks: about 900 entities and 6,000 statements, sources first. */
export function knowledge(random: Random): FactsByType {
  const statements = new Statements(random);
  const coalitions = new Zipf(w.COALITIONS, 0.8);
  const groups = new Zipf(w.GROUPS, 0.7);
  const sponsors = new Zipf([...w.STATES, ...w.ORGANS, ...w.GROUPS.slice(0, 30)], 0.9);
  for (const group of w.GROUPS) {
    for (let i = random.whole(1, 4); i > 0; i -= 1)
      statements.link('Membership', group, coalitions.draw(random), random.chance(0.3) ? { role: 'key' } : {});
    for (let i = random.whole(1, 3); i > 0; i -= 1) {
      const more = { supportTypes: random.some(SUPPORT, random.whole(1, 3)), ...(random.chance(0.5) ? { directness: 'DIRECT' } : {}) };
      statements.link('Sponsorship', sponsors.draw(random), group, more);
    }
    if (random.chance(0.35)) statements.link('Integration', group, random.pick(w.ORGANS), { unit: `Brigade ${random.whole(1, 90)}` });
    if (random.chance(0.4)) statements.link('Leadership', random.pick(w.PERSONS), group, { title: 'secretary general' });
    for (let i = random.whole(0, 2); i > 0; i -= 1) {
      statements.add('Name', `${group} alias ${i}`, {
        subject: group,
        value: `${w.bodyName(random)} ${i}`,
        kind: random.pick(ALIASES),
        language: 'ar-Latn',
      });
    }
  }
  for (let i = 0; i < 1_200; i += 1)
    statements.link('Hostility', groups.draw(random), random.chance(0.8) ? groups.draw(random) : random.pick(w.STATES), {});
  for (let i = 0; i < 800; i += 1) {
    const [subject, object, list] = [groups.draw(random), random.pick(w.STATES), random.pick(['FTO', 'SDGT', 'SDN', 'EU-TERR'])];
    const fact = { subject, object, list, listedOn: w.vagueDate(random, 2005, 2024), agency: random.pick(w.ORGANS) };
    statements.add('Designation', `${subject} ${object} ${list}`, fact);
  }
  return new Map([['Source', sources(random)], ...entities(random), ...statements.byType]);
}
