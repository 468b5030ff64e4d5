import { knowledge } from '../data/knowledge.js';
import { Random, Zipf } from '../data/random.js';
import { COALITIONS, GROUPS, STATES, WEAPONS } from '../data/world.js';
import type { Variables } from './workload.js';

const HOW_MANY = 64;
export const SEED = 1;

function list(salt: number, make: (random: Random) => Variables): Variables[] {
  const random = new Random(SEED * 1_000 + salt);
  return Array.from({ length: HOW_MANY }, () => make(random));
}

const groups = new Zipf(GROUPS, 0.7);
const weapons = new Zipf(WEAPONS, 0.8);

/** Draws busy groups more often than quiet ones, as users do. */
export const GROUP_LIST = list(1, (random) => ({ id: groups.draw(random) }));
export const COALITION_LIST = list(2, (random) => ({ id: random.pick(COALITIONS) }));
/** Excludes the three largest coalitions: their months and members exceed the buckets of one answer. */
export const COUNTED_COALITIONS = list(6, (random) => ({ id: random.pick(COALITIONS.slice(3)) }));
export const ATTACK_FILTERS = list(3, (random) => {
  const year = random.whole(2014, 2021);
  // Short dates that touch the first day start at most a month before it.
  const shortFrom = `${year - 1}-12-01`;
  return { weapon: weapons.draw(random), country: random.pick(STATES), from: `${year}-01-01`, to: `${year + 4}-12-31`, shortFrom };
});
export const PAIRS = list(4, (random) => ({ from: random.pick(GROUPS), to: random.pick(GROUPS) })).filter((p) => p['from'] !== p['to']);
export const YEARS = list(5, (random) => {
  const year = random.whole(2014, 2022);
  return { from: `${year}-01-01`, to: `${year + 2}-12-31`, shortFrom: `${year - 1}-12-01` };
});

/** Names of groups as people type them: in lower case, without the article. */
export const SEARCHES = knowledge(new Random(SEED))
  .get('ArmedGroup')!
  .slice(0, HOW_MANY)
  .map((group): Variables => ({ text: String(group['name']).toLowerCase().replace(' al-', ' ') }));
