import type { FilterInput } from '../../query/filter/filter.js';
import type { PartArguments } from '../../query/selection/part-arguments.js';
import type { ExportUndecided, Fields, FieldValue } from './subgraph.js';

/** Which parts of the selected entities, and which statements of all of them, are included. */
interface StatementChoice extends PartArguments {
  /** Values of StatementType of the API; null for all types. */
  readonly statementTypes: readonly string[] | null;
  /** The least number of pieces of supporting evidence for a statement. */
  readonly minEvidence: number;
}

/** These entities with all statements among them. Statements and sources can be named by their own ids. */
export interface IdsSelection extends StatementChoice {
  readonly kind: 'ids';
  readonly ids: readonly string[];
}

/** What `network(...)` of the API finds around these entities. */
export interface NetworkSelection extends StatementChoice {
  readonly kind: 'network';
  readonly around: readonly string[];
  /** The number of statements between the start and the farthest entity. */
  readonly depth: number;
  /** Values of EntityType of the API; null for all types. */
  readonly entityTypes: readonly string[] | null;
  /** How many of the nearest entities; null for all of them. */
  readonly first: number | null;
}

/** The nodes of a type or interface that match a filter of the API. Entities come with all statements about them. */
export interface TypeSelection {
  readonly kind: 'type';
  readonly type: string;
  readonly filter: FilterInput | null;
}

/** The whole graph as the view shows it. */
export interface EverythingSelection {
  readonly kind: 'everything';
}

/** The entities, statements and sources in the answer to a query of the API, and nothing else about them. */
export interface AnswerSelection {
  readonly kind: 'answer';
  readonly ids: readonly string[];
  readonly query: string;
  readonly variables: Fields;
  /** Which of its operations was asked; null where it has one. */
  readonly operationName: string | null;
  readonly undecided: ExportUndecided | null;
}

/** Which part of the graph is exported. What its nodes refer to is added. */
export type Selection = IdsSelection | NetworkSelection | TypeSelection | EverythingSelection | AnswerSelection;

/** The selection as the request gave it, without default values. */
export function describeSelection(selection: Selection): Fields {
  switch (selection.kind) {
    case 'everything':
      return { all: true };
    case 'type':
      return { type: selection.type, ...(selection.filter && { filter: selection.filter as FieldValue }) };
    case 'answer':
      return {
        query: selection.query,
        variables: selection.variables,
        ...(selection.operationName !== null && { operationName: selection.operationName }),
      };
    default: {
      const { kind, ...given } = selection;
      const described = Object.entries(given).filter(
        ([name, value]) => value !== null && value !== false && !(name === 'minEvidence' && value === 1),
      );
      return Object.fromEntries(described) as Fields;
    }
  }
}
