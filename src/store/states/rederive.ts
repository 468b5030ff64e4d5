import { eventStatements } from '../../model/events.js';
import { foundings } from '../../model/foundings.js';
import { endRelationships, typesWithGeneral } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { chunks, idsInChunks } from '../chunks.js';
import { clearProperties, referringTo } from '../cypher/states.js';
import type { Transaction } from '../engine.js';
import { familyOf } from '../log/change.js';
import { dateSources, knownFrom } from '../materialized/known-from.js';
import { endsOfStatements, ownersOfEvidence, statementsAbout } from '../materialized/known-from-texts.js';
import { layoutOf } from '../materialized/list.js';
import type { NodeState, NodeStates } from './node-state.js';

/** What follows from the properties of a node alone is computed for the changed nodes only. */
const OWN = new Set(['type-labels', 'sort-keys', 'name-keys', 'searched-texts', 'date-range']);

/** Ids of nodes by the label of their family. */
type ByFamily = Readonly<Record<'Source' | 'Entity' | 'Statement' | 'Evidence', ReadonlySet<string>>>;

function union(...lists: readonly Iterable<string>[]): string[] {
  return [...new Set(lists.flatMap((list) => [...list]))];
}

function present(after: NodeStates): ByFamily {
  const of = (family: string) =>
    new Set([...after].flatMap(([id, state]) => (state !== null && familyOf(state.labels) === family ? [id] : [])));
  return { Source: of('Source'), Entity: of('Entity'), Statement: of('Statement'), Evidence: of('Evidence') };
}

/** The ends of relationships of some types, before and after, of the nodes that a test chooses. */
function endsIn(states: readonly NodeStates[], types: readonly string[], chosen: (state: NodeState) => boolean = () => true): string[] {
  const found = states.flatMap((some) => [...some.values()]).flatMap((state) => (state && chosen(state) ? [state] : []));
  return union(found.flatMap(({ links }) => types.flatMap((type) => [...(links.get(type) ?? [])])));
}

/**
 * The entities about which all statements must be computed again: those that a changed statement founds, or is general about,
 * and changed events.
 */
function hubs(model: Model, states: readonly NodeStates[]): string[] {
  const general = new Set(typesWithGeneral(model).map(({ name }) => name));
  const subjects = typesWithGeneral(model).flatMap(({ name }) => endRelationships(model, name, 'subject'));
  const events = new Set(eventStatements(model).flatMap(({ type, event }) => type.fields.get(event)!.targets));
  const changed = states.flatMap((some) => [...some].flatMap(([id, state]) => (state && events.has(state.labels[0]!) ? [id] : [])));
  return union(
    endsIn(states, [...new Set(subjects)], ({ labels }) => general.has(labels[0]!)),
    endsIn(states, foundings(model)?.toSubject ?? []),
    changed,
  );
}

/**
 * Computes all that the store derives and that may follow otherwise from nodes that were written, changed and removed, in the same
 * transaction.
 * @param before the nodes as they were
 * @param after the same nodes as they are stored now
 */
export async function rederive(tx: Transaction, model: Model, before: NodeStates, after: NodeStates): Promise<void> {
  const own = present(after);
  const states = [before, after];
  const ends = endRelationships(model, 'Statement', 'both');
  const redated = await dateSources(tx, model, [...own.Source], own.Source);
  const evidence = union(own.Evidence, redated.evidence);
  const owners = (family: 'Statement' | 'Entity') => idsInChunks(tx, evidence, (ids) => ownersOfEvidence(family, ids));
  const statements = union(own.Statement, redated.statements, await owners('Statement'));
  const about = await idsInChunks(tx, statements, (ids) => endsOfStatements(ends, ids));
  const around = hubs(model, states);
  const touched = union(own.Entity, redated.entities, await owners('Entity'), about, endsIn(states, ends), around);
  const wide = union(statements, await idsInChunks(tx, around, (ids) => statementsAbout(ends, ids)));
  const relinked = [...own.Entity].filter((id) => JSON.stringify(linksOf(before.get(id))) !== JSON.stringify(linksOf(after.get(id))));
  let entities = union(touched, await idsInChunks(tx, relinked, referringTo));
  const idsOf = (name: string, label: string): readonly string[] => {
    const family = familyOf(model.types.get(label)?.labels ?? [label]) as keyof ByFamily;
    if (OWN.has(name)) return [...own[family]];
    return { Source: [...own.Source], Evidence: evidence, Statement: wide, Entity: entities }[family];
  };
  let dated = false;
  for (const { name, part } of layoutOf(model)) {
    if (name !== 'known-from') {
      for (const ids of chunks(idsOf(name, part.label))) {
        if (!OWN.has(name)) await tx.run(clearProperties(part.label, part.properties, ids));
        await part.recompute(tx, ids);
      }
    } else if (!dated) {
      dated = true;
      const change = { evidence, statements: wide, entities: touched, redated: touched, about: new Map() };
      entities = union(entities, (await knownFrom.onEvidence!(tx, model, change)).entities);
    }
  }
}

function linksOf(state: NodeState | null | undefined): readonly unknown[] {
  return [...(state?.links ?? [])].map(([type, ends]) => [type, ...[...ends].sort()]).sort();
}
