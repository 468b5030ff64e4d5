import { PathEnds } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { useTimes, viewOf } from '../../state/times.js';
import type { EntityRef } from '../../words/kinds.js';

/** What ids of the address are, by id; an id that nothing has is not in it. `settled` once all were asked for. */
export function useNamed(ids: readonly string[]): { readonly named: ReadonlyMap<string, EntityRef>; readonly settled: boolean } {
  const { data, isPlaceholderData } = useAnswer(PathEnds, { ids, view: viewOf(useTimes()) }, { enabled: ids.length > 0 });
  const nodes = (data?.nodes ?? []).flatMap((node) => (node !== null && 'name' in node ? [node as EntityRef] : []));
  return {
    named: new Map(nodes.map((entity) => [entity.id, entity])),
    settled: ids.length === 0 || (data !== undefined && !isPlaceholderData),
  };
}
