import { byText } from '../../base/by-text.js';
import type { LinkPresence, StatementStatus } from '../../model/api/types.generated.js';
import { FIRST_DAY } from '../view/moments.js';
import type { Link } from './link.js';
import type { Truncation } from './network.js';

/** How a statement stands on a day. */
export interface Standing {
  readonly presence: LinkPresence;
  readonly status: StatementStatus | null;
  readonly rootSources: number;
}

/** The same from a day on; null for the state before all others. */
interface State extends Standing {
  readonly from: string | null;
}

interface LinkSteps {
  readonly link: Link;
  readonly states: readonly State[];
}

export interface NodeSteps {
  readonly id: string;
  readonly shownFrom: string | null;
}

/** What changes in a network along one of the two times. */
export interface Steps {
  readonly days: readonly string[];
  readonly nodes: readonly NodeSteps[];
  readonly links: readonly LinkSteps[];
  readonly truncated: readonly Truncation[];
}

export const ABSENT: Standing = { presence: 'ABSENT', status: null, rootSources: 0 };

function same(a: Standing, b: Standing): boolean {
  return a.presence === b.presence && a.status === b.status && a.rootSources === b.rootSources;
}

/**
 * The states of a statement.
 * @param days on which it may change; it changes on no other
 */
export function statesOf(days: Iterable<string>, at: (day: string) => Standing): readonly State[] {
  const states: State[] = [{ from: null, ...at(FIRST_DAY) }];
  for (const day of [...new Set(days)].sort(byText)) {
    const next = at(day);
    if (!same(next, states.at(-1)!)) states.push({ from: day, ...next });
  }
  return states;
}

/** The first of some days on which something holds that goes on holding; null where it holds before all of them. */
export function firstDay(days: Iterable<string>, holds: (day: string) => boolean): string | null {
  if (holds(FIRST_DAY)) return null;
  return [...new Set(days)].sort(byText).find(holds) ?? null;
}

/** The steps of a network, from those of its parts. Statements that no day shows are left out. */
export function stepsOf(nodes: readonly NodeSteps[], links: readonly LinkSteps[], truncated: readonly Truncation[]): Steps {
  const shown = links.filter(({ states }) => states.some(({ presence }) => presence !== 'ABSENT'));
  const changes = [...nodes.map(({ shownFrom }) => shownFrom), ...shown.flatMap(({ states }) => states.map(({ from }) => from))];
  const days = [...new Set(changes)].filter((day) => day !== null).sort(byText);
  return { days, nodes, links: shown, truncated };
}
