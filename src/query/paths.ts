/** A link of the graph as it is walked: a statement between two entities. */
export interface Link {
  readonly statement: string;
  readonly other: string;
}

/** A path by ids: n statements between n + 1 entities. */
export interface PathIds {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
}

export interface FoundPaths {
  readonly paths: readonly PathIds[];
  readonly total: number;
  readonly complete: boolean;
}

export interface PathLimits {
  readonly maxHops: number;
  /** How many paths are returned. */
  readonly first: number;
  /** How many entities may be expanded. */
  readonly maxExpanded: number;
  /** How many paths are counted at most. */
  readonly maxCounted: number;
  /** How many steps may be tried while paths are put together. */
  readonly maxSteps: number;
}

/** Reads the links of entities; `complete` is false when an entity has more links than are read. */
export type Expand = (
  ids: readonly string[],
) => Promise<{ readonly links: ReadonlyMap<string, readonly Link[]>; readonly complete: boolean }>;

interface Side {
  readonly distance: Map<string, number>;
  frontier: string[];
  depth: number;
}

function side(start: string): Side {
  return { distance: new Map([[start, 0]]), frontier: [start], depth: 0 };
}

interface Explored {
  readonly links: Map<string, readonly Link[]>;
  complete: boolean;
}

async function advance(current: Side, explored: Explored, expand: Expand, budget: number): Promise<void> {
  const missing = current.frontier.filter((id) => !explored.links.has(id));
  const room = Math.max(0, budget - explored.links.size);
  const taken = missing.slice(0, room);
  if (taken.length < missing.length) explored.complete = false;
  const found = taken.length > 0 ? await expand(taken) : { links: new Map<string, readonly Link[]>(), complete: true };
  if (!found.complete) explored.complete = false;
  for (const id of taken) explored.links.set(id, found.links.get(id) ?? []);
  const next = new Set<string>();
  for (const id of current.frontier) {
    for (const link of explored.links.get(id) ?? []) {
      if (!current.distance.has(link.other)) next.add(link.other);
    }
  }
  current.depth += 1;
  current.frontier = [...next].sort();
  for (const id of current.frontier) current.distance.set(id, current.depth);
}

/** Both ends in turn, the smaller frontier first, until together they have gone `maxHops`. */
async function explore(
  from: string,
  to: string,
  expand: Expand,
  limits: PathLimits,
): Promise<{ explored: Explored; toTarget: (id: string, left: number) => boolean }> {
  const [start, goal] = [side(from), side(to)];
  const explored: Explored = { links: new Map(), complete: true };
  while (start.depth + goal.depth < limits.maxHops && start.frontier.length > 0 && goal.frontier.length > 0) {
    await advance(start.frontier.length <= goal.frontier.length ? start : goal, explored, expand, limits.maxExpanded);
  }
  // What the search from the goal did not reach lies further from it than it went.
  return { explored, toTarget: (id, left) => (goal.distance.get(id) ?? goal.depth + 1) <= left };
}

function byOther(a: Link, b: Link): number {
  if (a.other !== b.other) return a.other < b.other ? -1 : 1;
  return a.statement < b.statement ? -1 : a.statement > b.statement ? 1 : 0;
}

/** All links both ways: a link that was read from one end is known at the other. */
function adjacency(explored: Explored): Map<string, Link[]> {
  const all = new Map<string, Map<string, Link>>();
  const add = (id: string, link: Link) => {
    const links = all.get(id) ?? new Map<string, Link>();
    links.set(`${link.other} ${link.statement}`, link);
    all.set(id, links);
  };
  for (const [id, links] of explored.links) {
    for (const link of links) {
      add(id, link);
      add(link.other, { statement: link.statement, other: id });
    }
  }
  return new Map([...all].map(([id, links]) => [id, [...links.values()].sort(byOther)]));
}

/**
 * Finds simple paths between two entities by search from both ends, shortest first, ties by entity ids.
 * Bounded by its limits whatever the data; `complete` tells whether a limit cut it off.
 */
export async function findPaths(from: string, to: string, expand: Expand, limits: PathLimits): Promise<FoundPaths> {
  const { explored, toTarget } = await explore(from, to, expand, limits);
  const links = adjacency(explored);
  const paths: PathIds[] = [];
  let total = 0;
  let steps = 0;
  const walk = (entities: string[], statements: string[], length: number): void => {
    const at = entities.at(-1)!;
    const left = length - statements.length;
    if (left === 0) {
      if (at !== to) return;
      total += 1;
      if (paths.length < limits.first) paths.push({ entities: [...entities], statements: [...statements] });
      return;
    }
    if (at === to && statements.length > 0) return;
    for (const link of links.get(at) ?? []) {
      steps += 1;
      if (total >= limits.maxCounted || steps > limits.maxSteps) return;
      if (entities.includes(link.other) || !toTarget(link.other, left - 1)) continue;
      walk([...entities, link.other], [...statements, link.statement], length);
    }
  };
  if (from !== to) for (let length = 1; length <= limits.maxHops && total < limits.maxCounted; length += 1) walk([from], [], length);
  return { paths, total, complete: explored.complete && total < limits.maxCounted && steps <= limits.maxSteps };
}
