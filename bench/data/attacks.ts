import type { FactsByType } from './knowledge.js';
import { type Random, Zipf } from './random.js';
import * as w from './world.js';

type Fact = w.Fact;

const METHODS = ['DRONE', 'ROCKET', 'MISSILE', 'MORTAR', 'BOMBING', 'SHOOTING', 'RAID'];
const OUTCOMES = ['HIT', 'INTERCEPTED', 'FAILED', 'PARTLY_INTERCEPTED'];
const STRENGTHS = ['SUSPECTED', 'ASSESSED', 'ASSESSED', 'CONFIRMED'];

const actors = new Zipf([...w.GROUPS, ...w.COALITIONS.slice(0, 10)], 1);
const places = new Zipf(w.LOCATIONS, 0.7);
const arms = new Zipf(w.WEAPONS, 0.8);

/** A figure with some unknown parts; undefined if all parts are unknown. */
function figure(random: Random): Fact | undefined {
  if (random.chance(0.35)) return undefined;
  const best = random.chance(0.6) ? 0 : random.whole(1, 12);
  return random.chance(0.3) ? { low: best, high: best + random.whole(1, 5) } : { best };
}

function attackDate(random: Random): string {
  const exact = w.day(random, 2014, 2025);
  const draw = random.next();
  return draw < 0.94 ? exact : draw < 0.99 ? exact.slice(0, 7) : exact.slice(0, 4);
}

function attack(random: Random, id: string): Fact {
  const location = places.draw(random);
  const [killed, injured] = [figure(random), figure(random)];
  return {
    id,
    name: `Attack ${id.slice('attack-'.length)} at ${location}`,
    externalIds: [],
    date: attackDate(random),
    location,
    weapons: [...new Set(Array.from({ length: random.whole(0, 2) }, () => arms.draw(random)))],
    method: random.pick(METHODS),
    ...(random.chance(0.6) ? { outcome: random.pick(OUTCOMES) } : {}),
    ...(killed ? { killed } : {}),
    ...(injured ? { injured } : {}),
    evidence: w.evidence(random, 1, id),
  };
}

/** The attacks with numbers from `from` to before `to`, with attributions and claims. */
export function attacks(random: Random, from: number, to: number): FactsByType {
  const facts = { Attack: [] as Fact[], Attribution: [] as Fact[], ClaimOfResponsibility: [] as Fact[] };
  for (let i = from; i < to; i += 1) {
    const id = `attack-${String(i).padStart(7, '0')}`;
    facts.Attack.push(attack(random, id));
    const object = actors.draw(random);
    if (random.chance(0.98)) {
      const retracted = random.chance(0.005) ? { retractedOn: w.day(random, 2023, 2025) } : {};
      const evidence = w.evidence(random, random.chance(0.2) ? 2 : 1, id);
      facts.Attribution.push({ subject: id, object, strength: random.pick(STRENGTHS), ...retracted, evidence });
    }
    if (random.chance(0.15))
      facts.ClaimOfResponsibility.push({ subject: id, object, kind: 'CLAIMED', evidence: w.evidence(random, 1, id) });
  }
  return new Map(Object.entries(facts));
}
