import { byText, type Link, type LinksRead } from './network-link.js';

/** Along which direction of the links a path may go; symmetric links may be followed both ways. */
export type Direction = 'ANY' | 'FORWARD' | 'BACKWARD';

/** From which end of the paths is being looked. */
type Side = 'from' | 'to';

/** Reads the links of entities by which a path that begins (`from`) or ends (`to`) there can go on. */
export type Expand = (ids: readonly string[], side: Side) => Promise<LinksRead>;

export interface ExploreLimits {
  readonly maxHops: number;
  /** How many entities may be expanded, on both sides together. */
  readonly expanded: number;
}

export interface Question {
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  /** Entities that no path may touch. */
  readonly avoid: ReadonlySet<string>;
}

type Steps = ReadonlyMap<string, ReadonlyMap<string, readonly Link[]>>;

/** All that two searches, one from each end, found of the links between them. */
export interface Explored {
  /** By entity and next entity: the links by which a path can go there. */
  readonly steps: Steps;
  /** How many steps each entity is from the goal, over these links; the rest do not lead there. */
  readonly toGoal: ReadonlyMap<string, number>;
  /** How many steps each entity is from the start. */
  readonly fromStart: ReadonlyMap<string, number>;
  readonly complete: boolean;
}

/** The steps that a link allows, as pairs of entities. */
function stepsOf(link: Link, direction: Direction): [string, string][] {
  if (link.source === link.target) return [];
  const ahead: [string, string] = [link.source, link.target];
  const back: [string, string] = [link.target, link.source];
  if (direction === 'ANY' || link.symmetric) return [ahead, back];
  return [direction === 'FORWARD' ? ahead : back];
}

interface Search {
  readonly side: Side;
  readonly distance: Map<string, number>;
  frontier: string[];
  depth: number;
}

class Explorer {
  readonly #read = new Map<string, readonly Link[]>();
  readonly #links = new Map<string, Link>();
  complete = true;
  /** Whether an entity had more links than were read. */
  cut = false;

  constructor(
    private readonly question: Question,
    private readonly expand: Expand,
    private readonly limit: number,
  ) {}

  /** Any link is known from either end, so what one side has read the other need not; along a direction each reads its own. */
  #key(id: string, side: Side): string {
    return this.question.direction === 'ANY' ? id : `${side} ${id}`;
  }

  async #readLinks(search: Search): Promise<void> {
    // A path ends where the other search begins: it never goes on from there.
    const end = search.side === 'from' ? this.question.to : this.question.from;
    const missing = search.frontier.filter((id) => id !== end && !this.#read.has(this.#key(id, search.side)));
    const taken = missing.slice(0, Math.max(0, this.limit - this.#read.size));
    if (taken.length < missing.length) this.complete = false;
    if (taken.length === 0) return;
    const { links, cut, late } = await this.expand(taken, search.side);
    if (late) this.complete = false;
    if (cut.size > 0) {
      this.complete = false;
      this.cut = true;
    }
    for (const id of taken) {
      this.#read.set(this.#key(id, search.side), links.get(id) ?? []);
      for (const link of links.get(id) ?? []) this.#links.set(link.statement, link);
    }
  }

  async advance(search: Search): Promise<void> {
    await this.#readLinks(search);
    const { avoid, direction } = this.question;
    const next = new Set<string>();
    for (const id of search.frontier) {
      for (const link of this.#read.get(this.#key(id, search.side)) ?? []) {
        for (const [a, b] of stepsOf(link, direction)) {
          const [here, there] = search.side === 'from' ? [a, b] : [b, a];
          if (here === id && !search.distance.has(there) && !avoid.has(there)) next.add(there);
        }
      }
    }
    search.depth += 1;
    search.frontier = [...next].sort(byText);
    for (const id of search.frontier) search.distance.set(id, search.depth);
  }

  steps(): Map<string, Map<string, Link[]>> {
    const steps = new Map<string, Map<string, Link[]>>();
    for (const link of [...this.#links.values()].sort((a, b) => byText(a.statement, b.statement))) {
      for (const [a, b] of stepsOf(link, this.question.direction)) {
        if (this.question.avoid.has(a) || this.question.avoid.has(b)) continue;
        const from = steps.get(a) ?? new Map<string, Link[]>();
        steps.set(a, from.set(b, [...(from.get(b) ?? []), link]));
      }
    }
    return new Map([...steps].map(([id, next]) => [id, new Map([...next].sort(([a], [b]) => byText(a, b)))]));
  }
}

function reversed(steps: Steps): Map<string, Map<string, readonly Link[]>> {
  const back = new Map<string, Map<string, readonly Link[]>>();
  for (const [a, next] of steps) for (const [b, links] of next) back.set(b, (back.get(b) ?? new Map()).set(a, links));
  return back;
}

function distances(start: string, steps: Steps): Map<string, number> {
  const found = new Map([[start, 0]]);
  // A map is walked in the order in which it grows.
  for (const [id, distance] of found) for (const next of steps.get(id)?.keys() ?? []) if (!found.has(next)) found.set(next, distance + 1);
  return found;
}

/**
 * Searches from both ends in turn, the smaller frontier first, until together they have gone `maxHops`. An entity with
 * too many links to read is met once more from the other side, whose entities may have few.
 */
export async function explore(question: Question, expand: Expand, limits: ExploreLimits): Promise<Explored> {
  const search = (side: Side, id: string): Search => ({ side, distance: new Map([[id, 0]]), frontier: [id], depth: 0 });
  const [start, goal] = [search('from', question.from), search('to', question.to)];
  const explorer = new Explorer(question, expand, limits.expanded);
  const open = () => start.frontier.length > 0 && goal.frontier.length > 0;
  const smaller = () => (start.frontier.length <= goal.frontier.length ? start : goal);
  while (start.depth + goal.depth < limits.maxHops && open()) await explorer.advance(smaller());
  if (explorer.cut && goal.frontier.length > 0) await explorer.advance(goal);
  if (explorer.cut && start.frontier.length > 0) await explorer.advance(start);
  const steps = explorer.steps();
  return {
    steps,
    toGoal: distances(question.to, reversed(steps)),
    fromStart: distances(question.from, steps),
    complete: explorer.complete,
  };
}
