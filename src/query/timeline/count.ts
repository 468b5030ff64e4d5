import { endRelationships } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { all, any, type Condition, compare, exists, type SelectPlan, selectPlan } from '../../store/plan.js';
import { isOne } from '../../store/plan-parameter.js';
import type { Select } from '../selection/request-store.js';
import { ShapeBuilder } from '../view/shape.js';
import { stepTo } from '../view/step.js';
import type { View } from '../view/view.js';
import { statementStep } from '../view/visible.js';
import { aboutActor, type CountedEvents, type CountedStatements, timelineSources } from './sources.js';
import type { TimelineQuestion } from './timeline.js';

/** Counts one kind of entry. */
type Count = (select: Select) => Promise<number>;

function atEnd(model: Model, types: readonly string[], end: 'subject' | 'object', ids: readonly string[]): Condition | null {
  const relationships = types.flatMap((type) => endRelationships(model, type, end));
  return relationships.length === 0 ? null : exists(stepTo(model, relationships, 'out', 'Entity'), compare('id', 'in', ids));
}

/**
 * Counts statements from their actors, as there may be millions about others. A statement with two of the actors at its ends is
 * counted at both, so half of these are taken off.
 */
function countStatements(model: Model, ids: readonly string[], sources: readonly CountedStatements[]): Count {
  const shape = new ShapeBuilder();
  const counts = sources.map(({ types, where }) => {
    const step = aboutActor(model, types);
    const [subject, object] = [atEnd(model, types, 'subject', ids), atEnd(model, types, 'object', ids)];
    const found = shape.cell({ kind: 'count', step, where });
    const twice = !isOne(ids) && subject && object ? shape.cell({ kind: 'count', step, where: all(where, subject, object) }) : () => 0;
    return { found, twice };
  });
  const plan = selectPlan('Actor', { ids, shape: shape.slots });
  return async (select) => {
    const { rows } = await select(plan);
    // An actor that was given twice is one.
    const actors = [...new Map(rows.map(({ keys, row }) => [keys.at(-1), row])).values()];
    const sum = (read: (row: (typeof actors)[number]) => unknown) => actors.reduce((total, row) => total + Number(read(row)), 0);
    return counts.reduce((total, { found, twice }) => total + sum(found) - sum(twice) / 2, 0);
  };
}

/** Whether a statement links an event to one of some actors. */
export function linkedTo(model: Model, ids: readonly string[], { statement, actor, where }: CountedEvents): Condition {
  return exists(
    statementStep(model, statement, actor === 'subject' ? 'object' : 'subject'),
    all(where, atEnd(model, [statement], actor, ids)),
  );
}

/** Counts events: each once, however many statements link it to however many of the actors. */
function countEvents(model: Model, ids: readonly string[], links: readonly CountedEvents[]): Count {
  const [{ type, dated }] = links as [CountedEvents];
  const linked = links.map((link) => linkedTo(model, ids, link));
  const plan: SelectPlan = selectPlan(type, {
    where: all(dated, any(...linked)),
    page: { limit: 0, after: null },
    shape: [],
    count: true,
    keyless: true,
  });
  return async (select) => (await select(plan)).count ?? 0;
}

/** Compiles the count of all entries of a timeline: one read for the statements, and one for each kind of event. */
export function compileTimelineCount(model: Model, view: View, { ids, kinds }: TimelineQuestion): Count {
  const sources = timelineSources(model, view, kinds);
  const statements = sources.flatMap(({ counted }) => (counted.of === 'statements' ? [counted] : []));
  const events = new Map<string, CountedEvents[]>();
  for (const { kind, counted } of sources) if (counted.of === 'events') events.set(kind, [...(events.get(kind) ?? []), counted]);
  const counts = [
    ...(statements.length > 0 ? [countStatements(model, ids, statements)] : []),
    ...[...events.values()].map((links) => countEvents(model, ids, links)),
  ];
  return async (select) => (await Promise.all(counts.map((count) => count(select)))).reduce((sum, count) => sum + count, 0);
}
