import type { FieldNode } from 'graphql';
import { typeValue } from '../../model/api/filters.js';
import { possibleTypes } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { countRootSources } from '../evidence/count-root-sources.js';
import { selectionSets } from '../selection/collect.js';
import { encodeCursor } from '../selection/cursor.js';
import { compileListConnection, type ListPage, type ListPageRequest, pageOf } from '../selection/list-connection.js';
import { NodePlaces, type WithNodes } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import type { RequestStore } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import { type DirectOf, findDirect } from './direct.js';
import { type Derivation, type Inference, inferencePosition, type StatusOf } from './inferences.js';
import { readStatuses } from './premise-status.js';
import { LOOKUP, storeLookup } from './read.js';
import { type LoadedRecords, RecordEvidence } from './record-evidence.js';
import type { Alternative, Rule } from './rules.js';

/** The name of the ordering in cursors of inferences. Their positions have three keys. */
export const INFERENCES = 'INFERENCES';

/** All facts of one parent, in order, and whether no limit cut off the search for them. */
export interface Facts {
  readonly facts: readonly Inference[];
  readonly complete: boolean;
}

/** A rule as the API shows it. */
export interface ShownRule {
  readonly id: string;
  readonly question: string;
  readonly explanations: readonly string[];
  readonly statementTypes: readonly string[];
  readonly subjectTypes: readonly string[];
  readonly needsSubject: boolean;
}

export function shownRule(model: Model, rule: Rule): ShownRule {
  const types = (names: readonly string[]) => [...new Set(names)].sort().map(typeValue);
  return {
    id: rule.id,
    question: rule.question,
    explanations: rule.alternatives.map((a) => a.explanation.text),
    statementTypes: types(rule.alternatives.flatMap((a) => a.patterns.flatMap((p) => possibleTypes(model, p.statement)))),
    subjectTypes: types(rule.alternatives.flatMap((a) => a.variables.get(rule.subject)!.types)),
    needsSubject: rule.needsSubject,
  };
}

/** Facts that are shown, and the direct statements beside them. */
interface Shown {
  readonly facts: readonly Inference[];
  readonly direct: DirectOf;
}

/** What is selected on facts: the places of nodes, those of the fields of records, and whether anything needs direct statements or statuses. */
interface Selection {
  readonly places: NodePlaces<Shown>;
  readonly records: RecordEvidence;
  readonly needs: { direct: boolean; status: boolean };
}

/** What the selection of facts is read from. */
interface Loaded extends WithNodes {
  readonly records: LoadedRecords;
  readonly direct: DirectOf;
  readonly status: StatusOf;
}

/** A fact with what its fields are read from. */
interface Item extends Loaded {
  readonly fact: Inference;
  /** What the rule computes, where it computes a value. */
  readonly value: number | null;
  readonly complete: boolean;
}

interface DerivationItem extends Loaded {
  readonly fact: Inference;
  readonly derivation: Derivation;
  readonly value: number | null;
}

interface Page extends ListPage<Item> {
  readonly totalCount: number;
  readonly complete: boolean;
}

const NOTHING: DirectOf = () => [];

function cursorOf(fact: Inference): string {
  return encodeCursor(INFERENCES, inferencePosition(fact));
}

function premisesOf({ derivations }: Inference): string[] {
  return derivations.flatMap(({ premises }) => premises);
}

function attributesOf({ derivations }: Inference): string[] {
  return [...new Set(derivations.flatMap(({ attributes }) => attributes))];
}

/** Compiles a list of premises: those that the view shows, each once. */
function compilePremises(
  { places }: Selection,
  nodes: readonly FieldNode[],
): (loaded: Loaded['loaded'], ids: readonly string[]) => Answer[] {
  const statement = places.add('Statement', nodes, ({ facts }) => facts.flatMap(premisesOf));
  return (loaded, ids) => [...new Set(ids)].map((id) => statement(loaded, id)).filter((found) => found !== null);
}

function compileDerivations(scope: QueryScope, selection: Selection, nodes: readonly FieldNode[]): (item: Item) => Answer[] {
  const read = compileObject<DerivationItem>(scope, 'Derivation', selectionSets(nodes), {
    explanation: () => {
      selection.needs.status = true;
      return ({ derivation, value, status }) => derivation.explain(value, status);
    },
    premises: (at) => {
      const premises = compilePremises(selection, at);
      return ({ derivation, loaded }) => premises(loaded, derivation.premises);
    },
    recordFields: (at) => {
      const fields = selection.records.add(at);
      return ({ fact, derivation, records }) => fields(records, fact.subject, derivation.attributes);
    },
  });
  return (item) => item.fact.derivations.map((derivation) => read({ ...item, derivation }));
}

