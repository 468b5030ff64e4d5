import { byText } from '../../base/by-text.js';
import type { Question } from './explore.js';

/**
 * Where paths begin and end. An entity that could be both is an end where the goal itself is among the starts, as a part of them;
 * else it is a start.
 * @param starts an entity, with its parts where these are asked for
 * @param goals the same at the other end
 * @param goal the entity that the parts of the goals belong to
 */
export function endsOf(
  starts: readonly string[],
  goals: readonly string[],
  goal: string,
  avoid: ReadonlySet<string>,
): Pick<Question, 'from' | 'to'> {
  const without = (ids: readonly string[], others: readonly string[]) => {
    const left = new Set(others);
    return [...new Set(ids)].filter((id) => !left.has(id) && !avoid.has(id)).sort(byText);
  };
  const within = starts.includes(goal);
  return { from: without(starts, within ? goals : []), to: without(goals, within ? [] : starts) };
}
