import type { AroundQuery, DrawnQuery, FactStepsQuery, NetworkStepsQuery } from '../../../api/documents.generated.js';
import type { Axis } from '../../../state/axis.js';
import { inferredOnDay } from './inferred.js';
import type { Plan } from './plan.js';
import { reach } from './reach.js';
import { largeOf } from './smaller.js';
import { type LinkState, largeView, type NetworkView, viewNetwork } from './view.js';

type Steps = NetworkStepsQuery['subgraph']['steps'];
type FactSteps = FactStepsQuery['inferenceSteps'];

/** Everything that a plan reaches on one day or another. */
export interface Whole {
  readonly around: AroundQuery['network'];
  readonly drawn: DrawnQuery['subgraph'];
  readonly plan: Plan;
  readonly starts: readonly string[];
}

/** The steps of a picture along one of the two times, to be looked up. */
export interface StepsOf {
  readonly axis: Axis;
  readonly days: readonly string[];
  /** From when each entity is shown; null for always. */
  readonly shownFrom: ReadonlyMap<string, string | null>;
  readonly states: ReadonlyMap<string, readonly LinkState[]>;
  /** What follows by rules; empty where the picture does not show it. */
  readonly facts: FactSteps['facts'];
}

/** The steps as the API answers them: of what sources say, and of what follows by rules. */
export function stepsOf(axis: Axis, { days, nodes, links }: Steps, inferred: FactSteps | null): StepsOf {
  return {
    axis,
    days: inferred === null ? days : [...new Set([...days, ...inferred.days])].sort(),
    facts: inferred?.facts ?? [],
    shownFrom: new Map(nodes.map(({ id, shownFrom }) => [id, shownFrom])),
    states: new Map(links.map(({ statement, states }) => [statement, states])),
  };
}

/** How a statement stands on a day: its last state that begins on it or before. */
export function stateOn(states: readonly LinkState[], day: string): LinkState | null {
  const state = states.findLast(({ from }) => from === null || from <= day) ?? null;
  return state?.presence === 'ABSENT' ? null : state;
}

/** The last day on which something changes, up to a day; null before all of them. */
export function lastStep({ days }: StepsOf, day: string): string | null {
  return days.findLast((step) => step <= day) ?? null;
}

/** The day before another. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The picture of a day, from its steps: what the API would answer for that day, but for what is hidden and the words of what follows by rules. */
export function viewOnDay({ around, drawn, plan, starts }: Whole, steps: StepsOf, day: string): NetworkView {
  const states = new Map<string, LinkState>();
  for (const [id, all] of steps.states) {
    const state = stateOn(all, day);
    if (state) states.set(id, state);
  }
  const shown = (id: string) => {
    const from = steps.shownFrom.get(id);
    return from === null || (from !== undefined && from <= day);
  };
  const there = {
    nodes: around.nodes.filter(({ entity }) => shown(entity.id)),
    links: around.links.filter(({ statement }) => states.has(statement.id)),
  };
  const onDay = { ...around, ...there };
  const reached = reach(onDay, plan, starts);
  if (reached.large) return largeView(largeOf(onDay, plan, starts, reached.ids));
  const ids = new Set(reached.ids);
  return viewNetwork({
    drawn: {
      ...drawn,
      nodes: drawn.nodes.filter(({ entity }) => ids.has(entity.id)),
      links: drawn.links.filter(({ source, target, statement }) => ids.has(source) && ids.has(target) && states.has(statement.id)),
    },
    plan,
    starts,
    reached,
    certain: null,
    states,
    inferred: inferredOnDay(steps.facts, day),
  });
}