function compileFact(scope: QueryScope, selection: Selection, nodes: readonly FieldNode[]): (item: Item) => Answer {
  const { places, needs } = selection;
  return compileObject<Item>(scope, 'Inference', selectionSets(nodes), {
    rule: (at) => {
      const rule = compileObject<ShownRule>(scope, 'InferenceRule', selectionSets(at));
      return ({ fact }) => rule(shownRule(scope.model, fact.rule));
    },
    subject: (at) => {
      const subject = places.add('Entity', at, ({ facts }) => facts.map((fact) => fact.subject));
      return ({ fact, loaded }) => subject(loaded, fact.subject);
    },
    object: (at) => {
      const object = places.add('Entity', at, ({ facts }) => facts.flatMap((fact) => fact.object ?? []));
      return ({ fact, loaded }) => (fact.object === null ? null : object(loaded, fact.object));
    },
    premises: (at) => {
      const premises = compilePremises(selection, at);
      return ({ fact, loaded }) => premises(loaded, premisesOf(fact));
    },
    recordFields: (at) => {
      const fields = selection.records.add(at);
      return ({ fact, records }) => fields(records, fact.subject, attributesOf(fact));
    },
    derivations: (at) => compileDerivations(scope, selection, at),
    direct: (at) => {
      needs.direct = true;
      const statement = places.add('Statement', at, (shown) => shown.facts.flatMap((fact) => shown.direct(fact).map((d) => d.statement)));
      return ({ fact, direct, loaded }) => direct(fact).flatMap((found) => statement(loaded, found.statement) ?? []);
    },
    explanation: () => {
      needs.direct = true;
      needs.status = true;
      return ({ fact, value, direct, status }) =>
        [fact.derivations[0]!.explain(value, status), ...direct(fact).map((found) => found.explain(status))].join(' ');
    },
  });
}

/** Pages of facts, compiled. */
export interface CompiledInferences {
  /**
   * Answers a page for each of several parents: a constant number of reads, however many parents and facts.
   * @param of the facts of each parent
   */
  answer(store: RequestStore, of: ReadonlyMap<string, Facts>): Promise<ReadonlyMap<string, Answer>>;
}

/**
 * Compiles what is selected on pages of facts.
 * @param nodes the field, which answers with an InferenceConnection
 */
export function compileInferences(scope: QueryScope, nodes: readonly FieldNode[], request: ListPageRequest): CompiledInferences {
  const selection: Selection = {
    places: new NodePlaces(scope),
    records: new RecordEvidence(scope),
    needs: { direct: false, status: false },
  };
  const read = compileListConnection<Item, Page>(scope, 'Inference', nodes, {
    node: (own) => compileFact(scope, selection, own),
    cursorOf: ({ fact }) => cursorOf(fact),
  });
  return {
    answer: async (store, of) => {
      const pages = [...of].map(([parent, { facts, complete }]) => {
        return { parent, complete, ...pageOf(facts, request, inferencePosition, cursorOf) };
      });
      const shown = pages.flatMap(({ items }) => items);
      const counted = shown.flatMap((fact) => fact.derivations.flatMap((d) => d.counted ?? []));
      const { needs } = selection;
      const lookup = (one: Alternative) => storeLookup(scope, store, one, LOOKUP);
      const direct = needs.direct ? await findDirect(scope.model, shown, lookup, store.compute) : NOTHING;
      const spoken = shown.flatMap((fact) => [...premisesOf(fact), ...direct(fact).map(({ statement }) => statement)]);
      const [roots, status, loaded, records] = await Promise.all([
        countRootSources(scope, store.select, [...new Set(counted)]),
        readStatuses(scope, store.select, needs.status ? spoken : []),
        selection.places.load(store.select, { facts: shown, direct }),
        selection.records.load(
          store.select,
          shown.flatMap((fact) => (attributesOf(fact).length > 0 ? [fact.subject] : [])),
        ),
      ]);
      const item = (fact: Inference): Item => {
        const statement = fact.derivations[0]?.counted;
        return {
          fact,
          loaded,
          records,
          direct,
          status,
          complete: fact.complete,
          value: statement == null ? null : (roots.get(statement) ?? 0),
        };
      };
      return new Map(pages.map(({ parent, items, ...page }) => [parent, read({ ...page, items: items.map(item) })]));
    },
  };
}
