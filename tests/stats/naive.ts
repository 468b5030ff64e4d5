import { parseEdtf } from '../../src/model/values/edtf.js';
import { COALITIONS, type Count, LATER_COUNTRIES, PLACES, type Valid, type World, type WorldAttack } from './world.js';

/** A question, and whether the later source is hidden from it. */
export interface Question {
  readonly by: readonly string[];
  readonly actorBy: string;
  readonly actors?: readonly string[];
  readonly coalitions?: readonly string[];
  readonly early: boolean;
}

type Keys = readonly (string | null)[];

/** Day by day back to the year's first Thursday: slow, and unlike the server's arithmetic. */
function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  while (date.getUTCDay() !== 4) date.setUTCDate(date.getUTCDate() + (date.getUTCDay() === 0 || date.getUTCDay() > 4 ? -1 : 1));
  const year = date.getUTCFullYear();
  let week = 0;
  for (; date.getUTCFullYear() === year; date.setUTCDate(date.getUTCDate() - 7)) week += 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

const PERIODS: Readonly<Record<string, (day: string) => string>> = {
  YEAR: (day) => day.slice(0, 4),
  MONTH: (day) => day.slice(0, 7),
  DAY: (day) => day,
  WEEK: isoWeek,
};

function period(date: string | null, name: (day: string) => string): string | null {
  if (date === null) return null;
  const { earliest, latest } = parseEdtf(date);
  if (earliest === null || latest === null) return 'uncertain';
  return name(earliest) === name(latest) ? name(earliest) : 'uncertain';
}

function actorsOf(world: World, attack: WorldAttack, link: string, early: boolean): string[] {
  const shown = (later: boolean) => !(early && later);
  if (link === 'CLAIMED') {
    return attack.claims.flatMap(([actor, kind, withdrawn, later]) => (kind === 'CLAIMED' && !withdrawn && shown(later) ? actor! : []));
  }
  const attributed = attack.attributions.flatMap(([actor, , later]) => (shown(later) ? actor : []));
  if (link === 'ATTRIBUTED') return attributed;
  return membersOf(world, attack, attributed, early);
}

/** Whether no day that the date allows lies outside what is known of the membership's time. */
function mayHold({ from, to }: Valid, date: string): boolean {
  const { earliest, latest } = parseEdtf(date);
  const [begin, end] = [from === undefined ? null : parseEdtf(from).earliest, to === undefined ? null : parseEdtf(to).latest];
  return (begin === null || latest === null || begin <= latest) && (end === null || earliest === null || end >= earliest);
}

function membersOf(world: World, attack: WorldAttack, coalitions: readonly string[], early: boolean): string[] {
  return world.memberships.flatMap(([member, coalition, later, within, validLater]) => {
    if (!coalitions.includes(coalition) || (early && later)) return [];
    const known = within === null || (early && validLater) ? null : within;
    return known === null || attack.date === null || mayHold(known, attack.date) ? member : [];
  });
}

/** The actors that an attack is counted for, when actors or coalitions are asked for. */
function chosen(world: World, attack: WorldAttack, question: Question): string[] {
  const { actors, coalitions, actorBy, early } = question;
  if (actors) return actorsOf(world, attack, actorBy, early).filter((actor) => actors.includes(actor));
  if (actorBy !== 'CANDIDATE') {
    const members = membersOf(world, attack, coalitions!, early);
    return actorsOf(world, attack, actorBy, early).filter((actor) => members.includes(actor));
  }
  const attributed = actorsOf(world, attack, 'ATTRIBUTED', early).filter(
    (actor) => COALITIONS.includes(actor) && coalitions!.includes(actor),
  );
  return membersOf(world, attack, attributed, early);
}

function claim(attack: WorldAttack, early: boolean): string | null {
  const shown = attack.claims.filter(([, , , later]) => !(early && later));
  if (shown.some(([, kind, withdrawn]) => kind === 'CLAIMED' && !withdrawn)) return 'CLAIMED';
  return shown.some(([, kind]) => kind === 'NONE_REPORTED') ? 'UNCLAIMED' : null;
}

function valuesOf(world: World, attack: WorldAttack, dimension: string, question: Question): Keys {
  const some = (values: readonly string[]): Keys => (values.length === 0 ? [null] : [...new Set(values)]);
  if (PERIODS[dimension]) return [period(attack.date, PERIODS[dimension])];
  const { early } = question;
  switch (dimension) {
    case 'COUNTRY':
      return [attack.location && (early && LATER_COUNTRIES.includes(attack.location) ? null : PLACES[attack.location]!)];
    case 'LOCATION':
      return [attack.location];
    case 'WEAPON':
      return some(attack.weapons);
    case 'TARGET':
      return some(attack.targets.flatMap(([target, later]) => (early && later ? [] : target)));
    case 'CLAIM':
      return [claim(attack, early)];
    case 'ACTOR':
      return some(question.actors ? chosen(world, attack, question) : actorsOf(world, attack, question.actorBy, early));
    case 'ACTOR_OF_COALITION':
      return some(question.coalitions ? chosen(world, attack, question) : actorsOf(world, attack, 'CANDIDATE', early));
    case 'OUTCOME':
      return [attack.outcome];
    default:
      throw new TypeError(`${dimension}: the naive statistics do not have this dimension yet`);
  }
}

function figure(counts: readonly (Count | null)[]) {
  const sum = (part: keyof Count) => {
    const given = counts.flatMap((count) => count?.[part] ?? []);
    return given.length === 0 ? null : given.reduce((a, b) => a + b, 0);
  };
  const unknown = (part: keyof Count) => counts.filter((count) => count?.[part] === undefined).length;
  return {
    low: sum('low'),
    best: sum('best'),
    high: sum('high'),
    unknown: unknown('best'),
    unknownLow: unknown('low'),
    unknownHigh: unknown('high'),
  };
}

/** An attack as the early source alone tells of it. */
function asFirstReported({ laterFields, claims, ...attack }: WorldAttack): WorldAttack {
  const hidden = { ...attack, laterFields, claims: claims.map(([a, k, w, later]) => [a, k, w === true, later] as const) };
  const without = { date: null, location: null, weapons: [], outcome: null, killed: null };
  return { ...hidden, ...Object.fromEntries(laterFields.map((field) => [field, without[field]])) };
}

/** What attackStats must answer, one attack after the other. Buckets are not in order. */
export function naive(all: World, question: Question) {
  const world = question.early ? { ...all, attacks: all.attacks.map(asFirstReported) } : all;
  const counted = world.attacks.filter((a) => !(question.actors || question.coalitions) || chosen(world, a, question).length > 0);
  const buckets = new Map<string, WorldAttack[]>();
  for (const attack of counted) {
    let keys: Keys[] = [[]];
    for (const dimension of question.by) {
      keys = keys.flatMap((key) => valuesOf(world, attack, dimension, question).map((value) => [...key, value]));
    }
    for (const key of keys) buckets.set(JSON.stringify(key), [...(buckets.get(JSON.stringify(key)) ?? []), attack]);
  }
  return {
    attacks: counted.length,
    killed: figure(counted.map((a) => a.killed)),
    buckets: [...buckets].map(([key, attacks]) => ({
      keys: (JSON.parse(key) as Keys).map((value) => ({ value })),
      attacks: attacks.length,
      killed: figure(attacks.map((a) => a.killed)),
    })),
  };
}
