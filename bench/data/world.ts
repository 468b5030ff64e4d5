import type { Random } from './random.js';

/** A fact as in a facts document, after coercion. */
export type Fact = Readonly<Record<string, unknown>>;

const COUNTS = {
  sources: 40,
  states: 12,
  organs: 30,
  organisations: 10,
  locations: 120,
  weapons: 24,
  persons: 80,
  coalitions: 60,
  groups: 600,
} as const;

/** Zero-padded, so that ids sort in the order of creation. */
function ids(prefix: string, count: number, digits = 3): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(digits, '0')}`);
}

export const SOURCES = ids('source:report', COUNTS.sources);
export const STATES = ids('state', COUNTS.states);
export const ORGANS = ids('organ', COUNTS.organs);
export const ORGANISATIONS = ids('organisation', COUNTS.organisations);
export const LOCATIONS = ids('location', COUNTS.locations);
export const WEAPONS = ids('weapon', COUNTS.weapons);
export const PERSONS = ids('person', COUNTS.persons);
export const COALITIONS = ids('coalition', COUNTS.coalitions);
export const GROUPS = ids('group', COUNTS.groups);

const SYLLABLES = ['ha', 'sa', 'ri', 'ka', 'ta', 'ib', 'na', 'ja', 'ba', 'mu', 'za', 'fa', 'qa', 'la', 'di', 'ra', 'su', 'wa', 'shi', 'nu'];
const FORMS = ['Harakat', 'Liwa', 'Kataib', 'Saraya', 'Faylaq', 'Jaysh', 'Asaib', 'Quwwat'];

function word(random: Random): string {
  const text = Array.from({ length: random.whole(2, 4) }, () => random.pick(SYLLABLES)).join('');
  return text[0]!.toUpperCase() + text.slice(1);
}

/** An invented name of an organisation, such as "Liwa al-Hasari Kata". */
export function bodyName(random: Random): string {
  return `${random.pick(FORMS)} al-${word(random)} ${word(random)}`;
}

export function plainName(random: Random): string {
  return `${word(random)} ${word(random)}`;
}

export function day(random: Random, fromYear: number, toYear: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${random.whole(fromYear, toYear)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}

/** A date like those of sources: mostly a day, often a month or a year, sometimes approximate. */
export function vagueDate(random: Random, fromYear: number, toYear: number): string {
  const exact = day(random, fromYear, toYear);
  const draw = random.next();
  if (draw < 0.5) return exact;
  if (draw < 0.75) return exact.slice(0, 7);
  return draw < 0.95 ? exact.slice(0, 4) : `${exact.slice(0, 4)}~`;
}

/** A period; each end may be unknown or open. */
export function validity(random: Random): Fact | undefined {
  const from = random.chance(0.8) ? { from: vagueDate(random, 2003, 2016) } : {};
  const draw = random.next();
  const to = draw < 0.25 ? { to: vagueDate(random, 2017, 2025) } : draw < 0.5 ? { to: '..' } : {};
  return 'from' in from || 'to' in to ? { ...from, ...to } : undefined;
}

/** Evidence from different sources; the first piece is supporting. */
export function evidence(random: Random, count: number, what: string): Fact[] {
  return random.some(SOURCES, count).map((source, i) => ({
    source,
    locator: `p. ${random.whole(1, 400)}`,
    stance: i > 0 && random.chance(0.05) ? 'DISPUTES' : 'SUPPORTS',
    summary: `Says so of ${what}.`,
    ...(random.chance(0.3) ? { observedOn: day(random, 2012, 2022) } : {}),
  }));
}
