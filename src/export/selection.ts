import type { FilterInput } from '../query/filter.js';
import type { Fields, FieldValue } from './subgraph.js';

/** Which statements of the chosen entities are taken along. */
interface StatementChoice {
  /** Values of the API's StatementType; null for all types. */
  readonly statementTypes: readonly string[] | null;
  /** Only statements with at least so many pieces of supporting evidence. */
  readonly minEvidence: number;
}

/** These entities with all statements among them; statements and sources by their own ids beside them. */
export interface IdsSelection extends StatementChoice {
  readonly kind: 'ids';
  readonly ids: readonly string[];
}

/** What `network(...)` of the API finds around these entities. */
export interface NetworkSelection extends StatementChoice {
  readonly kind: 'network';
  readonly around: readonly string[];
  /** How many statements away. */
  readonly depth: number;
  /** Values of the API's EntityType; null for all types. */
  readonly entityTypes: readonly string[] | null;
  /** The nearest so many entities; null for all of them. */
  readonly first: number | null;
}

/** The nodes of a type or interface that meet a filter of the API; entities with all statements about them. */
export interface TypeSelection {
  readonly kind: 'type';
  readonly type: string;
  readonly filter: FilterInput | null;
}

/** The whole graph, as the view shows it. */
export interface EverythingSelection {
  readonly kind: 'everything';
}

/** The entities, statements and sources that the answer to a query of the API holds, and nothing about them that is not. */
export interface AnswerSelection {
  readonly kind: 'answer';
  readonly ids: readonly string[];
  readonly query: string;
  readonly variables: Fields;
}

/** Which part of the graph is exported. What its parts refer to is taken along. */
export type Selection = IdsSelection | NetworkSelection | TypeSelection | EverythingSelection | AnswerSelection;

/** The selection as its asker wrote it, without what was left at its default. */
export function toldSelection(selection: Selection): Fields {
  switch (selection.kind) {
    case 'everything':
      return { all: true };
    case 'type':
      return { type: selection.type, ...(selection.filter && { filter: selection.filter as FieldValue }) };
    case 'answer':
      return { query: selection.query, variables: selection.variables };
    default: {
      const { kind, ...given } = selection;
      const told = Object.entries(given).filter(([name, value]) => value !== null && !(name === 'minEvidence' && value === 1));
      return Object.fromEntries(told) as Fields;
    }
  }
}
