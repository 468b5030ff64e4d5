import { byText } from '../../base/by-text.js';
import { type Computation, compute, each, sorted } from '../../base/computation.js';
import type { PathDirection } from '../../model/api/types.generated.js';
import type { Link, LinksRead } from '../network/link.js';
import type { Compute } from '../selection/request-store.js';

/** The end of the paths that a search starts from. */
type Side = 'from' | 'to';

/** Reads the links of entities along which a path that starts (`from`) or ends (`to`) there can continue. */
export type Expand = (ids: readonly string[], side: Side) => Promise<LinksRead>;

export interface ExploreLimits {
  readonly maxHops: number;
  /** The most entities that are expanded, by both searches together. */
  readonly expanded: number;
}

export interface Question {
  /** The entities at which paths begin and end, in order; none is both. Between its ends a path passes none of them. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly direction: PathDirection;
  /** Entities that no path may contain. */
  readonly avoid: ReadonlySet<string>;
}

type Hops = ReadonlyMap<string, ReadonlyMap<string, readonly Link[]>>;

/** What two searches, one from each end, found of the links between them. */
export interface Explored {
  /** By entity and next entity: the links along which a path can go there. */
  readonly hops: Hops;
  /** How many hops each entity is from the goal, over these links; entities that do not lead to the goal are missing. */
  readonly toGoal: ReadonlyMap<string, number>;
  /** How many hops each entity is from the start. */
  readonly fromStart: ReadonlyMap<string, number>;
  readonly complete: boolean;
}

type Hop = readonly [from: string, to: string];

/** Whether influence runs from the source of a link to its target; null where none runs along it. */
function runsAlong({ influence }: Link): boolean | null {
  return influence ? influence.along : null;
}

/** Whether a hop from the source of a link to its target, or one back, goes in a direction. */
const GOES = {
  ANY: () => true,
  FORWARD: (link, along) => runsAlong(link) === along,
  BACKWARD: (link, along) => runsAlong(link) === !along,
} as const satisfies Readonly<Record<PathDirection, (link: Link, along: boolean) => boolean>>;

/** The hops that a link allows, as pairs of entities. */
function hopsOf(link: Link, direction: PathDirection): readonly Hop[] {
  const { source, target } = link;
  if (source === target) return [];
  const goes = GOES[direction];
  return [...(goes(link, true) ? [[source, target] as const] : []), ...(goes(link, false) ? [[target, source] as const] : [])];
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
  /** Whether an entity has more links than were read. */
  cut = false;

  constructor(
    private readonly question: Question,
    private readonly expand: Expand,
    private readonly limit: number,
    private readonly computing: Compute,
  ) {}

  /** In any direction the links of an entity are the same for both searches; along a direction each search reads its own. */
  #key(id: string, side: Side): string {
    return this.question.direction === 'ANY' ? id : `${side} ${id}`;
  }

  async #readLinks(search: Search): Promise<void> {
    // A path ends where the other search starts, so these entities are not expanded.
    const ends = search.side === 'from' ? this.question.to : this.question.from;
    const missing = search.frontier.filter((id) => !ends.includes(id) && !this.#read.has(this.#key(id, search.side)));
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
    search.frontier = await this.computing(this.#next(search));
    search.depth += 1;
    for (const id of search.frontier) search.distance.set(id, search.depth);
  }

  /** The entities one hop further, in order. */
  *#next({ frontier, side, distance }: Search): Computation<string[]> {
    const { avoid, direction } = this.question;
    const next = new Set<string>();
    for (const id of frontier) {
      yield* each(this.#read.get(this.#key(id, side)) ?? [], (link) => {
        for (const [a, b] of hopsOf(link, direction)) {
          const [here, there] = side === 'from' ? [a, b] : [b, a];
          if (here === id && !distance.has(there) && !avoid.has(there)) next.add(there);
        }
      });
      yield;
    }
    return yield* sorted([...next], byText);
  }

  *hops(): Computation<Hops> {
    const { avoid, direction } = this.question;
    const hops = new Map<string, Map<string, Link[]>>();
    const links = yield* sorted([...this.#links.values()], (a, b) => byText(a.statement, b.statement));
    yield* each(links, (link) => {
      for (const [a, b] of hopsOf(link, direction)) {
        if (avoid.has(a) || avoid.has(b)) continue;
        const from = hops.get(a) ?? new Map<string, Link[]>();
        hops.set(a, from);
        const between = from.get(b);
        if (between) between.push(link);
        else from.set(b, [link]);
      }
    });
    const ordered = new Map<string, ReadonlyMap<string, readonly Link[]>>();
    for (const [id, next] of hops) {
      ordered.set(id, new Map(yield* sorted([...next], ([a], [b]) => byText(a, b))));
      yield;
    }
    return ordered;
  }
}

/** From where each entity is reached in one hop. */
function* reversed(hops: Hops): Computation<ReadonlyMap<string, readonly string[]>> {
  const back = new Map<string, string[]>();
  yield* each(hops, ([a, next]) => {
    for (const b of next.keys()) {
      const from = back.get(b);
      if (from) from.push(a);
      else back.set(b, [a]);
    }
  });
  return back;
}

function* distances(starts: readonly string[], nextOf: (id: string) => Iterable<string>): Computation<Map<string, number>> {
  const found = new Map(starts.map((id) => [id, 0]));
  // Entries that are added to a map while it is iterated are visited too.
  yield* each(found, ([id, distance]) => {
    for (const next of nextOf(id)) if (!found.has(next)) found.set(next, distance + 1);
  });
  return found;
}

function* exploredBy(explorer: Explorer, { from, to }: Question): Computation<Explored> {
  const hops = yield* explorer.hops();
  const back = yield* reversed(hops);
  return {
    hops,
    toGoal: yield* distances(to, (id) => back.get(id) ?? []),
    fromStart: yield* distances(from, (id) => hops.get(id)?.keys() ?? []),
    complete: explorer.complete,
  };
}

/**
 * Searches from both ends in turn, the smaller frontier first, until both together have gone `maxHops`. Where an entity has
 * too many links to read, each search goes one hop further, as the entities on the other side of those links may have few.
 * @param computing runs what takes long
 */
export async function explore(question: Question, expand: Expand, limits: ExploreLimits, computing: Compute = compute): Promise<Explored> {
  const search = (side: Side, ids: readonly string[]): Search => ({
    side,
    distance: new Map(ids.map((id) => [id, 0])),
    frontier: [...ids],
    depth: 0,
  });
  const [start, goal] = [search('from', question.from), search('to', question.to)];
  const explorer = new Explorer(question, expand, limits.expanded, computing);
  const open = () => start.frontier.length > 0 && goal.frontier.length > 0;
  const smaller = () => (start.frontier.length <= goal.frontier.length ? start : goal);
  while (start.depth + goal.depth < limits.maxHops && open()) await explorer.advance(smaller());
  if (explorer.cut && goal.frontier.length > 0) await explorer.advance(goal);
  if (explorer.cut && start.frontier.length > 0) await explorer.advance(start);
  return computing(exploredBy(explorer, question));
}
